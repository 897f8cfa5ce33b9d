/** A sentence that is worded once, and printed as Markdown for the issue and as markup for the page. */
import type { MetricId } from '../../measure/dictionary.ts';
import { type Html, html } from '../escape/html.ts';
import { escapeLog } from '../escape/log.ts';
import { inlineCode, ownWords } from '../escape/markdown.ts';
import { evidenceLink, localLink, metricLink } from '../page/links.ts';
import { isPermalink, metricUrl, type ReportOptions, type TicketHomes } from '../report-options.ts';

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
  | { readonly label: string; readonly url: string }
  /** A figure of the dictionary, which leads to what it means where there is such a page. */
  | { readonly label: string; readonly metric: MetricId; readonly isBold?: boolean }
  /** A date that may have a page. */
  | { readonly label: string; readonly date: string };

export type Phrase = readonly Piece[];

export const bold = (text: string): Piece => ({ bold: text });
export const code = (text: string, most = 80): Piece => ({ code: text, most });
export const words = (text: string): Piece => ({ words: text });
export const metric = (id: MetricId, label: string): Piece => ({ label, metric: id });
export const boldMetric = (id: MetricId, label: string): Piece => ({ label, metric: id, isBold: true });
export const dateOf = (date: string, label: string): Piece => ({ label, date });
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

export function toMarkdown(phrase: Phrase, homes: TicketHomes & Pick<ReportOptions, 'metricsUrl'> = {}): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('bold' in piece) return `**${piece.bold}**`;
      if ('code' in piece) return inlineCode(piece.code, piece.most);
      if ('words' in piece) return ownWords(piece.words, 120);
      if ('date' in piece) return piece.label;
      if ('metric' in piece) {
        const explained = metricUrl(piece.metric, homes);
        const told = explained === undefined ? piece.label : `[${piece.label}](${explained})`;
        return piece.isBold === true ? `**${told}**` : told;
      }
      const { label, url } = piece;
      return isPermalink(url, homes) ? `[${label}](${url})` : `${label} ${inlineCode(url, 160)}`;
    })
    .join('');
}

const mostShown = 400;

/** The dashboard that a page stands in. */
export interface SiteOfPage {
  /** Leads to its folder, such as `../../`. */
  readonly root: string;
  /** Dates that have a page. */
  readonly days: ReadonlySet<string>;
}

/** `site`: absent for a page that stands alone. */
export function toHtml(phrase: Phrase, homes: TicketHomes = {}, site?: SiteOfPage): Html {
  const pieces = phrase.map((piece): Html => {
    if (typeof piece === 'string') return html`${piece}`;
    if ('bold' in piece) return html`<strong>${piece.bold}</strong>`;
    if ('code' in piece) return html`<code>${cut(piece.code, piece.most)}</code>`;
    if ('words' in piece) return html`${cut(piece.words, mostShown)}`;
    if ('metric' in piece) {
      const told = site === undefined ? html`${piece.label}` : metricLink(piece.metric, piece.label, site.root);
      return piece.isBold === true ? html`<strong>${told}</strong>` : told;
    }
    if ('date' in piece) {
      const { date, label } = piece;
      return site?.days.has(date) === true ? localLink(`${site.root}${date}/index.html`, label) : html`${label}`;
    }
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
