/** A capture through the real `reconcile` and the real rules: every verdict there is, on whichever day it falls. */
import { measureCompleteness } from '../../src/audit/audit.ts';
import type { JudgedSubject, Rule } from '../../src/audit/define-rule.ts';
import { runRule } from '../../src/audit/run-rule.ts';
import { localDate } from '../../src/model/business-time.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { Capture } from '../../src/model/capture.ts';
import { addSeconds } from '../../src/model/instant.ts';
import { revisionAt, type Severity } from '../../src/model/policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import type { Ground, Stand } from './trial.ts';

export interface Standing {
  readonly rule: string;
  readonly subject: string;
  readonly stand: Stand;
}

export interface JudgedCapture {
  /** By `rule subject`. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Subjects, as `rule subject`, that a rule judged twice. */
  readonly twice: readonly string[];
  /** Rules that did not judge, with the reason. */
  readonly silent: readonly string[];
  /** All that was said, reasons and evidence and completeness included, a line each. */
  readonly said: readonly string[];
}

function standOf({ verdict: { verdict }, at }: JudgedSubject, severity: Severity | undefined, ground: Ground): Stand {
  const shade = verdict === 'broken' ? (`broken ${severity ?? 'error'}` as const) : verdict;
  const date = localDate(revisionAt(ground.policy, at).timeZone, at);
  return date === ground.date ? shade : `${shade} on ${date}`;
}

export function judgeCapture(rules: readonly Rule[], capture: Capture, ground: Ground): JudgedCapture {
  const { policy } = ground;
  const day = reconcile(capture, policy);
  const window = { start: capture.span.start, end: addSeconds(capture.span.end, 1) };
  const runs = rules.map((rule) => runRule(rule, day, policy, window));
  const standings = new Map<string, Standing>();
  const twice: string[] = [];
  const said: string[] = [canonicalJson(measureCompleteness(day.items, window))];
  for (const { outcome, findings, judged } of runs) {
    const severities = new Map(findings.map((f) => [f.subject, f.severity]));
    for (const one of judged) {
      const key = `${outcome.rule} ${one.subject}`;
      if (standings.has(key)) twice.push(key);
      standings.set(key, {
        rule: outcome.rule,
        subject: one.subject,
        stand: standOf(one, severities.get(one.subject), ground),
      });
      said.push(`${outcome.rule} ${canonicalJson(one)}`);
    }
  }
  return {
    standings,
    twice,
    silent: runs
      .filter(({ outcome }) => outcome.status === 'errored' || outcome.status === 'skipped')
      .map(({ outcome }) => `${outcome.rule} ${outcome.status}: ${outcome.reason ?? ''}`),
    said: said.sort(),
  };
}
