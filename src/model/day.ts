/** What `reconcile` makes of a capture: conversations, ticket histories, and both ledgers item by item. */
import type { Addresses, Coverage, Gap, Incident, SupportTicket, Ticket } from './capture.ts';
import { sameHandle } from './handle.ts';
import type { Instant, Span } from './instant.ts';
import type { Person } from './person.ts';
import type { HandlePolicy } from './policy.ts';
import type { QueuedTicket, SkipRecord } from './queue.ts';
import type { SkipEntry } from './skips.ts';
import type { OptionalSystem } from './sources.ts';

/** A tweet as evidence: where it is, when it was sent, by whom (handle without the sign; absent when unknown). */
export interface TweetRef {
  readonly id: string;
  readonly at: Instant;
  readonly by?: string;
}

export interface CommentRef {
  readonly id: string;
  readonly ticketId: string;
  /** The update (ticket event) that holds it. */
  readonly eventId: string;
  readonly at: Instant;
  readonly person?: Person;
}

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

/** A person's act that shows that they took the ticket up: a public reply, a solve, an assignment to themselves. */
export interface Touch {
  readonly at: Instant;
  readonly eventId: string;
  readonly person: Person;
  readonly kind: 'public reply' | 'solve' | 'assignment to self';
}

export interface Assignment {
  /** Id of the change itself. */
  readonly changeId: string;
  readonly at: Instant;
  /** Who made it; absent when it was no person. */
  readonly by?: Person;
  readonly to: Person | null;
  readonly created: boolean;
}

/** A stretch of a ticket's life with the same status and assignee, from `from` on. */
export interface TicketState {
  readonly from: Instant;
  readonly status: string;
  readonly assigneeId: string | null;
}

/** An update by a person that holds a public reply or a solve, with who was assigned right after it. */
export interface PersonUpdate {
  readonly eventId: string;
  readonly at: Instant;
  readonly person: Person;
  readonly acts: readonly ('public reply' | 'solve')[];
  readonly assigneeAfter: Person | null;
}

/** An official tweet that a note links, by its tweet or by the handle in the link's path. */
export interface LinkedTweet {
  readonly id: string;
  /** `hidden`: X says that it is protected or withheld; `unread`: X was not asked, or did not answer. */
  readonly state: 'found' | 'not found' | 'hidden' | 'unread';
  /** It was read at least once. */
  readonly seen: boolean;
  /** In the ticket's conversation, in another one, or in none (an own post). */
  readonly place: 'here' | 'elsewhere' | 'none' | 'unknown';
}

export interface NoteWithLinks {
  readonly note: CommentRef;
  /** At least one. */
  readonly links: readonly LinkedTweet[];
}

export interface TicketHistory {
  readonly id: string;
  readonly createdAt: Instant;
  /** Its public comments are sent as tweets. */
  readonly sendsTweets: boolean;
  readonly conversation: string;
  readonly states: readonly TicketState[];
  readonly touches: readonly Touch[];
  readonly assignments: readonly Assignment[];
  readonly updates: readonly PersonUpdate[];
  readonly skips: readonly SkipRecord[];
  /** What the team sent from it: people's public comments, where its channel sends tweets. */
  readonly sentComments: readonly CommentRef[];
  /** Internal notes that link official tweets, in order of time. */
  readonly tweetLinks: readonly NoteWithLinks[];
  /** Internal notes that link a chat message, in order of time. */
  readonly chatLinks: readonly CommentRef[];
  readonly mergedInto?: string;
  /** Zendesk's own first-reply figure in minutes. */
  readonly replyTime?: Ticket['replyTime'];
  /** Why nobody owes it a reply, if so. */
  readonly excused?: string;
  readonly historyWhole: boolean;
}

/** Any tweet of an official handle. */
export interface OfficialTweet {
  readonly tweet: TweetRef;
  readonly handle: HandlePolicy;
  readonly kind: 'original' | 'reply' | 'self-thread' | 'quote' | 'retweet';
  /** The quoted or retweeted tweet, as far as known. */
  readonly of?: { readonly id: string; readonly by?: string; readonly official: boolean; readonly outside: boolean };
  /** Subject of the mention that a reply or quote answers. */
  readonly answers?: string;
  readonly conversation?: string;
  /** Of an own post or quote of the status handle: how it speaks of availability, in a few words; absent where it does not. */
  readonly tellsOfStatus?: string;
}

export type XClass = 'matched' | 'xOnly' | 'unknown';
export type ZendeskClass = 'matched' | 'zendeskOnly' | 'notDelivered' | 'removed' | 'unknown';

/** One item of a ledger with its class; `id` is `tweet/<id>` or `ticket/<id>#comment/<id>`. */
export type LedgerItem =
  | {
      readonly ledger: 'x';
      readonly id: string;
      readonly at: Instant;
      readonly kind: 'mention' | 'side mention' | 'reply';
      readonly class: XClass;
      readonly partners: readonly string[];
      readonly because: string;
      readonly conversation?: string;
    }
  | {
      readonly ledger: 'zendesk';
      readonly id: string;
      readonly at: Instant;
      readonly kind: 'inbound' | 'outbound';
      readonly class: ZendeskClass;
      readonly partners: readonly string[];
      readonly because: string;
      readonly conversation?: string;
    };

/** A tweet that an official handle liked since its likes were last read. */
export interface NewLike {
  readonly handle: HandlePolicy;
  readonly tweetId: string;
  /** Absent where X does not show it. */
  readonly tweet?: TweetRef;
  readonly seenAt: Instant;
  /** The policy's word of praise in it. */
  readonly praise?: string;
  /** A ticket that the like may have made. */
  readonly ticketId?: string;
}

/** A direct-message conversation that an official handle wrote in. */
export interface DirectConversation {
  readonly id: string;
  readonly handle: HandlePolicy;
  /** Our first message: its id and time. */
  readonly first: { readonly id: string; readonly at: Instant };
  /** The other person, where it is a conversation between two. */
  readonly withId?: string;
  readonly withHandle?: string;
  /** When somebody else wrote there for the first time. */
  readonly theirFirstAt?: Instant;
  /** The public conversation with that person which came before. */
  readonly publicBefore?: string;
}

export interface ReconciledDay extends Omit<Addresses, 'statusPageUrl'> {
  readonly span: Span;
  readonly takenAt: Instant;
  /** The optional systems that were configured. */
  readonly systems: readonly OptionalSystem[];
  /** Incidents and maintenances of the status page, in order of their start; absent where none is configured. */
  readonly incidents?: readonly Incident[];
  /** In order of when they were seen; absent where no handle's likes are read. */
  readonly likes?: readonly NewLike[];
  /** In order of our first message; absent where no handle's direct messages are read. */
  readonly directConversations?: readonly DirectConversation[];
  /** Cited Support tickets; absent where the Support team's Zendesk is not configured. */
  readonly supportTickets?: readonly SupportTicket[];
  readonly conversations: readonly Conversation[];
  readonly tickets: readonly TicketHistory[];
  /** Of the tickets that came into the view: who passed them over. */
  readonly queue: readonly QueuedTicket[];
  /** In order of time. */
  readonly skips: readonly SkipEntry[];
  readonly officialTweets: readonly OfficialTweet[];
  readonly items: readonly LedgerItem[];
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
}
