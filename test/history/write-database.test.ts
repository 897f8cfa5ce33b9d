/** The file holds the judged days, and the ready queries say what the figures of `src/measure/` say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDatabase } from '../../src/history/write-database.ts';
import { waitQuantile } from '../../src/measure/kaplan-meier.ts';
import { isHeldAgainst, isOpportunity, type MeasuredRow, rowsOf } from '../../src/measure/rows.ts';
import { slaAttainment, waitsOf } from '../../src/measure/waits.ts';
import { weekdayOfDate, weekOfDate } from '../../src/model/calendar.ts';
import type { History, JudgedDay } from '../../src/model/history.ts';
import { isOpen, isOver } from '../../src/model/open-finding.ts';
import { weekdays } from '../../src/model/policy.ts';
import type { Finding } from '../../src/model/result.ts';
import { makeFolder } from '../cli/program-in-sandbox.ts';
import { hostileText, poisoned } from '../report/hostile.ts';
import { rich } from '../report/rich-result.ts';
import { arbitraryDays, dateAfter } from './judged-stories.ts';

type Row = Readonly<Record<string, unknown>>;
type Ask = (sql: string) => readonly Row[];

const query = (name: string): string => readFileSync(new URL(`../../queries/${name}.sql`, import.meta.url), 'utf8');

let files = 0;
async function withDatabase<T>(
  folder: string,
  history: Partial<History>,
  use: (ask: Ask, bytes: Buffer) => T,
): Promise<T> {
  files += 1;
  const path = join(folder, `${files}.sqlite`);
  await writeDatabase(path, { team: 'a team', days: [], unreadable: [], ...history });
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return use(
      (sql) =>
        database
          .prepare(sql)
          .all()
          .map((row) => ({ ...row })),
      readFileSync(path),
    );
  } finally {
    database.close();
  }
}

/** The property over random histories. */
function forHistories(check: (days: readonly JudgedDay[], ask: Ask) => void): Promise<void> {
  const folder = makeFolder();
  return fc.assert(
    fc.asyncProperty(arbitraryDays, (days) => withDatabase(folder, { days }, (ask) => check(days, ask))),
    { numRuns: 40 },
  );
}

const currentFindings = (days: readonly JudgedDay[]): readonly (Finding & { week: string; date: string })[] =>
  days.flatMap(({ date, result }) =>
    result.findings.filter((f) => !isOver(f)).map((f) => ({ ...f, date, week: weekOfDate(date) })),
  );

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

