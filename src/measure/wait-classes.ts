/** Waits sorted into classes whose edges people know, with the target among them. */
import type { Wait } from './kaplan-meier.ts';

export interface WaitClass {
  /** Seconds, exclusive but for 0. */
  readonly from: number;
  /** Seconds, inclusive; null: without end. */
  readonly to: number | null;
  readonly answered: number;
  readonly waiting: number;
}

const minute = 60;
const hour = 3600;
const day = 86_400;

/** From five minutes to a week, each about twice the one before; none so near the target that the two cannot be told apart. */
export function classEdges(targetSeconds: number): readonly number[] {
  const usual = [5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, 2 * day, 7 * day];
  return [0, ...usual.filter((edge) => edge / targetSeconds > 1.3 || targetSeconds / edge > 1.3), targetSeconds].sort(
    (a, b) => a - b,
  );
}

/** A wait of exactly the target is in time, and stands before it: a class takes its upper edge, not its lower one. */
export function classifyWaits(waits: readonly Wait[], edges: readonly number[]): readonly WaitClass[] {
  return edges.map((from, i) => {
    const to = edges[i + 1] ?? null;
    const within = waits.filter(
      ({ seconds }) => (seconds > from || (i === 0 && seconds === from)) && (to === null || seconds <= to),
    );
    const answered = within.filter((wait) => wait.answered).length;
    return { from, to, answered, waiting: within.length - answered };
  });
}
