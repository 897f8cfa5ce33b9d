/** Every format from one result of the demo day; what people and tools read back. */
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { windowOfDate } from '../../src/commands/choose-window.ts';
import { judge } from '../../src/commands/judge.ts';
import { exitCodeOf, findingsAtGate } from '../../src/exit-code.ts';
import type { Gap } from '../../src/model/capture.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { escapeCsv } from '../../src/report/escape/csv.ts';
import { escapeLog } from '../../src/report/escape/log.ts';
import { findFinding } from '../../src/report/explain-finding.ts';
import { findingColumns, renderFindingsCsv } from '../../src/report/findings-csv.ts';
import { parseResult } from '../../src/report/parse-result.ts';
import { renderReports } from '../../src/report/render-reports.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { openFindings } from '../../src/report/view.ts';
import { demoDate, tellDemoDay } from '../../src/scenario/demo-day.ts';
import { options, rich } from './rich-result.ts';

const judged = judge(tellDemoDay().capture(), builtInPolicy, {
  window: windowOfDate(builtInPolicy, demoDate),
  rules: catalogue,
  run: { trigger: null, pipeline: null, job: null, commit: null },
  toolVersion: '0.0.0',
});
const { result } = judged.audited;

function rowsOf(name: string): unknown[] {
  const report = renderReports(judged.audited, judged.items, options).find((r) => r.name === name);
  if (report === undefined || typeof report.body === 'string') throw new RangeError(name);
  return gunzipSync(report.body)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function withFirstFinding(changes: Partial<AuditResult['findings'][number]>): AuditResult {
  return { ...result, findings: result.findings.map((f, i) => (i === 0 ? { ...f, ...changes } : f)) };
}

describe('result.json', () => {
  test('reads back as it was', () => {
    const [report] = renderReports(judged.audited, judged.items, options);
    expect(parseResult(String(report?.body), 'result.json')).toEqual(result);
  });

  test.each([
    ['no JSON', '{"schemaVersion"', /no JSON/],
    ['another file', '{"name":"x"}', /schemaVersion/],
    ['a newer one', '{"schemaVersion":"9"}', /version 9/],
    ['a damaged one', JSON.stringify({ ...result, takenAt: 'yesterday' }), /takenAt/],
  ])('refuses %s, naming file and place', (_name, text, said) => {
    expect(() => parseResult(text, 'some.json')).toThrow(said);
    expect(() => parseResult(text, 'some.json')).toThrow(/some\.json/);
  });

  test('a judged day judged again gives the same bytes', () => {
    const again = renderReports(judged.audited, judged.items, options).map((r) =>
      Buffer.from(r.body).toString('base64'),
    );
    expect(
      renderReports(judged.audited, judged.items, options).map((r) => Buffer.from(r.body).toString('base64')),
    ).toEqual(again);
  });
});

test('a row for each rule and subject, and for each item of both ledgers', () => {
  expect(rowsOf('judgements.ndjson.gz')).toHaveLength(result.outcomes.reduce((sum, o) => sum + o.population, 0));
  expect(rowsOf('items.ndjson.gz')).toHaveLength(result.completeness.x.items + result.completeness.zendesk.items);
});

describe('findings.csv', () => {
  test('of a day that holds everything', async () => {
    await expect(renderFindingsCsv(rich)).toMatchFileSnapshot('../golden/report/findings.csv');
  });

  test('parses back, a row a finding', () => {
    const rows: Record<string, string>[] = parse(renderFindingsCsv(result), { columns: true });
    expect(rows.map((r) => r.fingerprint)).toEqual(result.findings.map((f) => f.fingerprint));
    expect(Object.keys(rows[0] ?? {})).toEqual([...findingColumns]);
  });

  test('no cell can be taken for a formula, whatever text came in', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('=1+1', ' =HYPERLINK("x")', '\t@SUM(1)', '＝1', '-2+3', '+1')),
        (text) => {
          const csv = renderFindingsCsv(withFirstFinding({ because: text, person: text }));
          const [row]: Record<string, string>[] = parse(csv, { columns: true, relax_column_count: false });
          for (const cell of [row?.because ?? '', row?.person ?? ''])
            expect(/^\s*[=+\-@＝＋－＠]/u.test(cell)).toBe(false);
          expect(escapeCsv(text).endsWith(text.replaceAll('\0', '\ufffd'))).toBe(true);
        },
      ),
    );
  });
});

