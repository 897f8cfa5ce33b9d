/** Runs one rule over a window: counts its population, turns broken subjects into findings, and survives its errors. */
import type { Capture } from '../model/capture.ts';
import type { ReconciledDay } from '../model/day.ts';
import { addSeconds, type Instant, isWithin, type Span, secondsBetween } from '../model/instant.ts';
import { type Policy, revisionAt, type Severity, severities } from '../model/policy.ts';
import type { DecisionState, Finding, Judgement, PendingSubject, RuleOutcome } from '../model/result.ts';
import { isOptionalSystem, type SourceName, sourceTitles, systemVariables } from '../model/sources.ts';
import type { Decidable } from './apply-decisions.ts';
import type { JudgedSubject, Rule, RuleContext } from './define-rule.ts';
import { fingerprint } from './fingerprint.ts';
import { givenUpAfterSeconds } from './settling.ts';

export interface RuleRun {
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingSubject[];
  readonly judgements: readonly Judgement[];
  readonly judged: readonly JudgedSubject[];
}

/** What people decided on a finding. */
type Decide = (about: Decidable) => DecisionState | null;

const nothing = { population: 0, kept: 0, broken: 0, excused: 0, pending: 0, unknown: 0, waived: 0, disputed: 0 };

function withoutJudging(rule: Rule, status: RuleOutcome['status'], reason: string): RuleRun {
  return {
    outcome: { rule: rule.meta.id, status, ...nothing, reason },
    findings: [],
    pending: [],
    judgements: [],
    judged: [],
  };
}

/** The part of the window that its subjects of a source lie in: likes are dated to its last second (rules.md). */
function decisivePart(source: SourceName, { start, end }: Span): Span {
  return { start: source === 'likes' ? addSeconds(end, -1) : start, end };
}

/** The gap that takes a whole source away from the window. */
function missingSource(rule: Rule, gaps: Capture['gaps'], window: Span): string | undefined {
  const gap = gaps.find((g) => {
    const part = decisivePart(g.source, window);
    return (
      rule.meta.needs.includes(g.source) &&
      g.kind === 'all' &&
      g.handle === undefined &&
      g.ids === undefined &&
      g.span.start <= part.start &&
      part.end <= g.span.end
    );
  });
  return gap === undefined ? undefined : `${sourceTitles[gap.source]} could not be read: ${gap.why}`;
}

/** The optional system that the rule cannot do without, where the team has none. */
function unconfigured(rule: Rule, day: ReconciledDay): string | undefined {
  const system = rule.meta.needs.filter(isOptionalSystem).find((needed) => !day.systems.includes(needed));
  return system === undefined
    ? undefined
    : `${sourceTitles[system]} is not configured (${systemVariables[system]} is not set)`;
}

/** The policy's severity, or the rule's own; a verdict may be milder than that, never graver. */
function severityOf(rule: Rule, judged: JudgedSubject, policy: Policy): Severity {
  const base = revisionAt(policy, judged.at).rules[rule.meta.id]?.severity ?? rule.meta.severity;
  const own = judged.verdict.verdict === 'broken' ? judged.verdict.severity : undefined;
  return own !== undefined && severities.indexOf(own) > severities.indexOf(base) ? own : base;
}

function toFinding(rule: Rule, judged: JudgedSubject, policy: Policy, decide: Decide): Finding[] {
  const { verdict } = judged;
  if (verdict.verdict !== 'broken') return [];
  const name = fingerprint(rule.meta.id, judged.subject);
  return [
    {
      rule: rule.meta.id,
      subject: judged.subject,
      at: judged.at,
      severity: severityOf(rule, judged, policy),
      message: verdict.message,
      because: verdict.because,
      fingerprint: name,
      cause: verdict.cause,
      person: verdict.person ?? null,
      evidence: verdict.evidence,
      details: verdict.details ?? {},
      conversation: judged.conversation,
      state: 'new',
      decision: decide({
        rule: rule.meta.id,
        fingerprint: name,
        at: judged.at,
        handle: judged.handle,
        person: verdict.person ?? null,
      }),
    },
  ];
}

