import { describe, expect, it } from 'vitest';
import { readTicks } from '../../../src/model/issue-form.ts';
import { simulatedClock } from '../../http/loopback.ts';
import {
  bodyOf,
  boxOf,
  cleanDay,
  dayWith,
  first,
  key,
  makeIssue,
  onlyIssue,
  type Stage,
  second,
  stageFor,
  third,
} from './stage.ts';

const newDay = (): Parameters<typeof dayWith>[0] => ({
  description: bodyOf('Three findings.', '', boxOf(first), boxOf(second), boxOf(third)),
  mustBeSeen: [first, second, third],
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const editsOf = (stage: Stage) => stage.writes().filter((one) => one.method === 'PUT');

describe('a day without an issue', () => {
  it('gets one: confidential, with labels, due date and assignee', async () => {
    const stage = await stageFor();
    const day = dayWith();
    const outcome = await stage.publisher({ host: `${stage.gitlab.url}/` }).publishDay(day);
    expect(outcome).toMatchObject({
      key,
      iid: 1,
      url: expect.stringContaining('/-/issues/1'),
      action: 'created',
      warnings: [],
    });
    expect(onlyIssue(stage)).toEqual({
      iid: 1,
      title: day.title,
      description: day.description,
      state: 'opened',
      labels: ['tweet-audit', 'tweet-audit-rule/skipped-ticket', 'tweet-audit-rule/wrong-handle', 'tweet-audit::open'],
      confidential: true,
      due_date: '2026-11-23',
      assignees: ['mira_manages'],
    });
    expect(await stage.locks()).toEqual([]);
  });

  it('is closed at once when it is clean', async () => {
    const stage = await stageFor();
    expect(await stage.publisher().publishDay(cleanDay())).toMatchObject({ action: 'created' });
    expect(onlyIssue(stage)).toMatchObject({ state: 'closed', labels: ['tweet-audit', 'tweet-audit::done'] });
    expect(await stage.publisher().publishDay(cleanDay())).toMatchObject({ action: 'unchanged', writes: [] });
  });

  it('gets none when it is clean and the policy wants none', async () => {
    const stage = await stageFor();
    const outcome = await stage.publisher().publishDay(cleanDay({ cleanDays: 'none' }));
    expect(outcome).toMatchObject({ action: 'skipped', iid: null, writes: [] });
    expect(stage.issues()).toEqual([]);
    expect(stage.writes()).toEqual([]);
  });

  it('warns of assignees that GitLab does not know or does not take', async () => {
    const stage = await stageFor();
    const day = dayWith({ assignees: ['nobody_here', 'otto_outside'] });
    const { warnings } = await stage.publisher().publishDay(day);
    expect(warnings).toEqual([expect.stringContaining('nobody_here'), expect.stringContaining('did not assign')]);
    expect(onlyIssue(stage).assignees).toEqual([]);
  });
});

describe('a day that has an issue', () => {
  it('costs no write when nothing changed, also after GitLab trimmed the text', async () => {
    const stage = await stageFor();
    const day = dayWith({ description: `${dayWith().description.replaceAll('\n', '\r\n')}\r\n\n` });
    await stage.publisher().publishDay(day);
    const before = stage.writes().length;
    expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'unchanged', iid: 1, writes: [] });
    expect(stage.writes()).toHaveLength(before);
  });

  it('sends what changed only; people keep their labels, due date, assignee and ticks', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.editAs('mira_manages', 1, {
      add_labels: 'seen-by-lead',
      due_date: '2026-12-01',
      assignee_ids: [12],
    });
    stage.gitlab.tickAs('ana_answers', 1, second);
    const day = dayWith({ ...newDay(), failingRules: ['wrong-handle', 'first-reply-sla'] });
    expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'updated', iid: 1 });
    expect(editsOf(stage)).toEqual([
      {
        method: 'PUT',
        path: '/api/v4/projects/42/issues/1',
        body: {
          description: bodyOf('Three findings.', '', boxOf(first), boxOf(second, 'x'), boxOf(third)),
          add_labels: 'tweet-audit-rule/first-reply-sla',
          remove_labels: 'tweet-audit-rule/skipped-ticket',
        },
      },
    ]);
    expect(onlyIssue(stage)).toMatchObject({
      due_date: '2026-12-01',
      assignees: ['ana_answers'],
      labels: [
        'seen-by-lead',
        'tweet-audit',
        'tweet-audit-rule/first-reply-sla',
        'tweet-audit-rule/wrong-handle',
        'tweet-audit::open',
      ],
    });
    expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'unchanged' });
  });

  it('keeps a tick that is set while it publishes', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.inject({ method: 'GET', path: /\/issues$/, delayMs: 100 });
    const listings = (): number => stage.gitlab.requests().filter((one) => one.path.endsWith('/issues')).length;
    const before = listings();
    const published = stage.publisher().publishDay(dayWith(newDay()));
    await until(() => listings() > before);
    stage.gitlab.tickAs('ana_answers', 1, first);
    await published;
    expect([...readTicks(onlyIssue(stage).description)]).toEqual([first]);
  });

  it('keeps a tick that is set while it waits for a limit', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.inject({ method: 'PUT', path: '/issues/1', status: 429, headers: { 'retry-after': '240' } });
    const clock = simulatedClock();
    const patient = {
      now: clock.now,
      async sleep(ms: number) {
        await clock.sleep(ms);
        if (ms === 240_000) stage.gitlab.tickAs('ana_answers', 1, first);
      },
    };
    await stage.publisher({ clock: patient }).publishDay(dayWith(newDay()));
    expect(clock.slept).toContain(240_000);
    expect([...readTicks(onlyIssue(stage).description)]).toEqual([first]);
  });

  it('is confidential again where somebody took that away', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.editAs('mira_manages', 1, { confidential: false });
    const { warnings } = await stage.publisher().publishDay(dayWith());
    expect(warnings).toEqual([expect.stringContaining('confidential again')]);
    expect(onlyIssue(stage).confidential).toBe(true);
  });

  it('is updated when it became clean, though clean days need no issue', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    const day = cleanDay({ cleanDays: 'none' });
    expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'updated' });
    expect(onlyIssue(stage)).toMatchObject({ title: day.title, description: day.description, state: 'opened' });
    await stage.publisher().publishDay({ ...day, settled: true });
    expect(onlyIssue(stage)).toMatchObject({ state: 'closed' });
  });

  it.each([
    [502, true],
    [502, false],
    [409, false],
  ])('an edit that GitLab answers with %i (done: %s) is read again, and then right', async (status, done) => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.inject({ method: 'PUT', path: '/issues/1', status, done });
    const outcome = await stage.publisher().publishDay(dayWith(newDay()));
    expect(outcome).toMatchObject({ action: 'updated', writes: [{ method: 'PUT' }] });
    expect(onlyIssue(stage).description).toBe(dayWith(newDay()).description);
    expect(stage.gitlab.requests().filter((one) => one.method === 'PUT')).toHaveLength(done ? 1 : 2);
  });
});

