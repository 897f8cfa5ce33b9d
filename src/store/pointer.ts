/** The pointer: what is known of a store in one small file, so that reading an index takes few requests. */
import { canonicalJson } from '../model/canonical-json.ts';
import type { Known } from './known.ts';
import { parseStored, sha256Of, shortHash } from './manifest.ts';
import { pointerSchema, storeSchemaVersion } from './schema.ts';
import type { Place } from './shelf.ts';

export const pointerName = 'index.json';

/** `<sequence>-<first 16 hex digits of its SHA-256>`: a pointer is never overwritten either. */
const pointerVersion = /^(\d{1,9})-[0-9a-f]{16}$/;

/** Where a pointer stands in the order of writing; undefined where the version is no pointer's. */
export function sequenceOf(place: Place): number | undefined {
  const digits = place.box === 'index' ? pointerVersion.exec(place.version)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

export function preparePointer(known: Known, sequence: number): { readonly place: Place; readonly bytes: Uint8Array } {
  const { captures, days, superseded } = known;
  const text = `${canonicalJson({ schemaVersion: storeSchemaVersion, captures, days, superseded })}\n`;
  const bytes = new TextEncoder().encode(text);
  return { place: { box: 'index', version: `${sequence}-${shortHash(sha256Of(bytes))}` }, bytes };
}

export type ReadPointer = { readonly known: Known } | { readonly damage: string };

export function readPointer(bytes: Uint8Array, place: Place): ReadPointer {
  if (!place.version.endsWith(`-${shortHash(sha256Of(bytes))}`))
    return { damage: 'it is not the one that was written' };
  const parsed = parseStored(bytes);
  if ('damage' in parsed) return parsed;
  const pointer = pointerSchema.safeParse(parsed.value);
  return pointer.success ? { known: pointer.data } : { damage: 'it was written by another version of tweet-audit' };
}
