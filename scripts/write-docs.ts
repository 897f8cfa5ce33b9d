/** Writes the pages of docs/ that come from the rules and their trials; `check:docs` holds them fresh. */
import { writeFileSync } from 'node:fs';
import { catalogue } from '../src/audit/catalogue.ts';
import { notCheckable } from '../src/audit/not-checkable.ts';
import { sectionsToCover } from '../src/commands/cover-workflow.ts';
import { ruleToShow } from '../src/commands/explain.ts';
import { ruleIds } from '../src/model/rule-ids.ts';
import { renderRuleMarkdown } from '../src/report/explain.ts';
import { renderCoverage } from '../src/report/render-coverage.ts';
import { renderMetricsMarkdown } from '../src/report/render-metrics.ts';
import { renderHistoryPage } from './history-page.ts';
import { renderVerificationPage } from './verify-rules/show.ts';
import { trials } from './verify-rules/trials.ts';
import { verifyRules } from './verify-rules/verify.ts';

const here = new Set<string>(catalogue.map((r) => r.meta.id));
const coming = ruleIds.filter((id) => !here.has(id));

const page = [
  '# The rules',
  '',
  'Written by `npm run docs` from `src/audit/rules/`; do not edit it by hand.',
  '',
  'Each rule judges every subject of its population, one by one, and says why:',
  '',
  '| verdict | means |',
  '|---|---|',
  '| kept | the subject does what the workflow asks |',
  '| broken | it does not: a finding, with evidence |',
  '| excused | the workflow itself asks nothing here: a tag, an expert’s answer, a suspended author |',
  '| pending | there is still time; the due instant is named |',
  '| unknown | it cannot be judged, because something could not be read or two readings are equally good; never a pass |',
  '',
  'A rule has *passed* or *failed* by its findings. It is *not applicable* when there was nothing to judge or the policy switches it off, *skipped* when a',
  'whole source could not be read, and *errored* when it broke down itself; the others go on. A day is judged again until nothing is pending.',
  '',
  'Which sentence of the workflow each of them checks stands in [coverage.md](coverage.md).',
  '',
  'The stories below are invented. They run as tests: what stands here is what the program says.',
  '',
  ...catalogue.map((r) => `- [${r.meta.id}](#${r.meta.id}): ${r.meta.title}`),
  '',
  ...catalogue.map((r) => renderRuleMarkdown(ruleToShow(r))),
  '## Not checkable',
  '',
  '| the workflow asks for | why no machine can tell |',
  '|---|---|',
  ...Object.values(notCheckable).map(({ demand, why }) => `| ${demand} | ${why} |`),
  '',
  ...(coming.length === 0
    ? []
    : [
        '## Coming',
        '',
        'Their ids are fixed already, so that policies can name them:',
        '',
        ...coming.map((id) => `- \`${id}\``),
        '',
      ]),
].join('\n');

function write(name: string, text: string): void {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`);
}

write('rules.md', page);
write('metrics.md', renderMetricsMarkdown());
write('history.md', await renderHistoryPage());
write('coverage.md', renderCoverage(sectionsToCover()));
write('verify-rules.md', renderVerificationPage(verifyRules(catalogue, trials), trials.grounds));
