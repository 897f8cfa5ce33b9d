import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { as, listOf, openGitlab, type Reply } from './ask.ts';

const post = (body: unknown) => ({ method: 'POST', body });
const idOf = (reply: Reply): number => z.looseObject({ id: z.number() }).parse(reply.body).id;
const discussionOf = (reply: Reply): string => z.looseObject({ id: z.string() }).parse(reply.body).id;

describe('comments', () => {
  it('are stored without CR and trailing space, and listed in both orders', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    const made = await gitlab.ask(`issues/${iid}/notes`, post({ body: 'seen\r\n ' }));
    expect(made).toMatchObject({
      status: 201,
      body: {
        body: 'seen',
        system: false,
        internal: false,
        noteable_iid: iid,
        author: { username: 'project_42_bot_7c1f' },
      },
    });
    gitlab.commentAs('ana_answers', iid, 'audit: dispute 3f2a9c41d0b7 wrong-fact because of this');
    expect(listOf(await gitlab.ask(`issues/${iid}/notes?sort=asc`), 'body')).toEqual([
      'seen',
      'audit: dispute 3f2a9c41d0b7 wrong-fact because of this',
    ]);
    expect((await gitlab.ask(`issues/${iid}/notes/${idOf(made)}`)).body).toMatchObject({ body: 'seen' });
    expect(gitlab.comments(iid)).toMatchObject([{ authorId: 90 }, { authorId: 12 }]);
    expect(gitlab.issues()[0]).toMatchObject({ user_notes_count: 2 });
  });

  it('stand beside system notes, which can be left out', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    gitlab.editAs('mira_manages', iid, { title: 'Other', description: 'new' });
    await gitlab.ask(`issues/${iid}/notes`, post({ body: 'seen' }));
    const bodies = async (filter: string): Promise<unknown> =>
      listOf(await gitlab.ask(`issues/${iid}/notes?sort=asc&activity_filter=${filter}`), 'body');
    expect(await bodies('only_activity')).toEqual([
      'changed title from **Day** to **Other**',
      'changed the description',
    ]);
    expect(await bodies('only_comments')).toEqual(['seen']);
    expect(gitlab.comments(iid)).toHaveLength(1);
  });

  it('that are internal hide from guests', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    const made = await gitlab.ask(`issues/${iid}/notes`, post({ body: 'between us', internal: true }));
    expect(made.body).toMatchObject({ internal: true });
    expect((await gitlab.ask(`issues/${iid}/notes`, { headers: as('gus_guest') })).body).toEqual([]);
    const hidden = await gitlab.ask(`issues/${iid}/notes/${idOf(made)}`, { headers: as('gus_guest') });
    expect(hidden).toMatchObject({ status: 404, body: { message: '404 Note Not Found' } });
  });

  it('show when they were edited, by their author or a maintainer alone', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    const made = gitlab.commentAs('ana_answers', iid, 'first');
    expect(made.created_at).toBe(made.updated_at);
    const note = z.number().parse(made.id);
    gitlab.setNow(Date.parse('2026-11-22T08:00:00Z'));
    const edited = gitlab.editCommentAs('ana_answers', iid, note, 'second');
    expect(edited).toMatchObject({
      body: 'second',
      created_at: made.created_at,
      updated_at: '2026-11-22T08:00:00.000Z',
    });
    expect(() => gitlab.editCommentAs('ben_reports', iid, note, 'third')).toThrow('403');
    expect((await gitlab.ask(`issues/${iid}/notes/${note}`, { method: 'DELETE' })).status).toBe(403);
  });

  it.each([[{}], [{ body: '' }], [{ body: ' \n' }], [{ body: 'a\0' }], [{ body: 'x'.repeat(1_048_577) }]])(
    'are refused: %#',
    async (body) => {
      const gitlab = await openGitlab();
      const iid = await gitlab.file();
      expect((await gitlab.ask(`issues/${iid}/notes`, post(body))).status).toBe(400);
      expect(gitlab.comments(iid)).toEqual([]);
    },
  );

  it('wait for an issue that is there', async () => {
    const gitlab = await openGitlab();
    expect((await gitlab.ask('issues/7/notes', post({ body: 'x' }))).body).toEqual({ message: '404 Issue Not Found' });
  });

  it('need a reporter once the discussion is locked', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    gitlab.editAs('mira_manages', iid, { discussion_locked: true });
    expect(() => gitlab.commentAs('gus_guest', iid, 'hello')).toThrow('403');
    expect(gitlab.commentAs('ben_reports', iid, 'hello')).toMatchObject({ body: 'hello' });
  });
});

describe('threads', () => {
  it('begin with a discussion, and take answers', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    const begun = await gitlab.ask(`issues/${iid}/discussions`, post({ body: 'question' }));
    expect(begun).toMatchObject({ status: 201, body: { individual_note: false, notes: [{ type: 'DiscussionNote' }] } });
    const id = discussionOf(begun);
    const answered = await gitlab.ask(`issues/${iid}/discussions/${id}/notes`, post({ body: 'answer' }));
    expect(answered).toMatchObject({ status: 201, body: { body: 'answer', type: 'DiscussionNote' } });
    gitlab.commentAs('ana_answers', iid, 'thanks', { discussion: id });
    expect((await gitlab.ask(`issues/${iid}/discussions/${id}`)).body).toMatchObject({
      notes: [{ body: 'question' }, { body: 'answer' }, { body: 'thanks' }],
    });
  });

  it('grow out of a comment that is answered', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    gitlab.commentAs('mira_manages', iid, 'audit: accept 3f2a9c41d0b7 because yes', { internal: true });
    gitlab.commentAs('ana_answers', iid, 'something else');
    const listed = await gitlab.ask(`issues/${iid}/discussions`);
    expect(listOf(listed, 'individual_note')).toEqual([true, true]);
    const [first] = listOf(listed, 'id');
    const answered = await gitlab.ask(`issues/${iid}/discussions/${String(first)}/notes`, post({ body: 'done' }));
    expect(answered.body).toMatchObject({ internal: true });
    const after = await gitlab.ask(`issues/${iid}/discussions`);
    expect(listOf(after, 'individual_note')).toEqual([false, true]);
    expect(after.body).toMatchObject([
      { notes: [{ type: 'DiscussionNote' }, { body: 'done' }] },
      { notes: [{ type: null }] },
    ]);
  });

  it('are not there where they are not', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    const reply = await gitlab.ask(`issues/${iid}/discussions/abc/notes`, post({ body: 'x' }));
    expect(reply).toMatchObject({ status: 404, body: { message: '404 Discussion Not Found' } });
  });
});
