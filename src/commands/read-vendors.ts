/** Reads both vendors for a span: gather, then up to three rounds of look-ups, within the budget. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { saveCapture } from '../gather/capture-file.ts';
import { gather, gatherLookups, type OfficialHandle } from '../gather/gather.ts';
import { spanToRead, withoutRetried } from '../gather/reading-start.ts';
import { createTransport } from '../http/transport.ts';
import type { Transport } from '../http/types.ts';
import type { Capture, Gap, SourceName, SourceUsage } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { handleKey, showHandle } from '../model/handle.ts';
import { millisOf, type Span } from '../model/instant.ts';
import { mergeCaptures, normaliseCapture } from '../model/merge-captures.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { wantedLookups } from '../reconcile/reconcile.ts';
import { sumUsage } from './judge.ts';
import { type AuditCommandOptions, readLimit } from './options.ts';
import type { PastCaptures } from './past.ts';
import type { Phase, Progress } from './progress.ts';
import { readProxy, readSecrets, readXSettings, readZendeskSettings } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

interface Reading {
  readonly policy: Policy;
  /** All that judging needs, look-back and deadlines included. */
  readonly span: Span;
  /** What earlier runs read of it: only the rest is read anew. */
  readonly stored: PastCaptures;
  readonly options: Pick<AuditCommandOptions, 'out' | 'maxUsd' | 'maxRequests'>;
  readonly surroundings: Surroundings;
  readonly progress: Progress;
}

