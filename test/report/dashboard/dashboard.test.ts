import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/model/history.ts';
import { renderDashboard } from '../../../src/report/dashboard/render-dashboard.ts';
import type { Site } from '../../../src/report/dashboard/site.ts';
import { hostileText, hostileTexts, poisoned, tag } from '../hostile.ts';
import { rich } from '../rich-result.ts';
import { dashboardOptions, dayOfResult, siteOf, wholeSite } from './samples.ts';
import { tellHistory } from './told-weeks.ts';

const told = tellHistory(10);
const printed = (site: Site, options = dashboardOptions): ReadonlyMap<string, string> =>
  new Map(renderDashboard(site, options).map(({ name, body }) => [name, String(body)]));
const pagesOf = (history: History, options = dashboardOptions): ReadonlyMap<string, string> =>
  printed(siteOf(history), options);
const whole = printed(wholeSite(told));
const richHistory: History = { team: rich.policy.team, days: [dayOfResult(rich)], unreadable: [] };

describe('The dashboard', () => {
  test('has a page over all days, one a day, and what the figures mean', () => {
    const names = [...pagesOf(told).keys()];
    expect(names).toEqual(['index.html', 'metrics.html', ...told.days.map(({ date }) => `${date}/index.html`)]);
  });

  test('has a page for each week and month given, and for people where there is a view of them', () => {
    const days = new Set(pagesOf(told).keys());
    expect([...whole.keys()].filter((name) => !days.has(name))).toEqual([
      'weeks/2026-W44/index.html',
      'months/2026-10/index.html',
      'people/index.html',
    ]);
    expect(whole.get('index.html')).toContain('href="people/index.html"');
    expect(pagesOf(told).get('index.html')).not.toContain('people/index.html');
    expect(pagesOf(told).get('index.html')).toContain('a week or a month has a page once it is over');
  });

  test('leads from a day to its week and month, and back', () => {
    for (const [from, to] of [
      ['2026-10-26/index.html', '../weeks/2026-W44/index.html'],
      ['2026-10-26/index.html', '../months/2026-10/index.html'],
      ['2026-11-01/index.html', '../weeks/2026-W44/index.html'],
      ['weeks/2026-W44/index.html', '../../2026-10-26/index.html'],
      ['months/2026-10/index.html', '../../2026-10-31/index.html'],
      ['index.html', 'weeks/2026-W44/index.html'],
      ['people/index.html', '../index.html'],
    ] as const)
      expect(whole.get(from), from).toContain(`href="${to}"`);
    expect(whole.get('2026-11-02/index.html')).not.toContain('../weeks/');
  });

  test('is the same bytes for the same days', () => {
    expect(pagesOf(told)).toEqual(pagesOf(tellHistory(10)));
  });

  test('every id on a page is there once, and every link of ours leads somewhere', () => {
    const pages = whole;
    const idsOf = (name: string): readonly string[] =>
      [...(pages.get(name) ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    for (const [name, body] of pages) {
      const ids = idsOf(name);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const [, href = ''] of body.matchAll(/ href="((?!https:)[^"]+)"/g)) {
        const { pathname, hash } = new URL(href, `https://pages.example.com/${name}`);
        expect(pages.has(pathname.slice(1)), `${name}: ${href}`).toBe(true);
        if (hash !== '') expect(idsOf(pathname.slice(1)), `${name}: ${href}`).toContain(hash.slice(1));
      }
    }
  });

  test('a rich day is as it was', async () => {
    for (const [name, golden] of [
      ['2026-11-21/index.html', 'day.html'],
      ['index.html', 'index.html'],
    ] as const) {
      const body = (pagesOf(richHistory).get(name) ?? '').replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
      const plain = body
        .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
        .replaceAll(/'sha256-[^']*'/g, 'HASH');
      await expect(plain).toMatchFileSnapshot(`../../golden/dashboard/${golden}`);
    }
  });

  test('small numbers are said, and so is what no figure counts', () => {
    const index = pagesOf({ ...told, unreadable: [{ date: '2026-10-01', why: 'the file is cut' }] }).get('index.html');
    expect(index).toMatch(/\d+ of \d+; \d+ to \d+ %, few/);
    expect(index).toContain('2026-10-01: the file is cut');
    expect(pagesOf(richHistory).get('index.html')).toContain('No rows were kept of 1 day (2026-11-21)');
  });

  test('days too old for a page are counted', () => {
    const [index] = renderDashboard(siteOf(told, { older: 3 }), dashboardOptions);
    expect(index?.body).toContain('3 older days have no page');
  });
});

