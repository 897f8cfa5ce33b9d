/** Single mechanisms of reconciling, told as stories. */
import { expect, test } from 'vitest';
import type { Capture, Tweet } from '../../src/model/capture.ts';
import type { Conversation, ReconciledDay } from '../../src/model/day.ts';
import { instant } from '../../src/model/instant.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { Story } from '../../src/scenario/story.ts';

function dayOf(
  story: Story,
  capture: (c: Capture) => Capture = (c) => c,
  policy: Partial<PolicyRevision> = {},
): ReconciledDay {
  return reconcile(capture(story.capture()), sealPolicy([{ ...builtInRevision, ...policy }]));
}

function only(day: ReconciledDay): Conversation {
  expect(day.conversations).toHaveLength(1);
  const [conversation] = day.conversations;
  if (conversation === undefined) throw new RangeError('no conversation');
  return conversation;
}

/** The tweet was edited a minute later: a new version with a text and an id of its own. */
function edited(id: string, versionId: string, text: string, keepFirst: boolean) {
  return (capture: Capture): Capture => {
    const versions = (tweet: Tweet): Tweet[] => {
      if (tweet.id !== id) return [tweet];
      const history = { editHistory: [id, versionId] };
      const { mentions: _, ...rest } = tweet;
      const second = { ...rest, ...history, id: versionId, mentions: [], sentAt: instant('2026-11-18T09:01:00Z') };
      return keepFirst ? [{ ...tweet, ...history }, second] : [second];
    };
    return {
      ...capture,
      tweets: capture.tweets.flatMap(versions),
      texts: { ...capture.texts, [`tweet/${versionId}`]: text },
    };
  };
}

test('Zendesk may have taken an earlier version of an edited tweet: it is the same mention', () => {
  const story = new Story();
  const question = story.mention('09:00', { text: 'how does the importer treat labels?' });
  const second = String(BigInt(question.id) + 5n);
  const change = edited(question.id, second, '@GitLab nothing of what I asked first stands any more', true);
  const day = dayOf(story, change);
  expect(only(day).mentions).toMatchObject([{ subject: `tweet/${question.id}`, ticketIds: [question.ticketId] }]);
  expect(only(day).mentions[0]?.at).toBe(story.at('09:00'));
  expect(day.items.map((i) => i.class)).toEqual(['matched', 'matched']);
});

test('a reply below one version of an edited tweet finds its parent in another', () => {
  const story = new Story();
  const announcement = story.post('09:00', { text: 'tell us, and @GitLabStatus, how it went' });
  const side = story.mention('09:10', { by: '@bo_builds', under: announcement, text: 'well' });
  const second = String(BigInt(announcement.id) + 5n);
  const change = edited(announcement.id, second, 'tell us, and @GitLabStatus, how it really went', false);
  const [mention] = only(dayOf(story, change)).mentions;
  // Both handles came with the head: X carried them along.
  expect(mention).toMatchObject({ subject: `tweet/${side.id}`, typed: [], answersHandle: 'GitLab' });
});

test('an official tweet keeps the time of its first version, whomever a later one names', () => {
  const story = new Story();
  const post = story.post('09:00', { text: 'the release is out' });
  const change = edited(post.id, String(BigInt(post.id) + 5n), 'the release of @GitLab is out', true);
  expect(dayOf(story, change).officialTweets.map((t) => t.tweet.at)).toEqual([story.at('09:00')]);
});

test('people are people for their dates in the team’s own time zone', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.post('23:30', { from: '@ana_at_home', under: question, text: '@ada_writes it does' });
  const people = [{ name: 'Ana', handles: ['ana_at_home'], from: '2026-11-19' }];
  const excused = (timeZone: string): boolean =>
    only(dayOf(story, (c) => c, { people, timeZone })).mentions[0]?.excused !== undefined;
  expect(excused('Europe/Berlin')).toBe(true);
  expect(excused('UTC')).toBe(false);
});

test('who was assigned tickets was an agent then, whatever Zendesk says of them today', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.replyInZendesk('09:20', question, { by: 'Ana' });
  const ana = story.advocate('Ana');
  const replies = (capture: (c: Capture) => Capture) => only(dayOf(story, capture)).replies;
  const left = replies((c) => ({
    ...c,
    users: c.users.map((u) => (u.id === ana ? { ...u, role: 'end-user' as const } : u)),
  }));
  expect(left).toMatchObject([{ sentVia: 'zendesk', comment: { person: { id: ana, name: 'Ana' } } }]);
  const deleted = replies((c) => ({ ...c, users: c.users.filter((u) => u.id !== ana) }));
  expect(deleted).toMatchObject([{ sentVia: 'zendesk', comment: { person: { id: ana } } }]);
});

test('a reply to a tweet that X shows no more answers the mention that its ticket stands for', () => {
  const story = new Story();
  const gone = story.mention('09:00', { text: 'and @MovingToGitLab, how do I move?' });
  story.replyInZendesk('09:20', gone, { from: '@GitLabStatus' });
  story.vanish(gone);
  const conversation = only(dayOf(story));
  expect(conversation.mentions).toMatchObject([
    { subject: `ticket/${gone.ticketId}`, typed: ['GitLab', 'MovingToGitLab'] },
  ]);
  expect(conversation.replies).toMatchObject([{ answers: `ticket/${gone.ticketId}`, order: 'first' }]);
});

test('first or follow-up is unknown where an earlier reply may hide, and only there', () => {
  const order = (story: Story, capture: (c: Capture) => Capture) => only(dayOf(story, capture)).replies[0]?.order;
  const unread = (c: Capture): Capture => ({ ...c, coverage: c.coverage.filter((o) => o.kind !== 'sent') });
  const ticketless = new Story();
  ticketless.replyInTweetDeck('10:00', ticketless.mention('09:00', { lag: null }));
  expect(order(ticketless, (c) => c)).toBe('first');
  expect(order(ticketless, unread)).toBe('unknown');
  // A whole ticket without a public reply says it, whatever X hides.
  const ticketed = new Story();
  ticketed.replyInTweetDeck('10:00', ticketed.mention('09:00'));
  expect(order(ticketed, unread)).toBe('first');
});

test('an update of one official handle below another’s answers those who asked before it', () => {
  const story = new Story();
  const incident = story.post('09:00', { from: '@GitLabStatus', text: 'we are looking into errors' });
  story.mention('09:10', { under: incident, text: 'same here' });
  story.post('09:30', { from: '@GitLab', under: incident, text: '@GitLabStatus all is well again' });
  const [conversation] = dayOf(story).conversations.filter((c) => c.mentions.length > 0);
  expect(conversation?.mentions[0]?.answer).toMatchObject({ how: 'availability-update', at: story.at('09:30') });
});
