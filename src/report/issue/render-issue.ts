/** `issue.md`: exactly what the description of the day's GitLab issue will be. Print-only templates; every text in them is inert already. */
import Handlebars from 'handlebars';
import type { AuditResult } from '../../model/result.ts';
import { readTemplate } from '../read-template.ts';
import type { ReportOptions } from '../report-options.ts';
import { descriptionLimit } from './budget.ts';
import { type IssueView, viewIssue } from './view-issue.ts';
import { dayOf } from './words.ts';

const partials = ['finding', 'conversation', 'section', 'decisions', 'skips'];

/** Our own instance: nothing that others register is seen, and a name that a view does not hold is an error. */
function compileIssue(): (view: IssueView) => string {
  const instance = Handlebars.create();
  const strict = { strict: true, noEscape: true, knownHelpers: { each: true, if: true }, knownHelpersOnly: true };
  for (const name of partials)
    instance.registerPartial(name, instance.compile(readTemplate(`partials/${name}`), strict));
  return instance.compile<IssueView>(readTemplate('issue'), strict);
}

const printIssue = compileIssue();

/** No trailing white space: GitLab drops it, and what is stored is compared with what was sent. */
export function renderIssue(result: AuditResult, options: ReportOptions): string {
  const body = printIssue(viewIssue(result, options))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (Buffer.byteLength(body) > descriptionLimit) {
    throw new RangeError(`the issue has ${Buffer.byteLength(body)} bytes, and GitLab takes ${descriptionLimit}`);
  }
  return body;
}

/** Our own words only, for in a title even code is alive; the same from run to run. */
export function issueTitle({ window }: AuditResult): string {
  return `Twitter audit ${dayOf(window) ?? `${window.start} to ${window.end}`}`;
}
