/** An entry of an availability list as people write it (docs/availability.md): words, and a few signs between them. */

/** The lists that an entry may name in angle brackets. */
export const namedLists = ['service', 'failure', 'trouble', 'shared', 'now', 'elsewhere'] as const;
export type NamedList = (typeof namedLists)[number];

export interface WordOption {
  readonly stem: string;
  readonly anyEnding: boolean;
}

/** A place in an entry: one of these words (with any ending where `*` stands), one of a list, or some words between. */
export type EntryStep =
  | { readonly kind: 'word'; readonly options: readonly WordOption[] }
  | { readonly kind: 'list'; readonly list: NamedList }
  | { readonly kind: 'gap' }
  | { readonly kind: 'stop' };

/** Parts that must all occur, anywhere; the steps of a part follow each other. */
export type EntryParts = readonly (readonly EntryStep[])[];

/** So that no entry is slow on any text. */
const mostGaps = 2;
const longestEntry = 1000;

function readList(token: string): NamedList | undefined {
  return namedLists.find((name) => token === `<${name}>`);
}

function readStep(token: string): EntryStep {
  if (token === '...') return { kind: 'gap' };
  if (token === '.') return { kind: 'stop' };
  const list = readList(token);
  if (list !== undefined) return { kind: 'list', list };
  const options = token.split('|').map((option) => {
    const anyEnding = option.endsWith('*');
    return { stem: anyEnding ? option.slice(0, -1) : option, anyEnding };
  });
  return { kind: 'word', options };
}

export function parseEntry(entry: string): EntryParts {
  return entry
    .trim()
    .split(/\s+\+\s+/u)
    .map((part) => part.split(/\s+/u).map(readStep));
}

function complainOfStep(step: EntryStep, mayName: boolean): string | undefined {
  if (step.kind === 'list' && !mayName) return 'a list that others name cannot name one itself';
  if (step.kind !== 'word') return undefined;
  for (const { stem, anyEnding } of step.options) {
    if (stem === '') return 'a word is missing beside "|" or "*"';
    if (anyEnding && stem.length < 3) return 'three letters or more stand before "*"';
    if (stem.includes('*')) return '"*" stands at the end of a word only';
    if (/^<.*>$/u.test(stem)) return `lists to name are ${namedLists.map((name) => `<${name}>`).join(', ')}`;
  }
  return undefined;
}

/** What is wrong with an entry, if anything; entries of named lists may not name lists, which keeps them flat. */
export function complainOfEntry(entry: string, mayName: boolean): string | undefined {
  if (entry.length > longestEntry) return `an entry has ${longestEntry} characters at most`;
  for (const steps of parseEntry(entry)) {
    if (steps.length === 0 || steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap')
      return '"..." stands between words';
    if (steps.some((step, i) => step.kind === 'gap' && steps[i + 1]?.kind === 'gap')) return 'one "..." is enough';
    if (steps.filter((s) => s.kind === 'gap').length > mostGaps) return `an entry has ${mostGaps} times "..." at most`;
    if (steps.some((s) => s.kind === 'word' && s.options.some((o) => o.stem === '+' && !o.anyEnding)))
      return '"+" stands between words';
    const complaint = steps.map((step) => complainOfStep(step, mayName)).find((c) => c !== undefined);
    if (complaint !== undefined) return complaint;
  }
  if (!mayName && parseEntry(entry).length > 1) return 'a list that others name has no entries with "+"';
  return undefined;
}
