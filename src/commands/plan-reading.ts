/** What a run would read, take and cost: from the store it knows what is read already, the vendors are not asked. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCapture } from '../gather/capture-file.ts';
import { spanToRead } from '../gather/reading-start.ts';
import { showHandle } from '../model/handle.ts';
import { type Instant, type Span, secondsBetween } from '../model/instant.ts';
import { plural } from '../model/plural.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import { chooseDays } from './choose-days.ts';
import { sumUsage } from './judge.ts';
import { openPastFor } from './open-store.ts';
import { type PlannedSystem, planOptionalSystems } from './optional-systems.ts';
import type { AuditCommandOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { spanOfDays } from './read-days.ts';
import { given, readXSettings, readZendeskSettings } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Items and requests a day: measured by the last capture, or assumed. */
interface Volume {
  readonly from: 'the last capture' | 'an assumption (100 mentions and 120 sent tweets a day and handle)';
  readonly posts: number;
  readonly users: number;
  readonly xRequests: number;
  readonly zendeskRequests: number;
}

export interface ReadingPlan {
  readonly window: AuditWindow;
  /** Dates of other days that the run would judge. */
  readonly judgedAgain: readonly string[];
  /** What would be read anew. */
  readonly span: Span;
  readonly takenAt: Instant;
  readonly zendesk: { readonly origin: string; readonly requests: number; readonly minutes: number };
  readonly x: {
    readonly origin: string;
    readonly handles: readonly string[];
    readonly posts: number;
    readonly users: number;
    readonly requests: number;
    readonly usd: number;
  };
  /** Optional systems that are configured; absent where none is. */
  readonly systems?: readonly PlannedSystem[];
  /** Where it would be kept; null: nowhere. */
  readonly store: string | null;
  readonly estimatedFrom: string;
  readonly allowed: boolean;
}

const daySeconds = 86_400;

function assumedVolume(revision: PolicyRevision): Volume {
  const handles = revision.handles.length;
  const posts = handles * 220;
  return {
    from: 'an assumption (100 mentions and 120 sent tweets a day and handle)',
    posts,
    users: handles * 60,
    xRequests: handles * 3,
    zendeskRequests: handles * 40,
  };
}

function measuredVolume(captureDir: string): Volume | undefined {
  if (!existsSync(join(captureDir, 'manifest.json'))) return undefined;
  const capture = loadCapture(captureDir);
  const days = Math.max(1, secondsBetween(capture.span.start, capture.span.end) / daySeconds);
  const { x, zendesk } = sumUsage(capture.usage);
  if (x === undefined || zendesk === undefined) return undefined;
  return {
    from: 'the last capture',
    posts: (x.posts ?? 0) / days,
    users: (x.users ?? 0) / days,
    xRequests: x.requests / days,
    zendeskRequests: zendesk.requests / days,
  };
}

/** Whether this machine knows of any vendor: the job that only publishes does not. */
export function isReadingConfigured(env: Surroundings['env']): boolean {
  return ['ZENDESK_URL', 'ZENDESK_SUBDOMAIN', 'X_BEARER_TOKEN'].some((name) => given(env, name) !== undefined);
}

export interface Limits {
  readonly usd: number | undefined;
  readonly requests: number | undefined;
}

/** Throws and rejects as `run` would before it reads. */
export async function planReading(
  policy: Policy,
  options: AuditCommandOptions,
  limits: Limits,
  surroundings: Surroundings,
  progress: Progress,
): Promise<ReadingPlan> {
  const { now, env } = surroundings;
  const zendesk = readZendeskSettings(env);
  const x = readXSettings(env);
  const past = await openPastFor(policy, options, surroundings, progress);
  const chosen = chooseDays(policy, options, now, past.known);
  const revision = revisionAt(policy, chosen.asked.start);
  const wanted = spanOfDays(policy, chosen, now);
  const { earlier: stored } = await past.captures(wanted, now, zendesk.url);
  const handles = revision.handles.map((h) => h.name);
  const span = spanToRead(wanted, stored, handles);
  const volume = measuredVolume(join(options.out, 'capture')) ?? assumedVolume(revision);
  const days = secondsBetween(span.start, span.end) / daySeconds;
  const posts = Math.ceil(volume.posts * days);
  const users = Math.ceil(volume.users * days);
  const usd = Math.round((posts * revision.prices.postUsd + users * revision.prices.userUsd) * 100) / 100;
  const zendeskRequests = Math.ceil(volume.zendeskRequests * days);
  const requests = Math.ceil(volume.xRequests * days) + 1;
  const systems = planOptionalSystems({ env, policy, span: wanted, handles }, stored, revision.prices);
  const allUsd = systems.reduce((sum, one) => sum + one.usd, usd);
  const allRequests = systems.reduce((sum, one) => sum + one.requests, requests + zendeskRequests);
  for (const { text } of past.problems) progress.warn(text);
  return {
    window: chosen.asked,
    judgedAgain: chosen.others.flatMap((w) => w.date ?? []),
    span,
    takenAt: now,
    // A quarter of the smallest plan's limit of 200 requests a minute, so that people can still work.
    zendesk: { origin: zendesk.url, requests: zendeskRequests, minutes: Math.ceil(zendeskRequests / 50) },
    x: { origin: x.apiUrl, handles: handles.map(showHandle), posts, users, requests, usd },
    ...(systems.length === 0 ? {} : { systems }),
    store: past.store?.where ?? null,
    estimatedFrom: volume.from,
    allowed:
      (limits.usd === undefined || allUsd <= limits.usd) &&
      (limits.requests === undefined || allRequests <= limits.requests),
  };
}

export function describeReading(plan: ReadingPlan): string {
  const { window, span, zendesk, x, judgedAgain } = plan;
  return [
    `Would audit ${window.date ?? `${window.start} to ${window.end}`} (${window.timeZone}), reading ${span.start} to ${span.end}.`,
    ...(judgedAgain.length === 0 ? [] : [`Beside it, caught up or judged again: ${judgedAgain.join(', ')}.`]),
    `Zendesk ${zendesk.origin}: tickets, their history, users and skips; about ${plural(zendesk.requests, 'request')}, ${zendesk.minutes} min.`,
    `X ${x.origin}: sent tweets and mentions of ${x.handles.join(', ')}, and tweets they answer; about ${plural(x.posts, 'tweet')} and ${plural(x.users, 'user')} in ${plural(x.requests, 'request')}, $${x.usd.toFixed(2)}.`,
    ...(plan.systems ?? []).map(
      ({ what, requests, usd }) => `Beside them ${what}: ${plural(requests, 'request')}, $${usd.toFixed(2)}.`,
    ),
    `The figures come from ${plan.estimatedFrom}.`,
    plan.store === null ? 'Nothing would be kept for later runs.' : `Kept for later runs: ${plan.store}.`,
    'Neither vendor was asked, and nothing was written now.',
    ...(plan.allowed ? [] : ['The budget of --max-usd or --max-requests does not suffice for it.']),
    '',
  ].join('\n');
}