describe('Text from outside', () => {
  const skeletonOf = (page: string): readonly string[] => {
    const { document } = parseHTML(page);
    // What somebody wrote decides whether an address is a permalink, and into how many lines a label breaks.
    return [...document.querySelectorAll('*')]
      .filter(({ localName }) => !['tspan', 'a', 'option', 'br'].includes(localName))
      .map((e) => (e.localName === 'text' ? 'text' : `${e.localName} ${e.getAttributeNames().join(' ')}`));
  };
  const poison = (texts: readonly string[]): History => {
    const result = poisoned(rich, texts);
    const judgements = result.findings.map(({ rule, subject, at }) => ({
      rule,
      subject,
      at,
      verdict: 'broken' as const,
      handle: texts[0] ?? '',
      person: texts[1] ?? '',
      cause: null,
      doneBy: null,
      waitedSeconds: 60,
      waitingSeconds: null,
      because: texts[0] ?? '',
    }));
    return {
      team: texts[0] ?? '',
      days: [{ ...dayOfResult(result), judgements, rowsKept: true }],
      unreadable: [{ date: '2026-11-01', why: texts[0] ?? '' }],
    };
  };

  test('stays text on every page', () => {
    const plain = [...pagesOf(poison(['plain'])).values()].map(skeletonOf);
    fc.assert(
      fc.property(hostileText, (text) => {
        const pages = [...pagesOf(poison([text])).values()];
        expect(pages.map(skeletonOf)).toEqual(plain);
        expect(pages.join('').split(tag).length).toBeGreaterThan(50);
      }),
      { numRuns: 40 },
    );
  });

  test('becomes no link but a permalink, no attribute, no script', () => {
    for (const body of pagesOf(poison(hostileTexts)).values()) {
      const { document } = parseHTML(body);
      for (const link of document.querySelectorAll('a[href]')) {
        expect(link.getAttribute('href')).toMatch(
          /^(#|\.\.\/|[\w-]+\/index\.html|index\.html|metrics\.html|https:\/\/x\.com\/\w+\/status\/\d+$|https:\/\/example\.zendesk\.com\/agent\/tickets\/\d+$|https:\/\/handbook\.example\.com\/)/,
        );
      }
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(document.querySelectorAll('style')).toHaveLength(1);
      expect(document.querySelectorAll('[style], img, iframe, object, link, base, form')).toHaveLength(0);
      for (const element of document.querySelectorAll('*'))
        for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
    }
  });
});

test('with pseudonyms no page holds a name, nor a reason that could', () => {
  const pseudonyms = { ...dashboardOptions, issuePeople: 'pseudonyms' as const };
  const pages = [...printed(wholeSite(told), pseudonyms).values(), ...pagesOf(richHistory, pseudonyms).values()];
  for (const body of pages) expect(body).not.toMatch(/Ana|Quill|Ben |Amber|Cleo|Marsh/);
  expect(pages.join('')).toMatch(/person-[0-9a-f]{6}/);
  expect([...pagesOf(told).values()].join('')).toContain('Ana Quill');
});

test('no tweet’s text is on any page', () => {
  const all = [...pagesOf(told).values()].join('');
  for (const words of ['how do I mirror', 'Thanks for asking', 'Good question']) expect(all).not.toContain(words);
});

test('the policy of pages is that of the files it was made from', () => {
  const style = readFileSync(new URL('../../../templates/page/page.css', import.meta.url), 'utf8');
  expect(pagesOf(told).get('index.html')).toContain(`<style>${style}</style>`);
});
