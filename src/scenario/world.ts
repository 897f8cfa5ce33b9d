/** A world: everything that both vendors hold. The sandbox servers play it; `gather` must find it again. */
import type { Capture } from '../model/capture.ts';
import type { Instant } from '../model/instant.ts';

/** A like as X knows it: it tells nobody when. */
export interface ToldLike {
  /** Without the sign. */
  readonly handle: string;
  readonly tweetId: string;
  readonly at: Instant;
}

/** A direct message as X keeps it. */
export interface ToldMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly senderId: string;
  /** Ids of both. */
  readonly participants: readonly string[];
  readonly at: Instant;
  readonly text: string;
}

/** A topic of the forum. */
export interface ToldTopic {
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
}

export interface ToldCategory {
  readonly id: string;
  readonly name: string;
}

/** A ticket in the Support team's Zendesk, with its public comments. */
export interface ToldSupportTicket {
  readonly number: string;
  readonly status: string;
  readonly at: Instant;
  readonly comments: readonly string[];
}

export interface World {
  /**
   * All records of both vendors. A tweet with a tombstone was deleted or is protected: the servers show the tombstone only.
   * `span`, `takenAt`, `coverage`, `gaps` and `usage` say nothing here.
   */
  readonly capture: Capture;
  /** Handles connected to Zendesk, as X spells them. */
  readonly monitoredHandles: readonly string[];
  readonly likes?: readonly ToldLike[];
  readonly directMessages?: readonly ToldMessage[];
  readonly forumCategories?: readonly ToldCategory[];
  readonly forumTopics?: readonly ToldTopic[];
  readonly supportTickets?: readonly ToldSupportTicket[];
}
