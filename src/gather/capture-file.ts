/**
 * A capture as a folder: NDJSON by kind, gzip, one gzip member a page, so that pages are appended; `manifest.json` once
 * it is whole, `progress.json` until then.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { appendFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { z } from 'zod';
import { type Addresses, addressesBy, type Capture, captureSchemaVersion, emptyCapture } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Instant, Span } from '../model/instant.ts';
import { normaliseCapture } from '../model/merge-captures.ts';
import type { SourceName } from '../model/sources.ts';
import { type CapturePage, type RecordKind, recordKinds } from './capture-page.ts';
import {
  type Manifest,
  manifestSchema,
  progressSchema,
  type RecordOf,
  recordSchemas,
  type SavedProgress,
  type SourceOutcome,
  textLineSchema,
} from './capture-schema.ts';

type FileKind = RecordKind | 'texts';
const fileKinds: readonly FileKind[] = [...recordKinds, 'texts'];

function fileNameOf(kind: FileKind): string {
  return `${kind.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.ndjson.gz`;
}

const again = 'Gather the day again.';

function damaged(path: string, why: string, cure = again): TweetAuditError {
  return new TweetAuditError('usage', `the capture is damaged: ${path}: ${why}`, cure);
}

/** A folder that cannot be written, a full disk. Other errors as they are. */
function unwritable(dir: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const message = `the capture folder ${dir} cannot be written: ${error.message}`;
  return new TweetAuditError('usage', message, 'Name a folder that you may write to with --out, with room enough.');
}

function writing<T>(dir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unwritable(dir, error);
  }
}

async function writingLater<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(dir, error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Names the place in a record, never its content. */
function placeIn(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') || 'the record'}: ${issue?.code ?? 'invalid'}`;
}

function parseJson(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(path, `line ${line} is no JSON`);
  }
}

function readParsed<T>(path: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw damaged(path, messageOf(error));
  }
  const parsed = schema.safeParse(parseJson(text, path, 1));
  if (!parsed.success) throw damaged(path, placeIn(parsed.error));
  return parsed.data;
}

function linesOf(path: string): readonly string[] {
  if (!existsSync(path) || statSync(path).size === 0) return [];
  try {
    return gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(0, -1);
  } catch (error) {
    throw damaged(path, messageOf(error));
  }
}

function readLines<T>(dir: string, kind: FileKind, schema: z.ZodType<T>): readonly T[] {
  const path = join(dir, fileNameOf(kind));
  return linesOf(path).map((text, place) => {
    const parsed = schema.safeParse(parseJson(text, path, place + 1));
    if (parsed.success) return parsed.data;
    throw damaged(
      path,
      `line ${place + 1}, ${placeIn(parsed.error)}`,
      `${again} Or read it with the version that wrote it.`,
    );
  });
}

function readRecords(dir: string): Pick<Capture, RecordKind | 'texts'> {
  const of = <K extends RecordKind>(kind: K): readonly RecordOf<K>[] => readLines(dir, kind, recordSchemas[kind]);
  return {
    accounts: of('accounts'),
    tweets: of('tweets'),
    tombstones: of('tombstones'),
    tickets: of('tickets'),
    ticketEvents: of('ticketEvents'),
    skips: of('skips'),
    users: of('users'),
    groups: of('groups'),
    incidents: of('incidents'),
    likes: of('likes'),
    directMessages: of('directMessages'),
    forumCategories: of('forumCategories'),
    forumSearches: of('forumSearches'),
    supportTickets: of('supportTickets'),
    supportSearches: of('supportSearches'),
    texts: Object.fromEntries(readLines(dir, 'texts', textLineSchema)),
  };
}

const pathOfManifest = (dir: string): string => join(dir, 'manifest.json');
const pathOfProgress = (dir: string): string => join(dir, 'progress.json');

/**
 * A saved capture, normalised. Throws a TweetAuditError that names file and line where the folder holds none, an
 * unfinished one, or one that was changed.
 */