describe('the state', () => {
  const settled = dayWith({ settled: true });

  it('closes when the day is settled and all is ticked, with the label', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.tickAs('ana_answers', 1, first);
    await stage.publisher().publishDay(settled);
    expect(onlyIssue(stage).state).toBe('opened');
    stage.gitlab.tickAs('ana_answers', 1, second);
    await stage.publisher().publishDay(dayWith());
    expect(onlyIssue(stage).state).toBe('opened');
    await stage.publisher().publishDay(settled);
    expect(editsOf(stage).at(-1)?.body).toEqual({
      state_event: 'close',
      add_labels: 'tweet-audit::done',
      remove_labels: 'tweet-audit::open',
    });
    expect(onlyIssue(stage).state).toBe('closed');
    expect(await stage.publisher().publishDay(settled)).toMatchObject({ action: 'unchanged' });
  });

  it.each([false, true])(
    'has one label, whether GitLab keeps scopes exclusive or not (%s)',
    async (exclusiveLabels) => {
      const stage = await stageFor({ project: { exclusiveLabels } });
      await stage.publisher().publishDay(dayWith({ mustBeSeen: [] }));
      await stage.publisher().publishDay(dayWith({ mustBeSeen: [], settled: true }));
      expect(onlyIssue(stage).labels.filter((one) => one.includes('::'))).toEqual(['tweet-audit::done']);
    },
  );

  it('opens again on new evidence, and says why, once', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(cleanDay());
    const outcome = await stage.publisher().publishDay(dayWith());
    expect(outcome.writes.map((one) => one.method)).toEqual(['POST', 'PUT']);
    expect(onlyIssue(stage).state).toBe('opened');
    expect(onlyIssue(stage).labels).toContain('tweet-audit::open');
    expect(onlyIssue(stage).labels).not.toContain('tweet-audit::done');
    await stage.publisher().publishDay(dayWith());
    const notes = stage.gitlab.comments(1).map((one) => one.body);
    expect(notes).toEqual([expect.stringContaining(`2 findings came up`)]);
    expect(notes[0]).toContain(`\`${second}\`, \`${first}\``);
  });

  it('stays closed where a person closed it, until there is new evidence', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.editAs('mira_manages', 1, { state_event: 'close' });
    await stage.publisher().publishDay(dayWith({ description: `${dayWith().description}\nOne is waived.` }));
    expect(onlyIssue(stage)).toMatchObject({ state: 'closed', description: expect.stringContaining('waived') });
    await stage.publisher().publishDay(dayWith(newDay()));
    expect(onlyIssue(stage).state).toBe('opened');
    expect(stage.gitlab.comments(1)).toEqual([expect.objectContaining({ body: expect.stringContaining(third) })]);
  });

  it('is not opened by what the text had no room for', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.editAs('mira_manages', 1, { state_event: 'close' });
    await stage.publisher().publishDay(dayWith({ mustBeSeen: [first, second, third] }));
    expect(onlyIssue(stage).state).toBe('closed');
  });

  it('stays open where a person opened it again', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(cleanDay());
    stage.gitlab.editAs('mira_manages', 1, { state_event: 'reopen' });
    await stage.publisher().publishDay(cleanDay({ settled: true }));
    expect(onlyIssue(stage).state).toBe('opened');
    expect(await stage.publisher().publishDay(cleanDay({ settled: true }))).toMatchObject({ action: 'unchanged' });
  });

  it.each([true, false])('a note whose answer is lost (done: %s) is there once in the end', async (done) => {
    const stage = await stageFor();
    await stage.publisher().publishDay(cleanDay());
    stage.gitlab.inject({ method: 'POST', path: '/notes', status: 502, done });
    await stage.publisher().publishDay(dayWith());
    await stage.publisher().publishDay(dayWith());
    expect(stage.gitlab.comments(1)).toHaveLength(1);
    expect(onlyIssue(stage).state).toBe('opened');
  });

  it('two runs that open it at once leave one note', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(cleanDay());
    stage.gitlab.inject({ method: 'GET', path: '/notes', together: 2 });
    await Promise.all([stage.publisher().publishDay(dayWith()), stage.publisher().publishDay(dayWith())]);
    expect(stage.writes().filter((one) => one.path.endsWith('/notes'))).toHaveLength(2);
    expect(stage.gitlab.comments(1)).toHaveLength(1);
    expect(onlyIssue(stage).state).toBe('opened');
  });
});

