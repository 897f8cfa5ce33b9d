/** One self-contained page: style and script stand inside and are allowed by their hashes, and nothing is ever loaded. */
import { createHash } from 'node:crypto';
import { type Html, type HtmlPart, html, ownMarkup, printHtml } from '../escape/html.ts';
import { readPagePart } from '../read-template.ts';
import { localLink } from './links.ts';

export interface PageLink {
  readonly label: string;
  /** Relative to this page. */
  readonly href: string;
  /** This very page. */
  readonly current?: boolean;
}

export interface PageSection {
  /** Anchor, unique on the page. */
  readonly id: string;
  readonly heading: string;
  readonly body: HtmlPart;
}

export interface Page {
  /** In the browser's tab. */
  readonly title: string;
  readonly heading: string;
  /** Below the heading: what matters most, in a sentence or two. */
  readonly lead?: HtmlPart;
  /** To other pages; the first one leads home. */
  readonly navigation: readonly PageLink[];
  readonly sections: readonly PageSection[];
  /** How old this is, what made it, and what it leaves out. */
  readonly footer?: HtmlPart;
}

const style = readPagePart('page.css');
const script = readPagePart('page.js');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing is fetched, framed or sent; only this style and this script are obeyed, no attribute can hold either. */
const contentPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function renderNavigation(links: readonly PageLink[]): HtmlPart {
  if (links.length === 0) return null;
  const items = links.map(({ label, href, current }) =>
    current === true
      ? html`<li><span aria-current="page">${label}</span></li>`
      : html`<li>${localLink(href, label)}</li>`,
  );
  return html`<nav aria-label="Pages"><ul>${items}</ul></nav>`;
}

function renderContents(sections: readonly PageSection[]): HtmlPart {
  if (sections.length < 3) return null;
  const items = sections.map(({ id, heading }) => html`<li>${localLink(`#${id}`, heading)}</li>`);
  return html`<nav class="contents" aria-label="On this page"><ul>${items}</ul></nav>`;
}

function renderSection({ id, heading, body }: PageSection): Html {
  return html`
<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${body}
</section>`;
}

export function renderPage({ title, heading, lead, navigation, sections, footer }: Page): string {
  return printHtml(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(contentPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${ownMarkup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>${renderNavigation(navigation)}</header>
<main id="main" tabindex="-1">
<h1>${heading}</h1>
${lead}
${renderContents(sections)}
${sections.map(renderSection)}
</main>
<footer>${footer}</footer>
<script>${ownMarkup(script)}</script>
</body>
</html>
`);
}
