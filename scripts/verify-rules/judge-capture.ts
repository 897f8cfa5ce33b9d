/** A capture through the real `reconcile` and the real rules: every verdict there is, on whichever day it falls. */
import { measureCompleteness } from '../../src/audit/audit.ts';
import type { JudgedSubject, Rule } from '../../src/audit/define-rule.ts';
import { runRule } from '../../src/audit/run-rule.ts';
import { dayWindow, localDate } from '../../src/model/business-time.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { Capture } from '../../src/model/capture.ts';
import { addSeconds, isWithin, type Span } from '../../src/model/instant.ts';
import type { Severity } from '../../src/model/policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import type { Ground, Stand } from './trial.ts';

/** The ground's own day. */
interface OwnDay {
  readonly timeZone: string;
  readonly window: Span;
}

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
  readonly said: () => readonly string[];
}

function standOf({ verdict: { verdict }, at }: JudgedSubject, severity: Severity | undefined, own: OwnDay): Stand {
  const shade = verdict === 'broken' ? (`broken ${severity ?? 'error'}` as const) : verdict;
  return isWithin(own.window, at) ? shade : `${shade} on ${localDate(own.timeZone, at)}`;
}

export function judgeCapture(rules: readonly Rule[], capture: Capture, ground: Ground): JudgedCapture {
  const { policy } = ground;
  const day = reconcile(capture, policy);
  const window = { start: capture.span.start, end: addSeconds(capture.span.end, 1) };
  const { timeZone } = policy.revisions[0];
  const own = { timeZone, window: dayWindow(timeZone, ground.date) };
  const runs = rules.map((rule) => runRule(rule, day, policy, window));
  const standings = new Map<string, Standing>();
  const twice: string[] = [];
  for (const { outcome, findings, judged } of runs) {
    const severities = new Map(findings.map((f) => [f.subject, f.severity]));
    for (const one of judged) {
      const key = `${outcome.rule} ${one.subject}`;
      if (standings.has(key)) twice.push(key);
      standings.set(key, {
        rule: outcome.rule,
        subject: one.subject,
        stand: standOf(one, severities.get(one.subject), own),
      });
    }
  }
  return {
    standings,
    twice,
    silent: runs
      .filter(({ outcome }) => outcome.status === 'errored' || outcome.status === 'skipped')
      .map(({ outcome }) => `${outcome.rule} ${outcome.status}: ${outcome.reason ?? ''}`),
    said: () => [
      canonicalJson(measureCompleteness(day.items, window)),
      ...runs.flatMap(({ outcome, judged }) => judged.map((one) => `${outcome.rule} ${canonicalJson(one)}`)).sort(),
    ],
  };
}
