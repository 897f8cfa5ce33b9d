import { describe, expect, it } from 'vitest';
import { as, ask, listOf, nextOf, type OpenGitlab, openGitlab } from './ask.ts';

const put = (body: unknown) => ({ method: 'PUT', body });

async function iids(gitlab: OpenGitlab, query: string): Promise<readonly unknown[]> {
  return listOf(await gitlab.ask(`issues?${query}`), 'iid');
}

describe('issues', () => {
  it('are made with everything at once, and shown', async () => {
    const gitlab = await openGitlab();
    const fields = {
      title: ' Twitter\nreplies ',
      description: 'line\r\nnext  \n\n',
      labels: 'b,a',
      assignee_ids: [12],
      due_date: '2026-11-25',
      confidential: true,
    };
    const made = await gitlab.ask('issues', { method: 'POST', body: fields });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      iid: 1,
      title: 'Twitter replies',
      description: 'line\nnext',
      state: 'opened',
      labels: ['a', 'b'],
      assignees: [{ username: 'ana_answers' }],
      due_date: '2026-11-25',
      confidential: true,
      author: { username: 'project_42_bot_7c1f' },
    });
    expect((await gitlab.ask('issues/1')).body).toEqual(made.body);
    expect(gitlab.issues()).toEqual([made.body]);
    expect(listOf(await gitlab.ask('labels'), 'name')).toEqual(['a', 'b']);
  });

  it('are edited field by field; labels of others stay with add_labels, and go with labels', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file({ labels: 'ours', description: 'one' });
    gitlab.editAs('mira_manages', iid, { add_labels: 'hers' });
    const { body } = await gitlab.ask(`issues/${iid}`, put({ add_labels: 'new', remove_labels: 'ours,absent' }));
    expect(body).toMatchObject({ labels: ['hers', 'new'], description: 'one', title: 'Day' });
    expect((await gitlab.ask(`issues/${iid}`, put({ labels: 'only' }))).body).toMatchObject({ labels: ['only'] });
    expect((await gitlab.ask(`issues/${iid}`, put({ labels: '' }))).body).toMatchObject({ labels: [] });
    const rest = { description: 'two', due_date: '', confidential: true, assignee_ids: [15] };
    expect((await gitlab.ask(`issues/${iid}`, put(rest))).body).toMatchObject({
      description: 'two',
      due_date: null,
      confidential: true,
      assignees: [], // no member
    });
  });

  it('close and reopen, and say who did it when', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    gitlab.setNow(Date.parse('2026-11-22T09:00:00Z'));
    const closed = gitlab.editAs('mira_manages', iid, { state_event: 'close' });
    expect(closed).toMatchObject({
      state: 'closed',
      closed_at: '2026-11-22T09:00:00.000Z',
      closed_by: { username: 'mira_manages' },
    });
    expect((await gitlab.ask(`issues/${iid}`, put({ state_event: 'close' }))).body).toEqual(closed);
    const { body } = await gitlab.ask(`issues/${iid}`, put({ state_event: 'reopen' }));
    expect(body).toMatchObject({ state: 'opened', closed_at: null, closed_by: null });
    expect(listOf(await gitlab.ask(`issues/${iid}/resource_state_events`), 'state')).toEqual(['closed', 'reopened']);
  });

  it('are touched by a change only', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file({ description: 'one', labels: 'a' });
    const before = gitlab.issues()[0];
    gitlab.setNow(Date.parse('2026-11-22T09:00:00Z'));
    const same = { title: 'Day', description: 'one\r\n', add_labels: 'a', remove_labels: 'b', confidential: false };
    expect((await gitlab.ask(`issues/${iid}`, put(same))).body).toEqual(before);
    expect((await gitlab.ask(`issues/${iid}`, put({ add_labels: 'b' }))).body).toMatchObject({
      updated_at: '2026-11-22T09:00:00.000Z',
    });
  });

  it.each([
    [{ description: 'x' }, 400, { error: 'title is missing' }],
    [{ title: ' ' }, 400, { message: { title: ["can't be blank"] } }],
    [{ title: 'x'.repeat(256) }, 400, { message: { title: ['is too long (maximum is 255 characters)'] } }],
    [{ title: 'x', due_date: 'soon' }, 400, { error: 'due_date is invalid' }],
    [{ title: 'x', confidential: 'perhaps' }, 400, { error: 'confidential is invalid' }],
  ])('are refused as GitLab refuses them: %#', async (body, status, said) => {
    const gitlab = await openGitlab();
    expect(await gitlab.ask('issues', { method: 'POST', body })).toMatchObject({ status, body: said });
    expect(gitlab.issues()).toEqual([]);
    expect(gitlab.unplanned()).toEqual([]);
  });

  it('take 255 characters and 1 MiB, and not a byte more', async () => {
    const gitlab = await openGitlab();
    const most = 'é'.repeat(1_048_576 / 2);
    const iid = await gitlab.file({ title: '𝔾'.repeat(255), description: most });
    expect(gitlab.issues()[0]).toMatchObject({ description: most });
    const reply = await gitlab.ask(`issues/${iid}`, put({ title: 'new', description: `${most}x` }));
    expect(reply).toMatchObject({
      status: 400,
      body: { message: { description: [expect.stringMatching(/too long/)] } },
    });
    expect((await gitlab.ask('issues', { method: 'POST', body: { title: 'x', description: `${most}x` } })).status).toBe(
      400,
    );
    expect(gitlab.issues()).toMatchObject([{ title: '𝔾'.repeat(255) }]);
    expect(await gitlab.file()).toBe(2);
  });

  it('refuse U+0000, and take what only looks like it', async () => {
    const gitlab = await openGitlab();
    const reply = await gitlab.ask('issues', { method: 'POST', body: { title: 'x', description: 'a\0b' } });
    expect([reply.status, reply.text]).toEqual([400, 'Bad Request']);
    await gitlab.file({ description: 'a\\u0000b' });
    expect(gitlab.issues()).toMatchObject([{ description: 'a\\u0000b' }]);
  });

  it('refuse an edit that says nothing', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    expect((await gitlab.ask(`issues/${iid}`, put({}))).status).toBe(400);
    expect((await gitlab.ask('issues/99', put({ title: 'x' }))).body).toEqual({ message: '404 Issue Not Found' });
  });

  it('show how many boxes are ticked, and who ticked what changes nothing else', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file({ description: '- [ ] first `[ ]`\n- [ ] second\n- [x] third' });
    const ticked = gitlab.tickAs('mira_manages', iid, 'second');
    expect(ticked).toMatchObject({
      description: '- [ ] first `[ ]`\n- [x] second\n- [x] third',
      task_completion_status: { count: 3, completed_count: 2 },
    });
    expect(() => gitlab.tickAs('mira_manages', iid, 'second')).toThrow('no empty box');
    expect(() => gitlab.tickAs('gus_guest', iid, 'first')).toThrow('403');
    expect(() => gitlab.editAs('mira_manages', iid, { weight: 3 })).toThrow('unknown parameter weight');
  });

  it('are made by guests without labels, and edited by no guest', async () => {
    const gitlab = await openGitlab();
    const body = { title: 'hello', labels: 'a', due_date: '2026-12-01' };
    const reply = await gitlab.ask('issues', { method: 'POST', body, headers: as('gus_guest') });
    expect(reply).toMatchObject({ status: 201, body: { labels: [], due_date: null } });
    const other = await gitlab.file();
    expect((await gitlab.ask(`issues/${other}`, { ...put({ title: 'x' }), headers: as('gus_guest') })).status).toBe(
      403,
    );
  });

  it('that are confidential hide from guests, not from their assignee', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file({ confidential: true });
    const seenBy = async (username: string): Promise<unknown> =>
      listOf(await gitlab.ask('issues', { headers: as(username) }), 'iid');
    expect([await seenBy('gus_guest'), await seenBy('ben_reports')]).toEqual([[], [iid]]);
    expect((await gitlab.ask(`issues/${iid}`, { headers: as('gus_guest') })).status).toBe(404);
    gitlab.editAs('mira_manages', iid, { assignee_ids: [14] });
    expect(await seenBy('gus_guest')).toEqual([iid]);
  });

  it('cannot be written where issues are switched off or the project is archived', async () => {
    const off = await openGitlab({ project: { issuesEnabled: false } });
    expect((await off.ask('issues')).status).toBe(403);
    const archived = await openGitlab({ project: { archived: true } });
    expect((await archived.ask('issues', { method: 'POST', body: { title: 'x' } })).status).toBe(403);
  });

  it.each([
    [false, ['state::done', 'state::open']],
    [true, ['state::done']],
  ])('with labels that exclude each other %s', async (exclusiveLabels, labels) => {
    const gitlab = await openGitlab({ project: { exclusiveLabels } });
    const iid = await gitlab.file({ labels: 'state::open' });
    expect((await gitlab.ask(`issues/${iid}`, put({ add_labels: 'state::done' }))).body).toMatchObject({ labels });
  });

  it('leave a number unused once it is deleted', async () => {
    const gitlab = await openGitlab({
      people: [{ id: 31, username: 'olga_owns', name: 'Olga', role: 'owner' }],
    });
    await gitlab.file();
    expect((await gitlab.ask('issues/1', { method: 'DELETE', headers: as('olga_owns') })).status).toBe(204);
    expect(await gitlab.file()).toBe(2);
  });
});

