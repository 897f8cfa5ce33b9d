/** By when a mention wants its first reply (rules.md, Clocks). */
import { addBusinessSeconds, businessSeconds } from './business-time.ts';
import type { Mention } from './day.ts';
import { sameHandle } from './handle.ts';
import { addSeconds, type Instant, secondsBetween } from './instant.ts';
import type { PolicyRevision } from './policy.ts';

/** Of several handles named, the shortest target. */
export function targetOf(mention: Mention, policy: PolicyRevision): number {
  const named = mention.typed.length > 0 ? mention.typed : [mention.answersHandle ?? ''];
  const targets = policy.handles
    .filter((h) => named.some((n) => sameHandle(n, h.name)))
    .map((h) => h.targetSeconds ?? policy.targetSeconds);
  return targets.length > 0 ? Math.min(...targets) : policy.targetSeconds;
}

/** Seconds on the policy's clock. */
export function waited(from: Instant, to: Instant, policy: PolicyRevision): number {
  return policy.slaClock === 'calendar'
    ? Math.max(0, secondsBetween(from, to))
    : businessSeconds(policy.businessHours, from, to);
}

export function deadline(from: Instant, seconds: number, policy: PolicyRevision): Instant {
  return policy.slaClock === 'calendar'
    ? addSeconds(from, seconds)
    : addBusinessSeconds(policy.businessHours, from, seconds);
}
