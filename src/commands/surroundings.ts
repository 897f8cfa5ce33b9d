/** What a command sees of the world around it: handed in by `cli.ts`, so that commands run in tests as they are. */
import type { Clock } from '../http/types.ts';
import type { Instant } from '../model/instant.ts';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly stdout: (text: string) => void;
  /** Progress, warnings and errors. */
  readonly stderr: (text: string) => void;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly columns: number;
  /** Instant to take as now: `TWEET_AUDIT_NOW`, or the clock's. */
  readonly now: Instant;
  readonly clock: Clock;
}

export interface OutputOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** False after `--no-color`. */
  readonly color: boolean;
}

/** Flag beats `NO_COLOR` beats `FORCE_COLOR` beats what the stream is. */
export function mayColor(surroundings: Surroundings, output: OutputOptions, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = surroundings.env;
  if (!output.color || (NO_COLOR !== undefined && NO_COLOR !== '')) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return isTerminal;
}
