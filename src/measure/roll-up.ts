/** A week or a month of judged days as figures: `rollup.json`, and what its issue and page are made from. */
import type { Completeness } from '../model/result.ts';
import type { ShareChange } from './compare-shares.ts';
import type { PartSeconds, WaitPart } from './late-replies.ts';
import type { RulePrecision } from './precision.ts';
import type { RecurringCause } from './recurring-causes.ts';
import type { Returning } from './returning.ts';
import type { SkipCounts } from './skips.ts';
import type { Stretch } from './stretch.ts';
import type { WaiverUse } from './waiver-use.ts';
import type { Share } from './wilson.ts';

export const rollUpSchemaVersion = '1';

/** `ahead`: not over yet, and so neither missing nor clean. */
export type DayStatus = 'whole' | 'incomplete' | 'missing' | 'unreadable' | 'ahead';

export interface RollUpDay {
  readonly date: string;
  readonly status: DayStatus;
  /** Why it is not whole; null otherwise. */
  readonly why: string | null;
  /** Whole, without open errors and warnings. */
  readonly clean: boolean;
  /** Not judged again. */
  readonly settled: boolean;
  readonly mentions: number;
  readonly replies: number;
  /** Open ones. */
  readonly errors: number;
  readonly warnings: number;
  readonly attainment: Share;
}

export interface StretchWait {
  /** `mixed`: the policy's clock changed within the stretch, and there is no quantile of both. */
  readonly clock: 'business' | 'calendar' | 'mixed';
  readonly method: 'kaplan-meier';
  readonly seconds: { readonly median: number | null; readonly p90: number | null };
  readonly answered: number;
  readonly waiting: number;
  /** The share that still waits after so many seconds, by the same method; none where clocks are mixed or nobody waited. */
  readonly stillWaiting: readonly { readonly seconds: number; readonly share: number }[];
}

export interface MissFigures {
  /** First replies that missed the target: `split + unsplit + unanswered`. */
  readonly misses: number;
  /** Without an answer when they were last looked at: nothing that might have been is said of them. */
  readonly unanswered: number;
  /** Answered, and the result does not tell what the wait was spent on. */
  readonly unsplit: number;
  readonly split: number;
  /** Of those that could be split: all their waits, and the parts, which sum to them. */
  readonly seconds: number;
  readonly parts: PartSeconds;
  /** How many would have been met, had that part taken no time. */
  readonly metWithout: Readonly<Record<Exclude<WaitPart, 'advocate'>, number>>;
  /** Late answers whose ticket somebody skipped while it waited, as far as the ledger tells for how long it lay after that. */
  readonly skipped: number;
  /** How many of these would have been met without the time from each skip until somebody took the ticket up. */
  readonly metWithoutSkips: number;
  /** How many would have been met by the time that whoever answered took alone. */
  readonly metByAdvocateAlone: number;
}

export interface RuleTrend {
  readonly rule: string;
  readonly title: string;
  /** Kept, of all that was judged to the end. */
  readonly kept: Share;
  readonly before: Share;
  readonly change: ShareChange | null;
}

export interface RollUp {
  readonly schemaVersion: typeof rollUpSchemaVersion;
  readonly tool: { readonly name: string; readonly version: string };
  readonly team: string;
  readonly stretch: Stretch & { readonly timeZone: string };
  readonly days: readonly RollUpDay[];
  readonly before: { readonly stretch: Stretch; readonly days: number; readonly audited: number };
  readonly attainment: { readonly now: Share; readonly before: Share; readonly change: ShareChange | null };
  readonly wait: StretchWait;
  readonly waitBefore: StretchWait;
  readonly misses: MissFigures;
  readonly rules: readonly RuleTrend[];
  readonly causes: readonly RecurringCause[];
  readonly returning: readonly Returning[];
  readonly skips: {
    readonly judged: number;
    readonly skipped: number;
    readonly days: number;
    /** What became of each skip of the stretch, by the ledgers of its days. */
    readonly ledger: SkipCounts;
    /** Days of which not all skips could be read. */
    readonly unreadDays: number;
  };
  /** Late replies of which somebody else had taken up the ticket first, and the time until who answered did. */
  readonly handovers: { readonly late: number; readonly of: number; readonly seconds: number };
  readonly waivers: readonly WaiverUse[];
  /** Taken within the stretch, by note; `open`: disputes that nobody has ruled on. */
  readonly decisions: Readonly<Record<'waive' | 'dispute' | 'accept' | 'reject' | 'reopen' | 'open', number>>;
  /** How often each rule was right, by what people said about its findings. */
  readonly precision: readonly RulePrecision[];
  readonly praise: {
    readonly cleanDays: readonly string[];
    /** Days with first replies due, all of them in time. */
    readonly inTimeDays: readonly string[];
    /** Customers who had waited past the target, and were answered. */
    readonly lateAnswered: number;
    /** Findings that were put right. */
    readonly resolved: number;
    /** Days that kept the target more often than the audited day before, by more than chance explains. */
    readonly recoveries: readonly { readonly date: string; readonly from: Share; readonly to: Share }[];
  };
  readonly completeness: Completeness;
}
