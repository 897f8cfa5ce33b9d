/** The rows of `judgements.ndjson.gz`. */
import { gunzipSync } from 'node:zlib';
import { TweetAuditError } from '../model/errors.ts';
import { judgementSchema } from '../model/judgement-schema.ts';
import type { Judgement } from '../model/result.ts';

/** Throws a TweetAuditError (`store`) that names the place. */
export function parseJudgements(packed: Uint8Array, where: string): readonly Judgement[] {
  let line = 0;
  try {
    return gunzipSync(packed)
      .toString('utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => {
        line += 1;
        return judgementSchema.parse(JSON.parse(text));
      });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new TweetAuditError(
      'store',
      `the judgements of ${where} are damaged${line === 0 ? '' : ` at line ${line}`}: ${why}`,
      'Judge the day again with the version of tweet-audit that wrote them.',
      { cause: error },
    );
  }
}
