/** How often the built-in words agree with the writer of the tweets. */
import { shareOf } from '../../src/measure/wilson.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { judgeAvailability } from '../../src/reconcile/availability.ts';
import type { LabelledTweet } from './read-tweets.ts';

type About = 'yes' | 'unclear' | 'no';

export interface Judged {
  readonly tweet: LabelledTweet;
  readonly about: About;
  readonly reasons: readonly string[];
}

export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface Score {
  readonly judged: readonly Judged[];
  /** Of the tweets that are called "yes", those that are. */
  readonly precision: Share;
  /** Of the tweets that are "yes", those that are called so. */
  readonly recall: Share;
  /** Of the tweets that are "no", those that are called unclear. */
  readonly unclearNo: Share;
}

/** By its words alone: no tag, no incident, no answer to the status handle. */
function judge(tweet: LabelledTweet): Judged {
  const facts = { texts: [tweet.text], tags: new Set<string>(), nearIncident: [], answersStatusHandle: false };
  return { tweet, ...judgeAvailability(facts, builtInRevision.availabilityTags, builtInRevision.words) };
}

export function score(tweets: readonly LabelledTweet[]): Score {
  const judged = tweets.map(judge);
  const count = (about: About, label: LabelledTweet['label']): number =>
    judged.filter((j) => j.about === about && j.tweet.label === label).length;
  const right = count('yes', 'yes');
  const yes = tweets.filter((t) => t.label === 'yes').length;
  return {
    judged,
    precision: { count: right, of: right + count('yes', 'no') },
    recall: { count: right, of: yes },
    unclearNo: { count: count('unclear', 'no'), of: tweets.length - yes },
  };
}

/** With Wilson's interval at 95 %. */
export function showShare(share: Share): string {
  const { low, high } = shareOf(share.count, share.of);
  const value = share.of === 0 ? 'none' : (share.count / share.of).toFixed(2);
  return `${value} (${share.count} of ${share.of}; ${low.toFixed(2)} to ${high.toFixed(2)})`;
}
