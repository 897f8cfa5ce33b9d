/** What reports take from the policy in force and from the environment. */
import type { Addresses } from '../model/capture.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import type { ReportOptions } from '../report/report-options.ts';
import type { Surroundings } from './surroundings.ts';

/** The page of figures of the dashboard, where the pipeline publishes it. */
function publishedMetrics({ TWEET_AUDIT_PAGES, CI_PAGES_URL }: Surroundings['env']): string | undefined {
  return TWEET_AUDIT_PAGES === 'true' && CI_PAGES_URL !== undefined ? `${CI_PAGES_URL}/metrics.html` : undefined;
}

export function reportOptionsOf(
  policy: Policy,
  window: AuditWindow,
  addresses: Addresses,
  env: Surroundings['env'],
): ReportOptions {
  const { workflowUrl, privacy, issue, resources } = revisionAt(policy, window.start);
  const { zendeskUrl, supportUrl, forumUrl } = addresses;
  const metricsUrl = issue.metricsUrl ?? publishedMetrics(env);
  return {
    workflowUrl,
    issuePeople: privacy.issuePeople,
    ...(metricsUrl === undefined ? {} : { metricsUrl }),
    ...(zendeskUrl === undefined ? {} : { zendeskUrl }),
    ...(supportUrl === undefined ? {} : { supportUrl }),
    places: { ...resources, ...(forumUrl === undefined ? {} : { forumUrl }) },
  };
}
