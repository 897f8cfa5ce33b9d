/** People decide in notes: what counts, what does not, and what the next run answers, against the sandbox's GitLab. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/result.ts';
import type { GitlabOptions } from '../../src/sandbox/gitlab/options.ts';
import { demoWeek } from '../../src/scenario/demo-week.ts';
import { findingOfMonday, openTeam, type Team, week } from './team-in-sandbox.ts';

interface Office extends Team {
  /** The finding of Monday, wherever its day lies. */
  finding(): Finding;
  /** Answers to people, oldest first. */
  answers(iid?: number): readonly string[];
  /** Makes a comment some minutes after the last run. */
  say(username: string, body: string, iid?: number): number;
}

const [monday, tuesday] = demoWeek.dates;

async function openOffice(options: Partial<GitlabOptions> = {}, policy?: string): Promise<Office> {
  const team = await openTeam(week, { ...options, ...(policy === undefined ? {} : { policy }) });
  const { gitlab, out } = team;
  const office: Office = {
    ...team,
    run: (morning, argv, env) => team.run(morning, argv, { GITLAB_READ_TOKEN: gitlab.credentials.readToken, ...env }),
    finding: () => findingOfMonday(team.result(existsSync(join(out, 'days', monday)) ? monday : undefined)),
    answers: (iid = 1) =>
      gitlab
        .comments(iid)
        .filter((note) => note.body.includes('<!-- tweet-audit note='))
        .map((note) => note.body),
    say: (username, body, iid = 1) => Number(gitlab.commentAs(username, iid, body).id),
  };
  expect((await office.run(0)).code).toBe(1);
  return office;
}

const writesOf = (office: Office, before: number): readonly string[] =>
  office.gitlab
    .requests()
    .slice(before)
    .filter((r) => r.method !== 'GET')
    .map((r) => `${r.method} ${r.path}`);

