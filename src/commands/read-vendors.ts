/** Reads both vendors for a window: gather, then up to three rounds of look-ups, within the budget. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { gather, gatherLookups, type OfficialHandle } from '../gather/gather.ts';
import { createTransport } from '../http/transport.ts';
import type { HttpRequest, Transport } from '../http/types.ts';
import type { Capture, SourceName } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { handleKey } from '../model/handle.ts';
import { millisOf, type Span } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import { capturedSpan } from '../policy/captured-span.ts';
import { wantedLookups } from '../reconcile/reconcile.ts';
import { type AuditCommandOptions, readLimit } from './options.ts';
import type { Phase, Progress } from './progress.ts';
import { readProxy, readSecrets, readXSettings, readZendeskSettings } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';

interface Reading {
  readonly policy: Policy;
  readonly window: AuditWindow;
  readonly options: Pick<AuditCommandOptions, 'out' | 'maxUsd' | 'maxRequests'>;
  readonly surroundings: Surroundings;
  readonly progress: Progress;
}

const lookUpRounds = 3;
const titles: Readonly<Record<SourceName, string>> = { zendesk: 'Reading Zendesk', x: 'Reading X' };

/** Every handle that was official at some time within the span, each once. */
function handlesWithin(policy: Policy, span: Span): OfficialHandle[] {
  const revisions = new Set(
    [span.start, ...policy.revisions.flatMap((r) => (r.since !== null && r.since < span.end ? [r.since] : []))].map(
      (at) => revisionAt(policy, at),
    ),
  );
  const handles = new Map<string, OfficialHandle>();
  for (const { handles: named } of revisions) {
    for (const { name, userId, tickets } of named) {
      if (!handles.has(handleKey(name)))
        handles.set(handleKey(name), { name, tickets, ...(userId === undefined ? {} : { userId }) });
    }
  }
  return [...handles.values()];
}

/** Refuses to go beyond a number of requests, of both vendors together. */
function limitRequests(transports: readonly Transport[], inner: Transport, most: number): Transport {
  return {
    requestCount: () => inner.requestCount(),
    send(request: HttpRequest) {
      if (transports.reduce((sum, t) => sum + t.requestCount(), 0) >= most) {
        throw new TweetAuditError(
          'budget',
          `more than ${most} requests would be needed`,
          'Raise --max-requests, or audit a shorter span; plan says what a run needs.',
        );
      }
      return inner.send(request);
    },
  };
}

export async function readVendors({ policy, window, options, surroundings, progress }: Reading): Promise<Capture> {
  const { env, clock, now } = surroundings;
  const zendesk = readZendeskSettings(env);
  const x = readXSettings(env);
  const maxUsd = readLimit(options.maxUsd, '--max-usd');
  const maxRequests = readLimit(options.maxRequests, '--max-requests');
  const span = capturedSpan(policy, window, now);
  const { prices } = revisionAt(policy, window.start);
  const secrets = readSecrets(env);
  const origins: Readonly<Record<SourceName, string>> = { zendesk: zendesk.url, x: x.apiUrl };
  const transports = { zendesk: make('zendesk'), x: make('x') };

  function make(source: SourceName): Transport {
    return createTransport({
      clock,
      allowedOrigins: [origins[source]],
      proxy: readProxy(env),
      secrets,
      log: (line) => progress.detail(`${source}: ${line}`),
    });
  }

  const transportFor = (source: SourceName): Transport =>
    maxRequests === undefined
      ? transports[source]
      : limitRequests(Object.values(transports), transports[source], maxRequests);
  // Each tweet may bring its author along; users cost, too.
  const mayRead = (posts: number): boolean => maxUsd === undefined || posts * prices.postUsd <= maxUsd;

  const phases: Record<SourceName, Phase> = {
    zendesk: progress.phase('gather_zendesk', titles.zendesk),
    x: progress.phase('gather_x', titles.x),
  };
  const counts: Record<SourceName, string> = { zendesk: 'nothing', x: 'nothing' };
  const salt = randomBytes(32).toString('hex');
  let capture = await gather({
    dir: join(options.out, 'capture'),
    span,
    takenAt: now,
    handles: handlesWithin(policy, span),
    zendesk,
    x,
    salt,
    transportFor,
    mayRead,
    log: (line) => progress.warn(line),
    onProgress({ source, step, records, requests }) {
      counts[source] = `${records} records in ${requests} requests`;
      phases[source].update(`${step}: ${counts[source]}`);
    },
  });
  phases.zendesk.done(counts.zendesk);
  phases.x.done(counts.x);

  const phase = progress.phase('look_ups', 'Looking up tweets');
  let looked = 0;
  for (let round = 1; round <= lookUpRounds; round += 1) {
    const ids = wantedLookups(capture, policy);
    if (ids.length === 0 || capture.gaps.some((g) => g.source === 'x' && g.cause === 'credentials')) break;
    const before = capture.tweets.length + capture.tombstones.length;
    capture = await gatherLookups(
      {
        dir: join(options.out, 'capture'),
        x,
        salt,
        transportFor,
        mayRead,
        clock: { ...clock, now: () => millisOf(now) },
      },
      capture,
      ids,
    );
    looked += ids.length;
    if (capture.tweets.length + capture.tombstones.length === before) break;
  }
  phase.done(`${looked} asked for`);
  for (const gap of capture.gaps)
    progress.warn(
      `gap: ${gap.source === 'x' ? 'X' : 'Zendesk'} ${gap.kind}${gap.handle === undefined ? '' : ` of @${gap.handle}`}: ${gap.why}${gap.cure === undefined ? '' : ` ${gap.cure}`}`,
    );
  return capture;
}
