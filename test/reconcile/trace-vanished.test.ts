/** A conversation whose first tweet X never showed: who answered it tells where it lay. */
import { expect, test } from 'vitest';
import type { Conversation } from '../../src/model/day.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type Said, Story } from '../../src/scenario/story.ts';

const policy = sealPolicy([{ ...builtInRevision, people: [{ name: 'Cleo', handles: ['cleo_at_work'] }] }]);

/** Ada removed her first tweet before anybody read it; what was said below it, and its ticket, stay. */
function conversationsOf(tell: (story: Story, gone: Said) => void, lag = 60): readonly Conversation[] {
  const story = new Story();
  const gone = story.mention('09:00', { text: 'how do I move my projects?', lag });
  tell(story, gone);
  story.vanish(gone);
  return reconcile(story.capture(), policy).conversations;
}

test.each([
  ['after its ticket was made', '09:20', 60],
  ['before it', '09:20', 3600],
])('a reply from elsewhere answers it, %s', (_name, at, lag) => {
  const conversations = conversationsOf((story, gone) => story.replyInTweetDeck(at, gone), lag);
  expect(conversations).toMatchObject([
    { mentions: [{ first: true, answer: { how: 'reply' } }], replies: [{ order: 'first', sentVia: 'elsewhere' }] },
  ]);
  const [{ mentions, ticketIds, replies } = { mentions: [], ticketIds: [], replies: [] }] = conversations;
  expect(mentions[0]?.subject).toBe(`ticket/${ticketIds[0]}`);
  expect(replies[0]?.answers).toBe(mentions[0]?.subject);
});

test('an expert’s answer excuses it', () => {
  const conversations = conversationsOf(
    (story, gone) =>
      void story.mention('09:20', { by: '@cleo_at_work', under: gone, text: 'Try the importer.', lag: null }),
  );
  expect(conversations.map((c) => c.mentions.map((m) => m.excused))).toEqual([
    [expect.stringContaining('personal handle')],
  ]);
});

test('what its author added below it is a later mention, whenever the ticket was made', () => {
  for (const lag of [60, 3600]) {
    const conversations = conversationsOf(
      (story, gone) => void story.mention('09:20', { under: gone, text: 'by Friday, if I can', lag: null }),
      lag,
    );
    expect(conversations.map((c) => c.mentions.map((m) => m.first))).toEqual([[true, false]]);
  }
});

test.each([
  ['two such tweets could be of one ticket', '@ada_writes', 60],
  ['the ticket is somebody else’s', '@bo_builds', 60],
  ['the ticket came later than ingestion lasts', '@ada_writes', 5 * 3600],
])('nothing is guessed where %s', (_name, by, lag) => {
  const story = new Story();
  const gone = story.mention('09:00', { text: 'how do I move my projects?', lag: null });
  const other = story.mention('09:05', { by, text: 'and how long does it take?', lag });
  story.replyInTweetDeck('09:30', gone);
  if (by === '@ada_writes' && lag === 60) story.replyInTweetDeck('09:40', other);
  story.vanish(gone);
  story.vanish(other);
  const { conversations } = reconcile(story.capture(), policy);
  expect(conversations.filter((c) => c.ticketIds.length > 0 && c.replies.length > 0)).toEqual([]);
});

test('two such tweets keep their own tickets, though the first could have made both', () => {
  const story = new Story();
  const gone = [
    story.mention('09:00', { text: 'how do I move my projects?' }),
    story.mention('09:05', { text: 'and how long does it take?' }),
  ];
  const replies = gone.map((said, index) => story.replyInTweetDeck(`09:${30 + index}`, said));
  for (const said of gone) story.vanish(said);
  const { conversations } = reconcile(story.capture(), policy);
  const ticketOf = (reply: Said | undefined): readonly string[] | undefined =>
    conversations.find((c) => c.replies.some((r) => r.tweet.id === reply?.id))?.ticketIds;
  expect(replies.map(ticketOf)).toEqual(gone.map((said) => [said.ticketId]));
});