describe('the issue of a day', () => {
  it('is found on any page, by its key and not by its title', async () => {
    const stage = await stageFor();
    const day = dayWith();
    await makeIssue(stage, { title: day.title, description: 'a meeting', labels: 'tweet-audit' });
    for (let n = 0; n < 120; n += 1) {
      const description = `<!-- tweet-audit key=${n.toString(16).padStart(16, '0')} -->`;
      await makeIssue(stage, { title: `day ${n}`, description, labels: 'tweet-audit' });
    }
    await makeIssue(stage, { title: 'renamed', description: day.description, labels: 'tweet-audit' });
    expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'updated', iid: 122 });
    expect(stage.issues()).toHaveLength(122);
    expect(stage.issues()[0]).toMatchObject({ description: 'a meeting' });
  });

  it('is the oldest of several; the others are named and left alone', async () => {
    const stage = await stageFor();
    const description = dayWith().description;
    for (const title of ['one', 'two', 'three']) {
      await makeIssue(stage, { title, description, labels: 'tweet-audit', confidential: true });
    }
    const outcome = await stage.publisher().publishDay(dayWith());
    expect(outcome).toMatchObject({ iid: 1, warnings: [expect.stringContaining('#2, #3')] });
    expect(stage.issues().map((one) => one.title)).toEqual([dayWith().title, 'two', 'three']);
  });

  it('is found when it lost the label, and gets it back', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    stage.gitlab.editAs('mira_manages', 1, { remove_labels: 'tweet-audit' });
    expect(await stage.publisher().publishDay(dayWith())).toMatchObject({ action: 'updated', iid: 1 });
    expect(onlyIssue(stage).labels).toContain('tweet-audit');
  });
});

describe('several days', () => {
  const days = [
    dayWith(),
    cleanDay({ key: 'f'.repeat(16), description: `<!-- tweet-audit key=${'f'.repeat(16)} -->` }),
  ];

  it('are published after one look at the project', async () => {
    const stage = await stageFor();
    const { outcomes } = await stage.publisher().publishDays(days);
    expect(outcomes.map((one) => [one.iid, one.action])).toEqual([
      [1, 'created'],
      [2, 'created'],
    ]);
    expect(stage.gitlab.requests().filter((one) => one.path === '/api/v4/projects/42')).toHaveLength(1);
    expect(await stage.publisher().publishDays([])).toEqual({ outcomes: [], failures: [] });
  });

  it('one that fails keeps no other from being published', async () => {
    const stage = await stageFor();
    const eaten = dayWith({ description: bodyOf('/label ~urgent', 'text') });
    const { outcomes, failures } = await stage.publisher().publishDays([eaten, ...days.slice(1)]);
    expect(failures).toMatchObject([{ kind: 'unpublished', message: expect.stringContaining('line 3') }]);
    expect(outcomes.map((one) => one.action)).toEqual(['created']);
    expect(stage.issues()).toHaveLength(2);
  });
});
