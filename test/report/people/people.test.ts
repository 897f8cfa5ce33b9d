import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeople } from '../../../src/measure/people/compare.ts';
import { viewPeople } from '../../../src/measure/people/view-people.ts';
import type { History } from '../../../src/model/history.ts';
import type { PeoplePolicy, Policy } from '../../../src/model/policy.ts';
import { builtInPolicy, builtInRevision } from '../../../src/policy/built-in.ts';
import { sealPolicy } from '../../../src/policy/seal-policy.ts';
import { toMarkdown, toPage, toText } from '../../../src/report/people/document.ts';
import { personPage, slugOf } from '../../../src/report/people/person-page.ts';
import { renderPeople } from '../../../src/report/people/render-people.ts';
import { tellComparison, tellTeam } from '../../../src/report/people/words.ts';
import { pseudonymOf } from '../../../src/report/report-options.ts';
import { hostileText, tag } from '../hostile.ts';
import { readMarkdown } from '../read-markdown.ts';
import { frequent, team, tellPeople } from './told-people.ts';

const people: PeoplePolicy = { show: 'team', minOpportunities: 20, minPeople: 5 };
const zendeskUrl = 'https://example.zendesk.com';
const history = tellPeople();

function pagesFor(
  name: string,
  of: History = history,
  changes: Partial<PeoplePolicy> = {},
  policy: Policy = builtInPolicy,
) {
  const options = { policy, people: { ...people, ...changes }, shown: name, zendeskUrl };
  const { document } = personPage(of, name, options);
  return {
    markdown: toMarkdown(document, { zendeskUrl }),
    text: toText(document, 100),
    html: toPage(document, { zendeskUrl }),
  };
}

/** The history with every name of the team replaced by the one at its place. */
function renamed(names: readonly string[]): History {
  const asked = tellPeople(4, names);
  expect(asked.days).toHaveLength(4);
  return asked;
}

describe('the sentence', () => {
  const terms = people;

  test('says counts, what the team would give, and what chance explains', () => {
    const compared = {
      kind: 'compared',
      misses: 3,
      opportunities: 60,
      expected: 4.12,
      least: 0,
      most: 11,
      ratio: null,
      guess: 4,
    };
    expect(tellComparison({ ...compared, kind: 'compared', verdict: 'within' }, terms)).toBe(
      "3 of 60, the team's rate would give 4.1: within what chance explains.",
    );
  });

  test('says when there is too little', () => {
    expect(tellComparison({ kind: 'tooFew', misses: 2, opportunities: 7 }, terms)).toBe(
      '2 of 7: too few for a rate, which needs 20.',
    );
    expect(tellComparison({ kind: 'tooFewPeople', misses: 2, opportunities: 70 }, terms)).toContain(
      'fewer than 5 people',
    );
    expect(tellTeam(comparePeople([], terms))).toMatch(/^Nobody is compared/);
  });
});

