/** What a stored day was judged from, put together again from stored captures. */
import { withoutRetried } from '../gather/reading-start.ts';
import type { Capture } from '../model/capture.ts';
import { areHandlesCovered, isZendeskCovered, knowableSince } from '../model/coverage.ts';
import { addSeconds, type Span } from '../model/instant.ts';
import { mergeCaptures } from '../model/merge-captures.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import { capturedSpan } from '../policy/captured-span.ts';
import type { CaptureEntry } from '../store/types.ts';
import { hashCapture } from './judge.ts';
import { onlyConfigured } from './optional-systems.ts';
import type { Past } from './past.ts';

export type CapturesOfDay =
  | {
      readonly capture: Capture;
      /** It is exactly what the day was judged from, by its hash. */
      readonly same: boolean;
    }
  | { readonly gone: string };

/** A run judges days up to two weeks old beside the one asked for, and reads back a look-back before the oldest of them. */
const furthestBackSeconds = 35 * 86_400;

/** A run takes about as many together; of older ones nobody asks any more, for days come in order. */
const mostRemembered = 24;

type Load = (entry: CaptureEntry) => Promise<Capture | undefined>;

/** Neighbouring days are judged from nearly the same captures. */
function remember(load: Load): Load {
  const known = new Map<string, ReturnType<Load>>();
  return (entry) => {
    const reading = known.get(entry.version) ?? load(entry);
    known.delete(entry.version);
    known.set(entry.version, reading);
    const [oldest] = known.keys();
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    return reading;
  };
}

/** As `readVendors` joins what earlier runs read with what a run reads itself. */
function join(earlier: Capture | undefined, fresh: Capture): Capture {
  return earlier === undefined
    ? fresh
    : mergeCaptures(withoutRetried(onlyConfigured(earlier, fresh.systems), fresh.span), fresh);
}

async function loadAll(entries: readonly CaptureEntry[], load: Load): Promise<readonly Capture[]> {
  const loaded: Capture[] = [];
  for (const entry of entries) {
    const one = await load(entry);
    if (one !== undefined) loaded.push(one);
  }
  return loaded;
}

/**
 * A run takes every earlier capture that reaches into what it needs, which is more where it judges older days too. So
 * earlier ones are added, the latest first, until the hash is that of the result. Where it never is, what this day
 * alone needs has to do, and `same` says that it is not the same.
 */
async function putTogether(
  fresh: Capture,
  entries: readonly CaptureEntry[],
  neededStart: string,
  wanted: readonly string[],
  load: Load,
): Promise<{ readonly capture: Capture; readonly same: boolean }> {
  const isSame = (capture: Capture): boolean => wanted.includes(hashCapture(capture));
  let earlier: Capture | undefined;
  let enough: Capture | undefined;
  if (isSame(join(undefined, fresh))) return { capture: fresh, same: true };
  const ends = [...new Set(entries.map((entry) => entry.span.end))].sort().reverse();
  for (const end of ends) {
    for (const one of await loadAll(
      entries.filter((entry) => entry.span.end === end),
      load,
    )) {
      if (one.zendeskUrl === fresh.zendeskUrl) earlier = earlier === undefined ? one : mergeCaptures(earlier, one);
    }
    const capture = join(earlier, fresh);
    if (isSame(capture)) return { capture, same: true };
    if (end > neededStart) enough = capture;
  }
  return { capture: enough ?? fresh, same: false };
}

/** Read whole, as far as the day needs it: both ledgers, and every handle. */
function isWhole({ coverage, takenAt }: Capture, needed: Span, policy: Policy): boolean {
  const span = knowableSince({ span: needed, takenAt }, needed.start);
  const handles = revisionAt(policy, needed.end).handles.map((handle) => handle.name);
  return (
    isZendeskCovered(coverage, span) &&
    areHandlesCovered(coverage, 'sent', handles, span) &&
    areHandlesCovered(coverage, 'mentions', handles, span)
  );
}

/** `policy` says what a day needs. Ask for days in their order. */
export function createCapturesOfDays(past: Past, policy: Policy): (result: AuditResult) => Promise<CapturesOfDay> {
  const load = remember(past.loadCapture);
  // Days that were judged in one run were judged from one capture.
  let last: { readonly hash: string | undefined; readonly capture: Capture } | undefined;
  return async ({ window, takenAt, inputs, gaps }) => {
    const [hash] = inputs.captures;
    if (last !== undefined && last.hash === hash) return { capture: last.capture, same: true };
    const needed = capturedSpan(policy, window, takenAt);
    const furthest = addSeconds(needed.start, -furthestBackSeconds);
    const entries = past.storedCaptures.filter((one) => one.takenAt < takenAt && one.span.end > furthest);
    const taken = past.storedCaptures.filter((one) => one.takenAt === takenAt);
    let best: CapturesOfDay = { gone: `no capture of ${takenAt}, when it was judged last, can be read from the store` };
    for (const fresh of await loadAll(taken, load)) {
      const joined = await putTogether(fresh, entries, needed.start, inputs.captures, load);
      if (joined.same) {
        last = { hash, capture: joined.capture };
        return joined;
      }
      best =
        gaps.length > 0 || isWhole(joined.capture, needed, policy)
          ? joined
          : { gone: 'not all of what it was judged from is stored any more' };
    }
    return best;
  };
}
