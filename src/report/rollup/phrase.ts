/** A sentence that is worded once, and printed as Markdown for the issue and as markup for the page. */
import { type Html, html } from '../escape/html.ts';
import { escapeLog } from '../escape/log.ts';
import { inlineCode, ownWords } from '../escape/markdown.ts';
import { evidenceLink } from '../page/links.ts';
import { isPermalink, type TicketHomes } from '../report-options.ts';

type Piece =
  /** Our own words. */
  | string
  /** Our own words, in bold. */
  | { readonly bold: string }
  /** Text from outside, or an id. */
  | { readonly code: string; readonly most: number }
  /** A rule's own sentence. */
  | { readonly words: string }
  /** A ticket or a tweet; what is no permalink is told by its address. */
  | { readonly label: string; readonly url: string };

export type Phrase = readonly Piece[];

export const bold = (text: string): Piece => ({ bold: text });
export const code = (text: string, most = 80): Piece => ({ code: text, most });
export const words = (text: string): Piece => ({ words: text });
export const link = (label: string, url: string): Piece => ({ label, url });

type Part = Piece | Phrase | number;

const isPhrase = (part: Part): part is Phrase => Array.isArray(part);

/** The tag of a sentence: say`of ${count} in ${code(name)}`. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return strings.flatMap((string, i): readonly Piece[] => {
    const part = parts[i - 1];
    if (part === undefined) return [string];
    if (typeof part === 'number') return [String(part), string];
    return isPhrase(part) ? [...part, string] : [part, string];
  });
}

/** With commas between. */
export function list(phrases: readonly (Phrase | Piece)[], between = ', '): Phrase {
  return phrases.flatMap((one, i) => [...(i === 0 ? [] : [between]), ...(isPhrase(one) ? one : [one])]);
}

/** The first few, and how many more there are. */
export function some(phrases: readonly (Phrase | Piece)[], most: number): Phrase {
  const more = phrases.length - most;
  return more > 0 ? [...list(phrases.slice(0, most)), ` and ${more} more`] : list(phrases);
}

export function toMarkdown(phrase: Phrase, homes: TicketHomes = {}): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('bold' in piece) return `**${piece.bold}**`;
      if ('code' in piece) return inlineCode(piece.code, piece.most);
      if ('words' in piece) return ownWords(piece.words, 120);
      const { label, url } = piece;
      return isPermalink(url, homes) ? `[${label}](${url})` : `${label} ${inlineCode(url, 160)}`;
    })
    .join('');
}

const mostShown = 400;

export function toHtml(phrase: Phrase, homes: TicketHomes = {}): Html {
  const pieces = phrase.map((piece): Html => {
    if (typeof piece === 'string') return html`${piece}`;
    if ('bold' in piece) return html`<strong>${piece.bold}</strong>`;
    if ('code' in piece) return html`<code>${cut(piece.code, piece.most)}</code>`;
    if ('words' in piece) return html`${cut(piece.words, mostShown)}`;
    return evidenceLink(piece.url, piece.label, homes);
  });
  return html`${pieces}`;
}

/** One line for a terminal. */
export function toText(phrase: Phrase): string {
  const pieces = phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('bold' in piece) return piece.bold;
    if ('code' in piece) return cut(piece.code, piece.most);
    return 'words' in piece ? cut(piece.words, mostShown) : piece.label;
  });
  return escapeLog(pieces.join(''));
}

function cut(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
