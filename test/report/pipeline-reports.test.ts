/** What GitLab's pipeline reads: `junit.xml`, `annotations.json` and `summary.env`, read back as it reads them. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AuditResult } from '../../src/model/result.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSummaryEnv } from '../../src/report/summary-env.ts';
import { hostileText, poisoned } from './hostile.ts';
import { finding, options, rich, withManyFindings } from './rich-result.ts';

const one = z.object({
  '@type': z.string().optional(),
  '@message': z.string().optional(),
  '#text': z.string().optional(),
});
const junitSchema = z.object({
  testsuites: z.object({
    '@tests': z.coerce.number(),
    '@failures': z.coerce.number(),
    '@skipped': z.coerce.number(),
    testsuite: z.array(
      z.object({
        '@name': z.string(),
        '@tests': z.coerce.number(),
        testcase: z.array(
          z.object({
            '@name': z.string(),
            '@classname': z.string(),
            failure: one.optional(),
            skipped: one.optional(),
          }),
        ),
      }),
    ),
  }),
});

function readJunit(xml: string): z.infer<typeof junitSchema>['testsuites'] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  return junitSchema.parse(parser.parse(xml)).testsuites;
}

describe('junit.xml', () => {
  const suites = readJunit(renderJunit(rich, options));
  const cases = suites.testsuite.flatMap((s) => s.testcase);

  test('of a day that holds everything', async () => {
    await expect(renderJunit(rich, options)).toMatchFileSnapshot('../golden/report/junit.xml');
  });

  test('has a suite a category, a case a rule, and a failing case an open finding', () => {
    expect(suites.testsuite.map((s) => s['@name'])).toEqual(['handles', 'sharing', 'tickets', 'time', 'tweetdeck']);
    for (const { rule } of rich.outcomes) expect(cases.map((c) => c['@name'])).toContain(`${rule} was judged`);
    const open = rich.findings.filter((f) => f.state !== 'resolved' && f.state !== 'withdrawn');
    const failing = cases.filter((c) => c.failure !== undefined);
    expect(failing.map((c) => c['@name'].slice(0, 12)).sort()).toEqual(
      open
        .filter((f) => f.decision !== 'waived' && f.decision !== 'disputed')
        .map((f) => f.fingerprint)
        .sort(),
    );
    expect(suites['@failures']).toBe(failing.length);
    expect(suites['@tests']).toBe(cases.length);
  });

  test('skips what is waived, disputed or not judged, and says why', () => {
    const skipped = cases.filter((c) => c.skipped !== undefined);
    expect(skipped.map((c) => c.skipped?.['@message']).sort()).toEqual([
      '1 of 143',
      'disputed',
      'errored: Ana Quill is not iterable',
      'skipped: Zendesk could not be read: the token’s user has the role agent',
      'waived',
    ]);
    expect(suites['@skipped']).toBe(skipped.length);
  });

  test('a finding whose dispute was accepted fails nothing', () => {
    const ruled = renderJunit({ ...rich, findings: [finding(1, { decision: 'accepted' })] }, options);
    expect(ruled).toContain('<skipped message="accepted"');
    expect(ruled).not.toContain('<failure');
  });

  test('names no team member where pseudonyms are asked for', () => {
    expect(renderJunit(rich, options)).toContain('Ana Quill');
    expect(renderJunit(rich, { ...options, issuePeople: 'pseudonyms' })).not.toMatch(/Ana|Quill|Ben|Amber/);
  });

  test('of a long day is capped by a counted case', () => {
    const long = readJunit(renderJunit(withManyFindings(1500), options));
    const all = long.testsuite.flatMap((s) => s.testcase);
    expect(all.filter((c) => c.failure !== undefined)).toHaveLength(1001);
    expect(all.map((c) => c['@name'])).toContain('500 more findings, in findings.csv');
  });

  test('is whole XML with unique names, whatever text comes in', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const doubled: AuditResult = { ...rich, findings: [...rich.findings, ...rich.findings] };
        const xml = renderJunit(poisoned(doubled, texts), options);
        // biome-ignore format: the characters that XML 1.0 forbids
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(xml.isWellFormed()).toBe(true);
        const names = readJunit(xml).testsuite.flatMap((s) =>
          s.testcase.map((c) => `${c['@classname']} ${c['@name']}`),
        );
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('annotations.json', () => {
  const schema = z.record(
    z.string(),
    z.array(z.strictObject({ external_link: z.strictObject({ label: z.string(), url: z.url() }) })),
  );

  test('of a day that holds everything', async () => {
    const text = renderAnnotations(rich, options);
    await expect(text).toMatchFileSnapshot('../golden/report/annotations.json');
    expect(Object.keys(schema.parse(JSON.parse(text)))).toEqual(['Findings, worst first', 'Pages']);
  });

  test('links the worst twenty, to permalinks only, under labels of ours', () => {
    const links = schema.parse(JSON.parse(renderAnnotations(withManyFindings(60), options)));
    expect(links['Findings, worst first']).toHaveLength(20);
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const all = Object.values(schema.parse(JSON.parse(renderAnnotations(poisoned(rich, texts), options)))).flat();
        for (const { external_link } of all) {
          expect(external_link.label).toMatch(/^[A-Za-z0-9 :.?-]+$/);
        }
        const { 'Findings, worst first': findings = [] } = schema.parse(
          JSON.parse(renderAnnotations(poisoned(rich, texts), options)),
        );
        for (const { external_link } of findings)
          expect(external_link.url).toMatch(/^https:\/\/(x\.com|example\.zendesk\.com)\//);
      }),
      { numRuns: 50 },
    );
  });

  test('of a day without anything to link is an empty object', () => {
    const bare = { ...rich, findings: [], run: { ...rich.run, pipeline: null } };
    expect(JSON.parse(renderAnnotations(bare, { ...options, workflowUrl: 'nowhere' }))).toEqual({});
  });
});

describe('summary.env', () => {
  test('of a day that holds everything', async () => {
    await expect(renderSummaryEnv(rich)).toMatchFileSnapshot('../golden/report/summary.env');
  });

  test('counts open findings only', () => {
    const none = { ...rich, findings: [finding(1, { decision: 'waived' }), finding(2, { state: 'resolved' })] };
    expect(renderSummaryEnv(none)).toContain('TWEET_AUDIT_ERRORS=0\n');
    expect(renderSummaryEnv({ ...none, findings: [finding(1)] })).toContain('TWEET_AUDIT_ERRORS=1\n');
  });

  test('is what GitLab takes, whatever text comes in', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const env = renderSummaryEnv(poisoned(rich, [text]));
        expect(env).toMatch(/^(TWEET_AUDIT_[A-Z]+=[A-Za-z0-9_.:-]+\n){1,20}$/);
        expect(Buffer.byteLength(env)).toBeLessThan(5 * 1024);
      }),
    );
    expect(renderSummaryEnv({ ...rich, window: { ...rich.window, date: null } })).not.toContain('DATE');
  });
});
