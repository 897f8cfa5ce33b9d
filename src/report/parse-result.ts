/** Reads a saved `result.json` back. */
import { z } from 'zod';
import { TweetAuditError } from '../model/errors.ts';
import { type AuditResult, resultSchemaVersion } from '../model/result.ts';
import { resultSchema } from '../model/result-schema.ts';

const versioned = z.looseObject({ schemaVersion: z.string() });

function unreadable(fileName: string, why: string, cure: string): TweetAuditError {
  return new TweetAuditError('usage', `${fileName} ${why}`, cure);
}

/** Throws a TweetAuditError (`usage`) that names the file and the place. */
export function parseResult(text: string, fileName: string): AuditResult {
  const again = 'Name a result.json that tweet-audit wrote, or make it anew with run or audit.';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw unreadable(fileName, `is no JSON: ${error instanceof Error ? error.message : String(error)}`, again);
  }
  const version = versioned.safeParse(data);
  if (!version.success) throw unreadable(fileName, 'is no result of tweet-audit: it has no schemaVersion', again);
  if (version.data.schemaVersion !== resultSchemaVersion) {
    throw unreadable(
      fileName,
      `has schema version ${version.data.schemaVersion}, and this tool reads ${resultSchemaVersion}`,
      'Use the version of tweet-audit that wrote it, or a newer one.',
    );
  }
  const parsed = resultSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unreadable(
    fileName,
    `is damaged at ${issue?.path.join('.') ?? 'its top'}: ${issue?.message ?? 'unreadable'}`,
    again,
  );
}