export interface Read {
  /** What this run read. */
  readonly fresh: Capture;
  /** The folder that holds it. */
  readonly freshDir: string;
  /** Together with what earlier runs read; saved in `<out>/capture`. */
  readonly capture: Capture;
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

/** A line for each reason, with all that it hides and its cure. */
function describeGaps(gaps: readonly Gap[]): string[] {
  const reasons = new Map<string, { readonly vendor: string; readonly reason: string; readonly hides: Set<string> }>();
  for (const { source, kind, handle, why, cure } of gaps) {
    const vendor = source === 'x' ? 'X' : 'Zendesk';
    const reason = cure === undefined ? why : `${why}. ${cure}`;
    const known = reasons.get(`${vendor} ${reason}`) ?? { vendor, reason, hides: new Set() };
    known.hides.add(handle === undefined ? kind : `${kind} of ${showHandle(handle)}`);
    reasons.set(`${vendor} ${reason}`, known);
  }
  return [...reasons.values()].map(({ vendor, reason, hides }) => `gap: ${vendor} ${[...hides].join(', ')}: ${reason}`);
}

function asked(handles: readonly OfficialHandle[]): readonly string[] {
  return handles.map((handle) => handle.name);
}

/** Where `run` and `gather` leave what this run alone read, when there is more than that to judge by. */
export const freshFolder = 'capture-new';

/** When a record was seen tells nothing new about it. */
function knowledgeOf(capture: Capture): string {
  const { usage: _, takenAt: __, span: ___, ...known } = normaliseCapture(capture);
  return JSON.stringify(known, (key, value: unknown) => (key === 'observedAt' ? undefined : value));
}

/** An empty folder would not survive as an artifact. */
function forget(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  writeFiles(dir, [{ name: 'nothing-new.txt', body: 'This run read nothing that the store does not hold.\n' }]);
}

export async function readVendors({
  policy,
  span: wanted,
  stored: { earlier, twins },
  options,
  surroundings,
  progress,
}: Reading): Promise<Read> {
  const { env, clock, now } = surroundings;
  const zendesk = readZendeskSettings(env);
  const x = readXSettings(env);
  const maxUsd = readLimit(options.maxUsd, '--max-usd');
  const maxRequests = readLimit(options.maxRequests, '--max-requests');
  const handles = handlesWithin(policy, wanted);
  const span = spanToRead(wanted, earlier, asked(handles));
  const { prices } = revisionAt(policy, now);
  const secrets = readSecrets(env);
  const origins: Readonly<Record<SourceName, string>> = { zendesk: zendesk.url, x: x.apiUrl };
  const transports = { zendesk: make('zendesk'), x: make('x') };

  /** Counts what both vendors were asked, retries too. */
  function mayAttempt(): void {
    if (maxRequests === undefined || transports.zendesk.requestCount() + transports.x.requestCount() < maxRequests)
      return;
    throw new TweetAuditError(
      'budget',
      `more than ${maxRequests} requests would be needed`,
      'Raise --max-requests, or audit a shorter span; plan says what a run needs.',
    );
  }

  function make(source: SourceName): Transport {
    return createTransport({
      clock,
      allowedOrigins: [origins[source]],
      proxy: readProxy(env),
      secrets,
      mayAttempt,
      log: (line) => progress.detail(`${source}: ${line}`),
    });
  }

  const transportFor = (source: SourceName): Transport => transports[source];
  /** Whether so much may be read of X beyond what it took already. */
  const mayReadAfter =
    (spent: SourceUsage | undefined) =>
    (posts: number, users: number): boolean =>
      maxUsd === undefined ||
      ((spent?.posts ?? 0) + posts) * prices.postUsd + ((spent?.users ?? 0) + users) * prices.userUsd <= maxUsd;

  const phases: Record<SourceName, Phase> = {
    zendesk: progress.phase('gather_zendesk', titles.zendesk),
    x: progress.phase('gather_x', titles.x),
  };
  const records: Record<SourceName, number> = { zendesk: 0, x: 0 };
  const salt = randomBytes(32).toString('hex');
  const wholeDir = join(options.out, 'capture');
  const isAlone = earlier === undefined && twins.length === 0;
  const freshDir = isAlone ? wholeDir : join(options.out, freshFolder);
  if (isAlone) rmSync(join(options.out, freshFolder), { recursive: true, force: true });
  let fresh = await gather({
    dir: freshDir,
    span,
    takenAt: now,
    handles,
    zendesk,
    x,
    salt,
    transportFor,
    mayRead: mayReadAfter(undefined),
    log: (line) => progress.warn(line),
    onProgress({ source, step, records: soFar, requests }) {
      records[source] = soFar;
      phases[source].update(`${step}: ${soFar} records in ${requests} requests`);
    },
  });
  const used = sumUsage(fresh.usage);
  for (const source of ['zendesk', 'x'] as const)
    phases[source].done(`${records[source]} records in ${used[source]?.requests ?? 0} requests`);

  const phase = progress.phase('look_ups', 'Looking up tweets');
  const earlierRead = earlier === undefined ? undefined : withoutRetried(earlier, fresh.span);
  const merge = (): Capture => (earlierRead === undefined ? fresh : mergeCaptures(earlierRead, fresh));
  let capture = merge();
  let looked = 0;
  for (let round = 1; round <= lookUpRounds; round += 1) {
    const ids = wantedLookups(capture, policy);
    if (ids.length === 0 || fresh.gaps.some((g) => g.source === 'x' && g.cause === 'credentials')) break;
    const before = capture.tweets.length + capture.tombstones.length;
    fresh = await gatherLookups(
      {
        dir: freshDir,
        x,
        salt,
        transportFor,
        mayRead: mayReadAfter(sumUsage(fresh.usage).x),
        clock: { ...clock, now: () => millisOf(now) },
      },
      fresh,
      ids,
    );
    capture = merge();
    looked += ids.length;
    if (capture.tweets.length + capture.tombstones.length === before) break;
  }
  phase.done(`${looked} asked for`);
  if (!isAlone) {
    await saveCapture(wholeDir, capture, salt);
    const isKnown = (known: Capture, now: Capture): boolean => knowledgeOf(known) === knowledgeOf(now);
    if (twins.some((twin) => isKnown(twin, fresh)) || (earlier !== undefined && isKnown(earlier, capture))) {
      forget(freshDir);
    }
  }
  for (const line of describeGaps(fresh.gaps)) progress.warn(line);
  return { fresh, freshDir, capture };
}
