/** What people decided, as the day's result tells it: what is in force, what has lapsed, and waivers that match nothing. Pure. */
import { localDate } from '../model/business-time.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Decision, endOf, inOrderSaid } from '../model/decision.ts';
import { addSeconds, type Instant, type Span } from '../model/instant.ts';
import { isOver } from '../model/open-finding.ts';
import type {
  AuditResult,
  AuditWindow,
  DecisionState,
  Finding,
  ResultDecisions,
  ToldDecision,
  WaiverWithoutMatch,
} from '../model/result.ts';
import { speaksOf } from './apply-decisions.ts';

/** Ends of waivers that were given elsewhere are told so many days ahead. */
const toldAheadSeconds = 14 * 86_400;
const dayMs = 86_400_000;

export interface DecidedDay {
  readonly window: AuditWindow;
  readonly findings: readonly Finding[];
  /** The official handle that each finding is about. */
  readonly handleOf: (finding: Finding) => string | null;
  /** All that may concern the day: notes and the policy's exceptions. */
  readonly decisions: readonly Decision[];
  readonly now: Instant;
  /** What the last run made of the same day; undefined for a first one. */
  readonly previous: Pick<AuditResult, 'findings'> | undefined;
  /** Of the judged day before this one, or of an earlier result of this day. */
  readonly unmatchedBefore: readonly WaiverWithoutMatch[];
}

export type DecisionsTold = Pick<AuditResult, 'decisions' | 'waiversWithoutMatch'>;

function overlaps(span: Span, window: Span): boolean {
  return span.start < window.end && window.start < span.end;
}

function toTold(decision: Decision, { findings, handleOf, window }: DecidedDay): readonly ToldDecision[] {
  const { kind, target, claim, reason, by, at, noteId, date } = decision;
  if (kind === 'reopen') return [];
  const until = endOf(decision) ?? null;
  return [
    {
      kind,
      fingerprint: 'fingerprint' in target ? target.fingerprint : null,
      rules: 'rules' in target ? target.rules : [],
      handles: 'rules' in target ? target.handles : [],
      claim,
      reason,
      by,
      at,
      until,
      lastDate: until === null ? null : localDate(window.timeZone, addSeconds(until, -1)),
      noteId,
      date: date ?? null,
      matched: findings
        .filter((f) => !isOver(f) && speaksOf(decision, { ...f, handle: handleOf(f) }))
        .map((f) => f.fingerprint)
        .sort(),
    },
  ];
}

/** Waivers of rules that hold on the day; on one finding the last word, and what it falls back to once that has lapsed. */
function concerning({ window, findings, decisions, now }: DecidedDay): readonly Decision[] {
  const present = new Set(findings.map((f) => f.fingerprint));
  const isNear = (end: Instant): boolean => window.start < end && end <= addSeconds(window.end, toldAheadSeconds);
  const said = inOrderSaid(decisions);
  return said.filter((one, place) => {
    const { target } = one;
    if ('span' in target) return overlaps(target.span, window);
    const { fingerprint } = target;
    const later = said
      .slice(place + 1)
      .filter((other) => 'fingerprint' in other.target && other.target.fingerprint === fingerprint);
    if (later.some((other) => other.kind === 'reopen' || other.until === null || now < other.until)) return false;
    if (present.has(fingerprint)) return true;
    const end = endOf(one);
    return end !== undefined && isNear(end);
  });
}

/** One and the same waiver from day to day. */
function keyOf({ matched: _, ...waiver }: ToldDecision): string {
  return canonicalJson(waiver);
}

/** The days from one local date to another, both among them. */
function countDays(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayMs) + 1;
}

function withoutMatch(inForce: readonly ToldDecision[], day: DecidedDay): readonly WaiverWithoutMatch[] {
  const before = new Map(day.unmatchedBefore.map(({ since, days: _, ...waiver }) => [keyOf(waiver), since]));
  const { date } = day.window;
  return inForce
    .filter((one) => one.kind === 'waive' && one.matched.length === 0)
    .filter((one) => one.fingerprint === null || one.date === date)
    .map((one) => {
      const since = date === null ? null : (before.get(keyOf(one)) ?? date);
      return { ...one, since, days: since === null || date === null ? null : countDays(since, date) };
    });
}

function changesOf({ findings, previous }: DecidedDay): ResultDecisions['changed'] {
  if (previous === undefined) return [];
  const before = new Map<string, DecisionState | null>(previous.findings.map((f) => [f.fingerprint, f.decision]));
  return findings
    .filter((f) => !isOver(f) && (before.get(f.fingerprint) ?? null) !== f.decision)
    .map((f) => ({ fingerprint: f.fingerprint, before: before.get(f.fingerprint) ?? null, now: f.decision }));
}

export function tellDecisions(day: DecidedDay): DecisionsTold {
  const told = concerning(day).flatMap((one) => toTold(one, day));
  // A span permits what lies in it for ever; it is no more in force for what comes after it.
  const isLapsed = ({ until, fingerprint }: ToldDecision): boolean =>
    fingerprint !== null && until !== null && until <= day.now;
  const inForce = told.filter((one) => !isLapsed(one));
  return {
    decisions: { inForce, lapsed: told.filter(isLapsed), changed: changesOf(day) },
    waiversWithoutMatch: withoutMatch(inForce, day),
  };
}
