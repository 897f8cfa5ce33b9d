/** Writes the judged days into an SQLite file: the same days, the same bytes. The only place that touches SQLite. */
import type { History, JudgedDay } from '../model/history.ts';
import { createTable, createView, historySchemaVersion, insertInto } from './schema-sql.ts';
import { dayTables, wholeTables } from './tables.ts';
import { views } from './views.ts';

export interface Written {
  /** Rows by table, in the order of the tables. */
  readonly rows: readonly { readonly table: string; readonly count: number }[];
  /** Those of the history, and days that contradict themselves. */
  readonly unreadable: History['unreadable'];
}

function isFromSqlite(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/**
 * `path` must not exist. It is filled from a database in memory at the end, so that no trace of how it came about is in it.
 * Rejects with what SQLite says where the file cannot be written.
 */
export async function writeDatabase(path: string, history: History): Promise<Written> {
  // Loaded here: a newcomer who asks for no history must not be told that SQLite is new in Node 22.
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(`PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA user_version = ${historySchemaVersion}`);
    for (const sql of [
      ...dayTables.flatMap(createTable),
      ...wholeTables.flatMap(createTable),
      ...views.map(createView),
    ])
      database.exec(sql);
    const inserts = dayTables.map((table) => ({ table, statement: database.prepare(insertInto(table)) }));
    const damaged: { date: string; why: string }[] = [];
    const whole: JudgedDay[] = [];

    const insertDay = (day: JudgedDay): void => {
      database.exec('SAVEPOINT day');
      try {
        for (const { table, statement } of inserts) for (const row of table.rowsOf(day)) statement.run(...row);
        whole.push(day);
      } catch (error) {
        // Two findings of one fingerprint, or the like: half a day would be taken for a whole one.
        if (!isFromSqlite(error)) throw error;
        database.exec('ROLLBACK TO day');
        damaged.push({ date: day.date, why: `it contradicts itself: ${error.message}` });
      }
      database.exec('RELEASE day');
    };

    database.exec('BEGIN');
    for (const day of history.days) insertDay(day);
    const unreadable = [...history.unreadable, ...damaged].sort((a, b) => (a.date < b.date ? -1 : 1));
    for (const table of wholeTables) {
      const statement = database.prepare(insertInto(table));
      for (const row of table.rowsOf({ ...history, days: whole, unreadable })) statement.run(...row);
    }
    database.exec('COMMIT');
    const rows = [...dayTables, ...wholeTables].map(({ name }) => ({
      table: name,
      count: Number(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()?.n ?? 0),
    }));
    database.prepare('VACUUM INTO ?').run(path);
    return { rows, unreadable };
  } finally {
    database.close();
  }
}