describe('the file', () => {
  test('holds every row, and the same days give the same bytes', async () => {
    const folder = makeFolder();
    await fc.assert(
      fc.asyncProperty(arbitraryDays, async (days) => {
        const first = await withDatabase(folder, { days }, (ask, bytes) => {
          const judged = ask(
            'SELECT date, rule, subject, verdict, at, handle, because FROM judgements ORDER BY date, place',
          );
          expect(judged).toEqual(
            days.flatMap(({ date, judgements }) =>
              judgements.map(({ rule, subject, verdict, at, handle, because }) => ({
                date,
                rule,
                subject,
                verdict,
                at,
                handle,
                because,
              })),
            ),
          );
          const open = ask('SELECT fingerprint FROM open_findings ORDER BY date, fingerprint').map(
            (r) => r.fingerprint,
          );
          expect(open).toEqual(
            days.flatMap(({ result }) =>
              result.findings
                .filter(isOpen)
                .map((f) => f.fingerprint)
                .sort(),
            ),
          );
          return bytes;
        });
        await withDatabase(folder, { days }, (_, bytes) => expect(bytes.equals(first)).toBe(true));
      }),
      { numRuns: 20 },
    );
  });

  test('has tables that refuse what is not of their kind, and says what each column means', async () => {
    await withDatabase(makeFolder(), {}, (ask) => {
      const tables = ask(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      );
      expect(tables.length).toBeGreaterThan(12);
      expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
      expect(ask("SELECT sql FROM sqlite_schema WHERE name = 'days'")).toEqual([
        { sql: expect.stringContaining('-- the Monday of its week') },
      ]);
      expect(ask('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
      expect(ask('SELECT * FROM missing_days')).toEqual([]);
    });
  });

  test('keeps gaps, decisions, evidence and details of a rich day as they are', async () => {
    const date = rich.window.date ?? '';
    const day: JudgedDay = { date, settled: false, result: rich, judgements: [], rowsKept: false, decisions: [] };
    await withDatabase(makeFolder(), { days: [day] }, (ask) => {
      expect(ask('SELECT source, kind, why FROM gaps ORDER BY place')).toEqual(
        rich.gaps.map(({ source, kind, why }) => ({ source, kind, why })),
      );
      expect(ask('SELECT count(*) AS n FROM evidence')).toEqual([
        { n: rich.findings.flatMap((f) => f.evidence).length },
      ]);
      expect(ask('SELECT count(*) AS n FROM finding_details')).toEqual([
        { n: rich.findings.flatMap((f) => Object.keys(f.details)).length },
      ]);
      expect(ask('SELECT rule, status, reason FROM outcomes ORDER BY rowid')).toEqual(
        rich.outcomes.map(({ rule, status, reason }) => ({ rule, status, reason })),
      );
    });
  });

  test('names days that are not there: unreadable ones, ones that contradict themselves, and ones never judged', async () => {
    const date = '2026-11-19';
    const [finding] = rich.findings;
    if (finding === undefined) throw new RangeError('a result without findings');
    const day: JudgedDay = {
      date,
      settled: true,
      result: { ...rich, gaps: [] },
      judgements: [],
      rowsKept: false,
      decisions: [],
    };
    const twice = { ...day, date: '2026-11-20', result: { ...rich, findings: [finding, finding] } };
    const unreadable = [{ date: '2026-11-23', why: "it's damaged" }];
    await withDatabase(makeFolder(), { days: [day, twice], unreadable }, (ask) => {
      expect(ask('SELECT date FROM days')).toEqual([{ date }]);
      expect(ask('SELECT DISTINCT date FROM findings')).toEqual([{ date }]);
      expect(ask('SELECT date, week, why FROM missing_days ORDER BY date')).toEqual([
        { date: '2026-11-20', week: '2026-11-16', why: expect.stringContaining('contradicts itself: UNIQUE') },
        { date: '2026-11-21', week: '2026-11-16', why: 'never judged' },
        { date: '2026-11-22', week: '2026-11-16', why: 'never judged' },
        { date: '2026-11-23', week: '2026-11-23', why: "it's damaged" },
      ]);
    });
  });
});

describe('the ready queries agree with the figures', () => {
  test('sla-by-week', () =>
    forHistories((days, ask) => {
      const rows = ask(query('sla-by-week'));
      for (const row of rows) {
        const ofWeek = days.filter(({ date }) => weekOfDate(date) === row.week);
        const { count, of, share } = slaAttainment(rowsOf(ofWeek));
        expect(row).toMatchObject({
          in_time: count,
          due: of,
          percent_in_time: share === null ? null : round(share * 100, 1),
          days_judged: ofWeek.length,
          of_them_without_rows: ofWeek.filter((day) => !day.rowsKept).length,
        });
      }
      // Every second date is missing.
      expect(rows.reduce((sum, row) => sum + Number(row.days_missing), 0)).toBe(days.length - 1);
      expect(rows.reduce((sum, row) => sum + Number(row.days_judged), 0)).toBe(days.length);
    }));

  test('findings-by-rule-and-week', () =>
    forHistories((days, ask) => {
      const findings = currentFindings(days);
      const rows = ask(query('findings-by-rule-and-week'));
      for (const row of rows) {
        const own = findings.filter((f) => f.rule === row.rule && f.week === row.week);
        const kept = days
          .filter(({ date }) => weekOfDate(date) === row.week)
          .flatMap(({ result }) => result.outcomes.filter((o) => o.rule === row.rule).map((o) => o.kept))
          .reduce((a, b) => a + b, 0);
        const left = own.filter((f) => f.decision === null || f.decision === 'rejected').length;
        expect(row).toMatchObject({
          found: own.length,
          waived: own.filter((f) => f.decision === 'waived').length,
          disputed: own.filter((f) => f.decision === 'disputed').length,
          accepted: own.filter((f) => f.decision === 'accepted').length,
          left_over: left,
          opportunities: kept + left,
        });
      }
      expect(rows.reduce((sum, row) => sum + Number(row.found), 0)).toBe(findings.length);
      const measured = rowsOf(days.filter((day) => day.rowsKept));
      const count = (is: (row: MeasuredRow) => boolean): number => measured.filter(is).length;
      expect(ask('SELECT sum(is_against) AS a, sum(is_opportunity) AS o FROM measured')).toEqual([
        {
          a: measured.length === 0 ? null : count(isHeldAgainst),
          o: measured.length === 0 ? null : count(isOpportunity),
        },
      ]);
    }));

  test('waits-by-handle, those who still wait counted in', () =>
    forHistories((days, ask) => {
      const rows = rowsOf(days);
      const asked = ask(query('waits-by-handle'));
      for (const row of asked) {
        const own = waitsOf(rows.filter(({ handle }) => (handle ?? '(none named)') === row.handle));
        expect(row).toMatchObject({
          mentions: own.length,
          answered: own.filter((w) => w.answered).length,
          still_waiting: own.filter((w) => !w.answered).length,
          median_seconds: waitQuantile(own, 0.5),
          p90_seconds: waitQuantile(own, 0.9),
        });
      }
      expect(asked.reduce((sum, row) => sum + Number(row.mentions), 0)).toBe(waitsOf(rows).length);
    }));

  test('late-replies-by-weekday', () =>
    forHistories((days, ask) => {
      const late = currentFindings(days).filter((f) => f.rule === 'first-reply-sla' && f.details.replied === true);
      const hours = (of: readonly Finding[], name: string): number =>
        of.reduce((sum, { details }) => sum + Number(details[name]), 0) / 3600;
      const expected = weekdays.flatMap((weekday) => {
        const own = late.filter((f) => weekdayOfDate(f.date) === weekday);
        return own.length === 0 ? [] : [{ weekday, own }];
      });
      const rows = ask(query('late-replies-by-weekday'));
      expect(rows.map((row) => [row.weekday, row.late_replies])).toEqual(
        expected.map(({ weekday, own }) => [weekday, own.length]),
      );
      for (const [i, { own }] of expected.entries()) {
        const row = rows[i] ?? {};
        for (const [column, name] of [
          ['hours', 'calendarSeconds'],
          ['ingestion', 'lagSeconds'],
          ['outside_hours', 'offHoursSeconds'],
          ['queue', 'queueSeconds'],
          ['handover', 'handoverSeconds'],
          ['advocate', 'advocateSeconds'],
        ] as const) {
          expect(Number(row[column]), column).toBeCloseTo(hours(own, name), 1);
        }
      }
    }));

  test('decisions-and-what-they-covered', () =>
    forHistories((days, ask) => {
      const rows = ask(query('decisions-and-what-they-covered'));
      const said = new Set(days.flatMap(({ decisions }) => decisions.map((d) => JSON.stringify(d))));
      expect(rows).toHaveLength(said.size);
      for (const row of rows) {
        const covered = days.flatMap(({ result, decisions, judgements, rowsKept }) =>
          decisions
            .filter(({ reason, at, target }) => {
              const about = 'fingerprint' in target ? target.fingerprint : target.rules.join(', ');
              return reason === row.reason && at === row.at && about === row.about;
            })
            .flatMap(({ target }) =>
              result.findings.filter((f) => {
                if ('fingerprint' in target) return target.fingerprint === f.fingerprint;
                const handle = judgements.find((j) => j.rule === f.rule && j.subject === f.subject)?.handle;
                if (!target.rules.includes(f.rule) || (f.person !== null && target.notOf.includes(f.person)))
                  return false;
                if (!rowsKept && f.decision === 'waived') return true;
                return target.handles.length === 0 || handle?.toLowerCase() === 'gitlab';
              }),
            ),
        );
        expect(row.findings).toBe(covered.length);
      }
    }));

  test('a permission of the policy itself is told as such, once', async () => {
    const [finding] = rich.findings;
    if (finding === undefined) throw new RangeError('a result without findings');
    const result = { ...rich, findings: [{ ...finding, decision: 'waived' as const, state: 'new' as const }] };
    const days = [0, 1].map((n) => ({
      date: dateAfter('2026-11-20', n),
      settled: true,
      result,
      judgements: [],
      rowsKept: true,
      decisions: [],
    }));
    await withDatabase(makeFolder(), { days }, (ask) => {
      expect(ask(query('decisions-and-what-they-covered'))).toMatchObject([
        {
          at: null,
          about: finding.rule,
          by: 'the policy',
          findings: 2,
          first_day: '2026-11-20',
          last_day: '2026-11-21',
        },
      ]);
    });
  });
});

test('texts from outside are values and nothing else: each comes back as it was, and no table is lost', async () => {
  const folder = makeFolder();
  const texts = fc.array(
    fc.oneof(
      hostileText,
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'); DROP TABLE findings; --", '"', "''", '%s', 'x\u0000y', '?1', ':name', '\ud800'),
    ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (some) => {
      // What a row is found by stays: two findings of one name are no day.
      const findings = poisoned(rich, some).findings.map((f, i) => {
        const { rule = '', subject = '', fingerprint = '' } = rich.findings[i] ?? {};
        return { ...f, rule, subject, fingerprint };
      });
      const result = { ...rich, findings };
      const whole = (text: string): string => text.toWellFormed();
      const day: JudgedDay = {
        date: '2026-11-21',
        settled: true,
        result,
        judgements: result.findings.map(({ rule, subject, at, because, person, cause }) => ({
          rule,
          subject,
          verdict: 'broken',
          at,
          handle: null,
          person,
          cause,
          doneBy: null,
          waitedSeconds: null,
          waitingSeconds: null,
          because,
        })),
        rowsKept: true,
        decisions: [],
      };
      await withDatabase(folder, { days: [day] }, (ask) => {
        const kept = ask('SELECT message, because FROM findings');
        expect(kept.map(({ message, because }) => `${message}\n${because}`).sort()).toEqual(
          result.findings.map(({ message, because }) => `${whole(message)}\n${whole(because)}`).sort(),
        );
        expect(ask('SELECT count(*) AS n FROM judgements')).toEqual([{ n: result.findings.length }]);
      });
    }),
    { numRuns: 40 },
  );
});
