/** The few figures that stand first, each with what it is made of and a way to its definition. */
import { type Html, type HtmlPart, html } from '../escape/html.ts';

export interface Tile {
  /** A link to the figure's definition. */
  readonly name: Html;
  readonly value: HtmlPart;
  readonly beside: HtmlPart;
}

export function renderTiles(tiles: readonly Tile[]): Html {
  return html`<dl class="tiles">${tiles.map(
    ({ name, value, beside }) =>
      html`<div><dt>${name}</dt><dd class="value">${value}</dd><dd class="quiet">${beside}</dd></div>\n`,
  )}</dl>`;
}
