/** Lock labels: `tweet-audit-lock-KEY-GENERATION`. A project has room for one label of a name, which makes it a lock. */

export const lockPrefix = 'tweet-audit-lock-';

export function lockName(key: string, generation: number): string {
  return `${lockPrefix}${key}-${generation}`;
}

/** Undefined where the label is no lock of this key. */
export function lockGeneration(label: string, key: string): number | undefined {
  const digits = label.startsWith(`${lockPrefix}${key}-`) ? label.slice(lockPrefix.length + key.length + 1) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
