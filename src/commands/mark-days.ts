/** Settled days on which somebody decided since, or a waiver lapsed: marked anew, and otherwise left as they were judged. */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { markAgain } from '../audit/mark-again.ts';
import type { Decision } from '../model/decision.ts';
import type { Instant } from '../model/instant.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import type { ChosenDays } from './choose-days.ts';
import { windowOfDate } from './choose-window.ts';
import type { Decisions } from './decide.ts';
import type { Past, PastDay } from './past.ts';

export interface MarkedDay {
  readonly date: string;
  /** Why: somebody decided, or a waiver came to its end. */
  readonly why: 'decided' | 'lapsed';
  readonly result: AuditResult;
  readonly decisions: readonly Decision[];
  /** `judgements.ndjson.gz` as it is stored; undefined where it was not kept. */
  readonly judgements: Uint8Array | undefined;
}

const rowSchema = z.object({ rule: z.string(), subject: z.string(), handle: z.string().nullable() });
type Row = z.output<typeof rowSchema>;

function readRows({ judgements }: PastDay): readonly Row[] {
  if (judgements === undefined) return [];
  const lines = gunzipSync(judgements).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => rowSchema.parse(JSON.parse(line)));
}

/** `days`: those that are judged in this run anyway. */
export async function markDays(
  days: ChosenDays,
  decisions: Decisions,
  past: Past,
  policy: Policy,
  now: Instant,
): Promise<readonly MarkedDay[]> {
  const judged = new Set([days.asked, ...days.others].map((window) => window.date));
  const marked: MarkedDay[] = [];
  for (const { date } of past.known) {
    const window = windowOfDate(policy, date);
    const isDecided = decisions.isNewFor(date, window);
    if (judged.has(date) || (!isDecided && !decisions.datesWithWaivers.has(date))) continue;
    const before = await past.day(date);
    if (before === undefined || (!isDecided && !decisions.hasLapsedOn(date, before, now))) continue;
    const held = decisions.holdFor(date, window, before);
    const result = markAgain(before.result, readRows(before), policy, held, now);
    const why = isDecided ? 'decided' : 'lapsed';
    marked.push({ date, why, result, decisions: held, judgements: before.judgements });
  }
  return marked;
}
