/** Which comment is which tweet, where the same words were said twice. */
import { describe, expect, test } from 'vitest';
import type { Capture, Ticket } from '../../src/model/capture.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type Said, Story } from '../../src/scenario/story.ts';

const words = 'the import page stays white since this morning, for every project that I tried';

/** Ada says the same in two threads; Zendesk is slow with the first, so that the later tweet gets its ticket earlier. */
function sayTwice(story: Story): { first: Said; second: Said } {
  return {
    first: story.mention('09:00', { text: words, lag: 3600 }),
    second: story.mention('09:10', { text: words, lag: 120 }),
  };
}

function ticketsOf(story: Story, ...tweets: Said[]): (string | undefined)[] {
  const { items } = reconcile(story.capture(), builtInPolicy);
  return tweets.map((t) =>
    items
      .find((i) => i.id === `tweet/${t.id}`)
      ?.partners.join(' ')
      .replace(/#.*/, ''),
  );
}

function isPairedRight(story: Story, first: Said, second: Said): void {
  expect(ticketsOf(story, first, second)).toEqual([`ticket/${first.ticketId}`, `ticket/${second.ticketId}`]);
}

describe('the same words in two threads of one author, with the later tweet first in Zendesk', () => {
  test('a reply from the first ticket tells which thread that ticket holds', () => {
    const story = new Story();
    const { first, second } = sayTwice(story);
    story.replyInZendesk('11:00', first);
    isPairedRight(story, first, second);
  });

  test('a reply from the second ticket tells it too', () => {
    const story = new Story();
    const { first, second } = sayTwice(story);
    story.replyInZendesk('11:00', second);
    isPairedRight(story, first, second);
  });

  test('an internal note that links the reply sent elsewhere tells it', () => {
    const story = new Story();
    const { first, second } = sayTwice(story);
    const reply = story.replyInTweetDeck('11:00', first);
    story.note('11:05', first, { links: reply });
    isPairedRight(story, first, second);
  });

  test('what the author added below the first tweet, on its ticket, tells it', () => {
    const story = new Story();
    const { first, second } = sayTwice(story);
    story.mention('10:30', { text: '@GitLab it is the same in a private window', to: null, under: first });
    isPairedRight(story, first, second);
  });

  test('both keep their own conversation: the one that nobody answered still waits', () => {
    const story = new Story();
    const { first } = sayTwice(story);
    story.replyInZendesk('11:00', first);
    const { conversations } = reconcile(story.capture(), builtInPolicy);
    expect(conversations.map((c) => c.mentions.map((m) => m.answer !== undefined))).toEqual([[true], [false]]);
  });

  test('a note that links an answer to somebody else tells nothing', () => {
    const story = new Story();
    const { first, second } = sayTwice(story);
    const stranger = story.mention('09:20', { by: '@bo_builds', text: 'is the import broken?', under: second });
    const reply = story.replyInTweetDeck('11:00', stranger);
    story.note('11:05', second, { links: reply });
    expect(ticketsOf(story, first, second)).toEqual([`ticket/${second.ticketId}`, `ticket/${first.ticketId}`]);
  });

  test('without any of these they pair in order', () => {
    const story = new Story();
    const { first, second } = sayTwice(story);
    expect(ticketsOf(story, first, second)).toEqual([`ticket/${second.ticketId}`, `ticket/${first.ticketId}`]);
  });
});

test('nearly the same words: the thread decides before the time does', () => {
  const story = new Story();
  const first = story.mention('09:00', { text: words, lag: 900, inZendesk: `@GitLab ${words}!` });
  const second = story.mention('09:10', { text: words, lag: 3600, inZendesk: `@GitLab ${words}!` });
  story.replyInZendesk('11:00', first);
  isPairedRight(story, first, second);
});

/** The author's ticket of this handle as an integration would make it: it says neither who wrote nor to whom. */
function throughIntegration(capture: Capture, handle: string): Capture {
  const isIt = (t: Ticket): boolean => t.to?.handle === handle;
  const ids = new Set(capture.tickets.filter(isIt).map((t) => t.id));
  return {
    ...capture,
    tickets: capture.tickets.map((t) => {
      if (!isIt(t)) return t;
      const { from: _from, to: _to, rel: _rel, ...rest } = t;
      return { ...rest, channel: 'api', tags: [`zap-${handle}`], requesterId: '77' };
    }),
    ticketEvents: capture.ticketEvents.map((e) => (ids.has(e.ticketId) ? { ...e, channel: 'api', authorId: '77' } : e)),
  };
}

test.each([
  ['one of them', ['GitLabStatus']],
  ['both', ['GitLab', 'GitLabStatus']],
])('a tweet that names two handles is on the tickets of both, though an integration made %s', (_name, made) => {
  const story = new Story();
  const said = story.mention('09:00', { to: '@GitLab', text: `@GitLabStatus ${words}` });
  const capture = made.reduce(throughIntegration, story.capture());
  const handles = builtInRevision.handles.map((h) => ({ ...h, tickets: { ...h.tickets, tags: [`zap-${h.name}`] } }));
  const { items } = reconcile(capture, sealPolicy([{ ...builtInRevision, handles }]));
  expect(items.find((i) => i.id === `tweet/${said.id}`)?.partners).toHaveLength(2);
  expect(items.filter((i) => i.ledger === 'zendesk').map((i) => i.class)).toEqual(['matched', 'matched']);
});

test('what an integration’s ticket says in public is no tweet to somebody else, though the words are the same', () => {
  const story = new Story();
  const answer = 'Thanks for reaching out! The forum has a topic on that.';
  const question = story.mention('09:00', { by: '@bo_builds' });
  story.replyInTweetDeck('09:20', question, { text: answer });
  const news = story.mention('09:05', { to: '@MovingToGitLab', channel: 'api', tags: ['campaign'] });
  story.comment('09:19', news, { text: answer });
  const handles = builtInRevision.handles.map((h) =>
    h.role === 'campaign' ? { ...h, tickets: { ...h.tickets, tags: ['campaign'] } } : h,
  );
  const capture = story.capture();
  // The integration is the requester: Zendesk does not know who tweeted.
  const users = capture.users.map(({ handle: _, ...user }) => user);
  const { conversations } = reconcile({ ...capture, users }, sealPolicy([{ ...builtInRevision, handles }]));
  const authorsOf = (ticketId: string | undefined): (string | undefined)[] =>
    conversations.filter((c) => ticketId !== undefined && c.ticketIds.includes(ticketId)).map((c) => c.author.handle);
  expect(authorsOf(question.ticketId)).toEqual(['bo_builds']);
  expect(conversations.find((c) => c.author.handle === 'bo_builds')?.ticketIds).toEqual([question.ticketId]);
});
