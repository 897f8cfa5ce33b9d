/** Pages are put together from `html` templates: a text that goes into one comes out as text, and never as markup. */
import { escapeLog } from './log.ts';

const markup = Symbol('markup');

/** Markup of ours. Only `html` and `ownMarkup` make it: nothing that was read from outside can pass for it. */
export interface Html {
  readonly [markup]: string;
}

/** What a template takes: text, which is escaped, markup, lists of both, and nothing. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For an element's text or a quoted attribute. Controls, bidi marks and broken surrogates leave a visible mark. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Text without what could reorder or hide it: what `escapeHtml` shows, before its entities. */
export function cleanText(text: string): string {
  return escapeLog(text.toWellFormed(), { lines: true });
}

function isHtml(part: object): part is Html {
  return markup in part;
}

function print(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isHtml(part) ? part[markup] : part.map(print).join('');
}

/** The tag of a template: html`<p>${text}</p>`. Attributes stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const text = strings.reduce((all, string, i) => `${all}${print(parts[i - 1])}${string}`);
  return { [markup]: text };
}

/** For markup that our own program made whole: a drawing, the page's style and script. Never for a text from outside. */
export function ownMarkup(text: string): Html {
  return { [markup]: text };
}

export function printHtml(part: HtmlPart): string {
  return print(part);
}
