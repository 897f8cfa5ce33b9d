/** Checks for people, a line each with the cure where it fails, and for programs. */
import { createRedactor } from '../../http/redact.ts';
import { escapeLog } from '../../report/escape/log.ts';
import { type Checked, exitCodeOfChecks } from './run-checks.ts';

type Status = Checked['status'];
const statuses: readonly Status[] = ['ok', 'warn', 'fail', 'skipped'];

const colours: Readonly<Record<Status, number>> = { ok: 32, warn: 33, fail: 31, skipped: 2 };

/** Messages begin in lower case and end without a full stop, cures are sentences. */
function sentence(one: Checked): string {
  return 'cure' in one ? `${one.said.replace(/[.;:]$/, '')}. ${one.cure}` : one.said;
}

export function showChecks(
  checked: readonly Checked[],
  { color, secrets }: { readonly color: boolean; readonly secrets: readonly string[] },
): string {
  const { redact } = createRedactor(secrets);
  const lines = checked.map((one) => {
    const padded = one.status.padEnd(7);
    const status = color ? `\u001b[${colours[one.status]}m${padded}\u001b[0m` : padded;
    return `${status} ${one.group}, ${one.title}: ${escapeLog(redact(sentence(one)))}`;
  });
  const counts = statuses.map((status) => `${checked.filter((one) => one.status === status).length} ${status}`);
  return `${[...lines, '', `${counts.join(', ')}.`].join('\n')}\n`;
}

export function checksAsJson(checked: readonly Checked[], secrets: readonly string[]): string {
  const { redact } = createRedactor(secrets);
  const exitCode = exitCodeOfChecks(checked);
  const checks = checked.map(({ group, title, status, said, ...more }) => ({
    group,
    title,
    status,
    said: redact(said),
    ...('cure' in more ? { cure: redact(more.cure) } : {}),
    ...('kind' in more ? { kind: more.kind } : {}),
  }));
  return `${JSON.stringify({ schemaVersion: '1', exitCode, checks }, null, 2)}\n`;
}
