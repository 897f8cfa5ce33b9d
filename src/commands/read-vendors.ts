/** Reads both vendors for a span: gather, then up to three rounds of look-ups, within the budget. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { saveCapture } from '../gather/capture-file.ts';
import { gather, gatherLookups, type OfficialHandle } from '../gather/gather.ts';
import { spanToRead } from '../gather/reading-start.ts';
import { createTransport } from '../http/transport.ts';
import type { HttpRequest, Transport } from '../http/types.ts';
import type { Capture } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { handleKey } from '../model/handle.ts';
import { millisOf, type Span } from '../model/instant.ts';
import { mergeCaptures, normaliseCapture } from '../model/merge-captures.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { type LedgerSource, type OptionalSystem, type SourceName, sourceTitles } from '../model/sources.ts';
import { wantedLookups } from '../reconcile/reconcile.ts';
import { onlyConfigured, openOptionalSystems } from './optional-systems.ts';
import { type AuditCommandOptions, readLimit } from './options.ts';
import type { Phase, Progress } from './progress.ts';
import { readProxy, readSecrets, readXSettings, readZendeskSettings } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

interface Reading {
  readonly policy: Policy;
  /** All that judging needs, look-back and deadlines included. */
  readonly span: Span;
  /** What earlier runs read of it: only the rest is read anew. */
  readonly stored?: Capture;
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
  stored: kept,
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

  function reach(source: SourceName, url: string): Transport {
    const transport = createTransport({
      clock,
      allowedOrigins: [url],
      proxy: readProxy(env),
      secrets,
      log: (line) => progress.detail(`${source}: ${line}`),
    });
    made.push(transport);
    return maxRequests === undefined ? transport : limitRequests(made, transport, maxRequests);
  }

  const transports: Readonly<Record<LedgerSource, Transport>> = {
    zendesk: reach('zendesk', zendesk.url),
    x: reach('x', x.apiUrl),
  };
  const transportFor = (source: LedgerSource): Transport => transports[source];
  const spent = new Map<SourceName, number>();
  /** Together, the sources must not cost more. */
  function mayReadOf(source: SourceName, usd: number): (items: number) => boolean {
    return (items) => {
      if (maxUsd === undefined) return true;
      const others = [...spent].reduce((sum, [name, cost]) => (name === source ? sum : sum + cost), 0);
      if (others + items * usd > maxUsd) return false;
      spent.set(source, items * usd);
      return true;
    };
  }
  // Each tweet may bring its author along; users cost, too.
  const mayRead = mayReadOf('x', prices.postUsd);
  const configured: OptionalSystem[] = [];
  const systems = openOptionalSystems({
    env,
    policy,
    span: wanted,
    now,
    x,
    handles: asked(handles),
    stored: kept,
    mayRead: (system, items) => mayReadOf(system, system === 'likes' ? prices.likeUsd : prices.directMessageUsd)(items),
    reach(system, url) {
      configured.push(system);
      return reach(system, url);
    },
  });

  const stored = kept === undefined ? undefined : onlyConfigured(kept, configured);
  const phases = new Map<SourceName, Phase>();
  for (const source of ['zendesk', 'x', ...configured] as const)
    phases.set(source, progress.phase(`gather_${source.replace('-', '_')}`, `Reading ${titleOf(source)}`));
  const counts = new Map<SourceName, string>();
  const salt = randomBytes(32).toString('hex');
  const wholeDir = join(options.out, 'capture');
  const freshDir = stored === undefined ? wholeDir : join(options.out, freshFolder);
  if (stored === undefined) rmSync(join(options.out, freshFolder), { recursive: true, force: true });
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
    mayRead,
    log: (line) => progress.warn(line),
    onProgress({ source, step, records, requests }) {
      const count = `${records} records in ${requests} requests`;
      counts.set(source, count);
      phases.get(source)?.update(`${step}: ${count}`);
    },
  });
  for (const [source, phase] of phases) phase.done(counts.get(source) ?? 'nothing');

  const phase = progress.phase('look_ups', 'Looking up tweets');
  const merge = (): Capture => (stored === undefined ? fresh : mergeCaptures(stored, fresh));
  let capture = merge();
  let looked = 0;
  for (let round = 1; round <= lookUpRounds; round += 1) {
    const ids = wantedLookups(capture, policy);
    if (ids.length === 0 || fresh.gaps.some((g) => g.source === 'x' && g.cause === 'credentials')) break;
    const before = capture.tweets.length + capture.tombstones.length;
    fresh = await gatherLookups(
      { dir: freshDir, x, salt, transportFor, mayRead, clock: { ...clock, now: () => millisOf(now) } },
      fresh,
      ids,
    );
    capture = merge();
    looked += ids.length;
    if (capture.tweets.length + capture.tombstones.length === before) break;
  }
  phase.done(`${looked} asked for`);
  if (stored !== undefined) {
    await saveCapture(wholeDir, capture, salt);
    if (knowledgeOf(capture) === knowledgeOf(stored)) forget(freshDir);
  }
  for (const gap of fresh.gaps)
    progress.warn(
      `gap: ${sourceTitles[gap.source]} ${gap.kind}${gap.handle === undefined ? '' : ` of @${gap.handle}`}: ${gap.why}${gap.cure === undefined ? '' : ` ${gap.cure}`}`,
    );
  return { fresh, freshDir, capture };
}
