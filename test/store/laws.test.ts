/** What holds for every store, whatever it stands on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TweetAuditError } from '../../src/model/errors.ts';
import { instant } from '../../src/model/instant.ts';
import { prepareEntry } from '../../src/store/manifest.ts';
import type { NewEntry, Store, StoreEntry, StoreIndex } from '../../src/store/types.ts';
import { arbitraryEntries } from './arbitrary-entries.ts';
import { type Bench, Crash, folderBench, gitlabBench } from './benches.ts';

const benches: readonly (readonly [name: string, open: () => Promise<Bench>])[] = [
  ['a folder', async () => folderBench()],
  ['a registry', () => gitlabBench()],
  ['a registry that forbids duplicates', () => gitlabBench({ project: { duplicatePackages: 'refused' } })],
];

async function on<T>(open: () => Promise<Bench>, use: (bench: Bench) => Promise<T>): Promise<T> {
  const bench = await open();
  try {
    return await use(bench);
  } finally {
    await bench.close();
  }
}

const entriesIn = (index: StoreIndex): readonly StoreEntry[] => [...index.captures, ...index.days];
const versionsIn = (index: StoreIndex): readonly string[] => entriesIn(index).map((one) => one.version);

/** Which entries an index shows once all of these are written: told without merging, from the whole list. */
function expectedVersions(written: readonly NewEntry[]): ReadonlySet<string> {
  const all = written.map((one) => prepareEntry(one).entry);
  const age = (one: StoreEntry): string => `${one.takenAt} ${one.kind === 'day' ? one.edition : 0} ${one.version}`;
  const isNewest = (one: StoreEntry): boolean =>
    one.kind === 'capture' ||
    all.every(
      (other) =>
        other.kind === 'capture' || other.date !== one.date || other.team !== one.team || age(other) <= age(one),
    );
  return new Set(all.filter(isNewest).map((one) => one.version));
}

const filesOf = (entry: NewEntry): unknown =>
  [...entry.files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]);

/** Every entry that the store shows reads back as one of those written. */
async function expectReadable(store: Store, written: readonly NewEntry[]): Promise<StoreIndex> {
  const byVersion = new Map(written.map((one) => [prepareEntry(one).entry.version, one]));
  const index = await store.readIndex();
  for (const entry of entriesIn(index)) {
    const original = byVersion.get(entry.version);
    if (original === undefined) throw new Error(`nobody wrote ${entry.version}`);
    const read = await store.readFiles(entry);
    expect(read.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')])).toEqual(filesOf(original));
    const { files, ...facts } = original;
    expect(entry).toMatchObject(facts);
  }
  return index;
}

async function errorOf(promise: Promise<unknown>): Promise<TweetAuditError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TweetAuditError) return error;
  throw new Error(`expected a TweetAuditError, got ${String(error)}`);
}

const sample: readonly NewEntry[] = [
  {
    kind: 'capture',
    span: { start: instant('2026-11-21T00:00:00Z'), end: instant('2026-11-22T00:00:00Z') },
    takenAt: instant('2026-11-22T05:00:00Z'),
    files: [
      { name: 'tweets.ndjson.gz', bytes: Uint8Array.of(0x1f, 0x8b, 0, 0xff) },
      { name: 'capture/manifest.json', bytes: Buffer.from('{}') },
    ],
  },
  {
    kind: 'day',
    team: 'advocates',
    date: '2026-11-21',
    takenAt: instant('2026-11-22T05:00:00Z'),
    settled: false,
    edition: 0,
    files: [{ name: 'result.json', bytes: Buffer.from('{"a":1}') }],
  },
];

