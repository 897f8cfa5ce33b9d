/** What `reconcile` makes of a capture: conversations, ticket histories, and both ledgers item by item. */
import type { Addresses, Coverage, Gap, Incident, SupportTicket } from './capture.ts';
import type { Conversation } from './conversation.ts';
import type { Instant, Span } from './instant.ts';
import type { LedgerItem } from './ledger.ts';
import type { HandlePolicy } from './policy.ts';
import type { QueuedTicket } from './queue.ts';
import type { TweetRef } from './refs.ts';
import type { SkipEntry } from './skips.ts';
import type { OptionalSystem } from './sources.ts';
import type { TicketHistory } from './ticket-history.ts';

export type * from './conversation.ts';
export { isExpected } from './conversation.ts';
export type * from './ledger.ts';
export type * from './refs.ts';
export type * from './ticket-history.ts';

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
