/** Who may say what: roles, own work, the turn of each word, and ends of waivers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionOn } from '../../src/audit/apply-decisions.ts';
import type { Decision } from '../../src/model/decision.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { Note } from '../../src/model/review.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { type Scene, weighNotes } from '../../src/review/weigh-notes.ts';
import { finding, rich } from '../report/rich-result.ts';

const now = instant('2026-11-24T05:00:00Z');
const anas = finding(1, { person: 'Ana Quill' });
const bens = finding(2, { person: 'Ben Amber' });
const nobodys = finding(3, { person: null });
const [first] = builtInPolicy.revisions;

const people = [
  { name: 'Ana Quill', gitlab: 'ana_answers', zendesk: '501', handles: [] },
  { name: 'Mira', gitlab: 'Mira_Manages', zendesk: '502', handles: [] },
];
const policy = { ...builtInPolicy, revisions: [{ ...first, people, timeZone: 'Europe/Berlin' }] as const };
const ids = {
  mira_manages: 11,
  ana_answers: 12,
  ben_reports: 13,
  gus_guest: 14,
  otto_outside: 15,
  olga_owns: 16,
} as const;

const scene: Scene = {
  date: '2026-11-21',
  issue: 7,
  result: { ...rich, findings: [anas, bens, nobodys, finding(4, { person: '502' })] },
  policy,
  members: new Map([
    [11, 40],
    [12, 40],
    [13, 20],
    [14, 10],
    [16, 50],
  ]),
  decisions: [],
  now,
};

let lastId = 100;
function note(by: keyof typeof ids, body: string, changes: Partial<Note> = {}): Note {
  lastId += 1;
  return {
    noteId: String(lastId),
    discussionId: `d${lastId}`,
    authorId: ids[by],
    by,
    body,
    at: addSeconds(instant('2026-11-23T09:00:00Z'), lastId),
    isEdited: false,
    ...changes,
  };
}

const said = (notes: readonly Note[], changes: Partial<Scene> = {}): readonly string[] =>
  weighNotes(notes, { ...scene, ...changes }).flatMap((n) =>
    n.commands.map((c) => `${c.decision === null ? 'refused' : c.decision.kind}: ${c.said}`),
  );
const decided = (notes: readonly Note[], changes: Partial<Scene> = {}): readonly Decision[] =>
  weighNotes(notes, { ...scene, ...changes }).flatMap((n) => n.commands.flatMap((c) => c.decision ?? []));

const dispute = (f = bens): string => `audit: dispute ${f.fingerprint} wrong-fact because I was not there`;
const waive = (f = bens, until = '2026-12-31'): string =>
  `audit: waive ${f.fingerprint} until ${until} because it is fair day`;
const span = 'from 2026-11-20T23:00:00Z to 2026-11-21T23:00:00Z because X was down';

describe('who may', () => {
  test('every member disputes, their own work as well; nobody else is heard', () => {
    for (const by of ['gus_guest', 'ben_reports', 'mira_manages'] as const)
      expect(said([note(by, dispute())])).toEqual([expect.stringMatching(/^dispute: .* is disputed/)]);
    expect(said([note('ana_answers', dispute(anas))])).toEqual([expect.stringMatching(/^dispute/)]);
    expect(said([note('otto_outside', dispute())])).toEqual([expect.stringMatching(/^refused: only members/)]);
  });

  test('a display name makes nobody a maintainer: only the id counts', () => {
    expect(said([note('gus_guest', waive(), { by: 'mira_manages' })])).toEqual([
      expect.stringMatching(/^refused: this takes the role Maintainer/),
    ]);
  });

  test.each([
    ['developer', 30, 'waive'],
    ['developer', 20, 'refused'],
    ['maintainer', 40, 'waive'],
    ['maintainer', 30, 'refused'],
    ['owner', 50, 'waive'],
    ['owner', 40, 'refused'],
  ] as const)('decided by %s: level %i is %s', (decidedBy, level, kind) => {
    const [revision] = policy.revisions;
    const strict = { ...policy, revisions: [{ ...revision, issue: { ...revision.issue, decidedBy } }] as const };
    const [told] = said([note('ben_reports', waive(anas))], { policy: strict, members: new Map([[13, level]]) });
    expect(told).toMatch(new RegExp(`^${kind}`));
  });

  test('nobody rules on their own work, by name or by Zendesk user', () => {
    const own = [
      waive(anas),
      `audit: accept ${anas.fingerprint} because I say so`,
      `audit: reopen ${anas.fingerprint}`,
    ];
    for (const line of own)
      expect(said([note('ana_answers', line)])).toEqual([expect.stringMatching(/^refused: nobody rules on their own/)]);
    const [, , , byId] = scene.result.findings;
    expect(said([note('mira_manages', waive(byId))])).toEqual([expect.stringMatching(/own work/)]);
    expect(said([note('mira_manages', waive(anas)), note('ana_answers', waive(nobodys))])).toEqual([
      expect.stringMatching(/^waive/),
      expect.stringMatching(/^waive/),
    ]);
  });

  test('a waived rule leaves out the work of whoever waived it', () => {
    const [decision] = decided([note('ana_answers', `audit: waive wrong-handle ${span}`)]);
    if (decision === undefined) throw new Error('it was refused');
    const about = (person: string | null) => decisionOn({ ...anas, handle: null, person }, [decision], now);
    expect([about('Ana Quill'), about('501'), about('Ben Amber'), about(null)]).toEqual([
      null,
      null,
      'waived',
      'waived',
    ]);
  });
});

describe('turns', () => {
  const accept = `audit: accept ${bens.fingerprint} because true`;
  const reject = `audit: reject ${bens.fingerprint} because false`;
  const reopen = `audit: reopen ${bens.fingerprint}`;

  test('a ruling answers a dispute, by somebody else', () => {
    expect(said([note('mira_manages', accept)])).toEqual(['refused: nobody disputes it']);
    expect(said([note('mira_manages', dispute()), note('mira_manages', accept)])[1]).toMatch(/own dispute/);
    expect(said([note('mira_manages', dispute()), note('olga_owns', accept)])[1]).toMatch(/^accept/);
  });

  test('what was ruled on is disputed no more, until it is reopened', () => {
    const told = said([
      note('gus_guest', dispute()),
      note('mira_manages', reject),
      note('gus_guest', dispute()),
      note('mira_manages', reopen),
      note('gus_guest', dispute()),
      note('mira_manages', `${reject}\n${accept}`),
      note('mira_manages', reopen),
      note('mira_manages', reopen),
    ]);
    expect(told.map((one) => one.split(':')[0])).toEqual([
      'dispute',
      'reject',
      'refused',
      'reopen',
      'dispute',
      'reject',
      'accept',
      'reopen',
      'refused',
    ]);
  });

  test('whatever is written in whatever order: a finding leaves the gate by a member, and comes back by those who may rule', () => {
    const words = fc.constantFrom(dispute(), accept, reject, reopen, waive());
    const speakers = fc.constantFrom('gus_guest', 'mira_manages', 'olga_owns', 'otto_outside');
    fc.assert(
      fc.property(fc.array(fc.tuple(speakers, words), { maxLength: 12 }), (spoken) => {
        const all = decided(spoken.map(([by, body]) => note(by, body)));
        let isDisputed = false;
        for (const decision of all) {
          if (decision.kind === 'dispute') isDisputed = true;
          else expect(decision.by).not.toBe('gus_guest');
          if (decision.kind === 'accept' || decision.kind === 'reject') expect(isDisputed).toBe(true);
          if (decision.kind === 'reopen') isDisputed = false;
          expect(decision.by).not.toBe('otto_outside');
        }
      }),
    );
  });
});

describe('waivers', () => {
  test('last to the end of the local day', () => {
    expect(decided([note('mira_manages', waive())])).toMatchObject([
      { kind: 'waive', until: '2026-12-31T23:00:00Z', by: 'mira_manages', target: { fingerprint: bens.fingerprint } },
    ]);
    expect(said([note('mira_manages', waive())])).toEqual([
      `waive: ${bens.fingerprint} is waived to the end of 2026-12-31`,
    ]);
  });

  test.each([
    ['2026-11-23', 'refused: 2026-11-23 is over'],
    ['2026-11-24', 'waive: '],
    ['2027-11-24', 'waive: '],
    ['2027-11-25', 'refused: a waiver lasts 366 days at most'],
  ])('until %s: %s', (until, told) => {
    expect(said([note('mira_manages', waive(bens, until))])).toEqual([expect.stringContaining(told)]);
  });

  test('of a rule end a year ahead at most, and may lie in the past', () => {
    const waiveRule = (from: string, to: string) =>
      said([note('mira_manages', `audit: waive wrong-handle from ${from}T00:00:00Z to ${to}T00:00:00Z because x`)])[0];
    expect(waiveRule('2026-11-01', '2026-11-02')).toMatch(/^waive: .*, except for your own work$/);
    expect(waiveRule('2026-11-01', '2027-11-20')).toMatch(/366 days at most/);
    expect(waiveRule('2027-11-20', '2027-11-26')).toMatch(/366 days ahead/);
  });
});

describe('notes', () => {
  test('an edited one never counts, and the answer asks for a new one', () => {
    expect(said([note('mira_manages', waive(), { isEdited: true })])).toEqual([
      expect.stringMatching(/^refused: this note was changed .*write a new one$/),
    ]);
  });

  test('a finding is named by the beginning of its fingerprint, when that is unique', () => {
    const short = bens.fingerprint.slice(0, 6);
    expect(said([note('mira_manages', `audit: waive ${short} until 2026-12-31 because x`)])[0]).toMatch(/^waive/);
    const twin = { ...nobodys, fingerprint: `${short}000000` };
    const result = { ...rich, findings: [bens, twin] };
    expect(said([note('mira_manages', `audit: waive ${short} until 2026-12-31 because x`)], { result })[0]).toMatch(
      /^refused: 2 findings begin with/,
    );
    expect(said([note('mira_manages', 'audit: reopen 000000000000')])[0]).toMatch(
      /this day has no finding 000000000000/,
    );
  });

  test('one whose decisions are kept and unanswered is answered, and decides nothing anew', () => {
    const written = note('mira_manages', `${waive()}\naudit: waive nothing because x\n${waive(nobodys, '2026-11-24')}`);
    const kept = decided([written]);
    expect(kept).toHaveLength(2);
    const later = { decisions: kept, now: instant('2026-11-26T05:00:00Z'), members: new Map<number, number>() };
    expect(decided([written], later)).toEqual(kept);
    expect(decided([{ ...written, isEdited: true }], later)).toEqual(kept);
  });

  test('one that holds a book of commands is cut, and says so', () => {
    const told = said([note('mira_manages', Array.from({ length: 60 }, () => dispute()).join('\n'))]);
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toContain('50 commands at most');
  });

  test('without commands there is nothing to answer', () => {
    expect(weighNotes([note('mira_manages', 'Well done, everybody.')], scene)).toEqual([]);
  });
});
