/** What earlier runs left in the store: captures to judge by, results to compare with, decisions to honour. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadCapture } from '../gather/capture-file.ts';
import type { Capture } from '../model/capture.ts';
import type { Decision } from '../model/decision.ts';
import { decisionsSchema } from '../model/decision-schema.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Instant, Span } from '../model/instant.ts';
import { mergeCaptures } from '../model/merge-captures.ts';
import type { AuditResult } from '../model/result.ts';
import { parseResult } from '../report/parse-result.ts';
import type { CaptureEntry, DayEntry, Store, StoredFile, StoreIndex } from '../store/types.ts';
import type { KnownDay } from './choose-days.ts';

/** A judged day of an earlier run. */
export interface PastDay {
  readonly result: AuditResult;
  readonly settled: boolean;
  readonly edition: number;
  readonly decisions: readonly Decision[];
  /** `judgements.ndjson.gz`; undefined where it was not kept. */
  readonly judgements: Uint8Array | undefined;
  /** What was told of it last in chat, as `notified.json` has it. */
  readonly notice?: string;
}

/** Why something could not be kept, read back or published. */
export interface Problem {
  readonly text: string;
  /** For want of a right, not of luck. */
  readonly refused: boolean;
}

export interface PastCaptures {
  /** All that was read before now, merged; undefined where nothing was. */
  readonly earlier: Capture | undefined;
  /** What was read at this very instant: by a clock that stands still, the same run once more. */
  readonly twins: readonly Capture[];
}

export interface Past {
  /** Undefined for a run that neither reads nor writes what is stored. */
  readonly store: Store | undefined;
  readonly known: readonly KnownDay[];
  /** The list of stored days was read: `known` is all of them. */
  readonly knowsAll: boolean;
  /** All captures that are stored, by span and time of taking. */
  readonly storedCaptures: readonly CaptureEntry[];
  /** Undefined where it cannot be read; then it is among the problems. */
  loadCapture(entry: CaptureEntry): Promise<Capture | undefined>;
  /** What was read of a span. */
  captures(span: Span, now: Instant, zendeskUrl: string): Promise<PastCaptures>;
  day(date: string): Promise<PastDay | undefined>;
  /** The days judged last, whenever they were. */
  newest(): Promise<readonly PastDay[]>;
  /** What the store failed to do; the audit goes on without. */
  readonly problems: Problem[];
}

/** Should one of them be damaged, the others know the same. */
const newestRead = 3;

const nothing: StoreIndex = { captures: [], days: [] };

/** For a run that stands alone. */
export function noPast(): Past {
  return {
    store: undefined,
    known: [],
    knowsAll: false,
    storedCaptures: [],
    loadCapture: () => Promise.resolve(undefined),
    captures: () => Promise.resolve({ earlier: undefined, twins: [] }),
    day: () => Promise.resolve(undefined),
    newest: () => Promise.resolve([]),
    problems: [],
  };
}

/**
 * Runs what asks the store; its trouble is noted, and `otherwise` stands for what it would have given. A folder that
 * cannot be used at all is the caller's mistake, and goes on as an error.
 */
export async function unlessStoreFails<T>(problems: Problem[], otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TweetAuditError) || error.kind === 'usage') throw error;
    const text = `${error.message}. ${error.cure}`;
    if (!problems.some((p) => p.text === text)) problems.push({ text, refused: error.kind === 'credentials' });
    return otherwise;
  }
}

/** What was stored, and cannot be used now: the store's trouble, not the caller's. */
function readStored<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TweetAuditError)) throw error;
    throw new TweetAuditError('store', `${where} cannot be used: ${error.message}`, error.cure, { cause: error });
  }
}

/** Captures are loaded from folders: the files lie in a temporary one for as long as that takes. */
function loadFiles(files: readonly StoredFile[]): Capture {
  const dir = mkdtempSync(join(tmpdir(), 'tweet-audit-capture-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(dir, basename(name)), bytes);
    return loadCapture(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function textOf(files: readonly StoredFile[], name: string): string | undefined {
  const file = files.find((f) => f.name === name);
  return file === undefined ? undefined : Buffer.from(file.bytes).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws a TweetAuditError (`usage`) for what is no list of decisions. */
export function parseDecisions(text: string | undefined, where: string): readonly Decision[] {
  if (text === undefined) return [];
  const parsed = decisionsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new TweetAuditError(
    'usage',
    `the decisions stored for ${where} are damaged`,
    'Judge the day again with the version of tweet-audit that wrote them.',
  );
}

export async function openPast(store: Store, team: string): Promise<Past> {
  const problems: Problem[] = [];
  const stored = await unlessStoreFails(problems, undefined, () => store.readIndex());
  const index = stored ?? nothing;
  const days = new Map(index.days.filter((d) => d.team === team).map((d) => [d.date, d]));

  async function loadEntry(entry: CaptureEntry): Promise<Capture | undefined> {
    return unlessStoreFails(problems, undefined, async () => {
      const files = await store.readFiles(entry);
      return readStored(`the stored capture ${entry.version}`, () => loadFiles(files));
    });
  }

  async function loadDay(entry: DayEntry): Promise<PastDay | undefined> {
    const where = `${entry.date} in the ${store.where}`;
    const files = await store.readFiles(entry);
    const text = textOf(files, 'result.json');
    if (text === undefined) return undefined;
    const notice = textOf(files, 'notified.json');
    return readStored(`the stored day ${entry.date}`, () => ({
      ...(notice === undefined ? {} : { notice }),
      result: parseResult(text, `the result stored for ${where}`),
      settled: entry.settled,
      edition: entry.edition,
      decisions: parseDecisions(textOf(files, 'decisions.json'), where),
      judgements: files.find((f) => f.name === 'judgements.ndjson.gz')?.bytes,
    }));
  }

  const read = new Map<string, Promise<PastDay | undefined>>();
  function readDay(date: string): Promise<PastDay | undefined> {
    const entry = days.get(date);
    const reading =
      read.get(date) ??
      (entry === undefined ? Promise.resolve(undefined) : unlessStoreFails(problems, undefined, () => loadDay(entry)));
    read.set(date, reading);
    return reading;
  }

  return {
    store,
    known: [...days.values()].map(({ date, settled }) => ({ date, settled })),
    knowsAll: stored !== undefined,
    problems,
    storedCaptures: index.captures,
    loadCapture: loadEntry,
    async captures(span, now, zendeskUrl) {
      let earlier: Capture | undefined;
      const twins: Capture[] = [];
      for (const entry of index.captures) {
        if (entry.span.end <= span.start || entry.takenAt > now) continue;
        const one = await loadEntry(entry);
        // Another Zendesk is another world, though it be kept in the same store.
        if (one === undefined || one.zendeskUrl !== zendeskUrl) continue;
        if (one.takenAt === now) twins.push(one);
        else earlier = earlier === undefined ? one : mergeCaptures(earlier, one);
      }
      return { earlier, twins };
    },
    day: readDay,
    async newest() {
      const byAge = [...days.values()].sort((a, b) =>
        a.takenAt === b.takenAt ? (a.date < b.date ? 1 : -1) : a.takenAt < b.takenAt ? 1 : -1,
      );
      const found: PastDay[] = [];
      for (const { date } of byAge.slice(0, newestRead)) {
        const day = await readDay(date);
        if (day !== undefined) found.push(day);
      }
      return found;
    },
  };
}
