/** Waiting times that count those who still wait (Kaplan-Meier): an unanswered mention never improves a figure. */

export interface Wait {
  readonly seconds: number;
  /** False: still waiting after that many seconds. */
  readonly answered: boolean;
}

/** From `seconds` on, this share still waits, until the next step. */
export interface WaitingStep {
  readonly seconds: number;
  readonly share: number;
  /** How many were known to wait just before. */
  readonly atRisk: number;
}

/** The steps at which the share still waiting falls, in order of time; before the first one everybody waits. */
export function stillWaiting(waits: readonly Wait[]): readonly WaitingStep[] {
  const sorted = [...waits].sort((a, b) => a.seconds - b.seconds);
  const steps: WaitingStep[] = [];
  let atRisk = sorted.length;
  let share = 1;
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
      share *= 1 - answered / atRisk;
      steps.push({ seconds, share, atRisk });
    }
    atRisk -= left;
  }
  return steps;
}

/** The time after which the share still waiting is at most `1 - quantile`; null when it never falls that low. */
export function waitQuantile(waits: readonly Wait[], quantile: number): number | null {
  // The share is a product of fractions: tolerate float dust.
  return stillWaiting(waits).find(({ share }) => share <= 1 - quantile + 1e-9)?.seconds ?? null;
}

/** The share that still waits after so many seconds; 1 for nobody at all. */
export function shareStillWaiting(waits: readonly Wait[], seconds: number): number {
  return stillWaiting(waits).findLast((step) => step.seconds <= seconds)?.share ?? 1;
}
