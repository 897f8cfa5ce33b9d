/** The words of a tweet, spelled plainly, and the phrases in it that are worth points (docs/availability.md). */
import { decodeEntities, withoutLinks } from './normalise-text.ts';
import { wordGroups } from './outage-word-groups.ts';
import { escapeForPattern } from './own-words.ts';

const handles = /[@＠]([A-Za-z0-9_]{1,20})/gu;
/** What stands for every handle and every name of the service, and for its address. */
const named = '@';
const addressed = '@.com';
/** What a handle that calls itself status adds. */
const statusHandle = '@status';

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
// Codes by which servers answer say something; other numbers only that there is one.
const serverCode = /^(?:[45]\d\d|[45]xx|50x)s?$/u;
const number = /^\d[\d.,:]*\p{L}{0,3}$/u;

// The same names are asked for every tweet.
const compiled = new WeakMap<readonly string[], readonly (readonly [RegExp, string])[]>();

function patternsOf(names: readonly string[]): readonly (readonly [RegExp, string])[] {
  const known = compiled.get(names);
  if (known !== undefined) return known;
  // The longest first: an address holds the name.
  const patterns = names
    .map((name) => name.normalize('NFC').toLowerCase())
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}@])${escapeForPattern(name)}(?![\\p{L}\\p{N}])`, 'gu');
      return [pattern, ` ${name.includes('.') ? addressed : named} `] as const;
    });
  compiled.set(names, patterns);
  return patterns;
}

/** In order, between `<` and `>`; handles and the names in `service` read `@`, an address of the service `@.com`, numbers `0`. */
export function outageWords(text: string, service: readonly string[]): readonly string[] {
  const own = withoutLinks(decodeEntities(text).normalize('NFC'))
    .replace(/[<>]/gu, ' ')
    .replace(handles, ` ${named} `)
    .replace(/[‘’ʼ`´]/gu, "'")
    .toLowerCase();
  const spelled = contractions.reduce((left, [pattern, long]) => left.replace(pattern, long), own);
  const renamed = patternsOf(service).reduce((left, [pattern, name]) => left.replace(pattern, name), spelled);
  const plain = renamed
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[.!;…]*\?[.!;…?]*/gu, ' ? ')
    .replace(/[.!;…]+(?=\s|$)|…/gu, ' . ')
    .replace(/\p{Extended_Pictographic}/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}@.?%+_]+/gu, ' ')
    .replace(scriptChange, ' ');
  const words = plain.split(' ').flatMap((word) => {
    if (word === '' || /^[._+%]{2,}$/u.test(word)) return [];
    return number.test(word) && !serverCode.test(word) ? ['0'] : [word];
  });
  return ['<', ...words, '>'];
}

const longestPhrase = 3;
const farthestPair = 6;

const groupOf: ReadonlyMap<string, string> = new Map(
  Object.entries(wordGroups).flatMap(([group, words]) => words.split(' ').map((word) => [word, `<${group}>`] as const)),
);
const isGroup = (word: string): boolean => word.startsWith('<') && word.length > 1;

/**
 * What may be worth points, each once: up to three words in a row, as they are and with groups for words; two groups with
 * up to five words between (`<down> .. <everyone>`), or a name and any word (`@ .. asleep`). The values are the words that
 * stand there.
 */
export function phrasesIn(text: string, service: readonly string[]): ReadonlyMap<string, string> {
  const words = outageWords(text, service);
  const groups = words.map((word) => groupOf.get(word) ?? word);
  const phrases = new Map<string, string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(from + longestPhrase, words.length); to++) {
      const said = words.slice(from, to).join(' ');
      phrases.set(said, said);
      const grouped = groups.slice(from, to).join(' ');
      if (!phrases.has(grouped)) phrases.set(grouped, said);
    }
    const first = groups[from] ?? '';
    for (let to = from + 2; to <= Math.min(from + farthestPair, words.length - 1); to++) {
      const second = groups[to] ?? '';
      if (first !== named && second !== named && !(isGroup(first) && isGroup(second))) continue;
      const pair = `${first} .. ${second}`;
      if (!phrases.has(pair)) phrases.set(pair, `${words[from]} ... ${words[to]}`);
    }
  }
  if ([...text.matchAll(handles)].some(([, name = '']) => /status/iu.test(name))) phrases.set(statusHandle, statusHandle);
  return phrases;
}