function toJudgement(rule: Rule, judged: JudgedSubject): Judgement {
  const { verdict } = judged;
  const details = 'details' in verdict ? verdict.details : undefined;
  const seconds = typeof details?.waitedSeconds === 'number' ? details.waitedSeconds : null;
  return {
    rule: rule.meta.id,
    subject: judged.subject,
    verdict: verdict.verdict,
    at: judged.at,
    handle: judged.handle,
    person: verdict.verdict === 'broken' ? (verdict.person ?? null) : null,
    cause: verdict.verdict === 'broken' ? verdict.cause : null,
    doneBy: judged.doneBy,
    waitedSeconds: details?.replied === true ? seconds : null,
    waitingSeconds: details?.replied === false ? seconds : null,
    because: verdict.because,
  };
}

export function contextOf(day: ReconciledDay, policy: Policy): RuleContext {
  return { day, policyAt: (at) => revisionAt(policy, at) };
}

function isInForce(rule: Rule, policy: Policy, at: Instant): boolean {
  return revisionAt(policy, at).rules[rule.meta.id]?.inForce ?? rule.meta.shippedOff !== true;
}

/** A rule that is switched on or off within the window judges the subjects of the instants at which it is on. */
function isEverInForce(rule: Rule, policy: Policy, window: Span): boolean {
  const changes = policy.revisions.flatMap((r) => (r.since !== null && isWithin(window, r.since) ? [r.since] : []));
  return [window.start, ...changes].some((at) => isInForce(rule, policy, at));
}

function whyOff(rule: Rule, policy: Policy, window: Span): string {
  return revisionAt(policy, window.start).rules[rule.meta.id] === undefined
    ? 'switched off; its precision has not been shown on real days'
    : 'switched off in the policy';
}

function giveUp(judged: JudgedSubject): JudgedSubject {
  const { verdict } = judged;
  if (verdict.verdict !== 'pending') return judged;
  return { ...judged, verdict: { verdict: 'unknown', because: `still open after 14 days: ${verdict.because}` } };
}

export function runRule(
  rule: Rule,
  day: ReconciledDay,
  policy: Policy,
  window: Span,
  decide: Decide = () => null,
): RuleRun {
  if (!isEverInForce(rule, policy, window)) return withoutJudging(rule, 'notApplicable', whyOff(rule, policy, window));
  const absent = unconfigured(rule, day);
  if (absent !== undefined) return withoutJudging(rule, 'notApplicable', absent);
  const missing = missingSource(rule, day.gaps, window);
  if (missing !== undefined) return withoutJudging(rule, 'skipped', missing);
  let judged: readonly JudgedSubject[];
  try {
    const inWindow = rule
      .judge(contextOf(day, policy))
      .filter((j) => isWithin(window, j.at) && isInForce(rule, policy, j.at));
    const isLate = secondsBetween(window.end, day.takenAt) >= givenUpAfterSeconds;
    judged = isLate ? inWindow.map(giveUp) : inWindow;
  } catch (error) {
    return withoutJudging(rule, 'errored', error instanceof Error ? error.message : String(error));
  }
  const count = (name: JudgedSubject['verdict']['verdict']): number =>
    judged.filter((j) => j.verdict.verdict === name).length;
  const broken = count('broken');
  const findings = judged.flatMap((j) => toFinding(rule, j, policy, decide));
  return {
    outcome: {
      rule: rule.meta.id,
      status: broken > 0 ? 'failed' : judged.length === 0 ? 'notApplicable' : 'passed',
      ...nothing,
      population: judged.length,
      kept: count('kept'),
      broken,
      excused: count('excused'),
      pending: count('pending'),
      unknown: count('unknown'),
      waived: findings.filter((f) => f.decision === 'waived').length,
      disputed: findings.filter((f) => f.decision === 'disputed').length,
      reason: judged.length === 0 ? 'nothing to judge in this window' : null,
    },
    findings,
    pending: judged.flatMap((j) =>
      j.verdict.verdict === 'pending'
        ? [
            {
              rule: rule.meta.id,
              subject: j.subject,
              due: j.verdict.due,
              because: j.verdict.because,
              evidence: j.verdict.evidence ?? [],
            },
          ]
        : [],
    ),
    judgements: judged.map((j) => toJudgement(rule, j)),
    judged,
  };
}
