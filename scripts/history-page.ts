/** `docs/history.md`: tables and views as the schema has them, and what the ready queries say of the demo's week. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/audit/catalogue.ts';
import { judgeReconciled, reconcileCapture } from '../src/commands/judge.ts';
import type { Table } from '../src/history/define-table.ts';
import { historySchemaVersion } from '../src/history/schema-sql.ts';
import { dayTables, wholeTables } from '../src/history/tables.ts';
import { type View, views } from '../src/history/views.ts';
import { writeDatabase } from '../src/history/write-database.ts';
import { dayWindow } from '../src/model/business-time.ts';
import type { Decision } from '../src/model/decision.ts';
import type { JudgedDay } from '../src/model/history.ts';
import { instant } from '../src/model/instant.ts';
import type { AuditResult } from '../src/model/result.ts';
import { builtInPolicy } from '../src/policy/built-in.ts';
import { demoWeek, tellDemoWeek } from '../src/scenario/demo-week.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const queries = globSync('queries/*.sql', { cwd: root }).sort();

/** What a lead might say of the demo's findings, so that the query on decisions has something to show. */
const sayings: Readonly<Record<string, Pick<Decision, 'kind' | 'reason' | 'claim'>>> = {
  'official-retweet': { kind: 'waive', claim: null, reason: 'agreed with the social team' },
  'cross-assignment': { kind: 'dispute', claim: 'justified', reason: 'Ben asked for the ticket' },
};

function decide({ findings }: AuditResult): readonly Decision[] {
  return findings.flatMap(({ rule, fingerprint }): Decision[] => {
    const said = sayings[rule];
    const at = instant('2026-11-20T09:00:00Z');
    return said === undefined ? [] : [{ ...said, target: { fingerprint }, by: 'mia', at, until: null, noteId: '1' }];
  });
}

/** The demo's week as its last morning shows it. */
function judgeDemoWeek(): readonly JudgedDay[] {
  const reconciled = reconcileCapture(tellDemoWeek(demoWeek.mornings.length - 1).capture(), builtInPolicy);
  return demoWeek.dates.map((date) => {
    const judgeBy = (decisions: readonly Decision[]) =>
      judgeReconciled(reconciled, builtInPolicy, {
        window: { ...dayWindow('UTC', date), timeZone: 'UTC', date },
        rules: catalogue,
        run: { trigger: null, pipeline: null, job: null, commit: null },
        toolVersion: '0.1.0',
        decisions,
      }).audited;
    const decisions = decide(judgeBy([]).result);
    return { date, settled: false, ...judgeBy(decisions), rowsKept: true, decisions };
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function grid(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

function showTable<Source>({ name, what, columns, key }: Table<Source>): readonly string[] {
  return [
    `### ${name}`,
    '',
    `${what} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    ...grid(
      ['column', 'type', 'what'],
      Object.entries(columns).map(([column, spec]) => [
        `\`${column}\``,
        spec.nullable === true ? `${spec.type} or NULL` : spec.type,
        spec.what,
      ]),
    ),
    '',
  ];
}

function showView({ name, what, columns }: View): readonly string[] {
  const rows = Object.entries(columns).map(([column, meaning]) => [`\`${column}\``, meaning]);
  return [`### ${name}`, '', what, '', ...grid(['column', 'what'], rows), ''];
}

/** What a query says of itself, in its first lines. */
function prefaceOf(sql: string): string {
  const lines = sql.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('--'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^-- ?/, ''))
    .join('\n');
}

function showQuery(path: string, database: DatabaseSync): readonly string[] {
  const sql = readFileSync(join(root, path), 'utf8');
  const statement = database.prepare(sql);
  const head = statement.columns().map(({ name }) => name);
  const rows = statement.all().map((row) => head.map((name) => String(row[name] ?? '')));
  return [`### [${basename(path, '.sql')}](../${path})`, '', prefaceOf(sql), '', ...grid(head, rows), ''];
}

export async function renderHistoryPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tweet-audit-history-page-'));
  try {
    const path = join(folder, 'history.sqlite');
    await writeDatabase(path, { team: 'demo', days: judgeDemoWeek(), unreadable: [] });
    const database = new DatabaseSync(path, { readOnly: true });
    const shown = queries.flatMap((query) => showQuery(query, database));
    database.close();
    return [
      '# The history',
      '',
      'Written by `npm run docs` from `src/history/` and `queries/`; do not edit it by hand.',
      '',
      '`tweet-audit history` writes every stored day into one SQLite file, `<out>/history.sqlite`, for questions that no report answers.',
      'It is made anew each time, from the store alone: delete it whenever you like. In the pipeline it is an artifact of the job `publish`.',
      '',
      '    tweet-audit history --store DIR            # or --store gitlab; --since and --until take dates',
      '    sqlite3 -box tweet-audit-out/history.sqlite < queries/sla-by-week.sql',
      '    tweet-audit simulate --policy other.yml --since 2026-11-01',
      '',
      '- The same stored days give the same bytes, with one version of Node.',
      '- A day that the store names and cannot give is a row of `unreadable_days` and a line on stderr, and the exit code is 4 (5 for want of a right).',
      '- It names people as `result.json` does, whatever `privacy.issue.people` says: keep it where the team’s data may be.',
      '- Instants are UTC, `YYYY-MM-DDTHH:MM:SSZ`; dates and weekdays are of the policy’s time zone. Weeks begin on Mondays.',
      `- The schema’s version is its \`user_version\`: ${historySchemaVersion}. Tables are STRICT, and \`.schema\` tells what columns mean.`,
      '',
      '## Judging the history by another policy',
      '',
      '`tweet-audit simulate --policy FILE` judges the stored days once more from their stored captures, by that policy and by the one in force',
      '(`--against FILE`), and prints which findings would be new, gone, or of another severity: by rule, weekday and handle, with what the rules',
      'had to judge. It asks no vendor. Waivers and disputes hold as they are stored.',
      '',
      '- With the policy in force it gives exactly what is stored, for days that this version judged by this policy. Where it does not, the day is named with the reason.',
      '- A day is judged by what was known when it was judged last; what was read later is left out, on both sides.',
      '- Days whose captures are gone from the store are named and in no number; the exit code is 3.',
      '- What the other policy needs and nobody read (a new handle, a longer look-back) is unknown or pending, and counted as such.',
      '- People work to the policy they know. It tells what the same work would have been called, not what would have happened.',
      '',
      '## Ready queries',
      '',
      'They stand in `queries/`. Below each is what it says of the demo’s week, with a waiver and a dispute added.',
      '',
      ...shown,
      '## Tables',
      '',
      'Tables of a day refer to `days` by `date`.',
      '',
      ...[...dayTables.flatMap(showTable), ...wholeTables.flatMap(showTable)],
      '## Views',
      '',
      ...views.flatMap(showView),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
