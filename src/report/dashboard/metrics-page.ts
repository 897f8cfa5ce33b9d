/** What each figure means, where the pages' links lead. */
import { metrics } from '../../measure/dictionary.ts';
import { html } from '../escape/html.ts';
import { renderPage } from '../page/render-page.ts';

export function renderMetricsPage(): string {
  return renderPage({
    title: 'What the figures mean · tweet-audit',
    heading: 'What the figures mean',
    navigation: [
      { label: 'All days', href: 'index.html' },
      { label: 'What the figures mean', href: 'metrics.html', current: true },
    ],
    lead: html`<p>All figures follow from <code>judgements.ndjson.gz</code> and <code>result.json</code> of each day, so that each can be counted again.</p>`,
    sections: Object.entries(metrics).map(([id, entry]) => ({
      id,
      heading: entry.name,
      body: html`<p><em>${entry.purpose}</em></p>
<dl class="facets">
<dt>Definition</dt><dd>${entry.definition}</dd>
<dt>Clock</dt><dd>${entry.clock}</dd>
<dt>Attributed to</dt><dd>${entry.attributedTo}</dd>
<dt>Exceptions</dt><dd>${entry.exceptions}</dd>
<dt>Beside Zendesk</dt><dd>${entry.besideZendesk}</dd>
</dl>`,
    })),
  });
}
