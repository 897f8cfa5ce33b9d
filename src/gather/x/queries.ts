/** The questions put to X: parameters only, in both of X's spellings. */
import { addSeconds, type Instant, millisOf, type Span } from '../../model/instant.ts';

/** X is renaming `tweet.*` parameters and fields to `post.*` (spec 2.167). */
export type FieldStyle = 'tweet' | 'post';
export type Query = Readonly<Record<string, string | number>>;

export const userFields: Query = { 'user.fields': 'username,name' };

const fields: Readonly<Record<FieldStyle, Query>> = {
  tweet: {
    'tweet.fields':
      'created_at,author_id,conversation_id,in_reply_to_user_id,referenced_tweets,entities,note_tweet,edit_history_tweet_ids,lang',
    expansions: 'author_id,referenced_tweets.id,referenced_tweets.id.author_id,in_reply_to_user_id',
    ...userFields,
  },
  // The renamed API lists ids of authors and referenced posts under expansions only, and sends the edit history unasked.
  post: {
    'post.fields': 'created_at,conversation_id,entities,note_post,lang',
    expansions: 'author_id,referenced_posts,in_reply_to_user_id',
    ...userFields,
  },
};

export function fieldsOf(style: FieldStyle): Query {
  return fields[style];
}

/** X documents its bounds differently from place to place: we ask this much wider, and filter what comes. */
const marginSeconds = 2;
/** X refuses an `end_time` within the last seconds; without one, it means now. */
const freshSeconds = 60;

function timesOf(span: Span, takenAt: Instant): Query {
  const start = addSeconds(span.start, -marginSeconds);
  const end = addSeconds(span.end, marginSeconds);
  const fresh = millisOf(end) > millisOf(takenAt) - freshSeconds * 1000;
  return { start_time: start, ...(fresh ? {} : { end_time: end }) };
}

export const timelinePageSize = 100;
export const leastTimelinePageSize = 5;
export function timelineQuery(span: Span, takenAt: Instant): Query {
  return timesOf(span, takenAt);
}

/** Anything older than an instant; of that, as little as X gives is enough. */
export function probeQuery(before: Instant): Query {
  return { end_time: before };
}

export const searchPageSize = 500;
export const leastSearchPageSize = 10;
export function searchQuery(query: string, span: Span, takenAt: Instant): Query {
  return { query, ...timesOf(span, takenAt) };
}

export const lookUpSize = 100;
