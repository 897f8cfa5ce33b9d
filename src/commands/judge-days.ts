/** Judges each chosen day by one capture, with what earlier runs found of it. */
import type { Rule } from '../audit/define-rule.ts';
import { isSettled } from '../audit/settling.ts';
import type { Capture } from '../model/capture.ts';
import type { Decision } from '../model/decision.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditResult, AuditWindow, RunInfo } from '../model/result.ts';
import type { ChosenDays } from './choose-days.ts';
import type { Decisions } from './decide.ts';
import { type Judged, judgeReconciled, reconcileCapture } from './judge.ts';
import type { Past, PastDay } from './past.ts';

export interface JudgedDay {
  readonly judged: Judged;
  /** What the last run made of it; undefined for a day judged for the first time, or a part of one. */
  readonly before: PastDay | undefined;
  readonly decisions: readonly Decision[];
  readonly settled: boolean;
}

export interface JudgedDays {
  readonly asked: JudgedDay;
  readonly others: readonly JudgedDay[];
}

/** The one asked for first. */
export function resultsOf({ asked, others }: JudgedDays): readonly [AuditResult, ...AuditResult[]] {
  return [asked.judged.audited.result, ...others.map((day) => day.judged.audited.result)];
}

export interface JudgingOptions {
  readonly rules: readonly Rule[];
  readonly run: RunInfo;
  readonly toolVersion: string;
  /** What this run spent: told in the result of the day asked for. */
  readonly usage: Capture['usage'];
  readonly decisions: Decisions;
}

export async function judgeDays(
  capture: Capture,
  policy: Policy,
  days: ChosenDays,
  past: Past,
  options: JudgingOptions,
): Promise<JudgedDays> {
  const reconciled = reconcileCapture(capture, policy);
  const judgedNow = new Map<string, AuditResult>();

  /** What the judged day before a date says, in this run or an earlier one: how long waivers have matched nothing. */
  async function resultBefore(date: string): Promise<AuditResult | undefined> {
    const dates = [...judgedNow.keys(), ...past.known.map((day) => day.date)].filter((one) => one < date);
    const last = dates.sort().at(-1);
    return last === undefined ? undefined : (judgedNow.get(last) ?? (await past.day(last))?.result);
  }

  async function judgeOne(window: AuditWindow, usage: Capture['usage']): Promise<JudgedDay> {
    const before = window.date === null ? undefined : await past.day(window.date);
    const decisions = options.decisions.holdFor(window.date, window, before);
    const dayBefore = window.date === null ? undefined : await resultBefore(window.date);
    const judged = judgeReconciled(reconciled, policy, {
      ...options,
      window,
      usage,
      decisions,
      ...(before === undefined ? {} : { previous: before.result }),
      unmatchedBefore: dayBefore?.waiversWithoutMatch ?? [],
    });
    if (window.date !== null) judgedNow.set(window.date, judged.audited.result);
    return { judged, before, decisions, settled: isSettled(judged.audited.result, policy) };
  }

  const others: JudgedDay[] = [];
  for (const window of days.others) others.push(await judgeOne(window, {}));
  return { asked: await judgeOne(days.asked, options.usage), others };
}