describe.each(benches)('%s', (_, open) => {
  it('is empty before anything is written, and says nothing', () =>
    on(open, async (bench) => {
      const warnings: string[] = [];
      expect(await bench.open(warnings).readIndex()).toEqual({ captures: [], days: [] });
      expect(warnings).toEqual([]);
      expect((await bench.files()).size).toBe(0);
    }));

  it('gives back what was written, over any number of writes', () =>
    fc.assert(
      fc.asyncProperty(fc.array(arbitraryEntries, { minLength: 1, maxLength: 3 }), (writes) =>
        on(open, async (bench) => {
          const warnings: string[] = [];
          for (const entries of writes) {
            const returned = await bench.open(warnings).write(entries);
            expect(returned).toEqual(await bench.open(warnings).readIndex());
          }
          const index = await expectReadable(bench.open(warnings), writes.flat());
          expect(new Set(versionsIn(index))).toEqual(expectedVersions(writes.flat()));
          expect(warnings).toEqual([]);
        }),
      ),
      { numRuns: 10 },
    ));

  it('writes nothing that is there already, and changes nothing that was written', () =>
    fc.assert(
      fc.asyncProperty(arbitraryEntries, arbitraryEntries, (first, second) =>
        on(open, async (bench) => {
          await bench.open().write(first);
          const before = await bench.files();
          await bench.open().write(first);
          await bench.open().write([...first].reverse());
          expect(await bench.files()).toEqual(before);
          await bench.open().write(second);
          expect(await bench.files()).toEqual(new Map([...(await bench.files()), ...before]));
        }),
      ),
      { numRuns: 6 },
    ));

  it('after a crash at any step shows the old or more, never half an entry, and the next write completes it', () =>
    fc.assert(
      fc.asyncProperty(
        arbitraryEntries,
        arbitraryEntries,
        fc.record({ step: fc.integer({ min: 1, max: 24 }), done: fc.boolean() }),
        (old, fresh, death) =>
          on(open, async (bench) => {
            await bench.open().write(old);
            const died = await bench
              .openMortal(death)
              .write(fresh)
              .then(
                () => false,
                (error: unknown) => {
                  if (error instanceof Crash) return true;
                  throw error;
                },
              );
            const after = await expectReadable(bench.open(), [...old, ...fresh]);
            const whole = expectedVersions([...old, ...fresh]);
            if (!died) expect(new Set(versionsIn(after))).toEqual(whole);
            const shown = new Set(versionsIn(after));
            for (const version of expectedVersions(old)) {
              // Still shown, unless something newer of that day is.
              if (whole.has(version)) expect(shown).toContain(version);
            }
            expect(after.days.length).toBeGreaterThanOrEqual(
              new Set(old.flatMap((one) => (one.kind === 'day' ? [`${one.team} ${one.date}`] : []))).size,
            );
            const warnings: string[] = [];
            await bench.open(warnings).write(fresh);
            const completed = await expectReadable(bench.open(warnings), [...old, ...fresh]);
            expect(new Set(versionsIn(completed))).toEqual(whole);
            expect(warnings).toEqual([]);
          }),
      ),
      { numRuns: 20 },
    ));

  it('shows a day only with the capture that was written before it', async () => {
    let shownAlone = 0;
    for (let step = 1, survived = false; !survived; step += 1) {
      await on(open, async (bench) => {
        await bench
          .openMortal({ step, done: true })
          .write([...sample].reverse())
          .then(
            () => {
              survived = true;
            },
            () => {},
          );
        const { captures, days } = await bench.open().readIndex();
        expect(captures.length).toBeGreaterThanOrEqual(days.length);
        if (captures.length > days.length) shownAlone += 1;
      });
    }
    expect(shownAlone).toBeGreaterThan(0);
  });

  it('keeps what several runs write at once', () =>
    fc.assert(
      fc.asyncProperty(fc.array(arbitraryEntries, { minLength: 2, maxLength: 5 }), (writes) =>
        on(open, async (bench) => {
          await Promise.all(writes.map((entries) => bench.open().write(entries)));
          const index = await expectReadable(bench.open(), writes.flat());
          expect(new Set(versionsIn(index))).toEqual(expectedVersions(writes.flat()));
        }),
      ),
      { numRuns: 6 },
    ));

  it('names the damaged file and its entry, and hands out nothing of it', () =>
    on(open, async (bench) => {
      const index = await bench.open().write(sample);
      for (const entry of entriesIn(index)) {
        const place = `${entry.kind}/${entry.version}/`;
        const own = [...(await bench.files())].filter(([path]) => path.startsWith(place));
        async function expectDamaged(path: string, bytes: Uint8Array | undefined): Promise<void> {
          await bench.tamper(path, bytes);
          const error = await errorOf(bench.open().readFiles(entry));
          expect(error.kind).toBe('store');
          expect(error.message).toContain(path.slice(place.length));
          expect(error.message).toContain(`${entry.version}, in ${bench.open().where} is damaged`);
        }
        for (const [path, hex] of own) {
          const whole = Buffer.from(hex, 'hex');
          const flipped = Uint8Array.from(whole, (byte, at) => (at === 0 ? byte ^ 1 : byte));
          for (const bytes of [flipped, whole.subarray(1), Buffer.concat([whole, whole])]) {
            await expectDamaged(path, bytes);
          }
          await bench.tamper(path, whole);
          expect(await bench.open().readFiles(entry)).toHaveLength(own.length - 1);
        }
        // Last, since a registry cannot be given a file back behind its back.
        await expectDamaged(own[0]?.[0] ?? '', undefined);
      }
    }));

  it.each([
    ['changed', Buffer.from('{"schemaVersion":"1"}')],
    ['cut', Buffer.from('{')],
  ])('leaves out an entry whose manifest was %s, and says so', (_how, bytes) =>
    on(open, async (bench) => {
      const index = await bench.open().write(sample);
      const [day] = index.days;
      if (day === undefined) throw new Error('a day was written');
      await bench.tamper(`day/${day.version}/manifest.json`, bytes);
      expect((await errorOf(bench.open().readFiles(day))).message).toContain('manifest.json');
      await removePointers(bench);
      const warnings: string[] = [];
      expect(await bench.open(warnings).readIndex()).toEqual({ captures: index.captures, days: [] });
      expect(warnings.join('\n')).toContain(day.version);
    }),
  );

  it('does without its pointer, be it gone or damaged, and says so', () =>
    on(open, async (bench) => {
      const index = await bench.open().write(sample);
      for (const bytes of [Buffer.from('{}'), Buffer.from(''), undefined]) {
        for (const path of await pointersOf(bench)) await bench.tamper(path, bytes);
        const warnings: string[] = [];
        expect(await bench.open(warnings).readIndex()).toEqual(index);
        expect(warnings.at(-1)).toContain('rebuilt from 2 versions');
      }
      await bench.open().write(sample);
      const warnings: string[] = [];
      expect(await bench.open(warnings).readIndex()).toEqual(index);
      expect(warnings).toEqual([]);
    }));
});

async function pointersOf(bench: Bench): Promise<readonly string[]> {
  return [...(await bench.files()).keys()].filter((path) => path.startsWith('index/'));
}

async function removePointers(bench: Bench): Promise<void> {
  for (const path of await pointersOf(bench)) await bench.tamper(path, undefined);
}
