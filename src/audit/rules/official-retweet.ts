import type { OfficialTweet } from '../../model/day.ts';
import { sameHandle, showHandle } from '../../model/handle.ts';
import type { HandlePolicy } from '../../model/policy.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showTweet } from '../evidence.ts';

function isAllowed(handle: HandlePolicy, author: string | undefined): boolean {
  return handle.mayRetweet.some((h) => h === '*' || (author !== undefined && sameHandle(h, author)));
}

export const officialRetweet = defineRule<OfficialTweet>({
  meta: {
    id: 'official-retweet',
    title: 'Official handles do not retweet',
    failureTitle: 'Retweets from official handles',
    section: '#retweeting',
    rationale: 'What the official handles spread is chosen by the social team.',
    remedy: 'Undo it, and paste the tweet in #social_media_action for the social team to review.',
    judges: 'tweets of official handles',
    brokenWhen: [
      'it is a retweet',
      'it quotes an outside tweet and answers no mention: warning',
      'not when the policy allows that handle that author (`retweets`)',
    ],
    severity: 'error',
    category: 'sharing',
    since: '0.1.0',
    needs: ['x'],
  },
  population: ({ day }) => day.officialTweets,
  at: ({ tweet }) => tweet.at,
  identify: ({ tweet }) => `tweet/${tweet.id}`,
  handle: ({ handle }) => handle.name,
  conversation: ({ conversation }) => conversation ?? null,
  check({ tweet, handle, kind, of, answers }) {
    if (kind !== 'retweet' && of === undefined) return { verdict: 'kept', because: 'an own tweet' };
    if (isAllowed(handle, of?.by))
      return { verdict: 'kept', because: `the policy allows ${showHandle(handle.name)} to share this author` };
    const original =
      of === undefined
        ? []
        : [
            showTweet(
              { id: of.id, at: tweet.at, ...(of.by === undefined ? {} : { by: of.by }) },
              'the shared tweet (time: of the sharing)',
            ),
          ];
    const shared = {
      verdict: 'broken' as const,
      cause: 'unknown' as const,
      evidence: [showTweet(tweet, kind === 'retweet' ? 'the retweet' : 'the quote'), ...original],
      details: { original: of?.id ?? null, author: of?.by === undefined ? null : showHandle(of.by) },
    };
    if (kind === 'retweet') {
      return {
        ...shared,
        message: 'An official handle retweeted',
        because: `${showHandle(handle.name)} retweeted; X does not say who pressed`,
      };
    }
    if (answers !== undefined) return { verdict: 'kept', because: 'it answers a mention' };
    if (of === undefined || (!of.outside && !of.official && of.by === undefined)) {
      return { verdict: 'unknown', because: 'the quoted tweet could not be read' };
    }
    if (!of.outside) return { verdict: 'kept', because: 'a quote of one of our own' };
    return {
      ...shared,
      severity: 'warning',
      message: 'An official handle quoted an outside tweet without answering a mention',
      because: `${showHandle(handle.name)} quoted ${of.by === undefined ? 'an outside tweet' : showHandle(of.by)}`,
    };
  },
  examples: {
    good: [
      {
        title: 'Own tweets and replies only',
        tell() {
          const story = new Story();
          story.post('09:00');
          const question = story.mention('09:10');
          story.replyInZendesk('09:20', question);
          return story;
        },
      },
      {
        title: 'A mention is answered with a quote',
        tell() {
          const story = new Story();
          const praise = story.mention('09:00', { text: 'look at what I built with your pipelines' });
          story.replyInTweetDeck('09:20', praise, { quotes: true });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The main handle retweets praise',
        tell() {
          const story = new Story();
          const praise = story.mention('09:00', { text: 'love the new editor' });
          story.replyInZendesk('09:20', praise);
          story.retweet('09:25', praise);
          return story;
        },
        messages: ['An official handle retweeted'],
      },
      {
        title: 'The main handle quotes a stranger',
        tell() {
          const story = new Story();
          const stranger = story.mention('09:00', { by: '@carl_codes', to: null, text: 'pipelines are like cooking' });
          story.post('10:00', { text: 'so true', quotes: stranger });
          return story;
        },
        messages: ['An official handle quoted an outside tweet without answering a mention'],
      },
    ],
  },
});
