/** What one outside author and our handles said to each other. */
import { sameHandle } from './handle.ts';
import type { Instant } from './instant.ts';
import type { HandlePolicy } from './policy.ts';
import type { CommentRef, TweetRef } from './refs.ts';

/** How a mention was answered, and when; `removed` when only Zendesk's comment is left of the reply. */
export interface Answer {
  readonly at: Instant;
  readonly how: 'reply' | 'quote' | 'availability-update' | 'burst' | 'removed' | 'comment';
  readonly tweet?: TweetRef;
  readonly comment?: CommentRef;
}

export interface Mention {
  /** `tweet/<id>`, or `ticket/<id>` when the tweet was never readable. */
  readonly subject: string;
  readonly tweet?: TweetRef;
  /** The tweet's time; the ticket's creation when the tweet was never readable. */
  readonly at: Instant;
  readonly ticketIds: readonly string[];
  /** Why it is unknown which ticket is its own, if so. */
  readonly ticketsUnclear?: string;
  /** Official handles that the author typed, in policy's spelling, sorted. */
  readonly typed: readonly string[];
  /** Official handles typed outside the head of the tweet. */
  readonly typedOutsideHead: readonly string[];
  /** The official handle whose tweet this one answers directly. */
  readonly answersHandle?: string;
  /** It begins the conversation, as far as was captured. */
  readonly first: boolean;
  readonly onlyThanks: boolean;
  /** Nothing but handles and links. */
  readonly wordless: boolean;
  /** It was read before, and X does not show it any more. */
  readonly gone?: true;
  /** It is gone, and no ticket holds its words. */
  readonly wordsLost?: true;
  /** Why no reply is owed, if so. */
  readonly excused?: string;
  readonly answer?: Answer;
  /** A person solved a ticket of the conversation afterwards. */
  readonly solvedAt?: Instant;
  /** Numbers of Support tickets that it cites. */
  readonly cites?: readonly string[];
  /** Links that may help to answer it; of unanswered support questions only. */
  readonly mayHelp?: readonly string[];
}

export type SentVia = 'zendesk' | 'elsewhere' | 'unknown';

/** A reply's link to the front page of the forum, and where it could have led instead. */
export interface FrontPageLink {
  /** The topic or category that it links beside it. */
  readonly beside?: string;
  /** What fits, by the forum's own search. */
  readonly better?: { readonly kind: 'topic' | 'category'; readonly title: string; readonly url: string };
  /** Why it is unknown what would fit. */
  readonly unsearched?: string;
}

/** What the author had said of a Support ticket before a reply, and what we had asked. */
export interface Escalation {
  /** The word by which they speak of it. */
  readonly says: string;
  /** The tweet in which they do, by its subject. */
  readonly saidIn: string;
  /** The numbers that they gave. */
  readonly numbers: readonly string[];
  /** When we first asked for the number, this reply or an earlier one. */
  readonly askedAt?: Instant;
}

/** What an official handle said in a conversation at once: a reply with its parts, or a quote of a mention. */
export interface Reply {
  readonly tweet: TweetRef;
  readonly handle: HandlePolicy;
  readonly at: Instant;
  readonly kind: 'reply' | 'quote';
  /** Subject of the mention it answers; absent when it answers none that is known. */
  readonly answers?: string;
  /** It answers the tweet that Zendesk would hang it below: the author's first captured one of the X conversation that it stands in. */
  readonly answersFirst: boolean;
  /** Handles that the workflow names for it, in policy's spelling; any, where it names none. */
  readonly expected: readonly string[];
  /** Why its handle may be right though it is not expected. */
  readonly mayBeExpected?: string;
  /** Ids of the earlier replies in the same X conversation, quotes left out, since which the author is not known to have said anything. */
  readonly unaskedAfter: readonly string[];
  /** Those of them with nearly the same text. */
  readonly repeats: readonly string[];
  /** Further tweets of the same answer ("2/2", or a self-thread). */
  readonly parts: readonly TweetRef[];
  readonly sentVia: SentVia;
  readonly sentViaBecause: string;
  readonly order: 'first' | 'follow-up' | 'unknown';
  readonly comment?: CommentRef;
  /** Internal notes that link it. */
  readonly linkedBy: readonly CommentRef[];
  /** The word by which it speaks of the kind of instance. */
  readonly namesInstance?: string;
  /** Where it links to: the forum, the documentation, support, the issue tracker. */
  readonly pointsTo?: string;
  /** A ticket of the conversation existed when it was sent. */
  readonly ticketExisted: boolean;
  /** How it leads the reader to news about an outage, in a few words; absent where it does not. */
  readonly pointsToStatus?: string;
  /** Absent where it does not link the forum's front page, or no forum is known. */
  readonly frontPageLink?: FrontPageLink;
  /** Absent where nobody spoke of a Support ticket before it. */
  readonly escalation?: Escalation;
}

/** It came from a handle that the workflow names for it. */
export function isExpected(reply: Reply): boolean {
  return reply.expected.length === 0 || reply.expected.some((h) => sameHandle(h, reply.handle.name));
}

export interface Availability {
  readonly about: 'yes' | 'no' | 'unclear';
  readonly reasons: readonly string[];
}

export interface Conversation {
  /** Stable: `<author id or handle>/<first X conversation>`, or `ticket/<id>` without a tweet. */
  readonly id: string;
  readonly author: { readonly id?: string; readonly handle?: string };
  readonly ticketIds: readonly string[];
  readonly mentions: readonly Mention[];
  readonly replies: readonly Reply[];
  readonly availability: Availability;
  /** The word by which its first mention reports a problem; absent where it does not, and for availability. */
  readonly problem?: string;
  /** The word by which the author tells which kind of instance it is about. */
  readonly namesInstance?: string;
  /** Its beginning lies inside the captured span, or a ticket of it was read whole. */
  readonly beginsInside: boolean;
}
