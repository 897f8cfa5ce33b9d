/** Which ends of waivers are to be announced now, where they were given: 14, 7 and 1 days ahead, and on the day. Pure. */
import { localDate } from '../model/business-time.ts';
import { type Decision, endOf, lastWords } from '../model/decision.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';

/** Days ahead of the last date on which a waiver holds. */
export const lapseSteps = [14, 7, 1, 0] as const;
export type LapseStep = (typeof lapseSteps)[number];

/** The end of what one note waived. */
export interface Lapse {
  /** The audited day on whose issue the note stands. */
  readonly date: string;
  readonly noteId: string;
  readonly step: LapseStep;
  /** The last date on which it holds, in the policy's time zone. */
  readonly lastDate: string;
  readonly until: Instant;
  /** Its end was given as an instant, and not as a date. */
  readonly isExact: boolean;
  /** It holds no more. */
  readonly isOver: boolean;
  /** Fingerprints of findings, or ids of rules; sorted. */
  readonly waived: readonly string[];
}

const dayMs = 86_400_000;
/** What ended so long ago needs no word any more. */
const latestSeconds = 21 * 86_400;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The newest step whose day has come; one that lies before the waiver was given was none. Steps that were missed stay unsaid. */
function stepDue(lastDate: string, given: string, today: string): LapseStep | undefined {
  const left = daysBetween(today, lastDate);
  return lapseSteps.findLast((step) => left <= step && daysBetween(given, lastDate) >= step);
}

function lapseOf(decision: Decision, policy: Policy, now: Instant): Lapse | undefined {
  const { noteId, date, target, at } = decision;
  const until = endOf(decision);
  if (noteId === null || date === undefined || until === undefined || until <= at) return undefined;
  if (addSeconds(until, latestSeconds) < now) return undefined;
  const zone = revisionAt(policy, at).timeZone;
  const lastDate = localDate(zone, addSeconds(until, -1));
  const step = stepDue(lastDate, localDate(zone, at), localDate(zone, now));
  if (step === undefined) return undefined;
  const waived = 'fingerprint' in target ? [target.fingerprint] : [...target.rules].sort();
  return { date, noteId, step, lastDate, until, isExact: 'span' in target, isOver: until <= now, waived };
}

function unite(lapses: readonly Lapse[]): readonly Lapse[] {
  const byNote = new Map<string, Lapse>();
  for (const lapse of lapses) {
    const key = `${lapse.noteId} ${lapse.until}`;
    const waived = [...new Set([...(byNote.get(key)?.waived ?? []), ...lapse.waived])].sort();
    byNote.set(key, { ...lapse, waived });
  }
  return [...byNote.values()];
}

/** `decisions`: as the newest day knows them. What was decided otherwise since does not lapse. Of one note, what ends together is one. */
export function dueLapses(decisions: readonly Decision[], policy: Policy, now: Instant): readonly Lapse[] {
  const last = new Set(lastWords(decisions).values());
  const waivers = decisions.filter((one) => one.kind === 'waive' && ('span' in one.target || last.has(one)));
  return unite(waivers.flatMap((one) => lapseOf(one, policy, now) ?? []));
}
