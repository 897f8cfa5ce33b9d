/** `policy check`, `policy print`, `policy schema`: text in, text and exit code out. */
import { plural } from '../model/plural.ts';
import { policyJsonSchema } from '../policy/json-schema.ts';
import { loadTracedPolicy, readPolicy, showProblems } from '../policy/load-policy.ts';
import { printPolicy } from '../policy/print-policy.ts';

export interface PolicyInput {
  /** The policy file's text; undefined where there is no file, and the built-in policy holds. */
  readonly text: string | undefined;
  readonly fileName: string;
}

export interface PolicyOutput {
  readonly stdout: string;
  readonly exitCode: 0 | 2;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Names every problem (exit code 2), or says what holds. With `json`: `{ok, problems}` or `{ok, revisions, sha256}`. */
export function policyCheck({ text, fileName }: PolicyInput, { json = false } = {}): PolicyOutput {
  const reading = readPolicy(text, fileName);
  if ('problems' in reading) {
    const { problems } = reading;
    const stdout = json ? toJson({ ok: false, problems }) : `${showProblems(fileName, problems)}\n`;
    return { stdout, exitCode: 2 };
  }
  const { revisions, sha256 } = reading.traced.policy;
  const names = revisions.map(({ name }) => name);
  if (json) return { stdout: toJson({ ok: true, revisions: names, sha256 }), exitCode: 0 };
  const subject = text === undefined ? 'No policy file: the built-in policy holds' : `${fileName} is valid`;
  return { stdout: `${subject}; ${plural(names.length, 'revision')}: ${names.join(', ')}.\n`, exitCode: 0 };
}

/** The policy with the origin of each value; with `json` the resolved data. Throws a TweetAuditError where the file is wrong. */
export function policyPrint({ text, fileName }: PolicyInput, { json = false } = {}): PolicyOutput {
  const traced = loadTracedPolicy(text, fileName);
  return { stdout: json ? toJson(traced.policy) : printPolicy(traced), exitCode: 0 };
}

/** The JSON Schema of the policy file, for editors. */
export function policySchema(): PolicyOutput {
  return { stdout: toJson(policyJsonSchema()), exitCode: 0 };
}
