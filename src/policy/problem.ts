/** What is wrong with a policy file, and where. */

/** Keys and list positions from the top of the file. */
export type KeyPath = readonly (string | number)[];

export interface Position {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  readonly path: KeyPath;
  readonly message: string;
}

/** A problem that knows its key, but not yet its line. */
export interface Complaint {
  readonly path: KeyPath;
  readonly message: string;
  /** Point at the key instead of its value. */
  readonly atKey?: boolean;
}

function showPath(path: KeyPath): string {
  return path.reduce<string>((shown, part) => {
    if (typeof part === 'number') return `${shown}[${part}]`;
    return shown === '' ? part : `${shown}.${part}`;
  }, '');
}

/** What stands in the file, short enough for one line. */
export function showFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value !== 'string') return String(value);
  const characters = [...value];
  return JSON.stringify(characters.length > 60 ? `${characters.slice(0, 57).join('')}...` : value);
}

/** `file:line:column: key: message`, as compilers write it, so that editors jump there. */
export function showProblem(fileName: string, problem: Problem): string {
  const key = problem.path.length === 0 ? '' : `${showPath(problem.path)}: `;
  return `${fileName}:${problem.line}:${problem.column}: ${key}${problem.message}`;
}
