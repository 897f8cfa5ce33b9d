/** What people's notes on the GitLab issues came to: commands taken and refused, each with its reason. */
import type { Decision } from './decision.ts';
import type { Instant } from './instant.ts';

/** A note that nobody has answered yet, by a person. */
export interface Note {
  readonly noteId: string;
  /** Its thread, to answer in. */
  readonly discussionId: string;
  readonly authorId: number;
  /** GitLab username. */
  readonly by: string;
  readonly body: string;
  readonly at: Instant;
  /** Changed after it was written. */
  readonly isEdited: boolean;
}

export interface ReviewedCommand {
  /** As it was written, one line; text from outside. */
  readonly line: string;
  /** Null: refused. */
  readonly decision: Decision | null;
  /** What it does, or why it does nothing: one clause of our own words, in which ids and words of the line may stand. */
  readonly said: string;
  /** How it is to be written, where that is what was wrong. */
  readonly form: string | null;
}

/** A note that holds commands, and that nobody has answered yet. */
export interface ReviewedNote {
  /** The audited day that its issue is about, `YYYY-MM-DD`. */
  readonly date: string;
  /** Number of the issue in its project. */
  readonly issue: number;
  readonly noteId: string;
  /** The thread to answer in. */
  readonly discussionId: string;
  /** GitLab username. */
  readonly by: string;
  readonly at: Instant;
  readonly commands: readonly ReviewedCommand[];
}

export interface Review {
  readonly readAt: Instant;
  /** By day, then in the order in which they were written. */
  readonly notes: readonly ReviewedNote[];
  /** Days whose issues are open, and ask nothing of anybody any more: each box is ticked or decided on. */
  readonly seen: readonly string[];
  /** What could not be read, and why; `refused` for want of a right. */
  readonly problems: readonly { readonly text: string; readonly refused: boolean }[];
}
