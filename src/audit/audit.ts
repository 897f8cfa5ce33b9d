/** Stage 3: a reconciled day into verdicts, findings and figures. Pure: same inputs, same bytes. */

import { type Wait, waitQuantile } from '../measure/kaplan-meier.ts';
import type { SourceUsage } from '../model/capture.ts';
import type { LedgerItem, ReconciledDay } from '../model/day.ts';
import type { Decision } from '../model/decision.ts';
import { isWithin, type Span } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import {
  type Audited,
  type AuditResult,
  type AuditWindow,
  type Completeness,
  type CustomerWait,
  type RuleSummary,
  type RunInfo,
  resultSchemaVersion,
} from '../model/result.ts';
import type { Verdict } from '../model/verdict.ts';
import { decisionOn, exceptionsAsDecisions } from './apply-decisions.ts';
import type { Rule } from './define-rule.ts';
import { fingerprint } from './fingerprint.ts';
import { hashOf } from './hash.ts';
import { type RuleRun, runRule } from './run-rule.ts';
import { keepSkipLedger } from './skip-ledger.ts';
import { traceFindings } from './trace-findings.ts';

export interface AuditOptions {
  readonly window: AuditWindow;
  readonly rules: readonly Rule[];
  readonly run: RunInfo;
  readonly toolVersion: string;
  /** Hex SHA-256 of each capture that the day was made from. */
  readonly captures: readonly string[];
  readonly usage: Readonly<Record<string, SourceUsage>>;
  /** What people decided, beside the policy's own exceptions. */
  readonly decisions?: readonly Decision[];
  /** The last result for the same window, judged by all the same rules. */
  readonly previous?: AuditResult;
}

export function measureCompleteness(items: readonly LedgerItem[], window: Span): Completeness {
  const within = items.filter((i) => isWithin(window, i.at));
  const count = (ledger: LedgerItem['ledger'], name?: LedgerItem['class']): number =>
    within.filter((i) => i.ledger === ledger && (name === undefined || i.class === name)).length;
  const unknown = count('x', 'unknown') + count('zendesk', 'unknown');
  return {
    x: {
      items: count('x'),
      matched: count('x', 'matched'),
      xOnly: count('x', 'xOnly'),
      unknown: count('x', 'unknown'),
    },
    zendesk: {
      items: count('zendesk'),
      matched: count('zendesk', 'matched'),
      zendeskOnly: count('zendesk', 'zendeskOnly'),
      notDelivered: count('zendesk', 'notDelivered'),
      removed: count('zendesk', 'removed'),
      unknown: count('zendesk', 'unknown'),
    },
    share: within.length === 0 ? 1 : Math.round((1 - unknown / within.length) * 10_000) / 10_000,
  };
}

/** Waits of first mentions that want a reply: from `first-reply-sla`, which knows its subjects' clocks. */
function measureWait(runs: readonly RuleRun[], policy: Policy, window: Span): CustomerWait {
  const sla = runs.find((r) => r.outcome.rule === 'first-reply-sla');
  const waits: Wait[] = [];
  for (const { verdict } of sla?.judged ?? []) {
    const details = 'details' in verdict ? verdict.details : undefined;
    const seconds = details?.waitedSeconds;
    if (typeof seconds === 'number') waits.push({ seconds, answered: details?.replied === true });
  }
  return {
    clock: revisionAt(policy, window.start).slaClock,
    method: 'kaplan-meier',
    seconds: { median: waitQuantile(waits, 0.5), p90: waitQuantile(waits, 0.9) },
    answered: waits.filter((w) => w.answered).length,
    waiting: waits.filter((w) => !w.answered).length,
  };
}

function summarise(rule: Rule): RuleSummary {
  const { id, title, failureTitle, section, severity, category, remedy } = rule.meta;
  return { id, title, failureTitle, section, severity, category, remedy };
}

const isSoldByX = (source: string): boolean => source === 'x' || source === 'likes' || source === 'direct-messages';

