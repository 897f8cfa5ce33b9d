/** A chart: a drawing with a name and a sentence of what it shows, and the same figures as a table. */
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { type DataTable, renderTable } from '../page/data-table.ts';
import { type Drawing, drawSvg } from './draw-svg.ts';

export interface Chart {
  /** Anchor, unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, with figures: read out instead of the drawing, and seen by nobody else. */
  readonly summary: string;
  readonly drawing: Drawing;
  /** Every figure that is drawn. No row: nothing to draw. */
  readonly table: Omit<DataTable, 'caption' | 'quiet'>;
  /** Below the drawing: how to read it, what is left out. */
  readonly note?: HtmlPart;
}

export function renderChart({ id, title, summary, drawing, table, note }: Chart): Html {
  const caption = html`<figcaption id="${id}-caption">${title}</figcaption>`;
  const below = note === undefined ? null : html`<div class="note">${note}</div>`;
  if (table.rows.length === 0) {
    return html`<figure class="chart" id="${id}">${caption}<p class="nothing">Nothing to draw yet.</p>${below}</figure>`;
  }
  return html`<figure class="chart" id="${id}">${caption}
${drawSvg(id, title, summary, drawing)}
${below}
<details><summary>As a table<span class="unseen">: ${title}</span></summary>${renderTable({ ...table, caption: title, quiet: true })}</details>
</figure>`;
}
