/** `plan`: what a run would read, take and cost; it asks nobody and writes nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { loadCapture } from '../gather/capture-file.ts';
import { showHandle } from '../model/handle.ts';
import { type Instant, type Span, secondsBetween } from '../model/instant.ts';
import { type PolicyRevision, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import { capturedSpan } from '../policy/captured-span.ts';
import { chooseWindow } from './choose-window.ts';
import { sumUsage } from './judge.ts';
import { type AuditCommandOptions, readLimit } from './options.ts';
import { readPolicyFile } from './read-policy.ts';
import { readXSettings, readZendeskSettings } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Items and requests a day: measured by the last capture, or assumed. */
interface Volume {
  readonly from: 'the last capture' | 'an assumption (100 mentions and 120 sent tweets a day and handle)';
  readonly posts: number;
  readonly users: number;
  readonly xRequests: number;
  readonly zendeskRequests: number;
}

interface ReadingPlan {
  readonly schemaVersion: '1';
  readonly window: AuditWindow;
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

function makePlan(options: AuditCommandOptions, surroundings: Surroundings): ReadingPlan {
  const policy = readPolicyFile(options.policy);
  const { now } = surroundings;
  const window = chooseWindow(policy, options, now);
  const revision = revisionAt(policy, window.start);
  const zendesk = readZendeskSettings(surroundings.env);
  const x = readXSettings(surroundings.env);
  const span = capturedSpan(policy, window, now);
  const volume = measuredVolume(join(options.out, 'capture')) ?? assumedVolume(revision);
  const days = secondsBetween(span.start, span.end) / daySeconds;
  const posts = Math.ceil(volume.posts * days);
  const users = Math.ceil(volume.users * days);
  const usd = Math.round((posts * revision.prices.postUsd + users * revision.prices.userUsd) * 100) / 100;
  const zendeskRequests = Math.ceil(volume.zendeskRequests * days);
  const requests = Math.ceil(volume.xRequests * days) + 1;
  const maxUsd = readLimit(options.maxUsd, '--max-usd');
  const maxRequests = readLimit(options.maxRequests, '--max-requests');
  return {
    schemaVersion: '1',
    window,
    span,
    takenAt: now,
    // A quarter of the smallest plan's limit of 200 requests a minute, so that people can still work.
    zendesk: { origin: zendesk.url, requests: zendeskRequests, minutes: Math.ceil(zendeskRequests / 50) },
    x: { origin: x.apiUrl, handles: revision.handles.map((h) => showHandle(h.name)), posts, users, requests, usd },
    estimatedFrom: volume.from,
    allowed:
      (maxUsd === undefined || usd <= maxUsd) &&
      (maxRequests === undefined || requests + zendeskRequests <= maxRequests),
  };
}

function describePlan(plan: ReadingPlan): string {
  const { window, span, zendesk, x } = plan;
  return [
    `Would audit ${window.date ?? `${window.start} to ${window.end}`} (${window.timeZone}), reading ${span.start} to ${span.end}.`,
    `Zendesk ${zendesk.origin}: tickets, their history, users and skips; about ${zendesk.requests} requests, ${zendesk.minutes} min.`,
    `X ${x.origin}: sent tweets and mentions of ${x.handles.join(', ')}, and tweets they answer; about ${x.posts} tweets and ${x.users} users in ${x.requests} requests, $${x.usd.toFixed(2)}.`,
    `The figures come from ${plan.estimatedFrom}.`,
    'Nothing is published yet, and nothing was read or written now.',
    ...(plan.allowed ? [] : ['The budget of --max-usd or --max-requests does not suffice for it.']),
    '',
  ].join('\n');
}

export function plan(options: AuditCommandOptions, surroundings: Surroundings): ExitCode {
  const made = makePlan(options, surroundings);
  surroundings.stdout(options.json ? `${JSON.stringify(made, null, 2)}\n` : describePlan(made));
  return made.allowed ? exitCodes.clean : exitCodes.budget;
}
