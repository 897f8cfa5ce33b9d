/** Random captures and days, few enough of each kind that they meet. */
import fc from 'fast-check';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { NewEntry, StoredFile } from '../../src/store/types.ts';

const firstDay = instant('2026-11-01T00:00:00Z');
const daySeconds = 86_400;

const files: fc.Arbitrary<readonly StoredFile[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('result.json', 'judgements.ndjson.gz', 'capture/tweets.ndjson.gz', 'capture/manifest.json'),
    bytes: fc.uint8Array({ maxLength: 40 }),
  }),
  { selector: ({ name }) => name, maxLength: 3 },
);
const dayNumber = fc.integer({ min: 0, max: 2 });
const takenAt = fc.integer({ min: 0, max: 3 }).map((n) => addSeconds(firstDay, (10 + n) * daySeconds));

const capture: fc.Arbitrary<NewEntry> = fc.record({
  kind: fc.constant('capture'),
  span: dayNumber.map((n) => ({
    start: addSeconds(firstDay, n * daySeconds),
    end: addSeconds(firstDay, (n + 1) * daySeconds),
  })),
  takenAt,
  files,
});
const day: fc.Arbitrary<NewEntry> = fc.record({
  kind: fc.constant('day'),
  team: fc.constantFrom('advocates', 'weekend team'),
  date: dayNumber.map((n) => `2026-11-0${n + 1}`),
  takenAt,
  settled: fc.boolean(),
  edition: fc.nat(3),
  files,
});

export const arbitraryEntries: fc.Arbitrary<readonly NewEntry[]> = fc.array(fc.oneof(capture, day), {
  minLength: 1,
  maxLength: 4,
});
