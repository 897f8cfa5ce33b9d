/** Addresses in pages: to other pages of ours, to permalinks of evidence, to the written workflow; nothing else becomes a link. */
import type { MetricId } from '../../measure/dictionary.ts';
import { type Html, html } from '../escape/html.ts';
import { isPermalink } from '../report-options.ts';

/** Relative, and made of plain signs: no scheme, no host, no query. */
const localAddress = /^(?!\/)(?!.*\/\/)[\w./-]*(?:#[\w.-]+)?$/;

/** To a page of ours, relative to the page it stands on. */
export function localLink(href: string, label: string): Html {
  if (!localAddress.test(href)) throw new Error(`not an address of a page of ours: ${href}`);
  return html`<a href="${href}">${label}</a>`;
}

/** To a tweet or a ticket; the label alone where the address is neither. */
export function evidenceLink(url: string | null, label: string, zendeskUrl?: string): Html {
  if (url === null || !isPermalink(url, zendeskUrl)) return html`${label}`;
  return html`<a href="${url}" rel="noreferrer noopener">${label}</a>`;
}

/** Where a figure is defined; `root` leads to the folder of the dashboard, such as `../`. */
export function metricLink(id: MetricId, label: string, root = ''): Html {
  return localLink(`${root}metrics.html#${id}`, label);
}
