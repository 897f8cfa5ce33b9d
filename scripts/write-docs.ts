/** Writes `docs/rules.md` from the rules themselves, and `docs/verify-rules.md` from their trials; `check:docs` holds them fresh. */
import { writeFileSync } from 'node:fs';
import { catalogue } from '../src/audit/catalogue.ts';
import { ruleToShow } from '../src/commands/explain.ts';
import { ruleIds } from '../src/model/rule-ids.ts';
import { renderRuleMarkdown } from '../src/report/explain.ts';
import { renderVerificationPage } from './verify-rules/show.ts';
import { trials } from './verify-rules/trials.ts';
import { verifyRules } from './verify-rules/verify.ts';

const notCheckable: readonly [demand: string, why: string][] = [
  [
    'Using Play mode',
    'No API tells how a ticket was opened. Only its effect shows: tickets taken up out of order (`skipped-ticket`).',
  ],
  ['Asking in the chat channel', 'Chat is not read. A link to the message in a note on the ticket is the only trace.'],
  ['Visiting short links', 'Nothing records who opened a link.'],
  ['Following up with the support team', 'It happens in another system, between people.'],
  ['Searching the Support instance with short keywords', 'Searches leave no record.'],
  ['Who presses retweet', 'X tells which handle retweeted, not which person.'],
  ['Tone and the social media guidelines', 'A machine that judges tone judges people. We do not.'],
];

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
  'The stories below are invented. They run as tests: what stands here is what the program says.',
  '',
  ...catalogue.map((r) => `- [${r.meta.id}](#${r.meta.id}): ${r.meta.title}`),
  '',
  ...catalogue.map((r) => renderRuleMarkdown(ruleToShow(r))),
  '## Not checkable',
  '',
  '| the workflow asks for | why no machine can tell |',
  '|---|---|',
  ...notCheckable.map(([demand, why]) => `| ${demand} | ${why} |`),
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

writeFileSync(new URL('../docs/rules.md', import.meta.url), `${page.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`);
writeFileSync(
  new URL('../docs/verify-rules.md', import.meta.url),
  renderVerificationPage(verifyRules(catalogue, trials), trials.grounds),
);
