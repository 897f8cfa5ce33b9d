/** Reads the optional systems that are configured, each in one go: one that was interrupted is read anew. */
import type { Transport } from '../http/types.ts';
import type { Coverage, Gap, SourceUsage } from '../model/capture.ts';
import type { Instant, Span } from '../model/instant.ts';
import { type OptionalSystem, optionalSystems } from '../model/sources.ts';
import type { CapturePage } from './capture-page.ts';
import type { SourceOutcome } from './capture-schema.ts';
import type { CaptureWriter } from './capture-writer.ts';
import { type DirectMessagesSource, gatherDirectMessages } from './direct-messages/gather-direct-messages.ts';
import { type ForumSource, gatherForum } from './forum/gather-forum.ts';
import type { GatherProgress } from './gather-progress.ts';
import { gatherLikes, type LikesSource } from './likes/gather-likes.ts';
import { gatherStatusPage, type StatusPageSource } from './status-page/gather-status-page.ts';
import { gatherSupport, type SupportSource } from './support/gather-support.ts';
import { countRecords } from './zendesk/gather-zendesk.ts';

/** Each with its own way out. */
export interface OptionalSources {
  readonly 'direct-messages'?: DirectMessagesSource;
  readonly forum?: ForumSource;
  readonly likes?: LikesSource;
  readonly 'status-page'?: StatusPageSource & { readonly transport: Transport };
  readonly support?: SupportSource;
}

/** What a system brought, and what it could not; requests are counted by its transport. */
interface Brought {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  readonly usage?: SourceUsage;
}

interface Asked {
  readonly span: Span;
  readonly takenAt: Instant;
  readonly onPage: (page: CapturePage) => Promise<void>;
}

interface Reading {
  readonly transport: Transport;
  read(asked: Asked): Promise<Brought>;
}

function readingOf(system: OptionalSystem, sources: OptionalSources): Reading | undefined {
  switch (system) {
    case 'direct-messages': {
      const source = sources['direct-messages'];
      return source && { transport: source.transport, read: (asked) => gatherDirectMessages({ ...source, ...asked }) };
    }
    case 'forum': {
      const source = sources.forum;
      return source && { transport: source.transport, read: (asked) => gatherForum({ ...source, ...asked }) };
    }
    case 'support': {
      const source = sources.support;
      return source && { transport: source.transport, read: (asked) => gatherSupport({ ...source, ...asked }) };
    }
    case 'likes': {
      const source = sources.likes;
      return source && { transport: source.transport, read: (asked) => gatherLikes({ ...source, ...asked }) };
    }
    case 'status-page': {
      const source = sources['status-page'];
      return source && { transport: source.transport, read: (asked) => gatherStatusPage({ ...source, ...asked }) };
    }
  }
}

export function systemsOf(sources: OptionalSources = {}): readonly OptionalSystem[] {
  return optionalSystems.filter((system) => sources[system] !== undefined);
}

/** Without credentials: equal for readings that may be continued by each other. */
export function whoIsAsked(sources: OptionalSources = {}): Readonly<Partial<Record<OptionalSystem, string>>> {
  const names = (handles: readonly { readonly name: string }[]): string => handles.map(({ name }) => name).join(' ');
  const { likes, 'direct-messages': messages, 'status-page': page, forum, support } = sources;
  return {
    ...(messages === undefined ? {} : { 'direct-messages': names(messages.handles) }),
    ...(likes === undefined ? {} : { likes: names(likes.handles) }),
    ...(page === undefined ? {} : { 'status-page': page.url }),
    ...(forum === undefined ? {} : { forum: forum.url }),
    ...(support === undefined ? {} : { support: support.url }),
  };
}

async function readSystem(
  system: OptionalSystem,
  reading: Reading,
  span: Span,
  writer: CaptureWriter,
  onProgress: (progress: GatherProgress) => void,
): Promise<SourceOutcome> {
  const earlier = writer.resumed?.sources[system];
  if (earlier?.outcome !== undefined) return earlier.outcome;
  const before = reading.transport.requestCount();
  const requests = (): number => (earlier?.requests ?? 0) + reading.transport.requestCount() - before;
  let records = 0;
  const brought = await reading.read({
    span,
    takenAt: writer.takenAt,
    async onPage(page) {
      await writer.write(system, page, { requests: requests() });
      records += countRecords(page);
      onProgress({ source: system, step: 'read', records, requests: requests() });
    },
  });
  const outcome: SourceOutcome = {
    coverage: [...brought.coverage],
    gaps: [...brought.gaps],
    usage: { ...brought.usage, requests: requests() },
  };
  await writer.write(system, {}, { requests: requests(), outcome });
  return outcome;
}

/** Side by side. `span`: all that judging needs, for most of them give at once what they have. */
export function readSystems(
  sources: OptionalSources,
  span: Span,
  writer: CaptureWriter,
  onProgress: (progress: GatherProgress) => void = () => {},
): Promise<readonly (readonly [OptionalSystem, SourceOutcome])[]> {
  return Promise.all(
    systemsOf(sources).flatMap((system) => {
      const reading = readingOf(system, sources);
      if (reading === undefined) return [];
      return [readSystem(system, reading, span, writer, onProgress).then((outcome) => [system, outcome] as const)];
    }),
  );
}