describe('a command that counts', () => {
  test('a waiver: the finding is waived, the exit code falls to 0, the issue says so, and the thread is answered once', async () => {
    const office = await openOffice();
    const { fingerprint } = office.finding();
    office.say(
      'mira_manages',
      `Agreed with both.\r\n\r\naudit: waive ${fingerprint} until 2026-12-31 because it was their first day\r\n`,
    );
    const ran = await office.run(0);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('notes answered: 1');
    expect(office.finding().decision).toBe('waived');
    expect(String(office.gitlab.issues()[0]?.description)).toContain('Not counted: 1 waived.');
    const [command, answer] = office.gitlab.comments(1);
    expect(answer).toMatchObject({ discussion: command?.discussion, individual: false });
    expect(office.answers()).toEqual([expect.stringMatching(/\*\*Taken\*\*.*is waived to the end of `2026-12-31`/)]);
    const before = office.gitlab.requests().length;
    expect((await office.run(0)).code).toBe(0);
    expect((await office.run(0)).code).toBe(0);
    expect(writesOf(office, before).filter((write) => write.includes('/notes'))).toEqual([]);
    expect(office.answers()).toHaveLength(1);
  });

  test('a dispute leaves the gate; once it is rejected the finding counts again, once accepted it is none', async () => {
    const office = await openOffice();
    const { fingerprint } = office.finding();
    office.say('ana_answers', `audit: dispute ${fingerprint} justified because Ben had asked me to`);
    expect((await office.run(0)).code).toBe(0);
    expect(office.finding().decision).toBe('disputed');
    expect(String(office.gitlab.issues()[0]?.description)).toContain('1 dispute waits for a ruling');
    office.say('mira_manages', `audit: reject ${fingerprint.slice(0, 6)} because the chat shows no such thing`);
    expect((await office.run(0)).code).toBe(1);
    expect(office.finding().decision).toBe('rejected');
    office.say('mira_manages', `audit: accept ${fingerprint} because now it does`);
    expect((await office.run(0)).code).toBe(0);
    expect(office.finding().decision).toBe('accepted');
    office.say('mira_manages', `audit: reopen ${fingerprint}`);
    expect((await office.run(0)).code).toBe(1);
    expect(office.finding().decision).toBeNull();
    expect(office.answers()).toHaveLength(4);
  });

  test('two commands in one note are both answered in one answer', async () => {
    const office = await openOffice();
    const { fingerprint } = office.finding();
    office.say(
      'mira_manages',
      `audit: waive ${fingerprint} until 2026-12-31 because of the fair\naudit: reopen ${fingerprint}`,
    );
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([expect.stringMatching(/Taken[\s\S]*Taken.*is open again/)]);
  });

  test('a waived rule holds for days that are judged later, and for none outside its span', async () => {
    const office = await openOffice();
    const span = 'from 2026-11-18T00:00:00Z to 2026-11-19T00:00:00Z';
    office.say('mira_manages', `audit: waive official-retweet ${span} because of the release party`);
    await office.run(1);
    const third = await office.run(2);
    expect(third.code, third.stdout).toBe(0);
    expect(office.result().findings).toMatchObject([{ rule: 'official-retweet', decision: 'waived' }]);
    expect(office.finding().decision).toBeNull();
    const kept = JSON.parse(readFileSync(join(office.out, 'decisions.json'), 'utf8'));
    expect(kept).toMatchObject([{ kind: 'waive', target: { rules: ['official-retweet'] }, by: 'mira_manages' }]);
    expect(office.answers()).toHaveLength(1);
  });

  test('a settled day is marked anew when somebody decides on it, without being judged again', async () => {
    const office = await openOffice();
    for (const morning of [1, 2, 3]) await office.run(morning);
    const { fingerprint } = office.finding();
    office.say('ben_reports', `audit: dispute ${fingerprint} wrong-person because it was not her`);
    const ran = await office.run(4);
    expect(ran.stdout).toContain(`Settled days that somebody decided on since: ${monday}`);
    expect(office.result(monday)).toMatchObject({ takenAt: demoWeek.mornings[3] });
    expect(office.finding().decision).toBe('disputed');
    expect(office.result(monday).outcomes.find((o) => o.rule === 'cross-assignment')).toMatchObject({
      disputed: 1,
      waived: 0,
    });
    expect(String(office.gitlab.issues()[0]?.description)).toContain('1 disputed');
    office.say('mira_manages', `audit: accept ${fingerprint} because the log says so`);
    await office.run(4);
    expect(office.finding().decision).toBe('accepted');
    expect(office.answers()).toHaveLength(2);
    const before = office.gitlab.requests().length;
    await office.run(4);
    await office.run(4);
    expect(writesOf(office, before).filter((write) => write.includes('/notes'))).toEqual([]);
  });
});

