/**
 * The one store, on whatever shelf. The versions with a whole manifest are the truth; pointers only spare reading all
 * of them, so that a lost or damaged pointer costs requests and no entry (docs/adr/0004).
 */

import { TweetAuditError } from '../model/errors.ts';
import { plural } from '../model/plural.ts';
import { type Known, knownOf, mergeKnown, nothingKnown, versionsIn } from './known.ts';
import { manifestName, type Prepared, prepareEntry, type ReadManifest, readManifest, sha256Of } from './manifest.ts';
import { pointerName, preparePointer, readPointer, sequenceOf } from './pointer.ts';
import { versionSchema } from './schema.ts';
import type { Place, Shelf } from './shelf.ts';
import type { Store, StoredFile, StoreEntry, StoreIndex, Warn } from './types.ts';

/** Two, so that versions which another run wrote around the newest pointer lie between them and are looked at. */
const pointersRead = 2;
/** Readers may still be at the pointer before the newest. */
const pointersKept = 5;

interface Seen {
  readonly known: Known;
  /** Of the newest pointer; 0 where there is none. */
  readonly sequence: number;
  readonly pointers: readonly Place[];
  /** No pointer says all of this. */
  readonly unsaid: boolean;
}

const placeOf = (entry: StoreEntry): Place => ({ box: entry.kind, version: entry.version });
const keyOf = (place: Place): string => `${place.box}/${place.version}`;

function nameEntry(entry: StoreEntry): string {
  return entry.kind === 'capture'
    ? `the stored capture of ${entry.span.start} to ${entry.span.end}, version ${entry.version}`
    : `the stored day ${entry.date} of ${entry.team}, version ${entry.version}`;
}

function indexOf({ captures, days }: Known): StoreIndex {
  return { captures, days };
}

const againCure: Readonly<Record<StoreEntry['kind'], string>> = {
  capture: 'Delete that version and all pointers (index), and gather its span again.',
  day: 'Delete that version and all pointers (index), and run that day again.',
};

