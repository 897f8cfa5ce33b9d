/** The real client library, through our transport, against the sandbox's GitLab. */
import { Gitlab } from '@gitbeaker/rest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createGitlabRequester } from '../../../src/http/gitlab-requester.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { tooMany } from '../../../src/sandbox/gitlab/faults.ts';
import type { GitlabOptions } from '../../../src/sandbox/gitlab/options.ts';
import { simulatedClock } from '../../http/loopback.ts';
import { nowMs, type OpenGitlab, openGitlab } from './ask.ts';

const noted = z.looseObject({ id: z.number() });

async function open(options: Partial<GitlabOptions> = {}) {
  const sandbox: OpenGitlab = await openGitlab(options);
  const clock = simulatedClock(nowMs);
  const transport = createTransport({ clock, allowedOrigins: [sandbox.url] });
  const client = new Gitlab({
    host: sandbox.url,
    token: sandbox.credentials.token,
    requesterFn: createGitlabRequester(transport),
  });
  return { sandbox, client, clock };
}

const path = 'community/reply-audit';

describe("gitbeaker against the sandbox's GitLab", () => {
  it('does all that publishing and reviewing need, and nothing unplanned', async () => {
    const { sandbox, client } = await open();
    expect(await client.Projects.show(path)).toMatchObject({ id: 42, visibility: 'private' });
    expect(await client.Users.showCurrentUser()).toMatchObject({ username: 'project_42_bot_7c1f' });
    expect(await client.PersonalAccessTokens.show()).toMatchObject({ scopes: ['api'], expires_at: '2027-06-01' });
    expect(await client.ProjectMembers.all(path, { includeInherited: true })).toHaveLength(5);
    expect(await client.PipelineSchedules.all(path)).toMatchObject([{ cron: '0 5 * * *' }]);
    expect(await client.ProtectedBranches.all(path)).toMatchObject([{ name: 'main' }]);

    await client.ProjectLabels.create(path, 'tweet-audit', '#428BCA', { description: 'ours' });
    await expect(client.ProjectLabels.create(path, 'tweet-audit', '#428BCA')).rejects.toMatchObject({
      status: 409,
      description: 'Label already exists',
    });
    const issue = await client.Issues.create(path, 'Day', {
      description: '- [ ] one',
      labels: 'tweet-audit,tweet-audit::open',
      confidential: true,
      dueDate: '2026-11-25',
      assigneeIds: [12],
    });
    expect(issue).toMatchObject({ iid: 1, confidential: true, due_date: '2026-11-25', assignees: [{ id: 12 }] });
    await client.Issues.edit(path, 1, {
      stateEvent: 'close',
      addLabels: 'tweet-audit::done',
      removeLabels: 'tweet-audit::open',
    });
    expect(await client.Issues.show(1, { projectId: path })).toMatchObject({
      state: 'closed',
      labels: ['tweet-audit', 'tweet-audit::done'],
    });

    const note = noted.parse(sandbox.commentAs('mira_manages', 1, 'audit: reopen 3f2a9c41d0b7'));
    const [thread] = await client.IssueDiscussions.all(path, 1, { perPage: 100 });
    expect(thread).toMatchObject({ notes: [{ id: note.id, author: { username: 'mira_manages' } }] });
    await client.IssueDiscussions.addNote(path, 1, thread?.id ?? '', 'Done.');
    await client.IssueDiscussions.create(path, 1, 'A new question.');
    await client.IssueNotes.create(path, 1, 'For members.', { internal: true });
    const notes = await client.IssueNotes.all(path, 1, {
      sort: 'asc',
      orderBy: 'created_at',
    });
    expect(notes.filter((one) => !one.system).map((one) => [one.body, one.internal])).toEqual([
      ['audit: reopen 3f2a9c41d0b7', false],
      ['Done.', false],
      ['A new question.', false],
      ['For members.', true],
    ]);
    await client.ProjectLabels.remove(path, 'tweet-audit::done');
    expect((await client.ProjectLabels.all(path)).map((one) => one.name)).toEqual(['tweet-audit', 'tweet-audit::open']);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('walks all pages, by numbers and by keyset', async () => {
    const { sandbox, client } = await open();
    for (let made = 0; made < 5; made += 1) await sandbox.file({ labels: 'ours' });
    await sandbox.file();
    const wanted = { projectId: path, labels: 'ours', state: 'all', perPage: 2 } as const;
    const numbered = await client.Issues.all(wanted);
    const byKeyset = await client.Issues.all({ ...wanted, pagination: 'keyset', orderBy: 'created_at', sort: 'asc' });
    expect(numbered.map((issue) => issue.iid)).toEqual([5, 4, 3, 2, 1]);
    expect(byKeyset.map((issue) => issue.iid)).toEqual([1, 2, 3, 4, 5]);
    expect(sandbox.requests().filter((one) => one.method === 'GET')).toHaveLength(6);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('lists packages and their files', async () => {
    const { sandbox, client } = await open();
    await sandbox.ask('packages/generic/audit/1/f', { method: 'PUT', body: Buffer.from('x') });
    const [found] = await client.Packages.all({
      projectId: path,
      packageName: 'audit',
      orderBy: 'version',
      sort: 'desc',
    });
    expect(found).toMatchObject({ name: 'audit', version: '1' });
    expect(await client.Packages.allFiles(path, found?.id ?? 0)).toMatchObject([{ file_name: 'f', size: 1 }]);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('waits as long as a limit says, then makes one issue', async () => {
    const { sandbox, client, clock } = await open({ faults: [{ method: 'POST', path: '/issues', ...tooMany(30) }] });
    const before = clock.now();
    await client.Issues.create(path, 'Day');
    expect(clock.now() - before).toBe(30_000);
    expect(sandbox.issues()).toHaveLength(1);
  });

  it('leaves an issue behind when the answer is lost, and says that it failed', async () => {
    const { sandbox, client } = await open({ faults: [{ method: 'POST', path: '/issues', status: 502, done: true }] });
    await expect(client.Issues.create(path, 'Day')).rejects.toMatchObject({ status: 502 });
    expect(sandbox.issues()).toHaveLength(1);
  });
});
