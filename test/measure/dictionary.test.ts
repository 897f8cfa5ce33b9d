import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metrics } from '../../src/measure/dictionary.ts';
import { renderIssue } from '../../src/report/issue/render-issue.ts';
import { metricUrl } from '../../src/report/report-options.ts';
import { rich, options as richOptions } from '../report/rich-result.ts';

const options = {
  workflowUrl: 'https://handbook.example.com/x/',
  issuePeople: 'names',
  decidedBy: 'maintainer',
} as const;

test('every entry is a section of docs/metrics.md, where its link leads', () => {
  const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
  for (const [id, { name }] of Object.entries(metrics)) {
    expect(page).toContain(`<a id="${id}"></a>`);
    expect(page).toContain(`## ${name}`);
  }
});

test('no cell of a table breaks it', () => {
  for (const entry of Object.values(metrics))
    for (const text of Object.values(entry)) expect(text).not.toMatch(/[|\n]/);
});

test('a figure links to its entry, and nowhere without a plain address', () => {
  const withPage = { ...options, metricsUrl: 'https://example.com/docs/metrics.md' };
  expect(metricUrl('completeness', withPage)).toBe('https://example.com/docs/metrics.md#completeness');
  expect(metricUrl('completeness', options)).toBeUndefined();
  expect(metricUrl('completeness', { ...options, metricsUrl: 'https://example.com/a b)' })).toBeUndefined();
});

test('the issue’s figures lead to what they mean, where that is known', () => {
  const page = 'https://example.com/figures';
  const linked = renderIssue(rich, { ...richOptions, metricsUrl: page });
  const names = ['sla-attainment', 'customer-wait', 'completeness'];
  for (const id of names) expect(linked).toContain(`](${page}#${id})`);
  expect(linked.replaceAll(/\[([^\]]+)\]\(https:\/\/example\.com\/figures#[a-z-]+\)/g, '$1')).toBe(
    renderIssue(rich, richOptions),
  );
});
