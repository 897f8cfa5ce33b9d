/** YAML text to plain data, with a way back from a key path to its line. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { KeyPath, Position, Problem } from './problem.ts';

export interface YamlFile {
  /** Undefined where the text could not be read at all. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The value under the path, or its key; where the path leads nowhere, the last thing on the way. */
  readonly locate: (path: KeyPath, atKey?: boolean) => Position;
}

interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

function entryOf(node: unknown, part: string | number): Entry | undefined {
  if (isSeq(node) && typeof part === 'number') {
    const value = node.items[part];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.findLast(({ key }) => String(isScalar(key) ? key.value : key) === String(part));
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}

function offsetAt(document: Document, path: KeyPath, atKey: boolean): number {
  let node: Node | null | unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const entry = entryOf(isAlias(node) ? node.resolve(document) : node, part);
    if (entry === undefined) return offset;
    const wanted = atKey && index === path.length - 1 ? entry.key : (entry.value ?? entry.key);
    offset = offsetOf(wanted) ?? offsetOf(entry.key) ?? offset;
    node = entry.value;
  }
  return offset;
}

const wording: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands twice in the same place',
  MULTIPLE_DOCS: 'a policy file holds one YAML document, not several',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs',
};

function wordError(code: string, message: string): string {
  const hint = message.includes('reserved character @') ? ' (put handles in quotes: "@GitLab")' : '';
  return wording[code] ?? `not readable as YAML: ${message}${hint}`;
}

export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (path: KeyPath, atKey = false) => positionOf(offsetAt(document, path, atKey));
  const problems = document.errors.map(
    ({ code, message, pos }): Problem => ({ ...positionOf(pos[0]), path: [], message: wordError(code, message) }),
  );
  // What stands twice leaves readable data; after any other error the rest would only be noise.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { data: undefined, problems, locate };
  try {
    return { data: document.toJS({ maxAliasCount: 100 }), problems, locate };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      data: undefined,
      problems: [...problems, { line: 1, column: 1, path: [], message: `not readable as YAML: ${message}` }],
      locate,
    };
  }
}
