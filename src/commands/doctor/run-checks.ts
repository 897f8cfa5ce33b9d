/** Runs the checks of one group in their order; behind a failure that hides the rest, the rest is skipped, and said. */
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { type Check, type Diagnosis, type FailureKind, skip } from '../../model/check.ts';

/** `group` is whose check it was: Policy, Zendesk, X, GitLab, Clock. */
export type Checked = Diagnosis & { readonly group: string; readonly title: string };

type Titled = Pick<Check<never>, 'title'>;

export async function runChecks<Context>(
  group: string,
  checks: readonly Check<Context>[],
  context: Context,
): Promise<readonly Checked[]> {
  const done: Checked[] = [];
  let hiddenBy: string | undefined;
  for (const { title, task } of checks) {
    const diagnosis = hiddenBy === undefined ? await task(context) : skip(`not looked at, because of "${hiddenBy}"`);
    done.push({ group, title, ...diagnosis });
    if (diagnosis.status === 'fail' && diagnosis.blocks) hiddenBy = title;
  }
  return done;
}

export function skipChecks(group: string, checks: readonly Titled[], why: string): readonly Checked[] {
  return checks.map(({ title }) => ({ group, title, ...skip(why) }));
}

/** In the order of interfaces.md: the first that applies. */
const codes: readonly (readonly [FailureKind, ExitCode])[] = [
  ['usage', exitCodes.usage],
  ['credentials', exitCodes.credentials],
  ['unavailable', exitCodes.unavailable],
];

export function exitCodeOfChecks(checked: readonly Checked[]): ExitCode {
  const kinds = new Set(checked.flatMap((one) => (one.status === 'fail' ? [one.kind] : [])));
  return codes.find(([kind]) => kinds.has(kind))?.[1] ?? exitCodes.clean;
}
