/** Observable Plot draws into a document of its own; what comes out is markup that the page's policy allows, equal for equal data. */
import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { cleanText, type Html, ownMarkup } from '../escape/html.ts';

/** Wide enough for two a row on a desk, and to be read on a phone, where it shrinks. */
const chartWidth = 440;
const chartHeight = 240;

export type Drawing = Omit<PlotOptions, 'document' | 'className' | 'style' | 'width' | 'ariaLabel' | 'ariaDescription'>;

/** More digits than any screen has; beyond them machines may differ. */
function roundNumbers(svg: string): string {
  return svg.replace(/-?\d+\.\d{3,}/g, (digits) => String(Number(Number(digits).toFixed(2))));
}

/** `id` makes the ids of its title and description, and must be unique on the page. */
export function drawSvg(id: string, title: string, summary: string, drawing: Drawing): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({
    width: chartWidth,
    height: chartHeight,
    marginLeft: 52,
    marginRight: 16,
    marginTop: 28,
    marginBottom: 40,
    ...drawing,
    className: 'plot',
    document,
  });
  // Plot styles itself in a way that the page's policy forbids: the page's own style does it.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-description], [aria-hidden]')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden']) part.removeAttribute(name);
  }
  for (const [name, text] of [
    ['desc', summary],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = cleanText(text);
    svg.prepend(element);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  return ownMarkup(roundNumbers(String(svg)));
}
