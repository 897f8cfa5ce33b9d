/** The end of a waiver: announced where it was given, each step once, and then enforced, on settled days too. */
import { describe, expect, test, vi } from 'vitest';
import { demoFortnight } from '../../src/scenario/demo-fortnight.ts';
import { findingOfMonday, fortnight, openTeam, type Team } from './team-in-sandbox.ts';

// Up to eleven runs of the whole line in one test.
vi.setConfig({ testTimeout: 120_000 });

const [monday = '', tuesday = ''] = demoFortnight.dates;

interface Office extends Team {
  /** Words on ends of waivers, oldest first. */
  lapses(): readonly { readonly body: string; readonly discussion: string }[];
  state(iid: number): unknown;
  description(iid: number): string;
}

async function openOffice(policy?: string): Promise<Office> {
  const team = await openTeam(fortnight, policy === undefined ? {} : { policy });
  const { gitlab } = team;
  const issue = (iid: number) => gitlab.issues().find((one) => one.iid === iid);
  expect((await team.run(0)).code).toBe(1);
  return {
    ...team,
    lapses: () => gitlab.comments(1).filter((note) => note.body.startsWith('<!-- tweet-audit lapse=')),
    state: (iid) => issue(iid)?.state,
    description: (iid) => String(issue(iid)?.description),
  };
}

/** Said after the first run. */
function waive(office: Office, until: string): string {
  const { fingerprint } = findingOfMonday(office.result());
  office.gitlab.commentAs('mira_manages', 1, `audit: waive ${fingerprint} until ${until} because Ben was new`);
  return fingerprint;
}

const stepsOf = (office: Office): readonly string[] =>
  office.lapses().map(({ body }) => /step=(\d+) -->/.exec(body)?.[1] ?? '');

describe('announced', () => {
  test('by every run of a fortnight: 7 and 1 days ahead and on the day, in its thread, each once', async () => {
    const office = await openOffice();
    const fingerprint = waive(office, '2026-11-25');
    const seen: string[] = [];
    for (let morning = 1; morning <= 10; morning += 1) {
      await office.run(morning);
      seen.push(`${demoFortnight.mornings[morning]?.slice(5, 10)} ${stepsOf(office).join(' ')}`);
    }
    expect(seen).toEqual([
      '11-18 7',
      '11-19 7',
      '11-20 7',
      '11-21 7',
      '11-22 7',
      '11-23 7',
      '11-24 7 1',
      '11-25 7 1 0',
      '11-26 7 1 0',
      '11-27 7 1 0',
    ]);
    const [command] = office.gitlab.comments(1);
    for (const { discussion } of office.lapses()) expect(discussion).toBe(command?.discussion);
    expect(office.lapses().at(-1)?.body).toContain(
      `**Last day.** The waiver of \`${fingerprint}\` holds to the end of \`2026-11-25\``,
    );
  });

  test('where runs were missed, by the newest step alone; after the end it says so', async () => {
    const office = await openOffice();
    waive(office, '2026-11-25');
    await office.run(1);
    expect((await office.run(11)).stdout).toContain('ends of waivers announced: 1');
    expect(stepsOf(office)).toEqual(['7', '0']);
    expect(office.lapses().at(-1)?.body).toContain('**Lapsed.**');
  });

  test.each([
    ['that GitLab took without an answer', { done: true, status: 502, body: '<html>bad gateway</html>' }, 0],
    ['that GitLab refused', { status: 403, body: { message: '403 Forbidden' } }, 5],
  ])('once, though a word was sent %s', async (_, fault, code) => {
    const office = await openOffice();
    waive(office, '2026-11-25');
    await office.run(1);
    office.gitlab.inject({ method: 'POST', path: '/discussions/', ...fault });
    expect((await office.run(7)).code).toBe(code);
    await office.run(7);
    await office.run(7);
    expect(stepsOf(office)).toEqual(['7', '1']);
  });

  test('not at all, where it was reopened', async () => {
    const office = await openOffice();
    const fingerprint = waive(office, '2026-11-25');
    await office.run(1);
    office.gitlab.commentAs('mira_manages', 1, `audit: reopen ${fingerprint}`);
    await office.run(2);
    await office.run(7);
    await office.run(10);
    expect(stepsOf(office)).toEqual(['7']);
  });

  test('what somebody else says in our form is not ours', async () => {
    const office = await openOffice();
    waive(office, '2026-11-25');
    await office.run(1);
    const [first] = office.lapses();
    office.gitlab.commentAs('ben_reports', 1, String(first?.body).replace('step=7', 'step=1'));
    await office.run(7);
    expect(stepsOf(office)).toEqual(['7', '1', '1']);
  });

  test('plan shows the word and writes nothing', async () => {
    const office = await openOffice();
    waive(office, '2026-11-25');
    await office.run(1);
    await office.run(6);
    const read = await office.run(7, ['run']);
    expect(read.code, read.stderr).toBe(0);
    const before = office.gitlab.requests().length;
    const planned = await office.run(7, ['plan', '--json']);
    expect(JSON.parse(planned.stdout).publishing.announcements).toMatchObject([{ why: 'say that a waiver ends' }]);
    expect(
      office.gitlab
        .requests()
        .slice(before)
        .filter((r) => r.method !== 'GET'),
    ).toEqual([]);
  });
});

