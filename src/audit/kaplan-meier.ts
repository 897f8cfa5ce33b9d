/** Waiting times that count those who still wait (Kaplan-Meier): an unanswered mention never improves a figure. */

export interface Wait {
  readonly seconds: number;
  /** False: still waiting after that many seconds. */
  readonly answered: boolean;
}

/** The time after which the share still waiting is at most `1 - quantile`; null when it never falls that low. */
export function waitQuantile(waits: readonly Wait[], quantile: number): number | null {
  const sorted = [...waits].sort((a, b) => a.seconds - b.seconds);
  let atRisk = sorted.length;
  // The share still waiting is a fraction; kept as numerator and denominator logarithms would round, so tolerate float dust.
  let waiting = 1;
  let i = 0;
  while (i < sorted.length) {
    const seconds = sorted[i]?.seconds ?? 0;
    let answered = 0;
    let left = 0;
    while (i < sorted.length && sorted[i]?.seconds === seconds) {
      if (sorted[i]?.answered) answered += 1;
      left += 1;
      i += 1;
    }
    if (answered > 0) {
      waiting *= 1 - answered / atRisk;
      if (waiting <= 1 - quantile + 1e-9) return seconds;
    }
    atRisk -= left;
  }
  return null;
}
