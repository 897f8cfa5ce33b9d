/** What Zendesk holds of a tweet that is gone stands for its text, as it does for a tweet that X never showed. */
import type { Matches } from './match-sides.ts';
import type { ReadTicket } from './read-tickets.ts';
import type { Tweets } from './read-tweets.ts';

export function lendWords(tweets: Tweets, { matches }: Matches, tickets: readonly ReadTicket[]): Tweets {
  if (!tweets.all.some((t) => t.gone)) return tweets;
  const commentText = new Map(tickets.flatMap((t) => t.comments.map((c) => [c.id, c.text] as const)));
  const words = new Map(matches.map((m) => [m.tweetId, commentText.get(m.commentId) ?? '']));
  const lent = new Map(
    tweets.all.map((tweet) => [tweet.id, tweet.gone ? { ...tweet, text: words.get(tweet.id) ?? '' } : tweet] as const),
  );
  return {
    all: [...lent.values()],
    byId: new Map([...tweets.byId].map(([id, tweet]) => [id, lent.get(tweet.id) ?? tweet])),
  };
}
