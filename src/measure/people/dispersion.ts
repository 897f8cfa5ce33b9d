/** Whether misses come in runs: days that vary more than chance alone would make them. */
import type { Cell, Tally } from './tally.ts';

/** Fewer comparisons than these tell nothing. */
const fewest = 20;

/** Pearson's sum over the days of one person at one kind of work, and what chance alone would give. */
function spreadOverDays(cells: readonly Cell[]): DaySpread {
  const all = cells.reduce((n, cell) => n + cell.opportunities, 0);
  const misses = cells.reduce((n, cell) => n + cell.misses, 0);
  if (cells.length < 2 || misses === 0 || misses === all) return { sum: 0, expected: 0 };
  const rate = misses / all;
  const sum = cells.reduce((soFar, { opportunities, misses: count }) => {
    const mean = opportunities * rate;
    return soFar + (count - mean) ** 2 / (mean * (1 - rate));
  }, 0);
  return { sum: (sum * (all - 1)) / all, expected: cells.length - 1 };
}

/** How a person's days spread, within each kind of work: differences between people do not hide in it. */
export interface DaySpread {
  readonly sum: number;
  readonly expected: number;
}

export function daySpreadOf({ cells }: Pick<Tally, 'cells'>): DaySpread {
  const byRule = new Map<string, Cell[]>();
  for (const cell of cells) {
    const known = byRule.get(cell.rule);
    if (known === undefined) byRule.set(cell.rule, [cell]);
    else known.push(cell);
  }
  return total([...byRule.values()].map(spreadOverDays));
}

function total(spreads: readonly DaySpread[]): DaySpread {
  return {
    sum: spreads.reduce((all, { sum }) => all + sum, 0),
    expected: spreads.reduce((all, { expected }) => all + expected, 0),
  };
}

/** At least 1: how much wider counts spread from day to day than they would if each opportunity stood alone. */
export function dispersionOf(spreads: readonly DaySpread[]): number {
  const { sum, expected } = total(spreads);
  return expected < fewest ? 1 : Math.max(1, sum / expected);
}
