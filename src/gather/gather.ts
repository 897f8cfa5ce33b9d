/** Reads both vendors side by side into a capture folder, and gives the capture. */
import type { Clock, Transport } from '../http/types.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Capture, emptyCapture, type Gap, type SourceUsage } from '../model/capture.ts';
import { type Instant, instantFromMillis, type Span } from '../model/instant.ts';
import { mergeCaptures, normaliseCapture } from '../model/merge-captures.ts';
import type { TicketSelection } from '../model/policy.ts';
import type { LedgerSource } from '../model/sources.ts';
import { loadCapture, saveCapture } from './capture-file.ts';
import type { CapturePage } from './capture-page.ts';
import type { SourceOutcome } from './capture-schema.ts';
import { type CaptureWriter, openCaptureWriter } from './capture-writer.ts';
import { freeInstant } from './free-instant.ts';
import type { GatherProgress } from './gather-progress.ts';
import { type OptionalSources, readSystems, systemsOf, whoIsAsked } from './gather-systems.ts';
import { gatherX } from './x/gather-x.ts';
import { lookUpTweets } from './x/look-up-tweets.ts';
import type { FieldStyle } from './x/queries.ts';
import type { ZendeskCredentials } from './zendesk/auth.ts';
import { countRecords, gatherZendesk } from './zendesk/gather-zendesk.ts';

export interface OfficialHandle {
  /** Without the sign. */
  readonly name: string;
  readonly userId?: string;
  readonly tickets: TicketSelection;
}

export interface ZendeskSource {
  /** Origin: `https://NAME.zendesk.com`. */
  readonly url: string;
  readonly credentials: ZendeskCredentials;
}

export interface XSource {
  /** Origin: `https://api.x.com`. */
  readonly apiUrl: string;
  readonly bearerToken: string;
  readonly fieldStyle: 'auto' | FieldStyle;
}

export interface GatherOptions {
  /** The capture's folder. */
  readonly dir: string;
  readonly span: Span;
  readonly takenAt: Instant;
  /** All official handles of the span. */
  readonly handles: readonly OfficialHandle[];
  /** Absent: not configured, which is a gap. */
  readonly zendesk?: ZendeskSource;
  readonly x?: XSource;
  /** What is absent of them is not configured, which is no gap. */
  readonly systems?: OptionalSources;
  /** All that judging needs, where `span` is only what is new of it: some systems give all that they have at once. Default `span`. */
  readonly wholeSpan?: Span;
  /** Random text, for the manifest's commitments. */
  readonly salt: string;
  readonly transportFor: (source: LedgerSource) => Transport;
  /** Budget: asked before each page of X, with the posts and users read so far plus what the page may bring. */
  readonly mayRead?: (posts: number, users: number) => boolean;
  readonly log?: (line: string) => void;
  readonly onProgress?: (progress: GatherProgress) => void;
}

const noUsage: SourceUsage = { requests: 0 };

function notConfigured(options: GatherOptions, source: LedgerSource): SourceOutcome {
  const about = { source, span: options.span, cause: 'credentials', lasting: true } as const;
  const gaps: Gap[] =
    source === 'zendesk'
      ? [
          {
            ...about,
            kind: 'all',
            why: 'Zendesk is not configured',
            cure: 'Set ZENDESK_SUBDOMAIN, ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET.',
          },
        ]
      : options.handles.flatMap(({ name }) =>
          (['sent', 'mentions'] as const).map((kind) => ({
            ...about,
            kind,
            handle: name,
            why: 'X is not configured',
            cure: 'Set X_BEARER_TOKEN to the bearer token of an X app.',
          })),
        );
  return { coverage: [], gaps, usage: noUsage };
}

interface PlainOutcome {
  readonly coverage: readonly SourceOutcome['coverage'][number][];
  readonly gaps: readonly SourceOutcome['gaps'][number][];
  readonly usage: SourceUsage;
}

