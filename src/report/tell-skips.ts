/** The ledger of skips in words: about tickets and what became of them, never a ranking of people. */
import type { Instant } from '../model/instant.ts';
import { showDuration } from '../model/show-duration.ts';
import type { Difficulty, LinkedSkip, SkipEntry, WhatCameNext } from '../model/skips.ts';
import { plural } from './show-time.ts';

/** How a report writes what it must not print as it comes. */
export interface Spelling {
  readonly time: (at: Instant) => string;
  readonly person: (name: string) => string;
}

/** What became of it, as it is counted. */
function wordOf({ fate, inTime }: WhatCameNext): string {
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

const inOrder = [
  'answered in time',
  'answered late',
  'answered',
  'answered before',
  'still open',
  'still open past the target',
  'solved without an answer',
  'in need of no answer',
  'with an end that could not be read',
];

/** A ticket that several people skipped: that says something of the ticket. */
export interface SkipPattern {
  readonly ticket: string;
  readonly url: string | null;
  readonly skippedBy: number;
  readonly cameBy: number;
}

/** Most skipped first. */
export function findPatterns(entries: readonly LinkedSkip[]): SkipPattern[] {
  const found = new Map<string, SkipPattern>();
  for (const { ticket, url, owed, others, cameBy } of entries) {
    if (owed && others > 0) found.set(ticket, { ticket, url, skippedBy: others + 1, cameBy });
  }
  return [...found.values()].sort((a, b) => b.skippedBy - a.skippedBy);
}

function tellPatterns(patterns: readonly SkipPattern[]): string {
  const most = patterns[0]?.skippedBy ?? 0;
  const least = patterns.at(-1)?.skippedBy ?? 0;
  const people = least === most ? `${most} people` : `${least} to ${most} people`;
  return `${plural(patterns.length, 'ticket')} skipped by ${people}${patterns.length > 1 && least === most ? ' each' : ''}`;
}

/** `3 skips: 2 answered in time, 1 still open; 1 ticket skipped by 2 people`; empty without any. */
export function countSkips(entries: readonly LinkedSkip[]): string {
  const owed = entries.filter((e) => e.owed);
  const others = entries.length - owed.length;
  const counts = new Map<string, number>();
  for (const { next } of owed) counts.set(wordOf(next), (counts.get(wordOf(next)) ?? 0) + 1);
  const fates = inOrder.flatMap((word) => (counts.has(word) ? [`${counts.get(word)} ${word}`] : []));
  const patterns = findPatterns(owed);
  return [
    ...(owed.length === 0 ? [] : [`${plural(owed.length, 'skip')}: ${fates.join(', ')}`]),
    ...(patterns.length === 0 ? [] : [tellPatterns(patterns)]),
    ...(others === 0 ? [] : [`${plural(others, 'record')} of a ticket that was somebody else’s`]),
  ].join('; ');
}

/** `2 of the 5 who came by`, `both who came by`. */
function tellShare(skippedBy: number, cameBy: number): string {
  if (skippedBy < cameBy) return `${skippedBy} of the ${cameBy} who came by`;
  return cameBy === 1 ? 'the only one who came by' : cameBy === 2 ? 'both who came by' : `all ${cameBy} who came by`;
}

export function tellPattern({ skippedBy, cameBy }: SkipPattern): string {
  return `skipped by ${tellShare(skippedBy, cameBy)}: a question of training or routing rather than of a person`;
}

/** How it is known, and whether a reason was given. */
export function tellHow({ hasReason, owed, overtakings }: SkipEntry): string {
  const record =
    hasReason === null
      ? []
      : [`skip record ${hasReason ? 'with a reason' : 'without a reason'}${owed ? '' : ', somebody else’s ticket'}`];
  const instead = overtakings === 0 ? [] : [`${plural(overtakings, 'younger ticket')} taken up`];
  return [...record, ...instead].join(', ');
}

function tellMargin({ inTime, marginSeconds }: WhatCameNext): string {
  if (inTime === null || marginSeconds === null) return '';
  return inTime ? `, in time by ${showDuration(marginSeconds)}` : `, ${showDuration(-marginSeconds)} past the target`;
}

export function tellNext(next: WhatCameNext, { time, person }: Spelling): string {
  const by = next.by === null ? '' : ` by ${person(next.by)}`;
  const at = next.at === null ? '' : ` ${time(next.at)}`;
  switch (next.fate) {
    case 'answered':
      return `answered${at}${by}${tellMargin(next)}`;
    case 'answered before':
      return `had been answered${at}${by}`;
    case 'open':
      if (next.due === null) return 'still open';
      return next.inTime === false
        ? `still open past the target, due ${time(next.due)}`
        : `still open, due ${time(next.due)}`;
    case 'solved':
      return `solved${at}${by} without an answer`;
    case 'excused':
      return 'needs no answer';
    case 'unknown':
      return 'unknown, for it could not be read whole';
  }
}

export function tellAgain({ again }: SkipEntry): string {
  return again === 0 ? 'no' : again === 1 ? 'once' : `${again} times`;
}

/** How many of those who had the chance passed it over. */
export function tellWhoElse({ owed, others, cameBy }: SkipEntry): string {
  const skippedBy = others + (owed ? 1 : 0);
  return skippedBy === 0 ? 'nobody whose it was to take' : tellShare(skippedBy, cameBy);
}

export function tellDifficulty({ words, links, earlierTickets }: Difficulty): string {
  const text =
    words === null || links === null
      ? ['text not read']
      : [plural(words, 'word'), ...(links === 0 ? [] : [plural(links, 'link')])];
  return [...text, ...(earlierTickets === 0 ? [] : [plural(earlierTickets, 'earlier ticket')])].join(', ');
}
