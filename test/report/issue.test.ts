/** `issue.md`: its order, its budget, that it stands still, and that no text in it can come to life. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSeconds, instant } from '../../src/model/instant.ts';
import { applyTicks, issueKey, readIssueKey, readTicks } from '../../src/model/issue-form.ts';
import type { AuditResult, Finding } from '../../src/model/result.ts';
import { inlineCode, ownWords, quotedFence } from '../../src/report/escape/markdown.ts';
import { issueTitle, renderIssue } from '../../src/report/issue/render-issue.ts';
import { pseudonymOf } from '../../src/report/report-options.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { hostileText, hostileTexts, poisoned, tag } from './hostile.ts';
import { readMarkdown } from './read-markdown.ts';
import { finding, options, rich, withManyFindings } from './rich-result.ts';

const body = renderIssue(rich, options);
const pseudonyms = { ...options, issuePeople: 'pseudonyms' } as const;
// biome-ignore format: one line of characters
const forbidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** Signs by which GitLab tells references, formulas, emoji, HTML and addresses. */
const sigils = /[@#~$^&{}<>|\\`_=]|:[\w+-]+:|!\[|\]\(|\[\[|(?:^|\s)[/!*+]\S|\bGL-\d|:\/\/|www\./i;

function expectInert(description: string): void {
  expect(description).not.toMatch(/^\s{0,3}\//m);
  expect(description).not.toMatch(/^\s*>>>/m);
  expect(description).not.toMatch(forbidden);
  expect(description.isWellFormed()).toBe(true);
  expect(Buffer.byteLength(description)).toBeLessThanOrEqual(1_000_000);
  const { alive, links, html, images } = readMarkdown(description);
  for (const text of alive) {
    expect(text).not.toContain(tag);
    expect(text).not.toMatch(sigils);
  }
  for (const { url, label } of links) {
    expect(url).toMatch(
      /^https:\/\/(x\.com\/(\w+|i\/web)\/status\/\d+|example\.zendesk\.com\/agent\/tickets\/\d+|handbook\.example\.com\/workflows\/twitter\/#[\w-]+)$/,
    );
    expect(label).toMatch(/^[a-z ]+$/);
  }
  for (const block of html) {
    expect(block).toMatch(
      /^(<!-- tweet-audit key=[0-9a-f]{16} -->|<details>\n<summary>[\w ]+<\/summary>|<\/details>)$/,
    );
  }
  expect(images).toBe(0);
}

function withFirst(changes: Partial<Finding>): AuditResult {
  return { ...rich, findings: rich.findings.map((f, i) => (i === 0 ? { ...f, ...changes } : f)) };
}

describe('the issue', () => {
  test('of a day that holds everything', async () => {
    await expect(body).toMatchFileSnapshot('../golden/report/issue.md');
    expectInert(body);
  });

  test('with pseudonyms', async () => {
    const hidden = renderIssue(rich, pseudonyms);
    await expect(hidden).toMatchFileSnapshot('../golden/report/issue-pseudonyms.md');
    expectInert(hidden);
    expect(hidden).not.toMatch(/Ana|Quill|Ben|Amber/);
    expect(hidden).toContain(pseudonymOf('community-advocates', 'Ana Quill'));
    expect(pseudonymOf('another-team', 'Ana Quill')).not.toBe(pseudonymOf('community-advocates', 'Ana Quill'));
  });

  test('begins with its key, and a part of a day has none', () => {
    expect(readIssueKey(body)).toBe(issueKey('community-advocates', '2026-11-21'));
    expect(body.split('\n')[0]).toBe('<!-- tweet-audit key=1b4beac9fe739902 -->');
    const part = { ...rich, window: { ...rich.window, end: addSeconds(rich.window.start, 3600), date: null } };
    expect(readIssueKey(renderIssue(part, options))).toBeUndefined();
    expect(renderIssue(part, options)).toContain('2026-11-21 00:00 to 2026-11-21 01:00');
    expectInert(renderIssue(part, options));
  });

  test('keeps the order that readers rely on', () => {
    const headings = [...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Since the last run',
      'Who needs an answer today',
      'Findings',
      'Measures',
      'Skips',
      'Data quality',
      'Wrong, or allowed?',
    ]);
    expect(body.indexOf('Tick a box')).toBeLessThan(body.indexOf('## Since the last run'));
  });

  test('has a box for every open, waived and disputed finding, and none for remarks and what is over', () => {
    const boxes = new Set(rich.findings.map((f) => f.fingerprint));
    const ticked = readTicks(applyTicks(body, boxes));
    const expected = rich.findings.filter(
      (f) => f.severity !== 'info' && f.state !== 'resolved' && f.state !== 'withdrawn',
    );
    expect([...ticked].sort()).toEqual(expected.map((f) => f.fingerprint).sort());
    for (const f of rich.findings.filter((one) => one.severity !== 'info')) expect(body).toContain(f.fingerprint);
  });

  test('says nothing that changes without a change in verdicts or decisions', () => {
    const later: AuditResult = {
      ...rich,
      tool: { ...rich.tool, version: '9.9.9' },
      run: { trigger: 'web', pipeline: 'https://gitlab.example.com/-/pipelines/78', job: null, commit: 'cafe' },
      takenAt: instant('2026-11-23T17:00:00Z'),
      inputs: { captures: ['other'], decisions: 'other', previous: 'other' },
      usage: { zendesk: { requests: 900 } },
      gaps: rich.gaps.map((gap) => ({ ...gap, span: { ...gap.span, start: addSeconds(gap.span.start, -3600) } })),
      findings: rich.findings.map((f) =>
        f.details.replied === false
          ? {
              ...f,
              because: 'waiting for 3 days 2 h of business time, 2 days 19 h past the target of 7 h',
              details: { ...f.details, waitedSeconds: 270_000, calendarSeconds: 400_000 },
            }
          : f,
      ),
      metrics: {
        ...rich.metrics,
        customerWait: { ...rich.metrics.customerWait, seconds: { median: 1093, p90: 15_000 } },
      },
    };
    expect(renderIssue(later, options)).toBe(body);
  });

  test('tells quantiles that open waits cannot move, and no others', () => {
    const { customerWait } = rich.metrics;
    const of = (waiting: number, pending: number, median: number | null, p90: number | null): string => {
      const outcomes = rich.outcomes.map((o) => (o.rule === 'first-reply-sla' ? { ...o, pending } : o));
      const metrics = { ...rich.metrics, customerWait: { ...customerWait, waiting, seconds: { median, p90 } } };
      return renderIssue({ ...rich, outcomes, metrics }, options);
    };
    expect(of(2, 0, 1092, 14_430)).toContain('half within 18 min 12 s, nine in ten within 4 h (');
    expect(of(2, 0, 1092, 30_000)).toContain('nine in ten later than the target of 7 h');
    expect(of(2, 0, 1092, null)).toContain('nine in ten later than the target of 7 h');
    expect(of(0, 0, 1092, 30_000)).toContain('nine in ten within 8 h 20 min');
    expect(of(2, 1, 1092, 14_430)).toContain('told when the last of them is due');
  });

  test('tells how many late replies the integration alone made late; who still waits is not counted', () => {
    const late = (number: number, cause: Finding['cause'], replied = true): Finding =>
      finding(number, { rule: 'first-reply-sla', cause, details: { replied, targetSeconds: 25_200 } });
    const findings = [late(1, 'tool'), late(2, 'process'), late(3, 'tool', false)];
    const told = 'Late replies that would have been in time without ingestion lag: ';
    expect(renderIssue({ ...rich, findings }, options)).toContain(`${told}**1 of 2**`);
    const audited = { result: { ...rich, findings }, judgements: [] };
    expect(renderSummary(audited, { color: false, width: 100 })).toContain(`${told}1 of 2.`);
    expect(body).not.toContain(told);
  });

  test('of a clean first day says so', () => {
    const clean = { ...rich, complete: true, findings: [], gaps: [], inputs: { ...rich.inputs, previous: null } };
    const told = renderIssue(clean, options);
    expect(told).toContain('**No findings** in 245 checks');
    expect(told).toContain('first look');
    expect(told).toContain('audit: dispute FINGERPRINT wrong-fact');
    expectInert(told);
  });

  test('counts no decision on what is over', () => {
    const ruled = renderIssue({ ...rich, findings: [finding(1, { decision: 'accepted' })] }, options);
    expect(ruled).toMatch(/\*\*No findings\*\*.*Not counted: 1 ruled to be none\./);
    expect(ruled).toContain('No errors and no warnings.');
    const over = renderIssue({ ...rich, findings: [finding(1, { state: 'resolved', decision: 'disputed' })] }, options);
    expect(over).not.toMatch(/Not counted|waits for a ruling|waived or disputed<\/summary>/);
    expect(over).toContain('**1 resolved**');
  });

  test('of a second run without news counts what is known', () => {
    const same = { ...rich, findings: rich.findings.map((f) => ({ ...f, state: 'known' as const })) };
    const told = renderIssue(same, options);
    expect(told).toContain('Nothing is new, resolved, reopened or withdrawn.');
    expect(told).not.toContain('**new**');
  });

  test('links permalinks only, and shows other addresses as code', () => {
    const [first] = rich.findings;
    const [shown] = first?.evidence ?? [];
    if (shown === undefined) throw new RangeError('the first finding has evidence');
    for (const url of [
      'https://x.com/a/status/1?s=20',
      'http://x.com/a/status/1',
      'https://x.com/a-b/status/1',
      'https://evil.example.com/agent/tickets/1',
      'https://other.zendesk.com/agent/tickets/1',
      'javascript:alert(1)',
    ]) {
      const told = renderIssue(withFirst({ evidence: [{ ...shown, url }] }), options);
      expect(told).toContain(`\`${url}\``);
      expect(told).not.toContain(`](${url})`);
    }
  });
});

describe('a long day', () => {
  const long = renderIssue(withManyFindings(2000), options);

  test('lists the worst two hundred, folds most of them, and counts the rest', () => {
    const every = new Set(withManyFindings(2000).findings.map((f) => f.fingerprint));
    expect(readTicks(applyTicks(long, every)).size).toBe(200);
    expect(long).toContain('The worst 200 stand here, all are in `findings.csv`.');
    expect(long).toContain('By rule: 667 `missing-tweetdeck-note`, 667 `wrong-handle`, 666 `skipped-ticket`.');
    expect(long.match(/<summary>\d+ more<\/summary>/g)).toHaveLength(2);
    expectInert(long);
  });

  test('keeps within the budget, whatever the texts hold, and closes what it opens', () => {
    const wide = '👩'.repeat(4000);
    const result = {
      ...rich,
      findings: Array.from({ length: 3000 }, (_, i) =>
        finding(i, { rule: `r-${i}`, decision: i % 2 === 0 ? 'waived' : null }),
      ),
    };
    const told = renderIssue(poisoned(result, [wide, '👩 '.repeat(4000)]), options);
    expectInert(told);
    expect(told.length).toBeGreaterThan(300_000);
    expect(told.split('<details>').length).toBe(told.split('</details>').length);
    expect(told).toMatch(/## Wrong, or allowed\?/);
  });
});

describe('links that may help', () => {
  const places = {
    forumUrl: 'https://forum.example.com',
    docs: ['docs.example.com'],
    issues: ['gitlab.example.com/ours'],
  };
  const tell = (mayHelp: readonly string[], more: object = { places }) =>
    readMarkdown(renderIssue(withFirst({ details: { mayHelp } }), { ...options, ...more }));
  const docs = 'https://docs.example.com/ci#waits';
  const topic = 'https://forum.example.com/t/why/12';
  const issue = 'https://gitlab.example.com/ours/app/-/issues/8';

  test('lead to the forum and the documentation; an issue stays code, for a link would be a reference to it', () => {
    const { links, code } = tell([topic, docs, issue]);
    expect(links).toContainEqual({ url: topic, label: 'forum topic' });
    expect(links).toContainEqual({ url: docs, label: 'documentation' });
    expect(links.map(({ url }) => url)).not.toContain(issue);
    expect(code).toContain(issue);
  });

  test('lead nowhere else, whatever a result says', () => {
    const strange = [
      'https://docs.example.com.evil.example/ci',
      'javascript:alert(1)',
      `${docs}) [b](https://evil.example`,
    ];
    expect(tell(strange).links.filter(({ url }) => url.includes('evil') || url.includes('alert'))).toEqual([]);
    expect(tell([docs, topic], {}).links.map(({ url }) => url)).not.toContain(docs);
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        expectInert(renderIssue(withFirst({ details: { mayHelp: texts } }), { ...options, places }));
        expect(
          renderSummary(
            { result: withFirst({ details: { mayHelp: texts } }), judgements: [] },
            { color: false, width: 100 },
          ),
        ).not.toMatch(forbidden);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text from outside', () => {
  test.each(hostileTexts)('%j lies still, in every field', (text) => {
    expectInert(renderIssue(poisoned(rich, [text]), options));
    expectInert(renderIssue(poisoned(rich, [text]), pseudonyms));
  });

  test('lies still whatever is mixed from it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), fc.nat(5), (texts, from) => {
        expectInert(renderIssue(poisoned(rich, texts, from), options));
      }),
      { numRuns: 150 },
    );
  });

  test('is shown, not lost', () => {
    const told = readMarkdown(renderIssue(withFirst({ because: 'a `b` ``c`` <d> @e\n/close' }), options));
    expect(told.code).toContain('a `b` ``c`` <d> @e ⏎ /close');
  });

  test('is not in the title', () => {
    expect(issueTitle(rich)).toBe('Twitter audit 2026-11-21');
    const title = issueTitle(poisoned(rich, ['/close @all\n']));
    expect(title).toBe('Twitter audit 2026-11-20T23:00:00Z to 2026-11-21T23:00:00Z');
  });
});

describe('the two forms of code', () => {
  test('a span holds its text and nothing escapes it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { alive, code, html, links } = readMarkdown(`- [ ] ${inlineCode(text, 2000)} words`);
        expect(alive.join('')).toBe('[ ]  words');
        expect(code).toHaveLength(1);
        expect([...html, ...links]).toEqual([]);
      }),
    );
    expect(inlineCode('')).toBe('`(empty)`');
    expect([...inlineCode('👩'.repeat(50), 10)]).toHaveLength(12);
  });

  test('a quoted block holds its text and nothing escapes it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = `words\n\n${quotedFence(text)}\n\nwords`;
        expect(markdown).not.toMatch(/^\s*>>>|^\s{0,3}\//m);
        const { alive, code, html, links } = readMarkdown(markdown);
        expect(alive).toEqual(['words', 'words']);
        expect(code).toHaveLength(1);
        expect([...html, ...links]).toEqual([]);
      }),
    );
  });

  test('a sentence of ours stays a sentence, but for what could be alive', () => {
    expect(ownWords('Undo it, and paste the tweet in #social_media_action (see 7 h).')).toBe(
      'Undo it, and paste the tweet in `#social_media_action` (see 7 h).',
    );
    expect(ownWords('deadbeef www.example.com :tada: GL-1 a/b')).toBe(
      '`deadbeef` `www.example.com` `:tada:` `GL-1` `a/b`',
    );
  });
});
