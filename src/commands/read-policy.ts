/** The policy file of a command: `--policy FILE`, else `tweet-audit.yml` here if there is one, else the built-in policy. */
import { existsSync, readFileSync } from 'node:fs';
import { TweetAuditError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import type { PolicyInput } from './policy.ts';

export const defaultPolicyFile = 'tweet-audit.yml';

/** Throws a TweetAuditError (`usage`) for a file that was named but cannot be read. */
export function readPolicyInput(file: string | undefined): PolicyInput {
  const fileName = file ?? defaultPolicyFile;
  if (file === undefined && !existsSync(fileName)) return { text: undefined, fileName };
  try {
    return { text: readFileSync(fileName, 'utf8'), fileName };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TweetAuditError(
      'usage',
      `the policy file ${fileName} cannot be read: ${why}`,
      'Name an existing file with --policy, or leave it out for the built-in policy.',
    );
  }
}

export function readPolicyFile(file: string | undefined): Policy {
  const { text, fileName } = readPolicyInput(file);
  return loadPolicy(text, fileName);
}
