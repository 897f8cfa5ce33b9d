import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { runRule } from '../../src/audit/run-rule.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

/** The story's day and the two after it: what a story tells may begin late. */
function windowOf(date: string) {
  const start = instant(`${date}T00:00:00Z`);
  return { start, end: addSeconds(start, 3 * 86_400) };
}

/** The built-in policy with the example's changes and the rule in force, also where it is shipped switched off. */
function policyFor(id: string, changes: Partial<PolicyRevision> = {}) {
  return sealPolicy([{ ...builtInRevision, rules: { [id]: { inForce: true } }, ...changes }]);
}

describe.each(catalogue.map((rule) => [rule.meta.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.good.map((e) => [e.title, e] as const))('good: %s', (_title, example) => {
    const story = example.tell();
    const policy = policyFor(rule.meta.id, example.policy);
    const run = runRule(rule, reconcile(story.capture(), policy), policy, windowOf(story.date));
    expect(run.findings.map((f) => f.because)).toEqual([]);
    expect(run.outcome.status).toBe('passed');
    expect(run.outcome.kept + run.outcome.excused).toBeGreaterThan(0);
    expect(run.outcome.unknown).toBe(0);
  });

  test.each(rule.examples.bad.map((e) => [e.title, e] as const))('bad: %s', (_title, example) => {
    const story = example.tell();
    const policy = policyFor(rule.meta.id, example.policy);
    const run = runRule(rule, reconcile(story.capture(), policy), policy, windowOf(story.date));
    expect(run.outcome.reason).toBe(null);
    expect(run.findings.map((f) => f.message)).toEqual(example.messages);
    expect(run.findings.every((f) => f.evidence.length > 0)).toBe(true);
  });
});