function plain(outcome: PlainOutcome): SourceOutcome {
  return { coverage: [...outcome.coverage], gaps: [...outcome.gaps], usage: outcome.usage };
}

/** What an earlier run read to its end is not read again, unless something was missing: the reason may be gone by now. */
function wholeOutcome(earlier: { readonly outcome?: SourceOutcome } | undefined): SourceOutcome | undefined {
  return earlier?.outcome?.gaps.length === 0 ? earlier.outcome : undefined;
}

/** What the readings of both ledgers share: requests count with those of an interrupted run, and the outcome is noted beside the records. */
function beginReading(source: LedgerSource, options: GatherOptions, writer: CaptureWriter) {
  const transport = options.transportFor(source);
  const spent = writer.resumed?.sources[source]?.requests ?? 0;
  const before = transport.requestCount();
  return {
    transport,
    requests: (): number => spent + transport.requestCount() - before,
    async finish(read: PlainOutcome): Promise<SourceOutcome> {
      const outcome = plain({ ...read, usage: { ...read.usage, requests: read.usage.requests + spent } });
      await writer.write(source, {}, { requests: outcome.usage.requests, outcome });
      return outcome;
    },
  };
}

async function readZendesk(options: GatherOptions, writer: CaptureWriter): Promise<SourceOutcome> {
  const { zendesk, handles, log } = options;
  const earlier = writer.resumed?.sources.zendesk;
  const done = wholeOutcome(earlier);
  if (done !== undefined) return done;
  if (zendesk === undefined) return notConfigured(options, 'zendesk');
  const { transport, requests, finish } = beginReading('zendesk', options, writer);
  let records = 0;
  return finish(
    await gatherZendesk({
      ...zendesk,
      transport,
      selections: handles.map((handle) => handle.tickets),
      span: writer.span,
      takenAt: writer.takenAt,
      async onPage(page, reached) {
        await writer.write('zendesk', page, {
          requests: requests(),
          zendesk: { ...reached, gaps: [...reached.gaps] },
        });
        records += countRecords(page);
        options.onProgress?.({ source: 'zendesk', step: reached.step, records, requests: requests() });
      },
      ...(writer.resumed === undefined || earlier?.zendesk === undefined
        ? {}
        : { resume: { reached: earlier.zendesk, saved: writer.resumed.saved } }),
      ...(log === undefined ? {} : { warn: log }),
    }),
  );
}

/** Timelines are read from their newest end: one that was interrupted is read anew. */
async function readX(options: GatherOptions, writer: CaptureWriter): Promise<SourceOutcome> {
  const { x, handles, mayRead } = options;
  const earlier = writer.resumed?.sources.x;
  const done = wholeOutcome(earlier);
  if (done !== undefined) return done;
  if (x === undefined) return notConfigured(options, 'x');
  const { transport, requests, finish } = beginReading('x', options, writer);
  let records = 0;
  return finish(
    await gatherX({
      ...x,
      transport,
      handles: handles.map(({ name, userId }) => (userId === undefined ? { name } : { name, userId })),
      span: writer.span,
      takenAt: writer.takenAt,
      ...(mayRead === undefined ? {} : { mayRead }),
      async onPage({ kind, handle, ...page }) {
        await writer.write('x', page, { requests: requests() });
        records += countRecords(page);
        const step = handle === undefined ? kind : `${kind} of @${handle}`;
        options.onProgress?.({ source: 'x', step, records, requests: requests() });
      },
    }),
  );
}

/** Equal for gatherings that may be continued by each other. Credentials are no part of it. */
function keyOf(options: GatherOptions): string {
  const { handles, zendesk, x, systems } = options;
  return canonicalJson({
    handles,
    zendesk: zendesk?.url ?? null,
    x: x?.apiUrl ?? null,
    ...whoIsAsked(systems),
  });
}

/**
 * Rejects with a TweetAuditError for what no gap can say (an unknown handle, X without `created_at`), after the other
 * vendor was read. An interrupted gathering into the same folder is continued, with its span and instant.
 */