describe('the list of issues', () => {
  async function three(): Promise<OpenGitlab> {
    const gitlab = await openGitlab();
    await gitlab.file({ title: 'Alpha', labels: 'a,b', description: 'tweets' });
    await gitlab.file({ title: 'beta', labels: 'a' });
    await gitlab.file({ title: 'Tweets', labels: 'b', confidential: true });
    gitlab.editAs('mira_manages', 2, { state_event: 'close' });
    return gitlab;
  }

  it.each([
    ['', [3, 2, 1]],
    ['labels=a', [2, 1]],
    ['labels=a,b', [1]],
    ['labels[]=a&labels[]=b', [1]],
    ['labels=A', []],
    ['not[labels]=a', [3]],
    ['state=opened&labels=a', [1]],
    ['state=closed', [2]],
    ['state=all&sort=asc', [1, 2, 3]],
    ['search=TWEETS', [3, 1]],
    ['search=tweets&in=title', [3]],
    ['iids[]=1&iids[]=3', [3, 1]],
    ['confidential=true', [3]],
    ['author_username=mira_manages', []],
    ['author_id=90&order_by=title&sort=asc', [1, 3, 2]],
    ['order_by=updated_at', [2, 3, 1]],
    ['updated_after=2026-11-22T05:00:00.001Z&sort=asc', [2, 3]],
    ['scope=created_by_me&per_page=1', [3]],
  ])('filters and orders: %s', async (query, expected) => {
    expect(await iids(await three(), query)).toEqual(expected);
  });

  it('gives numbered pages with totals and links', async () => {
    const gitlab = await three();
    const first = await gitlab.ask('issues?per_page=2&labels=&sort=asc');
    expect(first.headers.get('x-total')).toBe('3');
    expect(first.headers.get('x-next-page')).toBe('2');
    const next = nextOf(first);
    const second = await ask(next ?? '', gitlab.credentials.token);
    expect([listOf(second, 'iid'), nextOf(second)]).toEqual([[3], undefined]);
    expect(second.headers.get('link')).toContain('rel="prev"');
  });

  it('walks by keyset without losing or repeating one, whatever happens meanwhile', async () => {
    const gitlab = await three();
    const query = 'issues?pagination=keyset&per_page=1&order_by=created_at&sort=desc';
    const first = await gitlab.ask(query);
    expect(first.headers.get('x-total')).toBeNull();
    await gitlab.file();
    const second = await ask(nextOf(first) ?? '', gitlab.credentials.token);
    const third = await ask(nextOf(second) ?? '', gitlab.credentials.token);
    expect([first, second, third].map((page) => listOf(page, 'iid'))).toEqual([[3], [2], [1]]);
    expect(nextOf(third)).toBeUndefined();
    expect((await gitlab.ask(`${query}&cursor=nonsense`)).status).toBe(400);
  });

  it('has at most a hundred a page', async () => {
    const gitlab = await openGitlab();
    for (let made = 0; made < 101; made += 1) await gitlab.file();
    expect(listOf(await gitlab.ask('issues?per_page=500'), 'iid')).toHaveLength(100);
  });
});
