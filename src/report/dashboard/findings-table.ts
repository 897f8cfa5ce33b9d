/** All findings of a day as a table; with script it can be filtered and sorted, and a link to one finds it. */

import { showHandle } from '../../model/handle.ts';
import { isOpen, isOver } from '../../model/open-finding.ts';
import type { Severity } from '../../model/policy.ts';
import type { DecisionState, Finding, RuleSummary } from '../../model/result.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { type IssueContext, tellTime } from '../issue/words.ts';
import { inOrder } from '../view.ts';
import { tellEvidence, tellPerson, tellWhy } from './words.ts';

const mostEvidence = 4;

export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'remark' };

const decisionWords: Readonly<Record<DecisionState, string>> = {
  waived: 'waived',
  disputed: 'disputed',
  accepted: 'ruled to be none',
  rejected: 'dispute rejected',
};

/** One word for where it stands: over, settled by somebody, or as the last run left it. */
function standingOf(finding: Finding): string {
  if (isOver(finding) || isOpen(finding) || finding.decision === null) return finding.state;
  return decisionWords[finding.decision];
}

function tellStanding(finding: Finding): string {
  const standing = standingOf(finding);
  return finding.decision === 'rejected' ? `${standing}, ${decisionWords.rejected}` : standing;
}

/** Ids come from results, which are checked: twelve hex digits. */
export function anchorOf({ fingerprint }: Finding): string {
  return `finding-${fingerprint}`;
}

function renderRow(finding: Finding, handle: string | null, context: IssueContext): Html {
  const { severity, rule, message, at, evidence, cause, person } = finding;
  const why = tellWhy(finding, context);
  const shown = evidence
    .slice(0, mostEvidence)
    .map((e, i) => html`${i === 0 ? null : ' · '}${tellEvidence(e, context)}`);
  const more = evidence.length - shown.length;
  const anchor = anchorOf(finding);
  return html`<tr id="${anchor}" tabindex="-1" data-severity="${severity}" data-rule="${rule}" data-handle="${handle ?? ''}" data-standing="${standingOf(finding)}" data-open="${isOpen(finding) ? 'yes' : 'no'}" data-at="${at}">
<td><span class="severity ${severity}">${severityWords[severity]}</span></td>
<th scope="row"><span class="message">${message}</span>${why === undefined ? null : html`<br><span class="why">${why}</span>`}
<br>${shown}${more > 0 ? html` <span class="quiet">and ${more} more</span>` : null}
<br><a class="quiet" href="#${anchor}">${finding.fingerprint}</a> <span class="quiet">${rule}</span></th>
<td>${tellTime(at, context)}</td>
<td>${handle === null ? '–' : showHandle(handle)}</td>
<td>${person === null ? '–' : tellPerson(person, context)}${cause === 'unknown' ? null : html`<br><span class="quiet">likely cause: ${cause}</span>`}</td>
<td>${tellStanding(finding)}</td>
</tr>
`;
}

function renderChoice(name: string, label: string, all: string, options: readonly (readonly [string, string])[]): Html {
  return html`<label>${label} <select name="${name}"><option value="">${all}</option>${options.map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )}</select></label>`;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** Shown by the script, for it can do nothing without. */
function renderFilter(
  findings: readonly Finding[],
  handles: readonly (string | null)[],
  ruleOf: (id: string) => RuleSummary | undefined,
): Html {
  const same = (values: readonly string[]): (readonly [string, string])[] => values.map((v) => [v, v]);
  const severities = (['error', 'warning', 'info'] as const).filter((s) => findings.some((f) => f.severity === s));
  const rules = distinct(findings.map(({ rule }) => rule));
  const named = distinct(handles.filter((handle) => handle !== null));
  return html`<div class="filter" role="search" aria-label="Findings" hidden>
${renderChoice(
  'severity',
  'Severity',
  'all',
  severities.map((s) => [s, severityWords[s]]),
)}
${renderChoice(
  'rule',
  'Rule',
  'all',
  rules.map((rule) => [rule, ruleOf(rule)?.failureTitle ?? rule]),
)}
${renderChoice(
  'handle',
  'Handle',
  'all',
  named.map((handle) => [handle, showHandle(handle)]),
)}
${renderChoice('standing', 'State', 'all', [['open', 'open'], ...same(distinct(findings.map(standingOf)))])}
<label>Text <input type="search" name="text" autocomplete="off"></label>
<button type="button">Show all</button>
<output aria-live="polite"></output>
</div>`;
}

/** `sort`: by which of a row's values the script sorts. */
const columns: readonly (readonly [label: string, sort: string])[] = [
  ['Severity', 'severity'],
  ['Finding', 'rule'],
  ['Time', 'at'],
  ['Handle', 'handle'],
  ['Involved', 'person'],
  ['State', 'standing'],
];

/** Open ones first, worst first. `handleOf`: the official handle that a finding is about. */
export function renderFindings(
  findings: readonly Finding[],
  handleOf: (finding: Finding) => string | null,
  ruleOf: (id: string) => RuleSummary | undefined,
  context: IssueContext,
): HtmlPart {
  if (findings.length === 0) return html`<p>None.</p>`;
  const sorted = [...findings].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || inOrder(a, b));
  const head = columns.map(([label, sort]) => html`<th scope="col" data-sort="${sort}">${label}</th>`);
  return html`${renderFilter(sorted, sorted.map(handleOf), ruleOf)}
<div class="scroll" role="region" tabindex="0" aria-label="Table of findings"><table class="findings">
<caption class="unseen">Findings, open ones first, worst first</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${sorted.map((finding) => renderRow(finding, handleOf(finding), context))}</tbody></table></div>`;
}
