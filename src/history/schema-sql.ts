/** The schema as SQL. What a column means stands in it as a comment, so that `.schema` tells it too. */
import type { Column, Table } from './define-table.ts';
import type { View } from './views.ts';

/** A change of a table or column that others may rely on raises it; it is the file’s `user_version`. */
export const historySchemaVersion = 1;

const quoted = (name: string): string => `"${name}"`;

function columnSql(name: string, { type, nullable, what }: Column, isLast: boolean): string {
  return `  ${quoted(name)} ${type}${nullable === true ? '' : ' NOT NULL'}${isLast ? '' : ','} -- ${what}`;
}

export function createTable<Source>({ name, columns, key, ofDay, index }: Table<Source>): readonly string[] {
  const constraints = [
    `  PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...(ofDay ? ['  FOREIGN KEY ("date") REFERENCES "days" ("date")'] : []),
  ];
  const lines = Object.entries(columns).map(([column, spec]) => columnSql(column, spec, false));
  return [
    `CREATE TABLE ${quoted(name)} (\n${lines.join('\n')}\n${constraints.join(',\n')}\n) STRICT`,
    ...(index === undefined
      ? []
      : [
          `CREATE INDEX ${quoted(`${name}_by_${index.join('_')}`)} ON ${quoted(name)} (${index.map(quoted).join(', ')})`,
        ]),
  ];
}

export function insertInto<Source>({ name, columns }: Table<Source>): string {
  const names = Object.keys(columns);
  return `INSERT INTO ${quoted(name)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
}

export function createView({ name, columns, sql }: View): string {
  return `CREATE VIEW ${quoted(name)} (${Object.keys(columns).map(quoted).join(', ')}) AS\n${sql}`;
}
