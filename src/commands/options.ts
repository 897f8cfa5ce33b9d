/** Options that commands share, as the command line gives them. */

import type { Gate } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { OutputOptions } from './surroundings.ts';

export interface AuditCommandOptions extends OutputOptions {
  readonly date?: string;
  readonly since?: string;
  readonly until?: string;
  readonly policy?: string;
  readonly out: string;
  readonly rules?: string;
  readonly failOn: string;
  readonly store?: string;
  readonly publish?: boolean;
  readonly maxUsd?: string;
  readonly maxRequests?: string;
}

export function readGate(text: string): Gate {
  if (text === 'error' || text === 'warning' || text === 'info' || text === 'never') return text;
  throw new TweetAuditError(
    'usage',
    `--fail-on ${JSON.stringify(text)} is unknown`,
    'Use error, warning, info or never.',
  );
}

/** A limit that must be a number of at least 0; undefined where none was given. */
export function readLimit(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (text.trim() === '' || !Number.isFinite(limit) || limit < 0) {
    throw new TweetAuditError(
      'usage',
      `${option} ${JSON.stringify(text)} is not a number of 0 or more`,
      `Give a number, such as ${option} 5.`,
    );
  }
  return limit;
}
