/** A saved `result.json`. */
import { readFileSync } from 'node:fs';
import { TweetAuditError } from '../model/errors.ts';
import type { AuditResult } from '../model/result.ts';
import { parseResult } from '../report/parse-result.ts';

/** Throws a TweetAuditError (`usage`) for a file that cannot be read or is no result. */
export function readResultFile(file: string): AuditResult {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TweetAuditError(
      'usage',
      `${file} cannot be read: ${why}`,
      'Name a result with --result FILE, or make one with run.',
    );
  }
  return parseResult(text, file);
}
