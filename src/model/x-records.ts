/** What X holds, as it was seen: accounts, tweets, likes, direct messages. */
import type { Instant } from './instant.ts';
import type { Observed } from './observed.ts';

/** An X account. `handle` without the sign, as X spells it. */
export interface Account extends Observed {
  readonly id: string;
  readonly handle: string;
  readonly name?: string;
}

/** A handle named in a tweet; `start` and `end` count Unicode code points of the text. */
export interface HandleMention {
  readonly handle: string;
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

export interface TweetLink {
  readonly url: string;
  readonly expanded?: string;
}

/** The bare facts of a tweet: that it was, whose, when and where, and what it answered; nothing of what it said. */
export interface TweetFacts extends Observed {
  readonly authorId: string;
  readonly conversationId: string;
  readonly sentAt: Instant;
  readonly inReplyToUserId?: string;
  readonly repliedTo?: string;
  readonly quoted?: string;
  readonly retweeted?: string;
  readonly mentions: readonly HandleMention[];
  /** Ids of all versions, first one first; the tweet's own id alone when it was never edited. */
  readonly editHistory: readonly string[];
}

/** One version of a tweet as X gave it; its text is `texts['tweet/<id>']`, the long form where X has one. */
export interface Tweet extends TweetFacts {
  readonly id: string;
  readonly links: readonly TweetLink[];
  readonly lang?: string;
}

/** X's answer for a tweet that it does not show: a tombstone beats any record of the tweet. */
export interface Tombstone extends Observed {
  readonly id: string;
  readonly state: 'not-found' | 'protected' | 'withheld';
  /** What is left of the record of a tweet that had been read before. */
  readonly was?: TweetFacts;
}

/** A like of an official handle, dated by who saw it first: X does not say when something was liked. */
export interface Like extends Observed {
  /** `<handle key>/<tweet id>`. */
  readonly id: string;
  /** Without the sign. */
  readonly handle: string;
  readonly tweetId: string;
  /** It was there when the likes of this handle were read for the first time, or is older than one that was. */
  readonly baseline: boolean;
  /** When they were last read before, without it. */
  readonly notBefore?: Instant;
}

/** That a direct message was sent or received, and when: never what it says. */
export interface DirectMessage extends Observed {
  readonly id: string;
  /** The official handle whose messages these are, without the sign. */
  readonly handle: string;
  /** `<user id>-<user id>` between two, another id in a group. */
  readonly conversationId: string;
  readonly senderId: string;
  readonly at: Instant;
}
