/** Of several observations of one record, the one that counts: a total order, so that merging is the same in any order. */
import { canonicalJson } from './canonical-json.ts';
import { compareIds } from './ids.ts';
import type { Instant } from './instant.ts';

type Texts = Readonly<Record<string, string>>;

export interface Identified {
  readonly id: string;
  readonly observedAt: Instant;
}

/** A record with the texts that belong to it; they win or lose together. */
interface Unit<T> {
  readonly record: T;
  readonly texts: Texts;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The greater unit wins. */
function compareUnits<T extends Identified>(a: Unit<T>, b: Unit<T>, versionOf: (record: T) => string): number {
  return (
    compareText(a.record.observedAt, b.record.observedAt) ||
    compareText(versionOf(a.record), versionOf(b.record)) ||
    compareText(canonicalJson(a.record), canonicalJson(b.record)) ||
    compareText(canonicalJson(a.texts), canonicalJson(b.texts))
  );
}

/** Numbers first, by size; a total order, unlike `compareIds` where numbers and other text mix. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  const [x, y] = [/^\d+$/.test(a.id), /^\d+$/.test(b.id)];
  if (x !== y) return x ? -1 : 1;
  return compareIds(a.id, b.id) || compareText(a.id, b.id);
}

/** The winner of each id, in order of ids. */
export function winners<T extends Identified>(
  sides: readonly { readonly records: readonly T[]; readonly texts: Texts }[],
  keysOf: (record: T) => readonly string[],
  versionOf: (record: T) => string,
): readonly Unit<T>[] {
  const best = new Map<string, Unit<T>>();
  for (const { records, texts } of sides) {
    for (const record of records) {
      const own: Record<string, string> = {};
      for (const key of keysOf(record)) {
        const text = texts[key];
        if (text !== undefined) own[key] = text;
      }
      const unit = { record, texts: own };
      const known = best.get(record.id);
      if (known === undefined || compareUnits(known, unit, versionOf) < 0) best.set(record.id, unit);
    }
  }
  return [...best.values()].sort((a, b) => byId(a.record, b.record));
}

/** The first observation of each id, in order of ids: what dates a record that bears no time of its own. */
export function firstSeen<T extends Identified>(records: readonly T[]): readonly T[] {
  const best = new Map<string, T>();
  for (const record of records) {
    const known = best.get(record.id);
    const order =
      known === undefined
        ? -1
        : compareText(record.observedAt, known.observedAt) || compareText(canonicalJson(record), canonicalJson(known));
    if (order < 0) best.set(record.id, record);
  }
  return [...best.values()].sort(byId);
}

export const noTexts = (): readonly string[] => [];
export const noVersion = (): string => '';

export function recordsOf<T>(units: readonly Unit<T>[]): readonly T[] {
  return units.map((unit) => unit.record);
}

export function idSet(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map((record) => record.id));
}
