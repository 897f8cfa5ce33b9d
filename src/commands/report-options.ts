/** What reports take from the policy in force and from the environment. */
import type { Addresses } from '../model/capture.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import type { ReportOptions } from '../report/report-options.ts';

export function reportOptionsOf(policy: Policy, window: AuditWindow, addresses: Addresses): ReportOptions {
  const { workflowUrl, privacy, resources } = revisionAt(policy, window.start);
  const { zendeskUrl, supportUrl, forumUrl } = addresses;
  return {
    workflowUrl,
    issuePeople: privacy.issuePeople,
    ...(zendeskUrl === undefined ? {} : { zendeskUrl }),
    ...(supportUrl === undefined ? {} : { supportUrl }),
    places: { ...resources, ...(forumUrl === undefined ? {} : { forumUrl }) },
  };
}
