/** This machine's clock against the vendors': windows, limits and signatures all lean on it. */
import { type Check, fine, skip, warn } from '../../model/check.ts';

/** By vendor, how far its clock is ahead of ours, in milliseconds; undefined where it sent no time. */
export type Drifts = Readonly<Record<string, number | undefined>>;

const mostSeconds = 60;

export const clockChecks: readonly Check<Drifts>[] = [
  {
    title: 'clock',
    task(drifts) {
      const known = Object.entries(drifts).flatMap(([vendor, ms]) =>
        ms === undefined ? [] : [{ vendor, seconds: Math.round(ms / 1000) }],
      );
      if (known.length === 0) return skip('no vendor told the time');
      const off = known.filter(({ seconds }) => Math.abs(seconds) > mostSeconds);
      if (off.length === 0) return fine(`agrees with ${known.map(({ vendor }) => vendor).join(', ')}`);
      const told = off.map(({ vendor, seconds }) =>
        seconds > 0 ? `${seconds} s behind ${vendor}` : `${-seconds} s ahead of ${vendor}`,
      );
      return warn(`this machine is ${told.join(', ')}`, 'Let it take the time from the network (NTP).');
    },
  },
];
