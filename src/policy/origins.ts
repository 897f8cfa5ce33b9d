/** Where each value of a revision comes from, by its key in the policy file: `sla.target`, `handles`. */
import type { KeyPath } from './problem.ts';
import type { PolicySection } from './schema.ts';

export type Origins = ReadonlyMap<string, string>;

/** Keys whose values are set one by one. */
export const groupKeys: ReadonlySet<string> = new Set([
  'sla',
  'tags',
  'words',
  'rules',
  'directMessages',
  'resources',
  'issue',
  'privacy',
  'prices',
]);

function isEdit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('add' in value || 'remove' in value);
}

/** The origins after a section: `placeOf` names the line of a key path of the section. */
export function traceSection(before: Origins, section: PolicySection, placeOf: (path: KeyPath) => string): Origins {
  const origins = new Map(before);
  for (const [key, value] of Object.entries(section)) {
    if (value === undefined) continue;
    if (!groupKeys.has(key) || typeof value !== 'object') {
      const partly = key === 'businessHours' && typeof value === 'object' && Object.keys(value).join() === 'timeZone';
      const old = before.get(key) ?? 'built-in';
      origins.set(key, partly ? `${old}; time zone: ${placeOf([key, 'timeZone'])}` : placeOf([key]));
      continue;
    }
    for (const [inner, setting] of Object.entries(value)) {
      if (setting === undefined) continue;
      const path = `${key}.${inner}`;
      const place = placeOf([key, inner]);
      origins.set(path, isEdit(setting) ? `${before.get(path) ?? 'built-in'}; edited: ${place}` : place);
    }
  }
  return origins;
}
