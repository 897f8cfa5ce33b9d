/** Holds what the program found against the truth, with a business clock of its own. */
import type { FirstMention, Truth } from './truth.ts';

/** A line of `items.ndjson.gz`. */
export interface Item {
  readonly ledger: string;
  readonly id: string;
  readonly kind: string;
  readonly class: string;
  readonly partners: readonly string[];
  readonly because: string;
}

/** A line of `judgements.ndjson.gz`. */
export interface Judgement {
  readonly rule: string;
  readonly subject: string;
  readonly verdict: string;
  readonly waitedSeconds?: number | null | undefined;
}

export interface Pair {
  readonly tweetId: string;
  readonly commentId: string;
}

export interface PairScore {
  readonly inTruth: number;
  readonly found: number;
  readonly wrong: readonly Pair[];
  readonly missed: readonly Pair[];
  readonly precision: number;
  readonly recall: number;
}

export function scorePairs(truth: Truth, items: readonly Item[]): PairScore {
  const keyOf = (p: Pair): string => `${p.tweetId} ${p.commentId}`;
  const wanted = truth.pairs.map(([tweetId, commentId]) => ({ tweetId, commentId }));
  const found = items
    .filter((i) => i.ledger === 'zendesk')
    .flatMap((i) =>
      i.partners.map((p) => ({ tweetId: p.replace('tweet/', ''), commentId: i.id.replace(/^.*#comment\//, '') })),
    );
  const wantedKeys = new Set(wanted.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  const wrong = found.filter((p) => !wantedKeys.has(keyOf(p)));
  const missed = wanted.filter((p) => !foundKeys.has(keyOf(p)));
  const right = found.length - wrong.length;
  return {
    inTruth: wanted.length,
    found: found.length,
    wrong,
    missed,
    precision: found.length === 0 ? 1 : right / found.length,
    recall: wanted.length === 0 ? 1 : right / wanted.length,
  };
}

/** Tweets that only one side counts, by what they are. */
export function compareTweets(truth: Truth, items: readonly Item[]): readonly string[] {
  const differences: string[] = [];
  for (const [kind, wanted] of [
    ['mention', truth.mentions],
    ['side mention', truth.sideMentions],
    ['reply', [...truth.replies.keys()]],
  ] as const) {
    const inTruth = new Set(wanted.map((id) => `tweet/${id}`));
    const found = new Set(items.filter((i) => i.ledger === 'x' && i.kind === kind).map((i) => i.id));
    for (const id of inTruth) if (!found.has(id)) differences.push(`${id} is a ${kind} in truth only`);
    for (const id of found) if (!inTruth.has(id)) differences.push(`${id} is a ${kind} for the program only`);
  }
  for (const item of items) {
    const via = truth.replies.get(item.id.replace('tweet/', ''));
    if (item.ledger !== 'x' || item.kind !== 'reply' || via === undefined) continue;
    const seen = item.class === 'matched' ? 'zendesk' : item.class === 'xOnly' ? 'elsewhere' : 'unknown';
    if (seen !== via) differences.push(`${item.id} was sent via ${via}; for the program: ${seen} (${item.because})`);
  }
  return differences;
}

/** Seconds of Mon-Fri 08:00-22:00 UTC between two times (ms since 1970), counted day by day. */
export function workingSeconds(from: number, to: number): number {
  const day = 86_400_000;
  let sum = 0;
  for (let midnight = Math.floor(from / day) * day; midnight < to; midnight += day) {
    const weekday = new Date(midnight).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const open = Math.max(from, midnight + 8 * 3_600_000);
    const close = Math.min(to, midnight + 22 * 3_600_000);
    sum += Math.max(0, close - open);
  }
  return sum / 1000;
}

/** The workflow's 7 hours. */
const targetSeconds = 7 * 3600;

function waitOf(first: FirstMention, takenAtMs: number): number {
  return workingSeconds(first.at, first.answeredAt ?? takenAtMs);
}

/** First mentions that truth and the program judge differently: verdict, or seconds waited. */
export function compareWaits(truth: Truth, takenAtMs: number, judgements: readonly Judgement[]): readonly string[] {
  const judged = new Map(judgements.filter((j) => j.rule === 'first-reply-sla').map((j) => [j.subject, j]));
  const differences: string[] = [];
  for (const first of truth.firstMentions) {
    const subject = `tweet/${first.mention}`;
    const seen = judged.get(subject);
    judged.delete(subject);
    const seconds = waitOf(first, takenAtMs);
    const verdict = first.merged ? 'excused' : seconds > targetSeconds ? 'broken' : 'kept';
    if (seen === undefined) differences.push(`${subject} is a first mention in truth only`);
    else if (seen.verdict !== verdict)
      differences.push(`${subject} is ${verdict} in truth, ${seen.verdict} for the program`);
    else if (first.answeredAt !== null && !first.merged && seen.waitedSeconds !== seconds)
      differences.push(`${subject} waited ${seconds} s in truth, ${seen.waitedSeconds} s for the program`);
  }
  for (const subject of judged.keys()) differences.push(`${subject} is a first mention for the program only`);
  return differences;
}

export interface Figures {
  readonly firstMentions: number;
  readonly excused: number;
  readonly misses: number;
  readonly answered: number;
  readonly waiting: number;
  /** Business seconds after which half of those who want a reply had one; null when fewer had. */
  readonly medianWait: number | null;
}

/** Counted from the truth alone. */
export function figuresOf(truth: Truth, takenAtMs: number): Figures {
  const wanting = truth.firstMentions.filter((f) => !f.merged);
  const answered = wanting.filter((f) => f.answeredAt !== null);
  const waits = answered.map((f) => waitOf(f, takenAtMs)).sort((a, b) => a - b);
  // Nobody here still waits for less than the ten days after the span, so that the plain rank is the median of all.
  return {
    firstMentions: truth.firstMentions.length,
    excused: truth.firstMentions.length - wanting.length,
    misses: wanting.filter((f) => waitOf(f, takenAtMs) > targetSeconds).length,
    answered: answered.length,
    waiting: wanting.length - answered.length,
    medianWait: waits[Math.ceil(wanting.length / 2) - 1] ?? null,
  };
}
