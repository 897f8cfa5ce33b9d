/** Checks for people, a line each with the cure where it fails, and for programs. */
import { createRedactor } from '../../http/redact.ts';
import { escapeLog } from '../../report/escape/log.ts';
import { type Checked, exitCodeOfChecks } from './run-checks.ts';

type Status = Checked['status'];

const colours: Readonly<Record<Status, number>> = { ok: 32, warn: 33, fail: 31, skipped: 2 };

/** Messages begin in lower case and end without a full stop, cures are sentences. */
function sentence(one: Checked): string {
  return 'cure' in one ? `${one.said.replace(/[.;:]$/, '')}. ${one.cure}` : one.said;
}

function count(checked: readonly Checked[], status: Status): number {
  return checked.filter((one) => one.status === status).length;
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
  const counts = `${count(checked, 'ok')} ok, ${count(checked, 'warn')} to mind, ${count(checked, 'fail')} failed, ${count(checked, 'skipped')} skipped`;
  return `${[...lines, '', `${counts}.`].join('\n')}\n`;
}

export function checksAsJson(checked: readonly Checked[], secrets: readonly string[]): string {
  const exitCode = exitCodeOfChecks(checked);
  const checks = checked.map(({ group, title, status, said, ...more }) => ({
    group,
    title,
    status,
    said,
    ...('cure' in more ? { cure: more.cure } : {}),
    ...('kind' in more ? { kind: more.kind } : {}),
  }));
  return `${createRedactor(secrets).redact(JSON.stringify({ schemaVersion: '1', exitCode, checks }, null, 2))}\n`;
}
