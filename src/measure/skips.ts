/** The ledger of skips, counted: what became of them, and which tickets several people passed over. Nobody is named. */
import type { JudgedDay } from '../model/history.ts';
import type { LinkedSkip, WhatCameNext } from '../model/skips.ts';

/** In the order in which they are told. */
export const skipFates = [
  'answered in time',
  'answered late',
  'answered',
  'answered before',
  'still open',
  'still open past the target',
  'solved without an answer',
  'in need of no answer',
  'with an end that could not be read',
] as const;
export type CountedFate = (typeof skipFates)[number];

function countedAs({ fate, inTime }: WhatCameNext): CountedFate {
  switch (fate) {
    case 'answered':
      return inTime === null ? 'answered' : inTime ? 'answered in time' : 'answered late';
    case 'open':
      return inTime === false ? 'still open past the target' : 'still open';
    case 'solved':
      return 'solved without an answer';
    case 'answered before':
      return 'answered before';
    case 'excused':
      return 'in need of no answer';
    case 'unknown':
      return 'with an end that could not be read';
  }
}

/** A ticket that several people skipped: that says something of the ticket. */
export interface SkippedTicket {
  readonly ticket: string;
  readonly url: string | null;
  readonly skippedBy: number;
  readonly cameBy: number;
}

/** Most skipped first. */
export function findPatterns(entries: readonly LinkedSkip[]): readonly SkippedTicket[] {
  const found = new Map<string, SkippedTicket>();
  for (const { ticket, url, owed, others, cameBy } of entries) {
    if (owed && others > 0 && (found.get(ticket)?.skippedBy ?? 0) <= others + 1)
      found.set(ticket, { ticket, url, skippedBy: others + 1, cameBy });
  }
  return [...found.values()].sort((a, b) => b.skippedBy - a.skippedBy);
}

export interface SkipCounts {
  /** Of tickets that were the skipper's to take; the fates sum to it. */
  readonly owed: number;
  /** Records of tickets that were somebody else's. */
  readonly elsewhere: number;
  readonly fates: Readonly<Record<CountedFate, number>>;
  readonly tickets: readonly SkippedTicket[];
}

export function sumSkips(entries: readonly LinkedSkip[]): SkipCounts {
  const owed = entries.filter((one) => one.owed);
  const count = (fate: CountedFate): number => owed.filter(({ next }) => countedAs(next) === fate).length;
  return {
    owed: owed.length,
    elsewhere: entries.length - owed.length,
    fates: {
      'answered in time': count('answered in time'),
      'answered late': count('answered late'),
      answered: count('answered'),
      'answered before': count('answered before'),
      'still open': count('still open'),
      'still open past the target': count('still open past the target'),
      'solved without an answer': count('solved without an answer'),
      'in need of no answer': count('in need of no answer'),
      'with an end that could not be read': count('with an end that could not be read'),
    },
    tickets: findPatterns(owed),
  };
}

/** Each skip of some days once, as the day that was judged last has it. */
export function skipsOf(days: readonly JudgedDay[]): readonly LinkedSkip[] {
  const byAge = [...days].sort((a, b) => (a.result.takenAt < b.result.takenAt ? -1 : 1));
  const found = new Map<string, LinkedSkip>();
  for (const { result } of byAge)
    for (const one of result.skips.entries)
      found.set(`${one.ticket}\n${one.at}\n${one.person}\n${one.record ?? ''}`, one);
  return [...found.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.ticket < b.ticket ? -1 : 1));
}
