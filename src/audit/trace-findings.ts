/** The life of a finding from run to run: new, known, resolved, reopened, withdrawn (rules.md, Settling and re-judging). */
import type { AuditResult, Finding } from '../model/result.ts';
import type { Verdict } from '../model/verdict.ts';

export interface Traced {
  /** Findings of this run, all of them `new`. */
  readonly findings: readonly Finding[];
  /** The verdict of now on a fingerprint; undefined where nothing with it was judged. */
  readonly verdictOf: (fingerprint: string) => Verdict | undefined;
  /** Rules that could not judge this time, so that their silence means nothing. */
  readonly silentRules: ReadonlySet<string>;
  /** Why a subject may have vanished, in words, when it has. */
  readonly whyVanished: string;
}

function isGone(finding: Finding): boolean {
  return finding.state === 'resolved' || finding.state === 'withdrawn';
}

function stateNow(before: Finding | undefined): Finding['state'] {
  if (before === undefined) return 'new';
  return isGone(before) ? 'reopened' : 'known';
}

/** A finding of an earlier run that is none any more. */
function leave(before: Finding, traced: Traced): Finding {
  const now = traced.verdictOf(before.fingerprint);
  if (now === undefined && traced.silentRules.has(before.rule))
    return isGone(before) ? before : { ...before, state: 'known' };
  if (now?.verdict === 'kept' || now?.verdict === 'excused')
    return { ...before, state: 'resolved', because: now.because };
  const because = now === undefined ? traced.whyVanished : `it is ${now.verdict} now: ${now.because}`;
  return { ...before, state: 'withdrawn', because };
}

/**
 * A reopened finding stays `reopened` for one run and is known from the next one on, like a new one. What an earlier
 * run found and this one does not stays in the result: resolved where the subject is still judged and kept or excused,
 * withdrawn with the reason where it is not.
 */
export function traceFindings(traced: Traced, previous: AuditResult | undefined): readonly Finding[] {
  const before = new Map((previous?.findings ?? []).map((f) => [f.fingerprint, f]));
  const still = traced.findings.map((f): Finding => ({ ...f, state: stateNow(before.get(f.fingerprint)) }));
  const present = new Set(still.map((f) => f.fingerprint));
  const left = [...before.values()].filter((f) => !present.has(f.fingerprint)).map((f) => leave(f, traced));
  return [...still, ...left];
}