export function createStore(shelf: Shelf, warn: Warn): Store {
  const said = new Set<string>();
  function warnOnce(text: string): void {
    if (!said.has(text)) warn(text);
    said.add(text);
  }

  async function pointersAmong(places: readonly Place[], most: number): Promise<readonly Known[]> {
    const found: Known[] = [];
    for (const place of places) {
      if (found.length >= most) break;
      const bytes = await shelf.read(place, pointerName);
      if (bytes === undefined) continue;
      const read = readPointer(bytes, place);
      if ('known' in read) found.push(read.known);
      else warnOnce(`pointer ${place.version} in ${shelf.where} is left out: ${read.damage}`);
    }
    return found;
  }

  async function manifestAt(place: Place): Promise<ReadManifest | undefined> {
    const bytes = await shelf.read(place, manifestName);
    return bytes === undefined ? undefined : readManifest(bytes, place.version);
  }

  /** What the places hold that `known` does not name; an entry without its manifest is still being written. */
  async function entriesAt(places: readonly Place[]): Promise<readonly StoreEntry[]> {
    const found: StoreEntry[] = [];
    for (const place of places) {
      const read = await manifestAt(place);
      if (read === undefined) continue;
      if ('damage' in read) warnOnce(`${place.box} ${place.version} in ${shelf.where} is left out: ${read.damage}`);
      else if (read.entry.kind === place.box) found.push(read.entry);
    }
    return found;
  }

  /** Reads newest pointers, and the manifests of what they do not name. `own` needs no reading. */
  async function look(own: Known = nothingKnown): Promise<Seen> {
    const places = new Map<string, Place>();
    const pointers: Known[] = [];
    for await (const batch of shelf.list()) {
      const fresh = batch.filter((place) => !places.has(keyOf(place)));
      for (const place of fresh) places.set(keyOf(place), place);
      pointers.push(...(await pointersAmong(newestPointers(fresh), pointersRead - pointers.length)));
      if (pointers.length >= pointersRead) break;
    }
    const pointed = mergeKnown(...pointers);
    const versions = versionsIn(mergeKnown(pointed, own));
    const found = await entriesAt(
      [...places.values()].filter(
        ({ box, version }) => box !== 'index' && versionSchema.safeParse(version).success && !versions.has(version),
      ),
    );
    if (pointers.length === 0 && found.length > 0) {
      warnOnce(
        `there is no readable pointer in ${shelf.where}: its index was rebuilt from ${plural(found.length, 'version')}`,
      );
    }
    const all = newestPointers([...places.values()]);
    return {
      known: mergeKnown(pointed, own, knownOf(found)),
      sequence: all[0] === undefined ? 0 : (sequenceOf(all[0]) ?? 0),
      pointers: all,
      unsaid: found.length > 0,
    };
  }

  /** Those without their manifest: not written, not to the end, or deleted since. */
  async function missing(prepared: readonly Prepared[]): Promise<readonly Prepared[]> {
    const fresh: Prepared[] = [];
    for (const one of prepared) {
      const read = await manifestAt(placeOf(one.entry));
      if (read === undefined || 'damage' in read) fresh.push(one);
    }
    return fresh;
  }

  async function writeEntries(prepared: readonly Prepared[]): Promise<void> {
    for (const { entry, files } of prepared) {
      for (const { name, bytes } of files) await shelf.put(placeOf(entry), name, bytes);
    }
    for (const { entry, manifest } of prepared) await shelf.put(placeOf(entry), manifestName, manifest);
  }

  /** Never fatal: whoever reads finds the versions themselves. */
  async function writePointer({ known, sequence, pointers }: Seen): Promise<void> {
    const { place, bytes } = preparePointer(known, sequence + 1);
    try {
      await shelf.put(place, pointerName, bytes);
      for (const old of pointers.slice(pointersKept - 1)) await shelf.drop?.(old);
    } catch (error) {
      if (!(error instanceof TweetAuditError)) throw error;
      warnOnce(
        `the pointer in ${shelf.where} was not renewed, so that reading its index takes longer: ${error.message}`,
      );
    }
  }

  function damaged(entry: StoreEntry, why: string): TweetAuditError {
    return new TweetAuditError(
      'store',
      `${nameEntry(entry)}, in ${shelf.where} is damaged: ${why}`,
      againCure[entry.kind],
    );
  }

  return {
    where: shelf.where,
    async readIndex() {
      return indexOf((await look()).known);
    },
    async readFiles(entry) {
      const read = await manifestAt(placeOf(entry));
      if (read === undefined) throw damaged(entry, `${manifestName} is missing`);
      if ('damage' in read) throw damaged(entry, read.damage);
      if (read.entry.sha256 !== entry.sha256) throw damaged(entry, `${manifestName} is not the one that was written`);
      const files: StoredFile[] = [];
      for (const { name, bytes: size, sha256 } of read.files) {
        const bytes = await shelf.read(placeOf(entry), name);
        if (bytes === undefined) throw damaged(entry, `${name} is missing`);
        if (bytes.length !== size)
          throw damaged(entry, `${name} has ${plural(bytes.length, 'byte')} instead of ${size}`);
        if (sha256Of(bytes) !== sha256) throw damaged(entry, `${name} does not have the SHA-256 in ${manifestName}`);
        files.push({ name, bytes });
      }
      return files;
    },
    async write(entries) {
      // Captures first: no day is ever seen before what it was judged from.
      const all = entries.map(prepareEntry);
      const prepared = (['capture', 'day'] as const).flatMap((kind) => all.filter(({ entry }) => entry.kind === kind));
      const before = await look();
      const fresh = await missing(prepared);
      if (fresh.length === 0 && !before.unsaid) return indexOf(before.known);
      await writeEntries(fresh);
      // Another run may have written meanwhile.
      const after = await look(mergeKnown(before.known, knownOf(prepared.map(({ entry }) => entry))));
      await writePointer(after);
      return indexOf(after.known);
    },
  };
}

/** The pointers among them, the newest first. */
function newestPointers(places: readonly Place[]): readonly Place[] {
  return places
    .flatMap((place) => {
      const sequence = sequenceOf(place);
      return sequence === undefined ? [] : [{ place, sequence }];
    })
    .sort((a, b) => b.sequence - a.sequence || (a.place.version < b.place.version ? 1 : -1))
    .map(({ place }) => place);
}
