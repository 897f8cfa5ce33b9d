/** What goes into our GitLab issues, and what came of it. */

interface IssueText {
  /** 16 hex digits; what the issue is found by. */
  readonly key: string;
  /** Our own words. */
  readonly title: string;
  /** First line the marker with the key, boxes all open. */
  readonly description: string;
  /** `YYYY-MM-DD`; set when the issue is made, and never after. */
  readonly dueDate: string | null;
  /** GitLab usernames; set when the issue is made, and never after. */
  readonly assignees: readonly string[];
}

/** A judged day; its text is `issue.md`. */
export interface DayIssue extends IssueText {
  readonly kind: 'day';
  /** Ids; each becomes a label `tweet-audit-rule/<id>`. */
  readonly failingRules: readonly string[];
  /** Fingerprints of open errors and warnings: the day is done when each is ticked. */
  readonly mustBeSeen: readonly string[];
  /** Nothing that may still change the day is awaited. */
  readonly settled: boolean;
  /** Complete, and no open error or warning. */
  readonly clean: boolean;
  /** Whether a clean day gets an issue, closed at once. */
  readonly cleanDays: 'closed' | 'none';
}

/** A week or a month, for reading: made open, and whether it is open is people's from then on. */
export interface RollUpIssue extends IssueText {
  readonly kind: 'rollup';
}

export type OurIssue = DayIssue | RollUpIssue;

export interface PlannedWrite {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /**
   * From the host's root: `/api/v4/projects/42/issues/7`. What GitLab will number only when it is written stands in braces
   * in a plan: `{iid}` for the new issue, `{lock}` for the new lock label.
   */
  readonly path: string;
  /** As on the wire. */
  readonly body: Readonly<Record<string, unknown>>;
  /** One clause, for people. */
  readonly why: string;
}

export interface IssueOutcome {
  readonly key: string;
  readonly iid: number | null;
  readonly url: string | null;
  readonly action: 'created' | 'updated' | 'unchanged' | 'skipped' | 'planned';
  /** Made, or in a plan to be made, in this order. */
  readonly writes: readonly PlannedWrite[];
  readonly warnings: readonly string[];
}
