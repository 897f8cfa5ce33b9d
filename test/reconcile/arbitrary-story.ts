/** Random days: several authors, handles, replies from both tools, notes, merges, deletions, equal texts. */
import fc from 'fast-check';
import { type Said, Story, type StoryOptions } from '../../src/scenario/story.ts';

const authors = ['@ada_writes', '@bo_builds', '@carl_codes', '@dee_deploys'];
const handles = ['@GitLab', '@GitLabStatus', '@MovingToGitLab'];
const texts = ['how do I mirror it?', 'is the site down?', 'thanks!', 'the pipeline fails since this morning', '👍'];
const agents = ['Ana', 'Ben', 'Cleo'];

export interface Act {
  readonly kind:
    | 'mention'
    | 'under'
    | 'zendesk'
    | 'tweetdeck'
    | 'note'
    | 'solve'
    | 'assign'
    | 'merge'
    | 'retweet'
    | 'quote'
    | 'vanish'
    | 'skip'
    | 'post';
  readonly gap: number;
  readonly who: number;
  readonly pick: number;
  readonly flag: boolean;
}

export const arbitraryActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'mention',
      'mention',
      'mention',
      'under',
      'under',
      'zendesk',
      'zendesk',
      'tweetdeck',
      'note',
      'solve',
      'assign',
      'merge',
      'retweet',
      'quote',
      'vanish',
      'skip',
      'post',
    ),
    gap: fc.integer({ min: 0, max: 2400 }),
    who: fc.nat(100),
    pick: fc.nat(1000),
    flag: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}

/** Tells the acts that make sense at their place; the others are left out. */
export function tellActs(acts: readonly Act[], options: StoryOptions = {}): Story {
  const story = new Story(options);
  let seconds = 8 * 3600;
  const mentions: Said[] = [];
  const replies: Said[] = [];
  const gone = new Set<string>();
  const merged = new Set<string>();
  for (const act of acts) {
    seconds += act.gap;
    const time = story
      .at('00:00')
      .replace('T00:00:00Z', `T${new Date(Math.min(seconds, 86_399) * 1000).toISOString().slice(11, 19)}Z`);
    const by = at(agents, act.who);
    const ticketed = mentions.filter((m) => m.ticketId !== undefined && !merged.has(m.ticketId));
    const some = mentions.length === 0 ? undefined : at(mentions, act.pick);
    const ticket = ticketed.length === 0 ? undefined : at(ticketed, act.pick);
    if (act.kind === 'mention') {
      mentions.push(
        story.mention(time, {
          by: at(authors, act.who),
          to: at(handles, act.pick),
          text: at(texts, act.pick + act.who),
          lag: act.flag ? 60 + act.pick : null,
        }),
      );
    } else if (act.kind === 'under' && replies.length > 0) {
      const reply = at(replies, act.pick);
      mentions.push(story.mention(time, { by: at(authors, act.who), under: reply, text: at(texts, act.pick) }));
    } else if (act.kind === 'zendesk' && ticket !== undefined) {
      replies.push(
        story.replyInZendesk(time, ticket, {
          by,
          from: act.flag ? '@GitLab' : at(handles, act.pick),
          ...(act.pick % 7 === 0 ? { fails: true } : {}),
        }),
      );
    } else if (act.kind === 'tweetdeck' && some !== undefined) {
      replies.push(story.replyInTweetDeck(time, some, { from: at(handles, act.who) }));
    } else if (act.kind === 'note' && ticket !== undefined && replies.length > 0) {
      story.note(time, ticket, { by, links: at(replies, act.pick) });
    } else if (act.kind === 'solve' && ticket !== undefined) {
      story.solve(time, ticket, { by: act.flag ? by : null, ...(act.pick % 3 === 0 ? { tags: ['mention'] } : {}) });
    } else if (act.kind === 'assign' && ticket !== undefined) {
      story.assign(time, ticket, { by: act.flag ? by : null, to: at([...agents, null], act.pick) });
    } else if (act.kind === 'merge' && ticketed.length > 1) {
      const into = ticketed.find((m) => m.ticketId !== ticket?.ticketId);
      if (ticket?.ticketId !== undefined && into !== undefined) {
        story.merge(time, ticket, into, { by });
        merged.add(ticket.ticketId);
      }
    } else if (act.kind === 'retweet' && some !== undefined) story.retweet(time, some);
    else if (act.kind === 'quote' && some !== undefined) story.replyInTweetDeck(time, some, { quotes: true });
    else if (act.kind === 'vanish' && some !== undefined && !gone.has(some.id)) {
      gone.add(some.id);
      story.vanish(some, act.flag ? 'not-found' : 'protected');
    } else if (act.kind === 'skip' && ticket !== undefined)
      story.skip(time, ticket, { by, ...(act.flag ? { reason: 'too hard' } : {}) });
    else if (act.kind === 'post') story.post(time, { from: at(handles, act.who) });
  }
  return story;
}
