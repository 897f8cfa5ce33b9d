/** The files of a capture's folder: their names, their lines, and what may be wrong with them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { z } from 'zod';
import type { Capture } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { type CapturePage, type RecordKind, recordKinds } from './capture-page.ts';
import { type RecordOf, recordSchemas, textLineSchema } from './capture-schema.ts';

type FileKind = RecordKind | 'texts';
export const fileKinds: readonly FileKind[] = [...recordKinds, 'texts'];

export function fileNameOf(kind: FileKind): string {
  return `${kind.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.ndjson.gz`;
}

export const again = 'Gather the day again.';

export function damaged(path: string, why: string, cure = again): TweetAuditError {
  return new TweetAuditError('usage', `the capture is damaged: ${path}: ${why}`, cure);
}

export const pathOfManifest = (dir: string): string => join(dir, 'manifest.json');
export const pathOfProgress = (dir: string): string => join(dir, 'progress.json');

/** A folder that cannot be written, a full disk. Other errors as they are. */
function unwritable(dir: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const message = `the capture folder ${dir} cannot be written: ${error.message}`;
  return new TweetAuditError('usage', message, 'Name a folder that you may write to with --out, with room enough.');
}

export function writing<T>(dir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unwritable(dir, error);
  }
}

export async function writingLater<T>(dir: string, work: () => Promise<T>): Promise<T> {
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

export function readParsed<T>(path: string, schema: z.ZodType<T>): T {
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

export function linesOf(path: string): readonly string[] {
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

export function readRecords(dir: string): Pick<Capture, RecordKind | 'texts'> {
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

export function hashOf(path: string, salt = ''): string {
  return createHash('sha256').update(salt).update(readFileSync(path)).digest('hex');
}

export function toMember(lines: readonly unknown[]): Buffer {
  return gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export function linesToWrite(
  page: CapturePage,
): readonly { readonly kind: FileKind; readonly lines: readonly unknown[] }[] {
  return fileKinds
    .map((kind) => ({ kind, lines: kind === 'texts' ? Object.entries(page.texts ?? {}) : (page[kind] ?? []) }))
    .filter(({ lines }) => lines.length > 0);
}

export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function clear(dir: string): void {
  for (const kind of fileKinds) rmSync(join(dir, fileNameOf(kind)), { force: true });
  rmSync(pathOfManifest(dir), { force: true });
  rmSync(pathOfProgress(dir), { force: true });
}
