/** `issue.md`: exactly what the description of the day's GitLab issue will be. Print-only templates; every text in them is inert already. */
import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../report-options.ts';
import { compileDescription } from './print-description.ts';
import { type IssueView, viewIssue } from './view-issue.ts';
import { dayOf } from './words.ts';

const printIssue = compileDescription<IssueView>('issue', ['finding', 'conversation', 'section', 'decisions', 'skips']);

export function renderIssue(result: AuditResult, options: ReportOptions): string {
  return printIssue(viewIssue(result, options));
}

/** Our own words only, for in a title even code is alive; the same from run to run. */
export function issueTitle({ window }: AuditResult): string {
  return `Twitter audit ${dayOf(window) ?? `${window.start} to ${window.end}`}`;
}