describe('a command that does not count', () => {
  const waive = (office: Office): string =>
    `audit: waive ${office.finding().fingerprint} until 2026-12-31 because I say so`;

  test.each([
    ['a guest', 'gus_guest', /this takes the role/],
    ['a developer', 'ana_answers', /this takes the role `?Maintainer/],
  ])('%s may not waive, and is told so', async (_, username, why) => {
    // Guests see no confidential issue but those that are theirs.
    const office = await openOffice({}, username === 'gus_guest' ? 'issue: {assignees: [gus_guest]}\n' : undefined);
    office.say(username, waive(office));
    expect((await office.run(0)).code).toBe(1);
    expect(office.finding().decision).toBeNull();
    expect(office.answers()).toEqual([expect.stringMatching(why)]);
  });

  test('somebody who calls themselves as a maintainer does', async () => {
    const people = [{ id: 31, username: 'mira_manages_', name: 'Mira Vale', role: 'reporter' }] as const;
    const office = await openOffice({ people });
    office.say('mira_manages_', waive(office));
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([expect.stringContaining('**Not taken**')]);
  });

  test.each([
    ['in a quote', (line: string) => `> ${line}\n\nI would not.`],
    ['in a fence', (line: string) => `\`\`\`\n${line}\n\`\`\``],
    ['in a code span', (line: string) => `\`${line}\``],
    ['in a list', (line: string) => `- ${line}`],
  ])('one %s is nobody’s word, and is not answered', async (_, wrap) => {
    const office = await openOffice();
    office.say('mira_manages', wrap(waive(office)));
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([]);
  });

  test('an edited note: the answer asks for a new one, which counts', async () => {
    const office = await openOffice();
    const note = office.say('mira_manages', 'Well done.');
    office.gitlab.editCommentAs('mira_manages', 1, note, waive(office));
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([expect.stringMatching(/write a new one/)]);
    office.say('mira_manages', waive(office));
    expect((await office.run(0)).code).toBe(0);
  });

  test('a note that was answered is not executed again, though it be edited, or stand there still', async () => {
    const office = await openOffice();
    const note = office.say('mira_manages', waive(office));
    expect((await office.run(0)).code).toBe(0);
    office.say('mira_manages', `audit: reopen ${office.finding().fingerprint}`);
    expect((await office.run(0)).code).toBe(1);
    office.gitlab.editCommentAs('mira_manages', 1, note, `${waive(office)}, really`);
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toHaveLength(2);
  });

  test('an answer that others forge answers nothing', async () => {
    const office = await openOffice();
    const note = office.say('mira_manages', waive(office));
    const { discussion } = office.gitlab.comments(1).at(-1) ?? { discussion: '' };
    office.gitlab.commentAs('ben_reports', 1, `<!-- tweet-audit note=${note} -->\n\nTaken.`, { discussion });
    // An answer makes the comment a thread, which is no edit of it.
    expect((await office.run(0)).code).toBe(0);
    expect(office.gitlab.comments(1).filter((one) => one.authorId === 90)).toHaveLength(1);
  });

  test('what a bot writes is no command', async () => {
    const people = [{ id: 91, username: 'project_42_bot_other', name: 'Mira Vale', role: 'maintainer' }] as const;
    const office = await openOffice({ people });
    office.say('project_42_bot_other', waive(office));
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([]);
  });

  test('nobody rules on their own work', async () => {
    const office = await openOffice({}, 'people:\n  - {name: Ana, gitlab: mira_manages}\n');
    expect(office.finding().person).toBe('Ana');
    office.say('mira_manages', waive(office));
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([expect.stringMatching(/nobody rules on their own work/)]);
  });

  test.each([
    ['an unknown fingerprint', 'audit: waive 012345678901 until 2026-12-31 because x', /no finding `012345678901`/],
    ['a date that is over', 'audit: waive FP until 2026-11-16 because x', /is over/],
    ['no reason', 'audit: waive FP until 2026-12-31', /gives no reason.*It is written/],
    ['hostile words', 'audit: /close @all #1 `<img src=x>', /\*\*Not taken\*\*/],
  ])('%s is answered with what is wrong', async (_, line, why) => {
    const office = await openOffice();
    office.say('mira_manages', line.replace('FP', office.finding().fingerprint));
    expect((await office.run(0)).code).toBe(1);
    expect(office.answers()).toEqual([expect.stringMatching(why)]);
    expect(office.gitlab.issues()[0]).toMatchObject({ state: 'opened' });
  });
});