export function loadCapture(dir: string): Capture {
  if (!existsSync(pathOfManifest(dir))) {
    throw existsSync(pathOfProgress(dir))
      ? new TweetAuditError(
          'usage',
          `the capture in ${dir} is unfinished`,
          'Run gather again with the same --out: it goes on where it stopped.',
        )
      : new TweetAuditError('usage', `there is no capture in ${dir}`, 'Name the folder that holds manifest.json.');
  }
  const manifest = readParsed(pathOfManifest(dir), manifestSchema);
  if (manifest.schemaVersion !== captureSchemaVersion) {
    const message = `the capture in ${dir} has schema version ${manifest.schemaVersion}, not ${captureSchemaVersion}`;
    throw new TweetAuditError('usage', message, again);
  }
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    const path = join(dir, name);
    if (!existsSync(path)) throw damaged(path, 'the file is missing');
    if (hashOf(path) !== sha256) throw damaged(path, 'the file is not the one that the manifest names');
  }
  return normaliseCapture({
    ...emptyCapture(manifest.span, manifest.takenAt),
    ...addressesOf(manifest),
    systems: manifest.systems ?? [],
    ...readRecords(dir),
    coverage: manifest.coverage,
    gaps: manifest.gaps,
    usage: manifest.usage,
  });
}

function hashOf(path: string, salt = ''): string {
  return createHash('sha256').update(salt).update(readFileSync(path)).digest('hex');
}

function toMember(lines: readonly unknown[]): Buffer {
  return gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function linesToWrite(page: CapturePage): readonly { readonly kind: FileKind; readonly lines: readonly unknown[] }[] {
  return fileKinds
    .map((kind) => ({ kind, lines: kind === 'texts' ? Object.entries(page.texts ?? {}) : (page[kind] ?? []) }))
    .filter(({ lines }) => lines.length > 0);
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

function addressesOf(all: Addresses): Addresses {
  return addressesBy((name) => all[name]);
}

type Facts = Addresses & Pick<Capture, 'span' | 'takenAt' | 'systems' | 'coverage' | 'gaps' | 'usage'>;

function manifestOf(dir: string, facts: Facts, salt: string): Manifest {
  const files: Manifest['files'] = {};
  for (const kind of fileKinds) {
    const path = join(dir, fileNameOf(kind));
    if (!existsSync(path)) continue;
    files[fileNameOf(kind)] = {
      records: linesOf(path).length,
      bytes: statSync(path).size,
      sha256: hashOf(path),
      commitment: hashOf(path, salt),
    };
  }
  const { span, takenAt, systems } = facts;
  return {
    schemaVersion: captureSchemaVersion,
    span,
    takenAt,
    ...addressesOf(facts),
    ...(systems.length === 0 ? {} : { systems: [...systems] }),
    coverage: [...facts.coverage],
    gaps: [...facts.gaps],
    usage: { ...facts.usage },
    salt,
    files,
  };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function clear(dir: string): void {
  for (const kind of fileKinds) rmSync(join(dir, fileNameOf(kind)), { force: true });
  rmSync(pathOfManifest(dir), { force: true });
  rmSync(pathOfProgress(dir), { force: true });
}

/** Writes a whole capture in place of what the folder holds. `salt` is random, for the commitments. */
export function saveCapture(dir: string, capture: Capture, salt: string): Promise<void> {
  return writingLater(dir, async () => {
    mkdirSync(dir, { recursive: true });
    const fresh = new Map(linesToWrite(capture).map(({ kind, lines }) => [kind, lines]));
    for (const [kind, lines] of fresh) await writeFile(join(dir, `${fileNameOf(kind)}.tmp`), toMember(lines));
    clear(dir);
    for (const kind of fresh.keys()) renameSync(join(dir, `${fileNameOf(kind)}.tmp`), join(dir, fileNameOf(kind)));
    await writeWhole(pathOfManifest(dir), pretty(manifestOf(dir, capture, salt)));
  });
}

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
      const facts: Facts = {
        span,
        takenAt,
        coverage,
        gaps,
        usage,
        systems: options.systems ?? [],
        ...addressesOf(options),
      };
      await writingLater(dir, async () => {
        await writeWhole(pathOfManifest(dir), pretty(manifestOf(dir, facts, salt)));
        rmSync(pathOfProgress(dir), { force: true });
      });
    },
  };
}

export type { SourceOutcome };
