/** What a made world holds, known by whoever made it. */
export interface FirstMention {
  readonly mention: string;
  /** Milliseconds since 1970; null while nobody has answered. */
  readonly at: number;
  readonly answeredAt: number | null;
  /** A ticket of its conversation was merged into another, which excuses (rules.md, Excused). */
  readonly merged: boolean;
}

export interface Truth {
  readonly brand: string;
  readonly since: string;
  readonly until: string;
  readonly conversations: number;
  /** A tweet and the comment that is the same. */
  readonly pairs: readonly (readonly [tweetId: string, commentId: string])[];
  readonly mentions: readonly string[];
  readonly sideMentions: readonly string[];
  /** Official replies, continuations of our own tweets aside, and where each was written. */
  readonly replies: ReadonlyMap<string, 'zendesk' | 'elsewhere'>;
  /** One for each author and X conversation. */
  readonly firstMentions: readonly FirstMention[];
  readonly counts: {
    readonly tickets: number;
    readonly lost: number;
    readonly merged: number;
    readonly repeated: number;
  };
}
