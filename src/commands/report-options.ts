/** What reports take from the policy in force and from the environment. */
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import type { ReportOptions } from '../report/report-options.ts';

export function reportOptionsOf(policy: Policy, window: AuditWindow, zendeskUrl: string | undefined): ReportOptions {
  const { workflowUrl, privacy, issue } = revisionAt(policy, window.start);
  return {
    workflowUrl,
    issuePeople: privacy.issuePeople,
    decidedBy: issue.decidedBy,
    ...(zendeskUrl === undefined ? {} : { zendeskUrl }),
  };
}
