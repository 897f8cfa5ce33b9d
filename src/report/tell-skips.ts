/** The ledger of skips in words: about tickets and what became of them, never a ranking of people. */
import { type SkipCounts, type SkippedTicket, skipFates, sumSkips } from '../measure/skips.ts';
import type { Instant } from '../model/instant.ts';
import { plural } from '../model/plural.ts';
import { showDuration } from '../model/show-duration.ts';
import type { Difficulty, LinkedSkip, SkipEntry, WhatCameNext } from '../model/skips.ts';

/** How a report writes what it must not print as it comes. */
export interface Spelling {
  readonly time: (at: Instant) => string;
  readonly person: (name: string) => string;
}

function tellPatterns(patterns: readonly SkippedTicket[]): string {
  const most = patterns[0]?.skippedBy ?? 0;
  const least = patterns.at(-1)?.skippedBy ?? 0;
  const people = least === most ? `${most} people` : `${least} to ${most} people`;
  return `${plural(patterns.length, 'ticket')} skipped by ${people}${patterns.length > 1 && least === most ? ' each' : ''}`;
}

/** `3 skips: 2 answered in time, 1 still open; 1 ticket skipped by 2 people`; empty without any. */
export function tellSkipCounts({ owed, elsewhere, fates, tickets }: SkipCounts): string {
  const told = skipFates.flatMap((word) => (fates[word] === 0 ? [] : [`${fates[word]} ${word}`]));
  return [
    ...(owed === 0 ? [] : [`${plural(owed, 'skip')}: ${told.join(', ')}`]),
    ...(tickets.length === 0 ? [] : [tellPatterns(tickets)]),
    ...(elsewhere === 0 ? [] : [`${plural(elsewhere, 'record')} of a ticket that was somebody else’s`]),
  ].join('; ');
}

export function countSkips(entries: readonly LinkedSkip[]): string {
  return tellSkipCounts(sumSkips(entries));
}

/** `2 of the 5 who came by`, `both who came by`. */
function tellShare(skippedBy: number, cameBy: number): string {
  if (skippedBy < cameBy) return `${skippedBy} of the ${cameBy} who came by`;
  return cameBy === 1 ? 'the only one who came by' : cameBy === 2 ? 'both who came by' : `all ${cameBy} who came by`;
}

export function tellPattern({ skippedBy, cameBy }: SkippedTicket): string {
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