export async function gather(options: GatherOptions): Promise<Capture> {
  const { dir, span, takenAt, zendesk, systems, salt } = options;
  const { 'status-page': statusPage, forum, support } = systems ?? {};
  const writer = openCaptureWriter(dir, {
    span,
    takenAt,
    salt,
    key: keyOf(options),
    ...(zendesk === undefined ? {} : { zendeskUrl: new URL(zendesk.url).origin }),
    ...(statusPage === undefined ? {} : { statusPageUrl: new URL(statusPage.url).origin }),
    ...(forum === undefined ? {} : { forumUrl: forum.url }),
    ...(support === undefined ? {} : { supportUrl: new URL(support.url).origin }),
    systems: systemsOf(systems),
  });
  if (writer.resumed !== undefined) options.log?.(`going on with the gathering of ${writer.takenAt}`);
  const [zendeskRead, xRead, systemsRead] = await Promise.allSettled([
    readZendesk(options, writer),
    readX(options, writer),
    readSystems(systems ?? {}, options.wholeSpan ?? writer.span, writer, options.onProgress),
  ]);
  if (zendeskRead.status === 'rejected') throw zendeskRead.reason;
  if (xRead.status === 'rejected') throw xRead.reason;
  if (systemsRead.status === 'rejected') throw systemsRead.reason;
  const outcomes = [zendeskRead.value, xRead.value, ...systemsRead.value.map(([, outcome]) => outcome)];
  const others = Object.fromEntries(systemsRead.value.map(([system, { usage }]) => [system, usage]));
  await writer.finish({
    coverage: outcomes.flatMap((one) => one.coverage),
    gaps: outcomes.flatMap((one) => one.gaps),
    usage: { [writer.takenAt]: { zendesk: zendeskRead.value.usage, x: xRead.value.usage, ...others } },
  });
  return loadCapture(dir);
}

export interface LookUpRound extends Pick<GatherOptions, 'x' | 'salt' | 'transportFor' | 'mayRead' | 'log'> {
  /** Where the capture is saved; absent: it is not. */
  readonly dir?: string;
  readonly clock: Clock;
}

/**
 * Looks tweets up that judging still needs, and merges them in. What X does not give is a gap that names the ids.
 * Ids that the capture already has, as tweet or tombstone, are not asked for.
 */
export async function gatherLookups(options: LookUpRound, capture: Capture, ids: readonly string[]): Promise<Capture> {
  const known = new Set([...capture.tweets, ...capture.tombstones].map(({ id }) => id));
  const wanted = [...new Set(ids)].filter((id) => !known.has(id));
  if (wanted.length === 0 || options.x === undefined) return capture;
  const now = instantFromMillis(options.clock.now());
  const transport = options.transportFor('x');
  const pages: CapturePage[] = [];
  const { gaps, usage } = await lookUpTweets(
    {
      ...options.x,
      transport,
      span: capture.span,
      takenAt: now,
      ...(options.mayRead === undefined ? {} : { mayRead: options.mayRead }),
      onPage: (page) => {
        pages.push(page);
      },
    },
    wanted,
  );
  const found: Capture = {
    // The capture stays what it was taken for: only these tweets are of now.
    ...emptyCapture(capture.span, capture.takenAt),
    accounts: pages.flatMap((page) => page.accounts ?? []),
    tweets: pages.flatMap((page) => page.tweets ?? []),
    tombstones: pages.flatMap((page) => page.tombstones ?? []),
    texts: Object.assign({}, ...pages.map((page) => page.texts)),
    gaps,
    usage: { [freeInstant(capture.usage, now)]: { zendesk: noUsage, x: usage } },
  };
  const merged = mergeCaptures(normaliseCapture(capture), found);
  if (options.dir !== undefined) await saveCapture(options.dir, merged, options.salt);
  return merged;
}
