/** One form for the text of a tweet and of the ticket comment made from it, so that the two can be compared (rules.md, Reconcile 5). */

export interface NormalText {
  /** Lower-case words; no leading handles, links, entities, initials. Empty when nothing else was there. */
  readonly words: string;
  /** The text was cut off: it ends in an ellipsis. */
  readonly cut: boolean;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
};

function decodeEntitiesOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Entities decoded; twice, because Zendesk may escape what X had escaped already. */
export function decodeEntities(text: string): string {
  return decodeEntitiesOnce(decodeEntitiesOnce(text));
}

const link = /\b(?:https?:\/\/|www\.|t\.co\/|pic\.twitter\.com\/)\S*/giu;
const cutLink = /\s(?:h|ht|htt|http|https|https?:\/{0,2}\S*)(?=(?:…|\.\.\.)$)/iu;
const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufe0f|\ufeff/gu;
const leadingHandles = /^(?:[.\s]*[@＠][A-Za-z0-9_]{1,20}[:,]?(?=\s|$))+/u;
const initials = /\s[\^~*/-]\s?[a-z]{1,3}$/iu;

/** Removes links; what only Zendesk or only X shows (t.co or expanded, an appended ticket link) then makes no difference. */
export function withoutLinks(text: string): string {
  return text.replace(cutLink, ' ').replace(link, ' ');
}

export function normaliseText(text: string): NormalText {
  const plain = decodeEntities(text).normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
  const cut = /(?:…|\.\.\.)$/u.test(plain) || /(?:…|\.\.\.)\s+https?:\/\/\S+$/u.test(plain);
  let words = withoutLinks(plain).replace(/\s+/gu, ' ').trim();
  words = words.replace(/(?:…|\.\.\.)$/u, '').trim();
  words = words.replace(leadingHandles, '').trim();
  words = words.replace(initials, '').trim();
  return { words: words.toLowerCase(), cut };
}

const shortestPrefix = 12;
const longPrefix = 100;

/** Equal, or one is the beginning of the other because it was cut. */
export function isSameText(a: NormalText, b: NormalText): boolean {
  if (a.words === b.words) return true;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!long.words.startsWith(short.words)) return false;
  if (short.cut) return short.words.length >= shortestPrefix;
  return short.words.length >= longPrefix;
}

function trigrams(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = [...`  ${words} `];
  for (let i = 0; i + 3 <= padded.length; i += 1) {
    const gram = padded.slice(i, i + 3).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Share of trigrams that both have (Dice), 0 to 1. A text that was cut is compared with the beginning of the other. */
export function similarity(a: NormalText, b: NormalText): number {
  const [left, right] =
    a.cut && a.words.length < b.words.length
      ? [a.words, b.words.slice(0, a.words.length)]
      : b.cut && b.words.length < a.words.length
        ? [a.words.slice(0, b.words.length), b.words]
        : [a.words, b.words];
  if (left === '' || right === '') return left === right ? 1 : 0;
  // Dice cannot reach 0.9 when the lengths differ by more than a fifth: saves most of the work.
  if (Math.min(left.length, right.length) / Math.max(left.length, right.length) < 0.7) return 0;
  const first = trigrams(left);
  const second = trigrams(right);
  let shared = 0;
  let total = 0;
  for (const [gram, count] of first) {
    shared += Math.min(count, second.get(gram) ?? 0);
    total += count;
  }
  for (const count of second.values()) total += count;
  return (2 * shared) / total;
}
