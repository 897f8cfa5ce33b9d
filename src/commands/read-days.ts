/** Reads what judging some days needs: from the store what is there, from the vendors the rest. */
import type { Capture } from '../model/capture.ts';
import { earlier, later, type Span } from '../model/instant.ts';
import type { Policy } from '../model/policy.ts';
import { capturedSpan } from '../policy/captured-span.ts';
import type { ChosenDays } from './choose-days.ts';
import type { AuditCommandOptions } from './options.ts';
import type { Past } from './past.ts';
import type { Progress } from './progress.ts';
import { readZendeskSettings } from './read-settings.ts';
import { type Read, readVendors } from './read-vendors.ts';
import type { Surroundings } from './surroundings.ts';

/** From the first moment that any of the days needs to the last. */
export function spanOfDays(policy: Policy, days: ChosenDays, now: Capture['takenAt']): Span {
  return [days.asked, ...days.others]
    .map((window) => capturedSpan(policy, window, now))
    .reduce((a, b) => ({ start: earlier(a.start, b.start), end: later(a.end, b.end) }));
}

export async function readDays(
  policy: Policy,
  days: ChosenDays,
  past: Past,
  options: AuditCommandOptions,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Read> {
  const { env, now } = surroundings;
  const span = spanOfDays(policy, days, now);
  const stored = await past.captures(span, now, readZendeskSettings(env).url);
  return readVendors({ policy, span, stored, options, surroundings, progress });
}
