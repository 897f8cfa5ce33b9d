/** Writes a capture page by page, so that an interrupted gathering is continued where it stopped. */
import { existsSync, mkdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Addresses, type Capture, captureSchemaVersion, emptyCapture } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Instant, Span } from '../model/instant.ts';
import { normaliseCapture } from '../model/merge-captures.ts';
import type { SourceName } from '../model/sources.ts';
import { addressesOf, type CaptureFacts, writeManifest } from './capture-file.ts';
import {
  clear,
  fileKinds,
  fileNameOf,
  linesToWrite,
  pathOfManifest,
  pathOfProgress,
  pretty,
  readParsed,
  readRecords,
  toMember,
  writeWhole,
  writing,
  writingLater,
} from './capture-folder.ts';
import type { CapturePage } from './capture-page.ts';
import { progressSchema, type SavedProgress } from './capture-schema.ts';

type SourceProgress = NonNullable<SavedProgress['sources'][SourceName]>;

export interface CaptureWriter {
  /** Of the gathering that goes on: what an interrupted one asked for, where it is continued. */
  readonly span: Span;
  readonly takenAt: Instant;
  /** What an interrupted gathering had saved; undefined at a beginning. */
  readonly resumed?: { readonly sources: SavedProgress['sources']; readonly saved: Capture };
  /** Appends a page, and then notes how far its source came. */
  write(source: SourceName, page: CapturePage, reached: SourceProgress): Promise<void>;
  /** Writes the manifest; the folder is a capture from then on. */
  finish(facts: Pick<Capture, 'coverage' | 'gaps' | 'usage'>): Promise<void>;
}

export interface CaptureWriterOptions extends Addresses, Partial<Pick<Capture, 'systems'>> {
  readonly span: Span;
  readonly takenAt: Instant;
  /** What else must be the same for an interrupted gathering to be continued: vendors, handles, selections. */
  readonly key: string;
  /** Random, for the commitments. */
  readonly salt: string;
}

/** An interrupted gathering older than this is not worth continuing: its end would be missing. */
const resumableMs = 6 * 3_600_000;

function readResumable(dir: string, options: CaptureWriterOptions): SavedProgress | undefined {
  if (!existsSync(pathOfProgress(dir)) || existsSync(pathOfManifest(dir))) return undefined;
  let saved: SavedProgress;
  try {
    saved = readParsed(pathOfProgress(dir), progressSchema);
  } catch {
    return undefined;
  }
  const age = Date.parse(options.takenAt) - Date.parse(saved.takenAt);
  const drift = Math.abs(Date.parse(options.span.end) - Date.parse(saved.span.end));
  const fits =
    saved.schemaVersion === captureSchemaVersion &&
    saved.key === options.key &&
    saved.span.start === options.span.start &&
    drift <= resumableMs &&
    age >= 0 &&
    age <= resumableMs;
  const isThere = Object.entries(saved.lengths).every(
    ([name, length]) => existsSync(join(dir, name)) && statSync(join(dir, name)).size >= length,
  );
  return fits && isThere ? saved : undefined;
}

/** Cuts off pages that were being written, and files that were begun after the last whole page. */
function cutTornPages(dir: string, saved: SavedProgress): void {
  for (const kind of fileKinds) {
    const path = join(dir, fileNameOf(kind));
    const length = saved.lengths[fileNameOf(kind)];
    if (length === undefined) rmSync(path, { force: true });
    else truncateSync(path, length);
  }
}

/** Undefined where there is nothing to go on with, or where it cannot be read. */
function resume(
  dir: string,
  options: CaptureWriterOptions,
): { readonly progress: SavedProgress; readonly saved: Capture } | undefined {
  const progress = readResumable(dir, options);
  if (progress === undefined) return undefined;
  cutTornPages(dir, progress);
  try {
    const saved = normaliseCapture({ ...emptyCapture(progress.span, progress.takenAt), ...readRecords(dir) });
    return { progress, saved };
  } catch (error) {
    if (error instanceof TweetAuditError) return undefined;
    throw error;
  }
}

/** Opens a folder for gathering: goes on with an interrupted one of the same kind, else begins anew. */
export function openCaptureWriter(dir: string, options: CaptureWriterOptions): CaptureWriter {
  const resumable = writing(dir, () => {
    mkdirSync(dir, { recursive: true });
    const earlier = resume(dir, options);
    if (earlier === undefined) clear(dir);
    return earlier;
  });
  const { span, takenAt, salt } = resumable?.progress ?? options;
  const lengths: Record<string, number> = { ...resumable?.progress.lengths };
  let sources: SavedProgress['sources'] = { ...resumable?.progress.sources };
  let queue: Promise<void> = Promise.resolve();

  async function append(source: SourceName, page: CapturePage, reached: SourceProgress): Promise<void> {
    const grown: Record<string, number> = {};
    for (const { kind, lines } of linesToWrite(page)) {
      const name = fileNameOf(kind);
      const member = toMember(lines);
      await appendFile(join(dir, name), member);
      grown[name] = (lengths[name] ?? 0) + member.length;
    }
    Object.assign(lengths, grown);
    sources = { ...sources, [source]: reached };
    const progress: SavedProgress = {
      schemaVersion: captureSchemaVersion,
      span,
      takenAt,
      key: options.key,
      salt,
      lengths,
      sources,
    };
    await writeWhole(pathOfProgress(dir), pretty(progress));
  }

  return {
    span,
    takenAt,
    ...(resumable === undefined ? {} : { resumed: { sources: resumable.progress.sources, saved: resumable.saved } }),
    // The vendors are read side by side; pages are written one after the other.
    write(source, page, reached) {
      const written = queue.then(() => writingLater(dir, () => append(source, page, reached)));
      queue = written.catch(() => {});
      return written;
    },
    async finish({ coverage, gaps, usage }) {
      await queue;
      const facts: CaptureFacts = {
        span,
        takenAt,
        coverage,
        gaps,
        usage,
        systems: options.systems ?? [],
        ...addressesOf(options),
      };
      await writingLater(dir, async () => {
        await writeManifest(dir, facts, salt);
        rmSync(pathOfProgress(dir), { force: true });
      });
    },
  };
}
