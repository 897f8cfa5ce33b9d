/** Asks one thing after the other; what gets no answer is a gap that names it. */
import type { Gap } from '../model/capture.ts';
import type { Stop } from './json-client.ts';

export interface LookUp<Wanted, Answer> {
  readonly idOf: (wanted: Wanted) => string;
  readonly ask: (wanted: Wanted) => Promise<Answer>;
  /** Undefined for bugs, which must not become gaps. */
  readonly stopOf: (error: unknown) => Stop | undefined;
  readonly gapOf: (stop: Stop, ids: readonly string[]) => Gap;
}

/** So many failures in a row, and the others are not asked any more. */
const mostFailures = 2;

export async function askEach<Wanted, Answer>(
  all: readonly Wanted[],
  { idOf, ask, stopOf, gapOf }: LookUp<Wanted, Answer>,
): Promise<{ readonly answers: readonly Answer[]; readonly gaps: readonly Gap[] }> {
  const answers: Answer[] = [];
  const gaps: Gap[] = [];
  let failures = 0;
  for (const [index, wanted] of all.entries()) {
    try {
      answers.push(await ask(wanted));
      failures = 0;
    } catch (error) {
      const stop = stopOf(error);
      if (stop === undefined) throw error;
      failures += 1;
      // Credentials and budget will be no better for the next one.
      const isOver = stop.cause === 'credentials' || stop.cause === 'budget' || failures >= mostFailures;
      gaps.push(gapOf(stop, (isOver ? all.slice(index) : [wanted]).map(idOf)));
      if (isOver) break;
    }
  }
  return { answers, gaps };
}
