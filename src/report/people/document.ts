/** A page in pieces: the same words as Markdown, as text for a terminal, and as a web page; what is not ours is marked, and made inert by each. */
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { escapeLog } from '../escape/log.ts';
import { inlineCode } from '../escape/markdown.ts';
import { evidenceLink } from '../page/links.ts';
import { type Page, renderPage } from '../page/render-page.ts';
import { isPermalink, type TicketHomes } from '../report-options.ts';

/** Our own words, a text from outside, or a place to look at. */
export type Piece = string | { readonly outside: string } | { readonly label: string; readonly url: string };
export type Line = readonly Piece[];

export interface Item {
  readonly line: Line;
  /** Below it. */
  readonly more?: readonly Line[];
}

export interface Part {
  readonly heading: string;
  readonly lead?: readonly Line[];
  readonly items?: readonly Item[];
  /** Lines to copy. */
  readonly commands?: readonly string[];
}

export interface Document {
  readonly heading: Line;
  readonly lead: readonly Line[];
  readonly parts: readonly Part[];
}

function markdownOf(line: Line, homes: TicketHomes): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('outside' in piece) return inlineCode(piece.outside);
      return isPermalink(piece.url, homes)
        ? `[${piece.label}](${piece.url})`
        : `${piece.label} ${inlineCode(piece.url, 160)}`;
    })
    .join('');
}

export function toMarkdown({ heading, lead, parts }: Document, homes: TicketHomes = {}): string {
  const tell = (line: Line): string => markdownOf(line, homes);
  return [
    `# ${tell(heading)}`,
    ...lead.map(tell),
    ...parts.flatMap((part) => [
      `## ${part.heading}`,
      ...(part.lead ?? []).map(tell),
      ...(part.items === undefined || part.items.length === 0
        ? []
        : [
            part.items
              .map(({ line, more }) => [`- ${tell(line)}`, ...(more ?? []).map((m) => `  - ${tell(m)}`)].join('\n'))
              .join('\n'),
          ]),
      ...(part.commands === undefined ? [] : [['```text', ...part.commands, '```'].join('\n')]),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function plainOf(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return escapeLog('outside' in piece ? piece.outside : `${piece.label} ${piece.url}`);
    })
    .join('');
}

function wrap(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const indent = lines.length === 0 ? first : rest;
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, (lines.length === 0 ? first : rest) + line].join('\n');
}

export function toText({ heading, lead, parts }: Document, width: number): string {
  return [
    plainOf(heading),
    ...lead.map((line) => wrap(plainOf(line), width, '', '')),
    ...parts.flatMap((part) => [
      '',
      `${part.heading}:`,
      ...(part.lead ?? []).map((line) => wrap(plainOf(line), width, '  ', '  ')),
      ...(part.items ?? []).flatMap(({ line, more }) => [
        wrap(plainOf(line), width, '  - ', '    '),
        ...(more ?? []).map((m) => wrap(plainOf(m), width, '      ', '      ')),
      ]),
      ...(part.commands ?? []).map((command) => `    ${command}`),
    ]),
    '',
  ].join('\n');
}

function htmlOf(line: Line, homes: TicketHomes = {}): HtmlPart {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'outside' in piece ? piece.outside : evidenceLink(piece.url, piece.label, homes);
  });
}

export function htmlOfPart({ lead, items, commands }: Omit<Part, 'heading'>, homes: TicketHomes = {}): Html {
  const listed = (items ?? []).map(({ line, more }) => {
    const below = (more ?? []).map((m) => html`<br>${htmlOf(m, homes)}`);
    return html`<li>${htmlOf(line, homes)}${below}</li>\n`;
  });
  return html`${(lead ?? []).map((line) => html`<p>${htmlOf(line, homes)}</p>\n`)}${
    listed.length === 0 ? null : html`<ul>\n${listed}</ul>`
  }${commands === undefined ? null : html`<pre>${commands.join('\n')}</pre>`}`;
}

/** Stands alone: it leads nowhere else. */
export function toPage(document: Document, homes: TicketHomes = {}): string {
  const { heading, lead, parts } = document;
  const page: Page = {
    title: plainOf(heading),
    heading: plainOf(heading),
    lead: lead.map((line) => html`<p>${htmlOf(line, homes)}</p>\n`),
    navigation: [],
    sections: parts.map((part, i) => ({
      id: `part-${i + 1}`,
      heading: part.heading,
      body: htmlOfPart(part, homes),
    })),
  };
  return renderPage(page);
}
