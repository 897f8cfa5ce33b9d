/** A table of figures: scrolls by itself where the page is narrow, and is read out with its headings. */
import { type Html, type HtmlPart, html } from '../escape/html.ts';

export interface Column {
  readonly label: HtmlPart;
  /** Numbers stand on the right. */
  readonly numeric?: boolean;
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As many cells a row as there are columns; the first one heads its row. */
  readonly rows: readonly (readonly HtmlPart[])[];
  /** The caption is only read out: it stands above already. */
  readonly quiet?: boolean;
}

export function renderTable({ caption, columns, rows, quiet }: DataTable): Html {
  const className = (i: number): string => (columns[i]?.numeric === true ? 'number' : 'text');
  const head = columns.map(({ label }, i) => html`<th scope="col" class="${className(i)}">${label}</th>`);
  const body = rows.map((cells) => {
    const shown = cells.map((cell, i) =>
      i === 0
        ? html`<th scope="row" class="${className(i)}">${cell}</th>`
        : html`<td class="${className(i)}">${cell}</td>`,
    );
    return html`<tr>${shown}</tr>\n`;
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption${quiet === true ? html` class="unseen"` : null}>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}
