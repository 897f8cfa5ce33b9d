/** The ground that a story stands on: its date and clock, its timeline, and what makes its ids and texts differ. */
import { addSeconds, type Instant, instant } from '../model/instant.ts';
import type { OptionalSystem } from '../model/sources.ts';

export interface TimelineEntry {
  readonly at: Instant;
  readonly text: string;
}

export interface StoryOptions {
  /** Local date (UTC) that times without a day speak of. Default: a Wednesday. */
  readonly date?: string;
  /** When the capture is taken. Default: six days later, so that nothing is pending. */
  readonly takenAt?: string;
  /** How far before the date the capture reaches, in days. Default 7. */
  readonly lookBackDays?: number;
  /** Official handles that exist on X. */
  readonly officials?: readonly string[];
  /** Official handles whose mentions become tickets. */
  readonly automated?: readonly string[];
  /** Optional systems that the team has, beside those that the story tells of. */
  readonly systems?: readonly OptionalSystem[];
}

export const day = 86_400;

export class StoryGround {
  readonly date: string;
  readonly takenAt: Instant;
  protected readonly options: StoryOptions;
  protected readonly systems: Set<OptionalSystem>;
  protected readonly texts: Record<string, string> = {};
  readonly #timeline: TimelineEntry[] = [];
  #sequence = 0;
  #questions = 0;

  constructor(options: StoryOptions = {}) {
    this.options = options;
    this.date = options.date ?? '2026-11-18';
    this.takenAt = instant(options.takenAt ?? addSeconds(instant(`${this.date}T06:00:00Z`), 6 * day));
    this.systems = new Set(options.systems);
  }

  /** `HH:MM`, `HH:MM:SS`, with days after (or before) the story's date in front: `+1 09:00`; or a whole instant. */
  at(time: string): Instant {
    if (time.includes('T')) return instant(time);
    const match = /^(?:([+-]\d+)\s+)?(\d{2}:\d{2})(:\d{2})?$/.exec(time);
    if (match === null)
      throw new RangeError(`a story's time is HH:MM, HH:MM:SS or "+1 HH:MM", not ${JSON.stringify(time)}`);
    const [, days, minutes, seconds] = match;
    return addSeconds(instant(`${this.date}T${minutes}${seconds ?? ':00'}Z`), Number(days ?? 0) * day);
  }

  protected next(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  /** A number that makes a text unlike all others of the story. */
  protected fresh(): number {
    this.#questions += 1;
    return this.#questions;
  }

  protected tell(at: Instant, text: string): void {
    this.#timeline.push({ at, text });
  }

  timeline(): readonly TimelineEntry[] {
    return [...this.#timeline].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}