function priceUsage(usage: AuditOptions['usage'], policy: Policy, window: Span): Audited['result']['usage'] {
  const { prices } = revisionAt(policy, window.start);
  return Object.fromEntries(
    Object.entries(usage).map(([source, used]) => {
      const usd =
        (used.posts ?? 0) * prices.postUsd +
        (used.users ?? 0) * prices.userUsd +
        (used.likes ?? 0) * prices.likeUsd +
        (used.directMessages ?? 0) * prices.directMessageUsd;
      return [source, isSoldByX(source) ? { ...used, usd: Math.round(usd * 1000) / 1000 } : used];
    }),
  );
}

function knowVerdicts(runs: readonly RuleRun[]): (fingerprint: string) => Verdict | undefined {
  const verdicts = new Map(
    runs.flatMap((r) => r.judged.map((j) => [fingerprint(r.outcome.rule, j.subject), j.verdict] as const)),
  );
  return (name) => verdicts.get(name);
}

/** Why a subject of the last run is judged no more. */
function tellVanished({ previous, toolVersion }: AuditOptions, policyChanged: boolean): string {
  if (policyChanged) return 'the policy changed since, and this is not judged any more';
  if (previous !== undefined && previous.tool.version !== toolVersion)
    return `version ${toolVersion} does not judge this, version ${previous.tool.version} did`;
  return 'the records that it rested on are gone, or show something else now';
}

export function audit(day: ReconciledDay, policy: Policy, options: AuditOptions): Audited {
  const { window } = options;
  const { previous } = options;
  const decisions = [...exceptionsAsDecisions(policy), ...(options.decisions ?? [])];
  const runs = options.rules.map((rule) =>
    runRule(rule, day, policy, window, (about) => decisionOn(about, decisions, day.takenAt)),
  );
  const revisions = [
    ...new Set(
      [
        window.start,
        ...policy.revisions.flatMap((r) => (r.since !== null && isWithin(window, r.since) ? [r.since] : [])),
      ].map((at) => revisionAt(policy, at).name),
    ),
  ];
  const itemsWithin = day.items.filter((i) => i.ledger === 'x' && isWithin(window, i.at));
  const complete =
    day.gaps.length === 0 && runs.every((r) => r.outcome.status !== 'errored' && r.outcome.status !== 'skipped');
  const policyChanged = previous !== undefined && previous.policy.sha256 !== policy.sha256;
  const traced = {
    findings: runs.flatMap((r) => r.findings),
    verdictOf: knowVerdicts(runs),
    silentRules: new Set(
      runs.filter((r) => r.outcome.status === 'skipped' || r.outcome.status === 'errored').map((r) => r.outcome.rule),
    ),
    whyVanished: tellVanished(options, policyChanged),
  };
  return {
    result: {
      schemaVersion: resultSchemaVersion,
      tool: { name: 'tweet-audit', version: options.toolVersion },
      run: options.run,
      window,
      takenAt: day.takenAt,
      policy: {
        team: revisionAt(policy, window.start).team,
        revisions,
        sha256: policy.sha256,
        changedSinceLast: policyChanged ? revisions : [],
      },
      inputs: {
        captures: options.captures,
        decisions: decisions.length === 0 ? null : hashOf(decisions),
        previous: previous === undefined ? null : hashOf(previous),
      },
      complete,
      gaps: day.gaps,
      completeness: measureCompleteness(day.items, window),
      outcomes: runs.map((r) => r.outcome),
      findings: [...traceFindings(traced, previous)].sort((a, b) =>
        a.at < b.at ? -1 : a.at > b.at ? 1 : a.fingerprint < b.fingerprint ? -1 : 1,
      ),
      pending: runs
        .flatMap((r) => r.pending)
        .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.subject < b.subject ? -1 : 1)),
      skips: keepSkipLedger(day, window, (at) => revisionAt(policy, at).rules['skipped-ticket']?.inForce ?? true),
      metrics: {
        customerWait: measureWait(runs, policy, window),
        mentions: itemsWithin.filter((i) => i.ledger === 'x' && i.kind === 'mention').length,
        replies: itemsWithin.filter((i) => i.ledger === 'x' && i.kind === 'reply').length,
      },
      rules: options.rules.map(summarise),
      usage: priceUsage(options.usage, policy, window),
    },
    judgements: runs.flatMap((r) => r.judgements),
  };
}
