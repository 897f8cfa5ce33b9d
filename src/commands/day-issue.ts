/** A judged day in an output folder as the GitLab issue it is to have (interfaces.md, The GitLab issue). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled } from '../audit/settling.ts';
import { endOfBusinessDayAfter, localDate } from '../model/business-time.ts';
import { addSeconds } from '../model/instant.ts';
import { issueKey } from '../model/issue-form.ts';
import { isOpen, isOver } from '../model/open-finding.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import type { AuditResult, AuditWindow } from '../model/result.ts';
import type { DayIssue } from '../publish/gitlab/types.ts';
import { issueTitle } from '../report/issue/render-issue.ts';
import type { DayInFolder } from './keep-days.ts';

function dueDate(window: AuditWindow, { issue, businessHours, timeZone }: PolicyRevision): string | null {
  if (issue.dueDays === null) return null;
  const lastMoment = addSeconds(window.end, -1);
  if (issue.dueDays === 0) return localDate(timeZone, lastMoment);
  const end = endOfBusinessDayAfter(businessHours, timeZone, lastMoment, issue.dueDays);
  return localDate(timeZone, addSeconds(end, -1));
}

function hasOpenDispute(result: AuditResult): boolean {
  return result.findings.some((f) => f.decision === 'disputed' && !isOver(f));
}

/** For a whole day only. */
export function toDayIssue({ dir, result }: DayInFolder, date: string, policy: Policy): DayIssue {
  const revision = revisionAt(policy, result.window.start);
  const open = result.findings.filter((f) => f.severity !== 'info' && isOpen(f));
  return {
    kind: 'day',
    key: issueKey(result.policy.team, date),
    title: issueTitle(result),
    description: readFileSync(join(dir, 'issue.md'), 'utf8'),
    failingRules: result.outcomes.filter((o) => o.status === 'failed').map((o) => o.rule),
    // A ruling settles a finding; one that was rejected stands, and has been looked at.
    mustBeSeen: open.filter((f) => f.decision === null).map((f) => f.fingerprint),
    settled: isSettled(result, policy) && !hasOpenDispute(result),
    clean: result.complete && open.length === 0,
    cleanDays: revision.issue.cleanDays,
    dueDate: dueDate(result.window, revision),
    assignees: revision.issue.assignees,
  };
}
