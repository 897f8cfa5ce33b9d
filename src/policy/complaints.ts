/** What zod found wrong, in our words: the key, what was expected, what stands there, what was probably meant. */
import type { z } from 'zod';
import { allowedAt } from './json-schema.ts';
import { type Complaint, type KeyPath, showFound } from './problem.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return Reflect.get(value, part);
  }, data);
}

function didYouMean(word: unknown, candidates: readonly string[]): string {
  const meant = typeof word === 'string' ? nearest(word, candidates) : undefined;
  return meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
}

function pathOf(issue: Issue): KeyPath {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function below(prefix: KeyPath, issue: Issue): Issue {
  return { ...issue, path: [...prefix, ...issue.path] };
}

/** The alternative that was meant: the one whose type fits, so that only something inside it is wrong. */
function meantAlternative(errors: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return errors.find((issues) => issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'));
}

const kinds: Readonly<Record<string, string>> = {
  object: 'expected keys with values',
  record: 'expected keys with values',
  array: 'expected a list',
};

function wordingOf(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.message;
  return issue.message;
}

function complain(data: unknown, issue: Issue): readonly Complaint[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const { keys } = allowedAt(path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key${didYouMean(key, keys)}`,
      atKey: true,
    }));
  }
  if (issue.code === 'invalid_union') {
    const meant = meantAlternative(issue.errors);
    if (meant !== undefined) return meant.flatMap((inner) => complain(data, below(path, inner)));
  }
  const message = wordingOf(issue);
  const atKey = issue.code === 'invalid_key';
  const found = atKey ? path.at(-1) : valueAt(data, path);
  if (!message.startsWith('expected')) return [{ path, message }];
  const meant = atKey ? '' : didYouMean(found, allowedAt(path).values);
  return [{ path, message: `${message}, found ${showFound(found)}${meant}`, atKey }];
}

export function complaintsOf(data: unknown, issues: readonly Issue[]): readonly Complaint[] {
  return issues.flatMap((issue) => complain(data, issue));
}
