/** The audit's result: the contract that every report and publisher reads (interfaces.md, result.json). */
import type { Gap, SourceUsage } from './capture.ts';
import type { Instant } from './instant.ts';
import type { Severity } from './policy.ts';
import type { SkipLedger } from './skips.ts';
import type { Cause, Details, Evidence, VerdictName } from './verdict.ts';

export const resultSchemaVersion = '1';

export interface AuditWindow {
  readonly start: Instant;
  readonly end: Instant;
  readonly timeZone: string;
  /** The local date, when the window is exactly one day of the policy's time zone; null otherwise. */
  readonly date: string | null;
}

export type OutcomeStatus = 'passed' | 'failed' | 'notApplicable' | 'skipped' | 'errored';

export interface RuleOutcome {
  readonly rule: string;
  readonly status: OutcomeStatus;
  readonly population: number;
  readonly kept: number;
  readonly broken: number;
  readonly excused: number;
  readonly pending: number;
  readonly unknown: number;
  readonly waived: number;
  readonly disputed: number;
  /** Why it is not applicable, was skipped, or errored; null otherwise. */
  readonly reason: string | null;
}

export type FindingState = 'new' | 'known' | 'resolved' | 'reopened' | 'withdrawn';
export type DecisionState = 'waived' | 'disputed' | 'accepted' | 'rejected';

export interface Finding {
  readonly rule: string;
  readonly subject: string;
  readonly at: Instant;
  readonly severity: Severity;
  readonly message: string;
  readonly because: string;
  /** First 12 hex digits of SHA-256 over rule, newline, subject. */
  readonly fingerprint: string;
  readonly cause: Cause;
  readonly person: string | null;
  readonly evidence: readonly Evidence[];
  readonly details: Details;
  readonly conversation: string | null;
  readonly state: FindingState;
  readonly decision: DecisionState | null;
}

export interface PendingSubject {
  readonly rule: string;
  readonly subject: string;
  readonly due: Instant;
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** One row a rule and subject: every figure comes from these. */
export interface Judgement {
  readonly rule: string;
  readonly subject: string;
  readonly verdict: VerdictName;
  readonly at: Instant;
  readonly handle: string | null;
  readonly person: string | null;
  /** Of a broken one; null otherwise. */
  readonly cause: Cause | null;
  /** Whose work the subject is, by a trace that is there whatever the verdict; null where rates by person would be unfair. */
  readonly doneBy: string | null;
  /** From the mention to its first reply, on the SLA's clock; null while it waits, and for all but waits. */
  readonly waitedSeconds: number | null;
  /** How long a mention without a reply has waited when the capture was taken, on the SLA's clock; null for all else. */
  readonly waitingSeconds: number | null;
  readonly because: string;
}

export interface XCounts {
  readonly items: number;
  readonly matched: number;
  readonly xOnly: number;
  readonly unknown: number;
}

export interface ZendeskCounts {
  readonly items: number;
  readonly matched: number;
  readonly zendeskOnly: number;
  readonly notDelivered: number;
  readonly removed: number;
  readonly unknown: number;
}

export interface Completeness {
  readonly x: XCounts;
  readonly zendesk: ZendeskCounts;
  /** 1 - unknown / all, over both ledgers; 1 for an empty day. */
  readonly share: number;
}

export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly failureTitle: string;
  readonly section: string;
  readonly severity: Severity;
  readonly category: string;
  readonly remedy: string;
}

/** Seconds; null where so few were answered that the quantile was never reached. */
export interface CustomerWait {
  readonly clock: 'business' | 'calendar';
  readonly method: 'kaplan-meier';
  readonly seconds: { readonly median: number | null; readonly p90: number | null };
  readonly answered: number;
  readonly waiting: number;
}

export interface RunInfo {
  readonly trigger: string | null;
  readonly pipeline: string | null;
  readonly job: string | null;
  readonly commit: string | null;
}

export interface AuditResult {
  readonly schemaVersion: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: RunInfo;
  readonly window: AuditWindow;
  readonly takenAt: Instant;
  readonly policy: {
    readonly team: string;
    readonly revisions: readonly string[];
    readonly sha256: string;
    readonly changedSinceLast: readonly string[];
  };
  readonly inputs: {
    readonly captures: readonly string[];
    readonly decisions: string | null;
    readonly previous: string | null;
  };
  readonly complete: boolean;
  readonly gaps: readonly Gap[];
  readonly completeness: Completeness;
  readonly outcomes: readonly RuleOutcome[];
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingSubject[];
  /** Each skip in the window with what became of the ticket. */
  readonly skips: SkipLedger;
  readonly metrics: { readonly customerWait: CustomerWait; readonly mentions: number; readonly replies: number };
  readonly rules: readonly RuleSummary[];
  readonly usage: Readonly<Record<string, SourceUsage & { readonly usd?: number }>>;
}

/** The result, and beside it the judgement rows and both ledgers item by item. */
export interface Audited {
  readonly result: AuditResult;
  readonly judgements: readonly Judgement[];
}
