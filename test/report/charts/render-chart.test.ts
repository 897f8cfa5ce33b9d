import { dot, lineY } from '@observablehq/plot';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/report/charts/colours.ts';
import { type Chart, renderChart } from '../../../src/report/charts/render-chart.ts';
import { printHtml } from '../../../src/report/escape/html.ts';
import { hostileText, tag } from '../hostile.ts';

function chartOf(text: string, id = 'waits'): Chart {
  const data = [
    { name: text, value: 1 / 3 },
    { name: `${text} again`, value: 2 / 3 },
  ];
  return {
    id,
    title: text,
    summary: text,
    note: text,
    drawing: {
      x: { type: 'point', label: null },
      marks: [
        lineY(data, { x: 'name', y: 'value', stroke: colours.main }),
        dot(data, { x: 'name', y: 'value', title: 'name' }),
      ],
    },
    table: { columns: [{ label: text }, { label: 'Value', numeric: true }], rows: data.map((d) => [d.name, d.value]) },
  };
}

function elementsOf(markup: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  // A label of several lines is drawn line by line.
  return [...document.querySelectorAll('body *')]
    .filter(({ localName }) => localName !== 'tspan')
    .map((e) => (e.localName === 'text' ? 'text' : `${e.localName} ${e.getAttributeNames().join(' ')}`));
}

describe('A chart', () => {
  test('is the same bytes for the same data, however many were drawn before', () => {
    expect(printHtml(renderChart(chartOf('Waits')))).toBe(printHtml(renderChart(chartOf('Waits'))));
  });

  test('has a name, a description and a table, by ids that begin with its own', () => {
    const markup = printHtml(renderChart(chartOf('Waits', 'w1')));
    expect(markup).toContain('aria-describedby="w1-desc" aria-labelledby="w1-title"');
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['w1', 'w1-caption', 'w1-title', 'w1-desc']);
    expect(markup).toContain('<th scope="row" class="text">Waits again</th>');
  });

  test('holds nothing that the policy of pages forbids', () => {
    expect(printHtml(renderChart(chartOf('Waits')))).not.toMatch(/<style| style=|<script| on\w+=|url\(/);
  });

  test('holds text from outside as text', () => {
    const bland = elementsOf(printHtml(renderChart(chartOf('plain'))));
    fc.assert(
      fc.property(hostileText, (text) => {
        const markup = printHtml(renderChart(chartOf(text)));
        expect(elementsOf(markup)).toEqual(bland);
        expect(markup.split(tag).length - 1).toBeGreaterThanOrEqual(10);
      }),
    );
  });

  test('says so where there is nothing to draw', () => {
    const chart = chartOf('Waits');
    const markup = printHtml(renderChart({ ...chart, table: { ...chart.table, rows: [] } }));
    expect(markup).toContain('Nothing to draw yet.');
    expect(markup).not.toContain('<svg');
  });
});
