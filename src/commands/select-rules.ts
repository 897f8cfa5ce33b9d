/** The rules of a run: all that this version has, or those of `--rules a,b`. */
import { catalogue } from '../audit/catalogue.ts';
import type { Rule } from '../audit/define-rule.ts';
import { TweetAuditError } from '../model/errors.ts';
import { nearest } from '../policy/suggest.ts';

/** Throws a TweetAuditError (`usage`) that names every unknown id, with the nearest known one. */
export function selectRules(list: string | undefined): readonly Rule[] {
  if (list === undefined) return catalogue;
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const known = catalogue.map((r) => r.meta.id);
  const unknown = ids.filter((id) => !known.some((k) => k === id));
  if (ids.length === 0 || unknown.length > 0) {
    const named = unknown.map((id) => {
      const near = nearest(id, known);
      return near === undefined ? id : `${id} (did you mean ${near}?)`;
    });
    throw new TweetAuditError(
      'usage',
      ids.length === 0 ? '--rules names no rule' : `--rules: unknown ${named.join(', ')}`,
      `Rules are: ${known.join(', ')}.`,
    );
  }
  return catalogue.filter((r) => ids.includes(r.meta.id));
}
