/** An entry's manifest: its facts, and size and SHA-256 of every file. Its own hash is the entry's version. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Manifest, manifestSchema, nameSchema, storeSchemaVersion } from './schema.ts';
import type { NewEntry, StoredFile, StoreEntry } from './types.ts';

export const manifestName = 'manifest.json';

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const versionHashLength = 16;

export function shortHash(sha256: string): string {
  return sha256.slice(0, versionHashLength);
}

/** `2026-11-01` or an instant of that day: `2026.11.1`. */
function datePart(date: string): string {
  return date.slice(0, 10).split('-').map(Number).join('.');
}

function entryOf(manifest: Manifest, sha256: string): StoreEntry {
  if (manifest.kind === 'capture') {
    const { kind, span, takenAt } = manifest;
    return { kind, version: `${datePart(span.start)}-${shortHash(sha256)}`, span, takenAt, sha256 };
  }
  const { kind, team, date, takenAt, settled, edition } = manifest;
  return { kind, version: `${datePart(date)}-${shortHash(sha256)}`, team, date, takenAt, settled, edition, sha256 };
}

function checkNames(files: readonly StoredFile[]): void {
  const names = new Set<string>();
  for (const { name } of files) {
    if (!nameSchema.safeParse(name).success) throw new RangeError(`no name for a stored file: ${JSON.stringify(name)}`);
    const folded = name.toLowerCase();
    if (folded === manifestName) throw new RangeError(`${manifestName} is written by the store itself`);
    // File systems that ignore case would keep one of the two.
    if (names.has(folded)) throw new RangeError(`two stored files are called ${name}`);
    names.add(folded);
  }
}

export interface Prepared {
  readonly entry: StoreEntry;
  readonly files: readonly StoredFile[];
  readonly manifest: Uint8Array;
}

/** Throws where a name or a fact is none that could be read back: a mistake of the caller. */
export function prepareEntry(entry: NewEntry): Prepared {
  checkNames(entry.files);
  const files = [...entry.files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = manifestSchema.parse({
    ...entry,
    schemaVersion: storeSchemaVersion,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) })),
  });
  const bytes = new TextEncoder().encode(`${canonicalJson(manifest)}\n`);
  return { entry: entryOf(manifest, sha256Of(bytes)), files, manifest: bytes };
}

/** JSON that schema `1` knows; else why not. Newer tools may have written it. */
export function parseStored(bytes: Uint8Array): { readonly value: unknown } | { readonly damage: string } {
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return { damage: 'it is no JSON' };
  }
}

export type ReadManifest =
  | { readonly entry: StoreEntry; readonly files: Manifest['files'] }
  /** Why it counts for nothing. */
  | { readonly damage: string };

/** Checks the manifest found under `version` against the hash in it. */
export function readManifest(bytes: Uint8Array, version: string): ReadManifest {
  const sha256 = sha256Of(bytes);
  if (!version.endsWith(`-${shortHash(sha256)}`)) return { damage: `${manifestName} is not the one that was written` };
  const parsed = parseStored(bytes);
  if ('damage' in parsed) return { damage: `${manifestName}: ${parsed.damage}` };
  const manifest = manifestSchema.safeParse(parsed.value);
  if (!manifest.success) return { damage: `${manifestName} was written by another version of tweet-audit` };
  const entry = entryOf(manifest.data, sha256);
  return entry.version === version
    ? { entry, files: manifest.data.files }
    : { damage: `${manifestName} belongs to version ${entry.version}` };
}
