/** A few findings of a day, drawn by lot: the same for everybody who draws, and chosen by nobody. Pure. */
import { createHash } from 'node:crypto';

/** So many that a manager looks at them every day. */
const drawn = 3;

function lotOf(team: string, date: string, fingerprint: string): string {
  return createHash('sha256').update(`tweet-audit:lot:${team}:${date}:${fingerprint}`).digest('hex');
}

/** All where there are no more than are drawn. What a finding says has no part in it. */
export function drawLots<T extends { readonly fingerprint: string }>(
  team: string,
  date: string,
  findings: readonly T[],
): readonly T[] {
  return findings
    .map((finding) => ({ finding, lot: lotOf(team, date, finding.fingerprint) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, drawn)
    .map(({ finding }) => finding);
}
