/** Days that were judged, as the store holds them: what dashboards, roll-ups and the history are made from. */
import type { Decision } from './decision.ts';
import type { AuditResult, Judgement } from './result.ts';

export interface JudgedDay {
  /** `YYYY-MM-DD` in the policy's time zone. */
  readonly date: string;
  /** Not judged again: nothing in it is pending, and `settleDays` have passed. */
  readonly settled: boolean;
  readonly result: AuditResult;
  /** Every row of the day; empty where they were not kept, which `rowsKept` tells from a day without subjects. */
  readonly judgements: readonly Judgement[];
  readonly rowsKept: boolean;
  readonly decisions: readonly Decision[];
}

export interface History {
  readonly team: string;
  /** By date; at most one of each. */
  readonly days: readonly JudgedDay[];
  /** Days that the store names and could not give, with the reason. */
  readonly unreadable: readonly { readonly date: string; readonly why: string }[];
}