describe('the summary', () => {
  const plain = { color: false, width: 100, reportsDir: 'out' };

  test('of a day that holds everything', async () => {
    await expect(renderSummary({ result: rich, judgements: [] }, plain)).toMatchFileSnapshot(
      '../golden/report/summary.txt',
    );
  });

  test('tells the verdict, who waits, each finding with its remedy, and every population', () => {
    const text = renderSummary(judged.audited, plain);
    expect(text).toContain('8 errors');
    expect(text).toContain('Still without a reply');
    for (const finding of result.findings) expect(text).toContain(finding.fingerprint);
    for (const { rule, status, broken, population } of result.outcomes)
      expect(text).toContain(status === 'notApplicable' ? `${rule}: not applicable` : `${broken} of ${population}`);
    expect(text.includes('\u001b')).toBe(false);
  });

  test('names the dashboard where it was written, and only there', () => {
    const last = (text: string): string | undefined => text.split('\n').find((line) => line.startsWith('Reports: '));
    expect(last(renderSummary(judged.audited, { ...plain, hasDashboard: true }))).toMatch(/, dashboard\/index\.html$/);
    expect(last(renderSummary(judged.audited, plain))).not.toContain('dashboard');
  });

  test('a long day is cut with a counted rest', () => {
    expect(renderSummary(judged.audited, { ...plain, most: 2 })).toContain('and 9 more');
  });

  test('text from outside cannot colour, forge sections or reverse reading order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `${text}\u001b[0Ksection_start:1:x\r\u001b[0K\u202e`;
        const shown = renderSummary(
          { ...judged.audited, result: withFirstFinding({ because: hostile, person: hostile }) },
          plain,
        );
        // biome-ignore format: the forbidden characters on one line
        expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(shown)).toBe(false);
      }),
    );
    expect(escapeLog('a\nb')).toBe('a b');
    expect(escapeLog('a\nb', { lines: true })).toBe('a\nb');
  });

  test('an incomplete day says so, with each gap and its cure', () => {
    const gap: Gap = {
      source: 'x',
      kind: 'mentions',
      handle: 'GitLab',
      span: result.window,
      cause: 'limit',
      why: 'timeline limit',
      cure: 'Read daily.',
      lasting: true,
    };
    const text = renderSummary({ ...judged.audited, result: { ...result, complete: false, gaps: [gap] } }, plain);
    expect(text).toContain('INCOMPLETE');
    expect(text).toMatch(/mentions of @GitLab.*timeline limit/);
    expect(text).toContain('Read daily.');
  });
});

describe('exit codes', () => {
  const gap = (cause: Gap['cause'], lasting: boolean): Gap => ({
    source: 'x',
    kind: 'sent',
    span: result.window,
    cause,
    why: 'w',
    lasting,
  });
  test.each([
    [[], 'error', 1],
    [[], 'never', 0],
    [[gap('credentials', true), gap('unavailable', false)], 'error', 5],
    [[gap('budget', true), gap('limit', true)], 'error', 6],
    [[gap('limit', true), gap('unavailable', false)], 'error', 3],
    [[gap('unavailable', false)], 'error', 75],
  ] as const)('%j at gate %s: %i', (gaps, gate, code) => {
    expect(exitCodeOf({ ...result, gaps }, gate)).toBe(code);
  });

  test.each([
    ['waived', 1],
    ['disputed', 1],
    ['accepted', 1],
    ['rejected', 0],
    [null, 0],
  ] as const)('a finding that is %s leaves the gate and the open ones alike', (decision, fewer) => {
    const decided = withFirstFinding({ decision });
    expect(findingsAtGate(decided, 'error')).toBe(findingsAtGate(result, 'error') - fewer);
    expect(openFindings(decided)).toHaveLength(openFindings(result).length - fewer);
  });

  test('waived, resolved and withdrawn findings do not count; a rule that errored makes the audit incomplete', () => {
    const all = findingsAtGate(result, 'error');
    expect(findingsAtGate(withFirstFinding({ decision: 'waived' }), 'error')).toBe(all - 1);
    expect(findingsAtGate(withFirstFinding({ state: 'resolved' }), 'error')).toBe(all - 1);
    const outcomes = result.outcomes.map((o, i) => (i === 0 ? { ...o, status: 'errored' as const } : o));
    expect(exitCodeOf({ ...result, outcomes }, 'error')).toBe(3);
  });
});

test('a finding is found by the beginning of its fingerprint, when that is unique', () => {
  const [first] = result.findings;
  expect(findFinding(result, first?.fingerprint.slice(0, 6).toUpperCase() ?? '')).toBe(first);
  expect(() => findFinding(result, 'ffffffffffff')).toThrow(/neither/);
  expect(() =>
    findFinding({ ...result, findings: [...result.findings, ...result.findings] }, first?.fingerprint ?? ''),
  ).toThrow(/beginning of 2/);
});
