/** docs/metrics.md: the dictionary of figures as a page. */
import { type MetricEntry, metrics } from '../measure/dictionary.ts';

const facets: readonly (readonly [keyof MetricEntry, string])[] = [
  ['definition', 'Definition'],
  ['clock', 'Clock'],
  ['attributedTo', 'Attributed to'],
  ['exceptions', 'Exceptions'],
  ['besideZendesk', 'Beside Zendesk'],
];

function renderEntry([id, entry]: readonly [string, MetricEntry]): string {
  const rows = facets.map(([key, title]) => `| ${title} | ${entry[key]} |`);
  return [
    `<a id="${id}"></a>`,
    '',
    `## ${entry.name}`,
    '',
    `*${entry.purpose}*`,
    '',
    '| | |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

export function renderMetricsMarkdown(): string {
  return [
    '# The figures',
    '',
    'Written by `npm run docs` from `src/measure/dictionary.ts`; do not edit it by hand.',
    '',
    'What each number in the issue, the dashboard and the roll-ups means. All of them follow from `judgements.ndjson.gz`',
    'and `result.json`, so that each can be counted again.',
    '',
    ...Object.entries(metrics).map(([id, { name }]) => `- [${name}](#${id})`),
    '',
    ...Object.entries(metrics).map(renderEntry),
  ].join('\n');
}
