import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'mention-without-ticket';

test('a mention of each handle with automation is judged, of the campaign handle it is not', () => {
  const story = new Story();
  story.mention('09:00');
  story.mention('09:10', { by: '@bo_builds', to: '@GitLabStatus', lag: null });
  story.mention('09:20', { by: '@carl_codes', to: '@MovingToGitLab' });
  story.mention('09:30', { by: '@dee_deploys', to: '@MovingToGitLab', text: 'or ask @GitLab?', lag: null });
  expectVerdicts(rule, story, ['kept', 'broken', 'broken']);
  const noStatus = builtInRevision.handles.map((h) => (h.role === 'status' ? { ...h, automation: false } : h));
  expectVerdicts(rule, story, ['kept', 'broken'], { policy: { handles: noStatus } });
});

describe('the lag', () => {
  test('pending until four hours after it, judged from that second on', () => {
    const early = new Story({ takenAt: '2026-11-18T12:59:59Z' });
    early.mention('09:00', { lag: null });
    expect(judgeStory(rule, early)[0]?.verdict).toMatchObject({ verdict: 'pending', due: '2026-11-18T13:00:00Z' });
    const late = new Story({ takenAt: '2026-11-18T13:00:00Z' });
    late.mention('09:00', { lag: null });
    expectVerdicts(rule, late, ['broken']);
  });

  test('a ticket that comes later than that is one all the same', () => {
    const story = new Story();
    story.mention('09:00', { lag: 2 * 86_400 });
    expectVerdicts(rule, story, ['kept']);
  });
});

test('a tweet that names two connected handles has two tickets, and is one subject', () => {
  const story = new Story();
  story.mention('09:00', { text: 'or @GitLabStatus, is this known?' });
  expectVerdicts(rule, story, ['kept']);
});

test('side mentions and retweets are not judged', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.mention('09:10', { by: '@bo_builds', under: question, text: 'I wonder about that as well', lag: null });
  story.retweet('09:20', question, { from: '@bo_builds' });
  expectVerdicts(rule, story, ['kept']);
});

test('trap: a like that turned a tweet into a ticket is a ticket', () => {
  const story = new Story();
  const praise = story.mention('09:00', { text: 'love the new editor', channel: 'twitter_favorite' });
  expect(praise.ticketId).toBeDefined();
  expectVerdicts(rule, story, ['kept']);
});

test('the same text twice has two tickets, and one of them may be lost', () => {
  const story = new Story();
  story.mention('09:00', { text: 'is anybody there?' });
  story.mention('09:05', { text: 'is anybody there?' });
  story.mention('09:10', { text: 'is anybody there?', lag: null });
  expectVerdicts(rule, story, ['kept', 'kept', 'broken']);
});

test('it is the tool’s, even where an advocate answered it', () => {
  const story = new Story();
  story.replyInTweetDeck('09:20', story.mention('09:00', { lag: null }));
  const [judged] = judgeStory(rule, story);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'tool' });
  expect(judged?.verdict).not.toHaveProperty('person');
});

test('trap: a mention that X shows no more is none of this rule’s, for Zendesk had it', () => {
  const story = new Story();
  story.vanish(story.mention('09:00'));
  expectVerdicts(rule, story, []);
});

describe('unknown', () => {
  test('where Zendesk was not read whole', () => {
    const story = new Story();
    story.mention('09:00', { lag: null });
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('zendesk', 'tickets') });
  });

  test('where two tickets fit equally well', () => {
    const story = new Story();
    story.mention('09:00', { text: 'hello' });
    const twice = (c: Capture): Capture => {
      const [ticket] = c.tickets;
      const [event] = c.ticketEvents;
      const [comment] = event?.comments ?? [];
      if (ticket === undefined || event === undefined || comment === undefined) throw new RangeError('no ticket');
      return {
        ...c,
        tickets: [...c.tickets, { ...ticket, id: '4999' }],
        ticketEvents: [
          ...c.ticketEvents,
          { ...event, id: '1999999', ticketId: '4999', comments: [{ ...comment, id: '3999999' }] },
        ],
        texts: { ...c.texts, 'comment/3999999': c.texts[`comment/${comment.id}`] ?? '' },
      };
    };
    expectVerdicts(rule, story, ['unknown'], { capture: twice });
  });
});
