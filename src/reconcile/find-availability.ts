/** Holds the availability lists of the policy against a text (docs/availability.md). */
import type { WordLists } from '../model/policy.ts';
import { type EntryStep, type NamedList, namedLists, parseEntry, type WordOption } from '../model/word-entry.ts';
import { escapeForPattern, ownWords } from './own-words.ts';

/** Ends a sentence, and stands for what was struck out: no entry reaches across it. */
const stop = '¦';
const mostBetween = 5;
// Words that begin a clause of its own: "our deploy waits because GitLab is down" is not about our deploy.
const clauseStart = 'because|cause|cuz|but|while|when|whenever|although|though|until|unless|if';
const gap = ` (?:(?!(?:${clauseStart}) )[^ ${stop}]{1,40} ){0,${mostBetween}}?`;
// Every word stands between spaces; what follows may be the rest of an address.
const wordStart = '(?<= )';
const wordEnd = '(?=[ .])';
const anyLetters = '\\p{L}{0,20}';
const never = '(?!)';

const contractions: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:today|yesterday|tonight|morning|afternoon|evening|night|week))'s(?!\p{L})/gu, 's'],
  [/(?<=\p{L})'s(?!\p{L})/gu, ' is'],
  [/(?<=\p{L})'re(?!\p{L})/gu, ' are'],
  [/(?<=\p{L})'m(?!\p{L})/gu, ' am'],
  [/'/gu, ''],
  [/(?<!\p{L})(it|that|what|there|here)s(?!\p{L})/gu, '$1 is'],
  [/(?<!\p{L})(you|they)re(?!\p{L})/gu, '$1 are'],
  [/(?<!\p{L})im(?!\p{L})/gu, 'i am'],
  [/(?<!\p{L})can not(?!\p{L})/gu, 'cannot'],
];

// Japanese and Chinese stand beside Latin words and numbers without a space.
const scriptChange = /(?<=[a-z0-9])(?=[\p{scx=Han}\p{scx=Kana}])|(?<=[\p{scx=Han}\p{scx=Kana}])(?=[a-z0-9])/gu;

/** Words with one space between them: "it's" as "it is", hashtags as words, "slowwww" as "slow", hyphens as spaces, sentences apart. */
function spellPlainly(text: string): string {
  return contractions
    .reduce((left, [pattern, plain]) => left.replace(pattern, plain), text.replaceAll(stop, ' '))
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/#(?=\p{L})/gu, '')
    .replace(/[.!;…?]+(?= |$)|…/gu, (marks) => (marks.includes('?') ? ` ? ${stop} ` : ` ${stop} `))
    .replace(/\p{Extended_Pictographic}/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}#$&.!?%¦]+/gu, ' ')
    .replace(scriptChange, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}

/** The pattern of a word step or a list step; `?:` keeps what stands within a list out of the groups. */
function stepSource(step: Extract<EntryStep, { kind: 'word' | 'list' }>, lists: ReadonlyMap<NamedList, Named>): string {
  if (step.kind === 'list') return lists.get(step.list)?.source ?? never;
  return step.options
    .map(({ stem, anyEnding }) => `${escapeForPattern(spellPlainly(stem))}${anyEnding ? anyLetters : ''}`)
    .join('|');
}

/** Each step but gaps is a group, so that it can be told what stood there. */
function toSource(steps: readonly EntryStep[], lists: ReadonlyMap<NamedList, Named>, group: '(' | '(?:'): string {
  return steps
    .map((step, i) => {
      if (step.kind === 'gap') return gap;
      const space = i === 0 || steps[i - 1]?.kind === 'gap' ? '' : ' ';
      if (step.kind === 'stop') return `${space}${stop}`;
      return `${space}${wordStart}${group}${stepSource(step, lists)})${wordEnd}`;
    })
    .join('');
}

/** A list that entries name: as one pattern, and entry by entry. */
interface Named {
  readonly source: string;
  readonly entries: readonly { readonly steps: readonly EntryStep[]; readonly alone: RegExp }[];
}

const noLists: ReadonlyMap<NamedList, Named> = new Map();
const fold = (entry: string): string => entry.normalize('NFC').toLowerCase().replace(/[‘’]/gu, "'");

function compileNamed(listed: readonly string[]): Named {
  const entries = listed.map((entry) => parseEntry(fold(entry))[0] ?? []);
  const source = entries.map((steps) => toSource(steps, noLists, '(?:')).join('|');
  return {
    source: source === '' ? never : source,
    entries: entries.map((steps) => ({ steps, alone: new RegExp(`^ ${toSource(steps, noLists, '(')} $`, 'u') })),
  };
}

function tellWord(options: readonly WordOption[], found: string): string {
  const exact = options.find(({ stem, anyEnding }) => !anyEnding && spellPlainly(stem) === found);
  const begun = options.find(({ stem, anyEnding }) => anyEnding && found.startsWith(spellPlainly(stem)));
  return exact?.stem ?? `${begun?.stem ?? ''}*`;
}

/** What matched, in words of the policy: none of the author's own are repeated. */
function tellSteps(
  steps: readonly EntryStep[],
  groups: readonly string[],
  lists: ReadonlyMap<NamedList, Named>,
): string {
  const found = groups.values();
  return steps
    .map((step) => {
      if (step.kind === 'gap') return '...';
      if (step.kind === 'stop') return '.';
      const text = found.next().value ?? '';
      if (step.kind === 'word') return tellWord(step.options, text);
      for (const { steps: inner, alone } of lists.get(step.list)?.entries ?? []) {
        const match = alone.exec(` ${text} `);
        if (match !== null) return tellSteps(inner, match.slice(1), noLists);
      }
      return step.list;
    })
    .join(' ');
}

/** A text between two ends of sentences. */
function framed(text: string): string {
  return `${stop} ${spellPlainly(ownWords(text))} ${stop} `;
}

interface Entry {
  /** Parts that must all occur. */
  readonly parts: readonly RegExp[];
  readonly tell: (found: readonly RegExpMatchArray[]) => string;
}

function compileEntry(entry: string, lists: ReadonlyMap<NamedList, Named>): Entry {
  const parts = parseEntry(fold(entry));
  return {
    parts: parts.map((steps) => new RegExp(toSource(steps, lists, '('), 'gu')),
    tell: (found) => parts.map((steps, i) => tellSteps(steps, found[i]?.slice(1) ?? [], lists)).join(' + '),
  };
}

interface Compiled {
  readonly strike: readonly Entry[];
  readonly strong: readonly Entry[];
  readonly weak: readonly Entry[];
  /** What was found in texts so far: a day is reconciled several times, and a text asked for by several rules. */
  readonly told: Map<string, AvailabilityWords>;
  readonly failures: Map<string, string | undefined>;
}

// The same lists are asked for every mention; the patterns follow from the words alone.
const compiled = new WeakMap<WordLists, Compiled>();

function compile(words: WordLists): Compiled {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const named = new Map(namedLists.map((name) => [name, compileNamed(words[name])] as const));
  const all = (listed: readonly string[]): readonly Entry[] => listed.map((entry) => compileEntry(entry, named));
  const made = {
    strike: all(words.availabilityNot),
    strong: all(words.availabilityStrong),
    weak: all(words.availabilityWeak),
    told: new Map(),
    failures: new Map(),
  };
  compiled.set(words, made);
  return made;
}

/** What the parts of an entry matched first; undefined where one of them is missing. */
function matchEntry({ parts }: Entry, text: string): readonly RegExpMatchArray[] | undefined {
  const found: RegExpMatchArray[] = [];
  for (const part of parts) {
    part.lastIndex = 0;
    const match = part.exec(text);
    if (match === null) return undefined;
    found.push(match);
  }
  return found;
}

/** What an entry matches does not count: not its words, and not those between them. */
function strikeOut(text: string, entries: readonly Entry[]): string {
  return entries.reduce(
    (left, entry) =>
      matchEntry(entry, left) === undefined
        ? left
        : entry.parts.reduce((rest, part) => rest.replace(part, ` ${stop} `).replace(/ +/gu, ' '), left),
    text,
  );
}

function firstOf(entries: readonly Entry[], text: string): string | undefined {
  for (const entry of entries) {
    const found = matchEntry(entry, text);
    if (found !== undefined) return entry.tell(found);
  }
  return undefined;
}

export interface AvailabilityWords {
  /** The first strong entry that the text holds. */
  readonly strong?: string;
  /** The first weak one. */
  readonly weak?: string;
}

/** The words on availability that count in a text. */
export function findAvailability(text: string, words: WordLists): AvailabilityWords {
  const { told } = compile(words);
  const known = told.get(text) ?? readAvailability(text, words);
  told.set(text, known);
  return known;
}

function readAvailability(text: string, words: WordLists): AvailabilityWords {
  const { strike, strong, weak } = compile(words);
  const left = strikeOut(framed(text), strike);
  const strongest = firstOf(strong, left);
  const weakest = firstOf(weak, left);
  return {
    ...(strongest === undefined ? {} : { strong: strongest }),
    ...(weakest === undefined ? {} : { weak: weakest }),
  };
}

/** Any of these words, also where the policy says that they do not count as availability. */
export function findFailure(text: string, words: WordLists): string | undefined {
  const { strong, weak, failures } = compile(words);
  if (!failures.has(text)) {
    const plain = framed(text);
    failures.set(text, firstOf(weak, plain) ?? firstOf(strong, plain));
  }
  return failures.get(text);
}