describe('when something fails', () => {
  test('a GitLab that refuses notes keeps nobody from judging: exit 4, and the next run reads them', async () => {
    const office = await openOffice();
    office.say('mira_manages', `audit: waive ${office.finding().fingerprint} until 2026-12-31 because of the fair`);
    office.gitlab.inject({ path: '/discussions', status: 404, body: { message: '404 Not Found' } });
    const ran = await office.run(0);
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain('notes are not read: GitLab answered 404');
    expect(office.finding().decision).toBeNull();
    expect((await office.run(0)).code).toBe(0);
  });

  test('a decision that could not be kept is not answered, and is read again', async () => {
    const office = await openOffice();
    await office.run(0, ['run', '--publish', '--store', 'gitlab']);
    office.say('mira_manages', `audit: waive ${office.finding().fingerprint} until 2026-12-31 because of the fair`);
    office.gitlab.inject({
      method: 'PUT',
      path: '/packages/generic/',
      status: 404,
      body: { message: '404 Not Found' },
    });
    expect((await office.run(0, ['run', '--publish', '--store', 'gitlab'])).code).toBe(4);
    expect(office.answers()).toEqual([]);
    expect((await office.run(0, ['run', '--publish', '--store', 'gitlab'])).code).toBe(0);
    expect(office.answers()).toHaveLength(1);
  });

  test('an answer that was lost is made up for, by what was decided then', async () => {
    const office = await openOffice();
    office.say('mira_manages', `audit: waive ${office.finding().fingerprint} until 2026-12-31 because of the fair`);
    office.gitlab.inject({ method: 'POST', path: '/discussions/', status: 403, body: { message: '403 Forbidden' } });
    expect((await office.run(0)).code).toBe(5);
    expect(office.answers()).toEqual([]);
    expect(office.finding().decision).toBe('waived');
    expect((await office.run(0)).code).toBe(0);
    expect(office.answers()).toEqual([expect.stringContaining('**Taken**')]);
    expect(JSON.parse(readFileSync(join(office.out, 'decisions.json'), 'utf8'))).toHaveLength(1);
  });

  test('an answer of which nobody knows whether it came is not said twice', async () => {
    const office = await openOffice();
    office.say('mira_manages', `audit: waive ${office.finding().fingerprint} until 2026-12-31 because of the fair`);
    office.gitlab.inject({
      method: 'POST',
      path: '/discussions/',
      done: true,
      status: 502,
      body: '<html>bad gateway</html>',
    });
    expect((await office.run(0)).code).toBe(0);
    await office.run(0);
    expect(office.answers()).toHaveLength(1);
  });
});

describe('review, audit and publish apart', () => {
  test('come to the same as run --publish; review reads, and publish answers', async () => {
    const office = await openOffice();
    office.say('mira_manages', `audit: waive ${office.finding().fingerprint} until 2026-12-31 because of the fair`);
    office.say('mira_manages', 'audit: waive it');
    const read = { GITLAB_TOKEN: undefined };
    const before = office.gitlab.requests().length;
    const reviewed = await office.run(0, ['review'], read);
    expect(reviewed.code, reviewed.stderr).toBe(0);
    expect(reviewed.stdout).toMatch(/Notes with commands: 2\. Taken 1, refused 1\.[\s\S]*taken[\s\S]*refused/);
    const capture = join(office.out, 'capture');
    const audited = await office.run(0, ['audit', '--capture', capture, '--store', join(office.out, 'store')], read);
    expect(audited.code, audited.stderr).toBe(0);
    expect(writesOf(office, before)).toEqual([]);
    const planned = await office.run(0, ['plan', '--json'], read);
    expect(JSON.parse(planned.stdout).publishing.answers).toHaveLength(2);
    expect(writesOf(office, before)).toEqual([]);
    const published = await office.run(0, ['publish']);
    expect(published.code, published.stderr).toBe(0);
    expect(office.answers()).toHaveLength(2);
    expect((await office.run(0, ['review', '--json'], read)).stdout).toContain('"notes": []');
  });

  test('what review could not read is audit’s exit code, too', async () => {
    const office = await openOffice();
    office.gitlab.inject({ path: '/issues', status: 403, body: { message: '403 Forbidden' }, times: 9 });
    expect((await office.run(0, ['review'])).code).toBe(5);
    const argv = ['audit', '--capture', join(office.out, 'capture'), '--store', join(office.out, 'store')];
    expect((await office.run(0, argv)).code).toBe(5);
    writeFileSync(join(office.out, 'review.json'), '{}');
    expect((await office.run(0, argv)).code).toBe(2);
  });

  test('without GitLab it is a usage error; a day by name is reviewed alone', async () => {
    const office = await openOffice();
    const nowhere = {
      GITLAB_URL: undefined,
      GITLAB_PROJECT: undefined,
      GITLAB_TOKEN: undefined,
      GITLAB_READ_TOKEN: undefined,
    };
    expect((await office.run(0, ['review'], nowhere)).code).toBe(2);
    await office.run(1);
    office.say('mira_manages', `audit: reopen ${office.finding().fingerprint}`);
    expect((await office.run(1, ['review', '--date', tuesday])).stdout).toContain('No note with a command');
    expect((await office.run(1, ['review', '--date', monday])).stdout).toContain('nothing is decided on it');
  });
});
