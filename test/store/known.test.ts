import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, knownOf, mergeKnown, versionsIn } from '../../src/store/known.ts';
import { prepareEntry } from '../../src/store/manifest.ts';
import { preparePointer, readPointer } from '../../src/store/pointer.ts';
import { arbitraryEntries } from './arbitrary-entries.ts';

const known: fc.Arbitrary<Known> = arbitraryEntries.map((all) => knownOf(all.map((one) => prepareEntry(one).entry)));

describe('what is known of a store', () => {
  it('merges in any order and grouping, and twice as once', () => {
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        expect(mergeKnown(a, b)).toEqual(mergeKnown(b, a));
        expect(mergeKnown(a, mergeKnown(b, c))).toEqual(mergeKnown(mergeKnown(a, b), c));
        expect(mergeKnown(a, a)).toEqual(a);
      }),
    );
  });

  it('forgets no version, and shows one entry a team and date', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const both = mergeKnown(a, b);
        expect(versionsIn(both)).toEqual(new Set([...versionsIn(a), ...versionsIn(b)]));
        const days = both.days.map(({ team, date }) => `${team} ${date}`);
        expect(new Set(days).size).toBe(days.length);
        expect(both.days.filter(({ version }) => both.superseded.includes(version))).toEqual([]);
      }),
    );
  });

  it('reads back from a pointer, and from no other bytes', () => {
    fc.assert(
      fc.property(known, fc.nat({ max: 999 }), fc.nat(), (one, sequence, at) => {
        const { place, bytes } = preparePointer(one, sequence);
        expect(readPointer(bytes, place)).toEqual({ known: expect.objectContaining(one) });
        const changed = Uint8Array.from(bytes, (byte, i) => (i === at % bytes.length ? byte ^ 1 : byte));
        expect(readPointer(changed, place)).toHaveProperty('damage');
      }),
    );
  });
});
