/** `rollup.md` and the page of a roll-up: what they say, that they stand still, and that no text in them can come to life. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { RollUp } from '../../../src/measure/roll-up.ts';
import { stretchOf } from '../../../src/measure/stretch.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { History, JudgedDay } from '../../../src/model/history.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import { readIssueKey, rollUpKey } from '../../../src/model/issue-form.ts';
import { renderRollUpIssue, renderRollUpSummary } from '../../../src/report/rollup/render-roll-up.ts';
import { renderRollUpPage } from '../../../src/report/rollup/render-roll-up-page.ts';
import { nothingAround, rollUpPath } from '../../../src/report/rollup/roll-up-path.ts';
import { rollUpTitle } from '../../../src/report/rollup/show-figures.ts';
import { dayOf, rollUpOf } from '../../measure/history-of.ts';
import { hostileText, hostileTexts, tag } from '../hostile.ts';
import { readMarkdown } from '../read-markdown.ts';
import { finding, options, rich } from '../rich-result.ts';

const parts = (lag: number, queue: number, handover: number, advocate: number) => ({
  lag,
  queue,
  handover,
  advocate,
  offHours: 3600,
});
const base = { target: 25_200, answered: true, minute: 600, decision: null, cause: 'process', author: 1 } as const;
const onTime = { ...base, parts: parts(60, 600, 0, 300) };
const laggard = { ...base, cause: 'tool' as const, parts: parts(30_000, 300, 0, 300) };
const queued = { ...base, parts: parts(60, 30_000, 600, 300) };
const silent = { ...base, answered: false, parts: parts(60, 30_000, 0, 0) };

function withFindings(day: JudgedDay): JudgedDay {
  const at = addSeconds(day.result.window.start, 9 * 3600);
  const more = [1, 2].map((number) => finding(number, { at, fingerprint: `${day.date.slice(8)}00000000${number}0` }));
  return { ...day, result: { ...day.result, findings: [...day.result.findings, ...more] } };
}

const waiver: Decision = {
  kind: 'waive',
  target: {
    rules: ['official-retweet'],
    handles: ['GitLab'],
    span: { start: instant('2026-11-10T00:00:00Z'), end: instant('2026-12-01T00:00:00Z') },
    notOf: [],
  },
  claim: null,
  reason: 'the release party',
  by: 'mira_manages',
  at: instant('2026-11-10T00:00:00Z'),
  until: null,
  noteId: '7',
};

const given: History = {
  team: 'community-advocates',
  days: [
    dayOf('2026-11-10', [onTime, onTime, onTime, queued], true),
    withFindings(dayOf('2026-11-16', [onTime, onTime, laggard, queued, silent], true)),
    withFindings(dayOf('2026-11-17', [onTime, laggard, queued, queued], false)),
    { ...dayOf('2026-11-18', [onTime, onTime, onTime], true, false), decisions: [waiver] },
  ],
  unreadable: [{ date: '2026-11-19', why: 'the result stored for 2026-11-19 is no JSON' }],
};
const full = rollUpOf(given, { today: '2026-11-22' });
const month = rollUpOf(given, { stretch: stretchOf('month', '2026-11-18'), today: '2026-12-10' });
const body = renderRollUpIssue(full, options);
const around = { home: true, days: new Set(['2026-11-16']), before: stretchOf('week', '2026-11-09'), after: null };
const pageOf = (rollUp: RollUp): string => renderRollUpPage(rollUp, around, options);

/** As for the day's issue: signs by which GitLab tells references, formulas, emoji, HTML and addresses. */
const sigils = /[@#~$^&{}<>|\\`_=]|:[\w+-]+:|!\[|\]\(|\[\[|(?:^|\s)[/!*+]\S|\bGL-\d|:\/\/|www\./i;

function expectInert(description: string): void {
  expect(description).not.toMatch(/^\s{0,3}\//m);
  expect(description).not.toMatch(/^\s*>>>/m);
  expect(description.isWellFormed()).toBe(true);
  expect(Buffer.byteLength(description)).toBeLessThanOrEqual(1_000_000);
  const { alive, links, html, images } = readMarkdown(description);
  for (const text of alive) {
    expect(text).not.toContain(tag);
    expect(text).not.toMatch(sigils);
  }
  for (const { url, label } of links) {
    expect(url).toMatch(/^https:\/\/(x\.com\/(\w+|i\/web)\/status\/\d+|example\.zendesk\.com\/agent\/tickets\/\d+)$/);
    expect(label).toMatch(/^[a-z ]+$/);
  }
  for (const block of html) expect(block).toMatch(/^<!-- tweet-audit key=[0-9a-f]{16} -->$/);
  expect(images).toBe(0);
}

/** Texts that outsiders, vendors, rules or people may have written, replaced in turn; dates, words of fixed sets and names of ours stay. */
function poisoned(rollUp: RollUp, texts: readonly string[]): RollUp {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  return {
    ...rollUp,
    team: text(),
    stretch: { ...rollUp.stretch, timeZone: text() },
    days: rollUp.days.map((day) => (day.why === null ? day : { ...day, why: text() })),
    rules: rollUp.rules.map((one) => ({ ...one, rule: text(), title: text() })),
    causes: rollUp.causes.map((one) => ({
      ...one,
      rule: text(),
      findings: one.findings + 1,
      handles: [{ handle: text(), findings: 2 }],
      examples: [{ fingerprint: text(), date: '2026-11-16' }],
    })),
    returning: (['author', 'ticket'] as const).flatMap((kind) => [
      { kind, who: text(), url: text(), findings: 3, days: 2, rules: [text()] },
      { kind, who: text(), url: 'https://example.zendesk.com/agent/tickets/7', findings: 3, days: 2, rules: [text()] },
    ]),
    waivers: rollUp.waivers.flatMap((one) => [
      { ...one, rules: [text()], handles: [text()], reason: text() },
      { ...one, fingerprint: text(), reason: text() },
    ]),
    skips: {
      ...rollUp.skips,
      ledger: {
        ...rollUp.skips.ledger,
        tickets: [
          { ticket: text(), url: text(), skippedBy: 2, cameBy: 3 },
          { ticket: text(), url: null, skippedBy: 2, cameBy: 3 },
        ],
      },
    },
    precision: rollUp.precision.map((one) => ({ ...one, rule: text(), disputed: 1, fired: one.fired + 1 })),
  };
}

function skeletonOf(page: string): readonly string[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('*')].map((e) => `${e.localName} ${e.getAttributeNames().join(' ')}`);
}

describe('the issue of a roll-up', () => {
  test('of a week that holds everything', async () => {
    await expect(body).toMatchFileSnapshot('../../golden/report/rollup.md');
    expectInert(body);
  });

  test('begins with a key of its own, and names what is lacking before any figure', () => {
    expect(readIssueKey(body)).toBe(rollUpKey('community-advocates', '2026-W47'));
    expect(body.indexOf('Missing')).toBeLessThan(body.indexOf('3 of 6 days audited'));
    expect(body).toContain('**Missing**: 2026-11-20, 2026-11-21.');
    expect(body).toContain('**Stored, and not readable**: 2026-11-19');
    expect(body).toContain('1 day is not over yet.');
  });

  test('keeps the order that readers rely on', () => {
    expect([...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'First replies',
      'Day by day',
      'What would have met the target',
      'What recurs',
      'Rules, against the week before',
      'Skips and handovers',
      'Waivers and decisions',
      'How right the rules were',
      'What went well',
      'Data quality',
    ]);
  });

  test('tells what would have met the target', () => {
    expect(body).toContain('**6 first replies missed the target**: 5 came late, 1 had not come');
    expect(body).toContain('Would have been in time without ingestion lag: **2 of 5**');
    expect(body).toContain('Would have been in time had it been taken up at once: **3 of 5**');
    expect(body).toContain('Would have been in time without handover: **0 of 5**');
    expect(body).toContain('had only the time of the one who answered counted: **5 of 5**');
  });

  test('names no member of the team, and no reason under pseudonyms', () => {
    for (const issuePeople of ['names', 'pseudonyms'] as const) {
      const told = renderRollUpIssue(full, { ...options, issuePeople });
      expect(told).not.toMatch(/Ana|Quill|Ben|Amber|mira/);
      expect(told.includes('the release party')).toBe(issuePeople === 'names');
    }
  });

  test('of a stretch of which nothing is stored says so, and praises nothing', () => {
    const none = renderRollUpIssue(rollUpOf({ team: 'a', days: [], unreadable: [] }), options);
    expect(none).toContain('**0 of 7 days audited**');
    expect(none).not.toContain('What went well');
    expectInert(none);
  });

  test('lists at most so much, however much there is', () => {
    const many = <T>(items: readonly T[]): readonly T[] => Array.from({ length: 5000 }, () => items).flat();
    const { causes, rules, waivers, precision, returning } = poisoned(month, ['👩'.repeat(4000)]);
    const told = renderRollUpIssue(
      {
        ...month,
        causes: many(causes),
        rules: many(rules),
        waivers: many(waivers),
        precision: many(precision),
        returning: many(returning),
      },
      options,
    );
    expectInert(told);
    expect(told).toContain('more pairs of rule and cause');
  });
});

describe('the page of a roll-up', () => {
  test('of a week and of a month', async () => {
    await expect(pageOf(full)).toMatchFileSnapshot('../../golden/report/rollup.html');
    expect(rollUpPath(full.stretch)).toBe('weeks/2026-W47/index.html');
    expect(rollUpPath(month.stretch)).toBe('months/2026-11/index.html');
    expect(() => rollUpPath({ ...full.stretch, name: '../../x' })).toThrow(RangeError);
  });

  test('says what the issue and the terminal say', () => {
    const { document } = parseHTML(pageOf(full));
    const shown = document.querySelector('main')?.textContent ?? '';
    const printed = renderRollUpSummary(full, options);
    for (const line of ['5 came late', 'no more than chance explains', 'on the 1 of 7 days that were audited']) {
      for (const text of [body, shown, printed]) expect(text).toContain(line);
    }
  });

  test('leads to the pages that are there, and to no other', () => {
    const hrefsOf = (page: string): readonly string[] =>
      [...page.matchAll(/ href="((?!https:|#)[^"]+)"/g)].map(([, href]) => href ?? '');
    const hrefs = hrefsOf(pageOf(full));
    for (const href of [
      'index.html',
      'metrics.html#sla-attainment',
      'weeks/2026-W46/index.html',
      '2026-11-16/index.html',
    ])
      expect(hrefs).toContain(`../../${href}`);
    expect(hrefs).not.toContain('../../2026-11-17/index.html');
    expect(hrefsOf(renderRollUpPage(full, nothingAround, options))).toEqual([]);
  });

  test('holds text from outside as text, wherever it stands', () => {
    const bland = skeletonOf(pageOf(poisoned(full, ['plain'])));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(skeletonOf(pageOf(poisoned(full, [text])))).toEqual(bland);
      }),
      { numRuns: 25 },
    );
  });
});

describe('text from outside', () => {
  test.each(hostileTexts)('%j lies still, in every field', (text) => {
    expectInert(renderRollUpIssue(poisoned(full, [text]), options));
  });

  test('lies still whatever is mixed from it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        expectInert(renderRollUpIssue(poisoned(month, texts), options));
      }),
    );
  });

  test('is not in the title', () => {
    expect(rollUpTitle(full)).toBe('Twitter audit, week 2026-W47');
    expect(rollUpTitle(month)).toBe('Twitter audit, month 2026-11');
    expect(rollUpTitle({ ...full, stretch: { ...full.stretch, name: '/close @all' } })).toBe('Twitter audit, week');
    expect(rich.policy.team).toBe(full.team);
  });
});
