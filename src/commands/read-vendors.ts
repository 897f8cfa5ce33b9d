/** Reads both vendors for a span: gather, then up to three rounds of look-ups, within the budget. */

import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { saveCapture } from '../gather/capture-file.ts';
import { gather, gatherLookups, type OfficialHandle } from '../gather/gather.ts';
import { gatherSystemLookups } from '../gather/look-up-systems.ts';
import { spanToRead, withoutRetried } from '../gather/reading-start.ts';
import { createTransport } from '../http/transport.ts';
import type { Transport } from '../http/types.ts';
import type { Capture, Gap, SourceUsage } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { handleKey, showHandle } from '../model/handle.ts';
import { millisOf, type Span } from '../model/instant.ts';
import { mergeCaptures, normaliseCapture } from '../model/merge-captures.ts';
import { plural } from '../model/plural.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { type LedgerSource, type OptionalSystem, type SourceName, sourceTitles } from '../model/sources.ts';
import { wantedLookups } from '../reconcile/reconcile.ts';
import { sumUsage } from './judge.ts';
import { onlyConfigured, openOptionalSystems } from './optional-systems.ts';
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

/** What the sources are called in the middle of a sentence. */
function titleOf(source: SourceName): string {
  return sourceTitles[source].replace(/^The /, 'the ');
}

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
    const vendor = sourceTitles[source];
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

/** Of look-ups; a round that brings none is the last one. */
function countAnswers(capture: Capture): number {
  const { tweets, tombstones, forumSearches, supportTickets, supportSearches } = capture;
  return [tweets, tombstones, forumSearches, supportTickets, supportSearches].reduce((sum, all) => sum + all.length, 0);
}

/** An empty folder would not survive as an artifact. */
function forget(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  writeFiles(dir, [{ name: 'nothing-new.txt', body: 'This run read nothing that the store does not hold.\n' }]);
}

export async function readVendors({
  policy,
  span: wanted,
  stored: { earlier: kept, twins },
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
  const span = spanToRead(wanted, kept, asked(handles));
  const { prices } = revisionAt(policy, now);
  const secrets = readSecrets(env);
  const made: Transport[] = [];

  /** Counts what all sources were asked, retries too. */
  function mayAttempt(): void {
    if (maxRequests === undefined || made.reduce((sum, one) => sum + one.requestCount(), 0) < maxRequests) return;
    throw new TweetAuditError(
      'budget',
      `more than ${plural(maxRequests, 'request')} would be needed`,
      'Raise --max-requests, or audit a shorter span; plan says what a run needs.',
    );
  }

  function reach(source: SourceName, url: string): Transport {
    const transport = createTransport({
      clock,
      allowedOrigins: [url],
      proxy: readProxy(env),
      secrets,
      mayAttempt,
      log: (line) => progress.detail(`${source}: ${line}`),
    });
    made.push(transport);
    return transport;
  }

  const transports: Readonly<Record<LedgerSource, Transport>> = {
    zendesk: reach('zendesk', zendesk.url),
    x: reach('x', x.apiUrl),
  };
  const transportFor = (source: LedgerSource): Transport => transports[source];
  const spent = new Map<SourceName, number>();
  /** Together, the sources must not cost more: `usd` is all that this one would have cost. */
  function affords(source: SourceName, usd: number): boolean {
    if (maxUsd === undefined) return true;
    const others = [...spent].reduce((sum, [name, cost]) => (name === source ? sum : sum + cost), 0);
    if (others + usd > maxUsd) return false;
    spent.set(source, usd);
    return true;
  }
  /** Whether so much may be read of X beyond what it took already. */
  const mayReadAfter =
    (before: SourceUsage | undefined) =>
    (posts: number, users: number): boolean =>
      affords('x', ((before?.posts ?? 0) + posts) * prices.postUsd + ((before?.users ?? 0) + users) * prices.userUsd);
  const configured: OptionalSystem[] = [];
  const systems = openOptionalSystems({
    env,
    policy,
    span: wanted,
    now,
    x,
    handles: asked(handles),
    stored: kept,
    mayRead: (system, items, users) =>
      affords(system, items * (system === 'likes' ? prices.likeUsd : prices.directMessageUsd) + users * prices.userUsd),
    reach(system, url) {
      configured.push(system);
      return reach(system, url);
    },
  });

  const earlier = kept === undefined ? undefined : onlyConfigured(kept, configured);
  const phases = new Map<SourceName, Phase>();
  for (const source of ['zendesk', 'x', ...configured] as const)
    phases.set(source, progress.phase(`gather_${source.replace('-', '_')}`, `Reading ${titleOf(source)}`));
  const records = new Map<SourceName, number>();
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
    systems,
    wholeSpan: wanted,
    salt,
    transportFor,
    mayRead: mayReadAfter(undefined),
    log: (line) => progress.warn(line),
    onProgress({ source, step, records: soFar, requests }) {
      records.set(source, soFar);
      phases.get(source)?.update(`${step}: ${plural(soFar, 'record')} in ${plural(requests, 'request')}`);
    },
  });
  const used = sumUsage(fresh.usage);
  for (const [source, phase] of phases)
    phase.done(`${plural(records.get(source) ?? 0, 'record')} in ${plural(used[source]?.requests ?? 0, 'request')}`);

  const phase = progress.phase('look_ups', 'Looking up what is missing');
  const earlierRead = earlier === undefined ? undefined : withoutRetried(earlier, fresh.span);
  const merge = (): Capture => (earlierRead === undefined ? fresh : mergeCaptures(earlierRead, fresh));
  const round = { dir: freshDir, salt, clock: { ...clock, now: () => millisOf(now) } };
  let capture = merge();
  let looked = 0;
  for (let rounds = 1; rounds <= lookUpRounds; rounds += 1) {
    const wanted = wantedLookups(capture, policy);
    const before = countAnswers(capture);
    if (!fresh.gaps.some((g) => g.source === 'x' && g.cause === 'credentials')) {
      const mayRead = mayReadAfter(sumUsage(fresh.usage).x);
      fresh = await gatherLookups({ ...round, x, transportFor, mayRead }, fresh, wanted.tweets);
    }
    fresh = await gatherSystemLookups({ ...round, systems }, fresh, wanted);
    capture = merge();
    if (countAnswers(capture) === before) break;
    looked += countAnswers(capture) - before;
  }
  phase.done(`${looked} found`);
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
