/** How the ledger of skips is told: counted once, by tickets and not by people, and inert in a table. */
import { describe, expect, test } from 'vitest';
import type { LinkedSkip } from '../../src/model/skips.ts';
import { renderIssue } from '../../src/report/issue/render-issue.ts';
import { parseResult } from '../../src/report/parse-result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { countSkips } from '../../src/report/tell-skips.ts';
import { readMarkdown } from './read-markdown.ts';
import { next, options, rich, skip } from './rich-result.ts';

function issueWith(entries: readonly LinkedSkip[], unread: readonly string[] = []): string {
  return renderIssue({ ...rich, skips: { entries, unread } }, options);
}

function summaryWith(entries: readonly LinkedSkip[], unread: readonly string[] = []): string {
  const result = { ...rich, skips: { entries, unread } };
  return renderSummary({ result, judgements: [] }, { color: false, width: 100 });
}

const inTime = next('answered', { inTime: true, marginSeconds: 60 });

describe('counts', () => {
  test('of skips by what came next, and of tickets that several people skipped', () => {
    const pair = { ticket: '4711', others: 1, cameBy: 2 };
    const entries = [skip(1, { ...pair, next: inTime }), skip(2, { ...pair, next: inTime }), skip(3)];
    expect(countSkips(entries)).toBe('3 skips: 2 answered in time, 1 still open; 1 ticket skipped by 2 people');
    expect(summaryWith(entries)).toContain(`\n  ${countSkips(entries)}.\n`);
  });

  test.each([
    [[skip(1, { next: next('open', { inTime: false }) })], '1 skip: 1 still open past the target'],
    [[skip(1, { next: next('answered') })], '1 skip: 1 answered'],
    [[skip(1, { owed: false })], '1 record of a ticket that was somebody else’s'],
    [[skip(1, { others: 1 }), skip(2, { others: 3 })], '2 skips: 2 still open; 2 tickets skipped by 2 to 4 people'],
    [
      [skip(1, { others: 1, next: next('solved') }), skip(2, { others: 1, next: next('answered before') })],
      '2 skips: 1 answered before, 1 solved without an answer; 2 tickets skipped by 2 people each',
    ],
    [[], ''],
  ])('%#', (entries, told) => {
    expect(countSkips(entries)).toBe(told);
  });
});

describe('the issue', () => {
  test('says nothing of skips where there is nothing to say, and what could not be read where there is', () => {
    expect(issueWith([])).not.toContain('## Skips');
    expect(summaryWith([])).not.toMatch(/skips?:/i);
    const unread = issueWith([], ['this Zendesk gave no skip records']);
    expect(unread).toContain('No skip is known.');
    expect(unread).toContain('Not known: this Zendesk gave no skip records');
    expect(summaryWith([], ['this Zendesk gave no skip records'])).toContain(
      'Skips: this Zendesk gave no skip records.',
    );
  });

  test('tells the pattern by the ticket, and names nobody in it', () => {
    const told = (others: number, cameBy: number): string => issueWith([skip(1, { others, cameBy })]);
    const question = 'a question of training or routing rather than of a person';
    expect(told(3, 5)).toMatch(/^- \[ticket\]\(\S+\) was skipped by 4 of the 5 who came by: /m);
    expect(told(1, 2)).toContain(`was skipped by both who came by: ${question}`);
    expect(told(2, 3)).toContain(`was skipped by all 3 who came by: ${question}`);
    expect(told(0, 5)).not.toContain(question);
  });

  test('lists forty, and counts the rest', () => {
    const told = issueWith(Array.from({ length: 300 }, (_, i) => skip(i)));
    expect(told.match(/^\| \d\d:\d\d \|/gm)).toHaveLength(40);
    expect(told).toContain('260 more, in `result.json`.');
    expect(told).toContain('300 skips: 300 still open.');
  });

  test.each(['Ana | Ben', 'a\n| b |', '`|`', '\\|', '|---|', '/close'])(
    'a person called %j stays in one cell',
    (person) => {
      const told = issueWith([
        skip(1, { person, url: `https://evil.example.com/|${person}`, next: next('solved', { by: person }) }),
      ]);
      const { code, alive } = readMarkdown(told);
      expect(code.filter((text) => text.includes('¦') || text.includes('/close')).length).toBeGreaterThan(0);
      for (const text of alive) expect(text).not.toMatch(/evil|close/);
    },
  );
});

test('a result of a version without a ledger stays readable, and says so', () => {
  const { skips: _, ...older } = rich;
  const read = parseResult(JSON.stringify(older), 'result.json');
  expect(read.skips).toEqual({ entries: [], unread: [expect.stringContaining('kept no ledger of skips')] });
});
