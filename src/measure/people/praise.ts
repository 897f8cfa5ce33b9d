/** What went well, each with what shows it: days in a row without a miss, and work that made good what others or tools had left. */
import { businessSeconds } from '../../model/business-time.ts';
import { addSeconds, type Instant } from '../../model/instant.ts';
import type { PolicyRevision } from '../../model/policy.ts';
import type { Finding } from '../../model/result.ts';
import { isHeldAgainst, type MeasuredRow } from '../rows.ts';
import type { SortedRow } from './tally.ts';

export interface Streak {
  /** Days with opportunities; days without any neither count nor break it. */
  readonly days: number;
  readonly opportunities: number;
  readonly first: string;
  readonly last: string;
  /** No miss since. */
  readonly goesOn: boolean;
  /** The newest of its subjects, to look at. */
  readonly subject: string;
}

export type RecoveryKind = 'lateArrival' | 'overnight' | 'overtaken' | 'corrected';

export interface Recovery {
  readonly kind: RecoveryKind;
  readonly subject: string;
  readonly at: Instant;
  /** From when the work could begin to the reply; null for a correction. */
  readonly seconds: number | null;
}

export interface Praise {
  readonly streak: Streak | null;
  /** The quickest of each kind. */
  readonly recoveries: readonly Recovery[];
}

/** Fewer days are no streak. */
const fewestDays = 5;
/** A recovery is quick. */
const quickSeconds = 30 * 60;

const slaRule = 'first-reply-sla';

interface Day {
  readonly date: string;
  readonly opportunities: number;
  readonly missed: boolean;
  readonly subject: string;
}

function daysOf(rows: readonly SortedRow[]): readonly Day[] {
  const days = new Map<string, Day>();
  for (const { row, class: kind } of rows) {
    const missed = kind === 'miss' || kind === 'sameConversation';
    if (kind !== 'kept' && !missed) continue;
    const day = days.get(row.date);
    days.set(row.date, {
      date: row.date,
      opportunities: (day?.opportunities ?? 0) + 1,
      missed: missed || day?.missed === true,
      subject: row.subject,
    });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Days in a row without a miss between them. */
function cleanRuns(days: readonly Day[]): readonly (readonly Day[])[] {
  const runs: Day[][] = [[]];
  for (const day of days) {
    if (day.missed) runs.push([]);
    else runs.at(-1)?.push(day);
  }
  return runs;
}

function toStreak(run: readonly Day[], newest: Day | undefined): Streak | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    days: run.length,
    opportunities: run.reduce((sum, day) => sum + day.opportunities, 0),
    first: first.date,
    last: last.date,
    goesOn: last === newest,
    subject: last.subject,
  };
}

/** The longest, the newest of equals; null where none is long enough to be more than luck. */
export function longestStreak(rows: readonly SortedRow[], minOpportunities: number): Streak | null {
  const days = daysOf(rows);
  return cleanRuns(days)
    .flatMap((run) => toStreak(run, days.at(-1)) ?? [])
    .filter((streak) => streak.days >= fewestDays && streak.opportunities >= minOpportunities)
    .reduce<Streak | null>((best, streak) => (best === null || streak.days >= best.days ? streak : best), null);
}

export interface PraiseGround {
  readonly rows: readonly MeasuredRow[];
  readonly findings: readonly Finding[];
  readonly policyAt: (at: Instant) => Pick<PolicyRevision, 'businessHours' | 'slaClock'>;
}

/** Late only because it reached Zendesk late, and answered soon after. */
function lateArrivals({ rows, findings }: PraiseGround): readonly (Recovery & { readonly by: string | null })[] {
  const doneBy = new Map(rows.flatMap((row) => (row.rule === slaRule ? [[row.subject, row.doneBy] as const] : [])));
  return findings.flatMap(({ rule, cause, subject, at, details }) => {
    const { replied, calendarSeconds, lagSeconds } = details;
    if (rule !== slaRule || cause !== 'tool' || replied !== true) return [];
    if (typeof calendarSeconds !== 'number' || typeof lagSeconds !== 'number') return [];
    const seconds = calendarSeconds - lagSeconds;
    if (seconds > quickSeconds || lagSeconds <= quickSeconds) return [];
    return [{ kind: 'lateArrival' as const, subject, at, seconds, by: doneBy.get(subject) ?? null }];
  });
}

/** First mentions of conversations whose ticket somebody passed over, by whom. */
function passedOver(rows: readonly MeasuredRow[]): ReadonlyMap<string, string | null> {
  return new Map(
    rows
      .filter((row) => row.rule === 'skipped-ticket' && isHeldAgainst(row))
      // A conversation's id is `<author>/<its first tweet>`.
      .map((row) => [`tweet/${row.conversation?.split('/').at(-1) ?? ''}`, row.doneBy]),
  );
}

function recoveriesOf(rows: readonly SortedRow[], ground: PraiseGround, by: string): readonly Recovery[] {
  const left = passedOver(ground.rows);
  return [
    ...lateArrivals(ground).flatMap(({ by: answerer, ...recovery }) => (answerer === by ? [recovery] : [])),
    ...rows.flatMap(({ row, class: kind }): readonly Recovery[] => {
      const { rule, subject, at, waitedSeconds: seconds } = row;
      if (kind !== 'kept') return [];
      if (rule === 'uncorrected-handle') return [{ kind: 'corrected', subject, at, seconds: null }];
      if (rule !== slaRule || seconds === null) return [];
      const { businessHours, slaClock } = ground.policyAt(at);
      const isClosed = businessSeconds(businessHours, at, addSeconds(at, 1)) === 0;
      const overtakenBy = left.get(subject);
      return [
        ...(slaClock === 'business' && isClosed && seconds <= quickSeconds
          ? [{ kind: 'overnight' as const, subject, at, seconds }]
          : []),
        ...(overtakenBy !== undefined && overtakenBy !== by
          ? [{ kind: 'overtaken' as const, subject, at, seconds }]
          : []),
      ];
    }),
  ];
}

function quicker(a: Recovery, b: Recovery): number {
  return (a.seconds ?? 0) - (b.seconds ?? 0) || (a.at > b.at ? -1 : a.at < b.at ? 1 : a.subject < b.subject ? -1 : 1);
}

const kinds: readonly RecoveryKind[] = ['overtaken', 'lateArrival', 'overnight', 'corrected'];

export function praiseOf(
  by: string,
  rows: readonly SortedRow[],
  ground: PraiseGround,
  minOpportunities: number,
): Praise {
  const all = recoveriesOf(rows, ground, by);
  return {
    streak: longestStreak(rows, minOpportunities),
    recoveries: kinds.flatMap((kind) =>
      all
        .filter((r) => r.kind === kind)
        .sort(quicker)
        .slice(0, 1),
    ),
  };
}
