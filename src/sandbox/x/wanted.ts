/** Which fields and expansions a request asks for, in the spelling that this X speaks. */
import type { Query } from '../http.ts';
import type { SandboxOptions } from '../options.ts';
import { invalidRequest } from './problems.ts';

export type FieldStyle = 'tweet' | 'post';

export interface Wanted {
  /** What this X calls a tweet, inside names of fields. */
  readonly noun: FieldStyle;
  /** Names of the answer's fields. */
  readonly tweetFields: ReadonlySet<string>;
  readonly userFields: ReadonlySet<string>;
  /** Records to put beside the data. */
  readonly authors: boolean;
  readonly addressees: boolean;
  readonly references: boolean;
  readonly authorsOfReferences: boolean;
  readonly mentioned: boolean;
}

const userFieldNames =
  'confirmed_email,connection_status,created_at,description,entities,id,is_identity_verified,location,name,parody,profile_banner_url,profile_image_url,protected,public_metrics,subscription,subscription_type,url,username,verified,verified_followers_count,verified_type,withheld'.split(
    ',',
  );

const commonFields =
  'article,attachments,card_uri,community_id,context_annotations,conversation_id,created_at,display_text_range,edit_controls,entities,geo,id,lang,non_public_metrics,organic_metrics,possibly_sensitive,promoted_metrics,public_metrics,reply_settings,scopes,source,text,withheld';

/** In the renamed API, ids of authors and of referenced posts are expansions only (spec 2.167). */
const fieldNames: Readonly<Record<FieldStyle, readonly string[]>> = {
  tweet: `${commonFields},author_id,edit_history_tweet_ids,in_reply_to_user_id,note_tweet,referenced_tweets`.split(','),
  post: `${commonFields},note_post`.split(','),
};

const commonExpansions =
  'article.cover_media,article.media_entities,attachments.media_keys,attachments.media_source_tweet,attachments.poll_ids,author_id,entities.mentions.username,geo.place_id,in_reply_to_user_id';

const expansionNames: Readonly<Record<FieldStyle, readonly string[]>> = {
  tweet:
    `${commonExpansions},edit_history_tweet_ids,entities.note.mentions.username,referenced_tweets.id,referenced_tweets.id.attachments.media_keys,referenced_tweets.id.author_id`.split(
      ',',
    ),
  post: `${commonExpansions},edit_history_post_ids,referenced_posts,username`.split(','),
};

export const fieldParameters: readonly string[] = ['tweet.fields', 'post.fields', 'expansions', 'user.fields'];

function otherStyle(style: FieldStyle): FieldStyle {
  return style === 'tweet' ? 'post' : 'tweet';
}

/** Throws a Refusal for a name that X does not know; one of the other spelling is refused or ignored, as the options say. */
function readNames(
  query: Query,
  parameter: string,
  known: readonly string[],
  foreign: readonly string[],
  options: SandboxOptions,
): ReadonlySet<string> {
  const text = query.get(parameter);
  const names = text === undefined ? [] : text.split(',');
  for (const name of names) {
    if (known.includes(name)) continue;
    const isForeign = foreign.includes(name);
    if (isForeign && options.foreignFields === 'ignored') continue;
    const message = `The \`${parameter}\` query parameter value [${name}] is not one of [${known.join(',')}]`;
    throw invalidRequest(parameter, text ?? '', message, options.fieldStyle, isForeign ? 'planned' : 'unplanned');
  }
  if (new Set(names).size !== names.length) {
    throw invalidRequest(parameter, text ?? '', `${parameter} repeats a name`, options.fieldStyle);
  }
  return new Set(names.filter((name) => known.includes(name)));
}

export function readWanted(query: Query, options: SandboxOptions): Wanted {
  const noun = options.fieldStyle ?? 'tweet';
  const other = otherStyle(noun);
  const foreign = query.get(`${other}.fields`);
  if (foreign !== undefined && options.foreignFields !== 'ignored') {
    const message = `The query parameter [${other}.fields] is not one of [expansions,${noun}.fields,user.fields]`;
    throw invalidRequest(`${other}.fields`, foreign, message, options.fieldStyle, 'planned');
  }
  const asked = readNames(query, `${noun}.fields`, fieldNames[noun], fieldNames[other], options);
  const expanded = readNames(query, 'expansions', expansionNames[noun], expansionNames[other], options);
  const userFields = readNames(query, 'user.fields', userFieldNames, [], options);
  const has = (name: string): boolean => expanded.has(name);
  // An expansion brings the field that it expands.
  const brought = [...expanded].map((name) => name.replace(/^referenced_tweets\..*/, 'referenced_tweets'));
  return {
    noun,
    tweetFields: new Set([...asked, ...brought]),
    userFields,
    authors: has('author_id'),
    addressees: has('in_reply_to_user_id'),
    references: has('referenced_tweets.id') || has('referenced_tweets.id.author_id') || has('referenced_posts'),
    // The renamed API has no expansion of its own for them: `author_id` speaks of included posts too.
    authorsOfReferences: has('referenced_tweets.id.author_id') || (noun === 'post' && has('author_id')),
    mentioned: has('entities.mentions.username'),
  };
}
