/** Makes writes and remembers them; in a plan it only remembers. */
import type { GitlabClient } from './client.ts';
import type { PlannedWrite } from './types.ts';

export interface Writer {
  readonly isPlan: boolean;
  readonly writes: readonly PlannedWrite[];
  readonly warnings: readonly string[];
  /** The answer's body; undefined in a plan. Rejects as GitlabClient.send does, and then remembers nothing. */
  send(write: PlannedWrite): Promise<unknown>;
  /** A write of unclear fate turned out to be done. */
  wasDone(write: PlannedWrite): void;
  warn(warning: string): void;
}

export function createWriter(client: Pick<GitlabClient, 'send'>, mode: 'apply' | 'plan'): Writer {
  const writes: PlannedWrite[] = [];
  const warnings: string[] = [];
  return {
    isPlan: mode === 'plan',
    writes,
    warnings,
    async send(write) {
      const answer = mode === 'plan' ? undefined : await client.send(write);
      writes.push(write);
      return answer;
    },
    wasDone(write) {
      writes.push(write);
    },
    warn(warning) {
      if (!warnings.includes(warning)) warnings.push(warning);
    },
  };
}
