/** A day's result as one chat message: counts and a link, no names and no texts. */

import { isOpen } from '../../model/open-finding.ts';
import { plural } from '../../model/plural.ts';
import type { AuditResult, Finding } from '../../model/result.ts';

/** Slack takes three characters for its own; the rest is shown as it is. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function link(url: string, label: string): string {
  return `<${escapeSlack(url).replaceAll('|', '%7C')}|${escapeSlack(label)}>`;
}

function countRules(findings: readonly Finding[]): string {
  const counts = Map.groupBy(findings, (f) => f.rule);
  return [...counts]
    .map(([rule, ofRule]) => ({ rule, count: ofRule.length }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, count }) => `${rule} ${count}`)
    .join(', ');
}

/** Slack's mrkdwn. It holds nothing that changes without a change of the result. */
export function composeMessage(result: AuditResult, issueUrl: string | null): string {
  const { window, policy, findings, pending, gaps } = result;
  const open = findings.filter(isOpen);
  const count = (severity: Finding['severity']): number => open.filter((f) => f.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const said = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [`${infos} for information`] : []),
  ];
  const day = window.date ?? `${window.start} to ${window.end}`;
  const more = [
    ...(pending.length > 0 ? [`${pending.length} still open`] : []),
    ...(result.complete ? [] : [`incomplete${gaps.length > 0 ? `, ${plural(gaps.length, 'gap')}` : ''}`]),
  ];
  const rules = countRules(open.filter((f) => f.severity !== 'info'));
  return [
    `*${escapeSlack(policy.team)}, ${escapeSlack(day)}*: ${said.length === 0 ? 'no findings' : said.join(', ')}${more.length === 0 ? '' : ` (${more.join('; ')})`}`,
    ...(rules === '' ? [] : [escapeSlack(rules)]),
    ...(issueUrl === null ? [] : [link(issueUrl, 'The issue of the day')]),
  ].join('\n');
}
