/** A policy as a policy file, each value with the place it comes from. */
import { stringify } from 'yaml';
import { canonicalJson } from '../model/canonical-json.ts';
import { type FileForm, fileForm } from './file-form.ts';
import type { TracedPolicy } from './load-policy.ts';
import { groupKeys, type Origins } from './origins.ts';

function isRecord(value: unknown): value is FileForm {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that change from one revision to the next; of groups, the inner keys. */
function changes(before: FileForm, after: FileForm): FileForm {
  const changed = Object.entries(after).flatMap(([key, value]) => {
    const old = before[key];
    if (canonicalJson(old) === canonicalJson(value)) return [];
    const grouped = groupKeys.has(key) && isRecord(old) && isRecord(value);
    return [[key, grouped ? changes(old, value) : value] as const];
  });
  return Object.fromEntries(changed);
}

/** One key as YAML, its origin at the end of its first line. */
function entryLines(key: string, value: unknown, origin: string): readonly string[] {
  const [first, ...rest] = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return [`${first ?? ''}  # ${origin}`, ...rest];
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => (line === '' ? line : `${by}${line}`));
}

function formLines(form: FileForm, origins: Origins): readonly string[] {
  return Object.entries(form).flatMap(([key, value]) => {
    const inner = groupKeys.has(key) && isRecord(value) ? Object.entries(value) : [];
    if (inner.length === 0) return entryLines(key, value, origins.get(key) ?? 'built-in');
    const lines = inner.flatMap(([name, setting]) =>
      entryLines(name, setting, origins.get(`${key}.${name}`) ?? 'built-in'),
    );
    return [`${key}:`, ...indent(lines, '  ')];
  });
}

/** YAML that reads back as the same policy: the first revision whole, of later ones what they change. */
export function printPolicy({ policy, origins }: TracedPolicy): string {
  const forms = policy.revisions.map(fileForm);
  const later = policy.revisions.slice(1).flatMap(({ since }, index) => {
    const form = { since, ...changes(forms[index] ?? {}, forms[index + 1] ?? {}) };
    const [first, ...rest] = formLines(form, origins[index + 1] ?? new Map());
    return [`  - ${first ?? ''}`, ...indent(rest, '    ')];
  });
  const lines = [
    `# sha256 ${policy.sha256}`,
    ...formLines(forms[0] ?? {}, origins[0] ?? new Map()),
    ...(later.length === 0 ? [] : ['revisions:', ...later]),
  ];
  return `${lines.join('\n')}\n`;
}
