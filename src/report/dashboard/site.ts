/** What a whole site is made from, and which of its pages lie around another. */
import type { PeopleView } from '../../measure/people/view-people.ts';
import type { RollUp } from '../../measure/roll-up.ts';
import type { Stretch } from '../../measure/stretch.ts';
import type { History } from '../../model/history.ts';
import type { ReportOptions } from '../report-options.ts';
import type { Around } from '../rollup/roll-up-path.ts';

export interface Site {
  /** Every day of it has a page. */
  readonly history: History;
  /** Days that are stored and have no page. */
  readonly older: number;
  /** Weeks and months, the older one of each kind first; each by the policy of its time. */
  readonly rollUps: readonly { readonly rollUp: RollUp; readonly options: ReportOptions }[];
  /** Null where the policy permits no page about people. */
  readonly people: PeopleView | null;
}

/** The stretches that hold a date and have a page. */
export function holdersOf(date: string, { rollUps }: Site): readonly Stretch[] {
  return rollUps.map(({ rollUp }) => rollUp.stretch).filter(({ first, last }) => first <= date && date <= last);
}

export function aroundOf({ stretch }: RollUp, { history, rollUps }: Site): Around {
  const alike = rollUps.map(({ rollUp }) => rollUp.stretch).filter(({ kind }) => kind === stretch.kind);
  const place = alike.findIndex(({ name }) => name === stretch.name);
  return {
    home: true,
    days: new Set(history.days.map(({ date }) => date)),
    before: alike[place - 1] ?? null,
    after: alike[place + 1] ?? null,
  };
}