describe('enforced', () => {
  test('on a day that is judged still: the finding counts again, and the issue says why', async () => {
    const office = await openOffice();
    waive(office, '2026-11-18');
    await office.run(1);
    expect(findingOfMonday(office.result(monday)).decision).toBe('waived');
    expect(office.description(1)).toMatch(/\*\*waived\*\* by `mira_manages` to the end of `2026-11-18`/);
    await office.run(2);
    const monday3 = office.result(monday);
    expect(findingOfMonday(monday3).decision).toBeNull();
    expect(monday3.decisions.lapsed).toMatchObject([
      { by: 'mira_manages', lastDate: '2026-11-18', reason: 'Ben was new' },
    ]);
    expect(monday3.decisions.changed).toMatchObject([{ before: 'waived', now: null }]);
    expect(office.description(1)).toContain('**counts again**: waiver of `mira_manages` lapsed with `2026-11-18`');
  });

  test('on a settled day whose issue was closed: it is marked anew, and opened again with the reason; a tick closes it', async () => {
    const office = await openOffice();
    const fingerprint = waive(office, '2026-11-23');
    for (let morning = 1; morning <= 6; morning += 1) await office.run(morning);
    expect(office.state(1)).toBe('closed');
    const ran = await office.run(7);
    expect(ran.stdout).toContain(`Settled days on which a waiver lapsed, so that findings count again: ${monday}`);
    expect(findingOfMonday(office.result(monday)).decision).toBeNull();
    expect(office.state(1)).toBe('opened');
    expect(
      office.gitlab.comments(1).filter(({ body }) => body.includes('Opened again: 1 finding came up')),
    ).toHaveLength(1);
    office.gitlab.tickAs('mira_manages', 1, fingerprint);
    await office.run(8);
    expect(office.state(1)).toBe('closed');
    await office.run(9);
    expect(office.state(1)).toBe('closed');
  });

  test('though runs were missed for longer than it held', async () => {
    const office = await openOffice();
    waive(office, '2026-11-19');
    await office.run(1);
    await office.run(13);
    expect(findingOfMonday(office.result(monday)).decision).toBeNull();
    await office.run(13);
    const before = office.gitlab.requests().length;
    await office.run(13);
    expect(
      office.gitlab
        .requests()
        .slice(before)
        .filter((r) => r.method !== 'GET'),
    ).toEqual([]);
  });
});

describe('told in the result and in the newest issue', () => {
  const exception =
    'exceptions:\n  - {rules: [official-retweet], from: 2026-11-01, until: 2026-11-20, reason: the party, approver: Mira Vale}\n';

  test('exceptions by their date, what they match, and for how long they matched nothing', async () => {
    const office = await openOffice(exception);
    expect(office.result().waiversWithoutMatch).toMatchObject([
      { rules: ['official-retweet'], by: 'Mira Vale', noteId: null, since: monday, days: 1 },
    ]);
    await office.run(1);
    expect(office.result().waiversWithoutMatch).toMatchObject([{ since: monday, days: 2 }]);
    expect(office.description(2)).toContain(`Matched nothing on this day, nothing for 2 days, since \`${monday}\``);
    expect(office.description(2)).toMatch(
      /Holds to the end of `2026-11-20`: `official-retweet` by the policy, approved by `Mira Vale`, because `the party`/,
    );
    await office.run(2);
    const { findings, decisions, waiversWithoutMatch } = office.result();
    expect(findings).toMatchObject([{ rule: 'official-retweet', decision: 'waived' }]);
    expect(decisions.inForce).toMatchObject([
      { kind: 'waive', matched: [findings[0]?.fingerprint], lastDate: '2026-11-20' },
    ]);
    expect(waiversWithoutMatch).toEqual([]);
    // Each day says what held on it, whenever it is judged again.
    expect(office.result(tuesday).waiversWithoutMatch).toMatchObject([{ since: monday, days: 2 }]);
  });

  test('a waiver that was given elsewhere stands in the newest day’s issue while its end is near', async () => {
    const office = await openOffice();
    const fingerprint = waive(office, '2026-12-03');
    await office.run(1);
    expect(office.description(2)).not.toContain('Holds to the end');
    for (const morning of [2, 3]) await office.run(morning);
    expect(office.description(4)).toContain(
      `Holds to the end of \`2026-12-03\`: \`${fingerprint}\` by \`mira_manages\` on the issue of \`${monday}\``,
    );
    expect(office.description(4)).toContain('1 waiver ends within two weeks of this day');
  });
});