describe('one person’s own page', () => {
  test('holds figures, findings with evidence, praise, and how to dispute', async () => {
    await expect(pagesFor('Ana Quill').markdown).toMatchFileSnapshot('../../golden/report/for-ana-quill.md');
  });

  test('words a difference as a question about the work', () => {
    const { markdown } = pagesFor(frequent);
    expect(markdown).toContain('more than chance explains');
    expect(markdown).toContain('A question, not a verdict');
    expect(pagesFor('Ana Quill').markdown).not.toContain('A question, not a verdict');
  });

  test('names nobody else', () => {
    for (const name of team) {
      for (const page of Object.values(pagesFor(name))) {
        for (const other of team.filter((one) => one !== name)) expect(page).not.toContain(other);
        expect(page).toContain(name);
      }
    }
  });

  test('names nobody else, whatever they are called', () => {
    const odd = fc
      .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 8, maxLength: 8 })
      .map((endings) => endings.map((ending, i) => `Z${i}q.${ending.replaceAll(/\s/g, '_')}x`));
    fc.assert(
      fc.property(odd, fc.nat(7), (names, place) => {
        const own = names[place] ?? '';
        const { markdown, text } = pagesFor(own, renamed(names));
        for (const other of names) {
          if (other === own) continue;
          expect(text).not.toContain(other);
          expect(markdown).not.toContain(other.slice(0, 4));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('tells a name from a longer one that begins with it', () => {
    const names = ['Ana', 'Ana Quill', ...team.slice(2)];
    expect(pagesFor('Ana Quill', renamed(names)).markdown).toContain('Ana Quill did it');
    const { markdown } = pagesFor('Ana', renamed(names));
    expect(markdown).not.toContain('Quill');
    expect(markdown).toContain('`Ana did it, and a colleague took over`');
  });

  test('hides a colleague’s own handle, in words and in addresses', () => {
    const policy = sealPolicy([
      { ...builtInRevision, people: [{ name: 'Ben Amber', handles: ['ben_amber'], gitlab: 'bamber' }] },
    ]);
    const withHandle: History = {
      ...history,
      days: history.days.map((day) => ({
        ...day,
        result: {
          ...day.result,
          findings: day.result.findings.map((f) => ({
            ...f,
            evidence: f.evidence.map((e) =>
              e.kind === 'tweet' ? { ...e, by: '@Ben_Amber', url: `https://x.com/Ben_Amber/status/${e.id}` } : e,
            ),
          })),
        },
      })),
    };
    const { markdown } = pagesFor('Ana Quill', withHandle, {}, policy);
    expect(markdown).not.toMatch(/ben_amber/i);
    expect(markdown).toContain('https://x.com/i/web/status/');
  });

  test('shows no rate where the policy shows none, and findings all the same', () => {
    const { markdown } = pagesFor('Ana Quill', history, { show: 'off' });
    expect(markdown).toContain('The policy shows no rates of people');
    expect(markdown).not.toContain('what chance explains');
    expect(markdown).toContain('## Findings');
  });

  test('stays inert, whatever a name or a reason says', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const names = [name, ...team.slice(1)];
        const { markdown, html, text } = pagesFor(name, renamed(names));
        const reading = readMarkdown(markdown);
        expect(reading.html).toEqual([]);
        expect(reading.images).toBe(0);
        expect(reading.alive.join('\n')).not.toContain(tag);
        for (const { url } of reading.links) expect(url).toMatch(/^https:\/\/(x\.com|example\.zendesk\.com)\//);
        expect(html.split('<script>')).toHaveLength(2);
        expect(html).not.toMatch(/<img|href=.javascript:/);
        // Of controls only line feeds are left.
        expect([...text].filter((sign) => sign !== '\n' && sign < ' ')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the file’s name', () => {
  test('is the name in small letters; what is left out is told apart', () => {
    expect(slugOf('Ana Quill', 'team')).toBe('ana-quill');
    expect(slugOf('Añá', 'team')).not.toBe(slugOf('Aña', 'team'));
    expect(slugOf('person-12ab34', 'team')).toBe('person-12ab34');
  });

  test('cannot leave the folder', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom('../../etc/passwd', '..', '/', 'a/../b', '\u0000')), (name) => {
        expect(slugOf(name, 'team')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugOf(name, 'team').length).toBeLessThan(60);
      }),
    );
  });
});

describe('the page about people', () => {
  const view = viewPeople(history.days, builtInPolicy, people);
  const page = renderPeople(view, { issuePeople: 'names', zendeskUrl }, true);

  test('of a team that holds everything', async () => {
    await expect(page).toMatchFileSnapshot('../../golden/report/people.html');
  });

  test('stands by name, and ranks nobody', () => {
    const headings = [...page.matchAll(/<h2 id="person-\d+-heading">([^<]*)</g)].map(([, name]) => name);
    expect(headings).toEqual([...team].sort());
    expect(page).not.toMatch(/\b(rank(?:ed|ing)? (?:first|last|by)|best performer|worst|leader)/i);
  });

  test('says in words and a table what the funnel draws', () => {
    expect(page).toContain(
      '8 people compared: a question about the work of 1 person; the others within what chance explains.',
    );
    expect(page).toContain('id="funnel-chart"');
    expect(page.match(/within what chance explains\./g)?.length).toBeGreaterThanOrEqual(7);
  });

  test('with pseudonyms names nobody, and stands in their order', () => {
    const hidden = renderPeople(view, { issuePeople: 'pseudonyms', zendeskUrl }, true);
    for (const name of team) {
      expect(hidden).not.toContain(name);
      expect(hidden).toContain(pseudonymOf(view.team, name));
    }
    const headings = [...hidden.matchAll(/<h2 id="person-\d+-heading">([^<]*)</g)].map(([, name]) => name);
    expect(headings).toEqual([...headings].sort());
  });

  test('draws nothing where nobody can be compared, and says so', () => {
    const few = renderPeople(viewPeople(tellPeople(2).days, builtInPolicy, people), { issuePeople: 'names' }, true);
    expect(few).toContain('Nobody is compared');
    expect(few).toContain('Nothing to draw yet.');
    expect(few).toContain('too few for a rate, which needs 20');
  });

  test('equal days give equal bytes', () => {
    expect(
      renderPeople(viewPeople(tellPeople().days, builtInPolicy, people), { issuePeople: 'names', zendeskUrl }, true),
    ).toBe(page);
  });
});
