/** All that the issue's templates print, as inert text, chosen to fit. */
import { issueKey, issueMarker } from '../../model/issue-form.ts';
import { plural } from '../../model/plural.ts';
import type { AuditResult, Finding } from '../../model/result.ts';
import { inlineCode } from '../escape/markdown.ts';
import type { ReportOptions } from '../report-options.ts';
import { tellDecided, tellFound, tellScope } from '../verdict-words.ts';
import { decidedFindings, inOrder, openFindings, viewResult } from '../view.ts';
import { descriptionBudget, sizeOf, takeWithin } from './budget.ts';
import { listFindings, type RuleSection } from './list-findings.ts';
import { listSkips, type SkipSection } from './list-skips.ts';
import { findingsOver, tellChanges } from './tell-changes.ts';
import { tellHow } from './tell-how.ts';
import { type Lots, tellLots } from './tell-lots.ts';
import { tellMeasures, tellRemarks, tellRules } from './tell-measures.ts';
import { tellCompleteness, tellGaps, tellUnjudged } from './tell-quality.ts';
import { tellWaiting } from './tell-waiting.ts';
import { tellEndingWaivers, tellUnmatched } from './tell-waivers.ts';
import { type FindingView, viewFinding } from './view-finding.ts';
import { contextOf, dayOf, type IssueContext, tellId, tellSome, tellTime } from './words.ts';

interface Folded {
  readonly summary: string;
  readonly findings: readonly FindingView[];
  readonly left: string;
}

export interface IssueView {
  readonly marker: string;
  readonly verdict: string;
  readonly scope: string;
  readonly controls: string;
  readonly changes: readonly string[];
  readonly over: { readonly summary: string; readonly lines: readonly string[]; readonly left: string } | null;
  readonly waiting: readonly string[];
  readonly sections: readonly RuleSection[];
  readonly overview: string;
  readonly remarks: string;
  readonly decided: Folded | null;
  readonly measures: readonly string[];
  readonly rules: readonly string[];
  readonly skips: SkipSection | null;
  readonly completeness: readonly string[];
  readonly gaps: readonly string[];
  readonly unjudged: readonly string[];
  /** Waivers whose end is near. */
  readonly ending: readonly string[];
  /** Waivers that matched nothing. */
  readonly unmatched: readonly string[];
  readonly hasWaivers: boolean;
  readonly lots: Lots | null;
  readonly commands: string;
  /** Who may use which. */
  readonly roles: readonly string[];
}

const mostFolded = 100;

function tellVerdict(result: AuditResult): string {
  const decided = tellDecided(result);
  const apart = decided === '' ? '' : ` Not counted: ${decided}.`;
  const whole = result.complete ? 'The audit is complete.' : '**The audit is incomplete**: see data quality.';
  return `**${tellFound(viewResult(result).counts)}** in ${tellScope(result)}.${apart} ${whole}`;
}

function tellSource(context: IssueContext): string {
  const { result } = context;
  const { window } = result;
  const span = dayOf(window) ?? `${tellTime(window.start, context)} to ${tellTime(window.end, context)}`;
  return [
    `${span}, ${inlineCode(window.timeZone, 60)}`,
    `team ${inlineCode(result.policy.team, 80)}`,
    `policy ${tellSome(result.policy.revisions.map(tellId), 5)}`,
    plural(result.outcomes.length, 'rule'),
  ].join(' · ');
}

function tellControls(example: Finding | undefined, options: ReportOptions): string {
  const hidden =
    options.issuePeople === 'names'
      ? ''
      : ' People stand under pseudonyms, and reasons that may name them are in `findings.csv`.';
  return example === undefined
    ? `Nothing to tick.${hidden}`
    : `Tick a box when you have seen a finding: it changes no verdict. Wrong, or allowed? Say so in a note, as shown at the end. The whole story of one: ${inlineCode(`tweet-audit explain ${example.fingerprint}`, 60)}.${hidden}`;
}

function viewDecided(context: IssueContext, bytes: number): Folded | null {
  const { result } = context;
  const decided = (['waived', 'disputed', 'accepted'] as const)
    .flatMap((decision) => decidedFindings(result, decision))
    .sort(inOrder);
  if (decided.length === 0) return null;
  const views = decided.slice(0, mostFolded).map((f) => viewFinding(f, context));
  const { taken } = takeWithin(views, mostFolded, bytes);
  const left = decided.length - taken.length;
  return {
    summary: `${plural(decided.length, 'finding')} waived or disputed`,
    findings: taken,
    left: left === 0 ? '' : `${plural(left, 'more is', 'more are')} in \`findings.csv\`.`,
  };
}

function viewOver(context: IssueContext): IssueView['over'] {
  const over = findingsOver(context);
  if (over.length === 0) return null;
  const left = over.length - mostFolded;
  return {
    summary: `${plural(over.length, 'finding')} resolved or withdrawn`,
    lines: over
      .slice(0, mostFolded)
      .map((f) => `${tellId(f.fingerprint)} ${tellTime(f.at, context)} ${tellId(f.rule)}, ${f.state}`),
    left: left > 0 ? `${plural(left, 'more is', 'more are')} in \`findings.csv\`.` : '',
  };
}

export function viewIssue(result: AuditResult, options: ReportOptions): IssueView {
  const context = contextOf(result, options);
  const date = dayOf(result.window);
  const example = openFindings(result)
    .sort(inOrder)
    .find((f) => f.severity !== 'info');
  const [ending, unmatched] = [tellEndingWaivers(context), tellUnmatched(context)];
  const frame = {
    marker: date === undefined ? '' : issueMarker(issueKey(result.policy.team, date)),
    verdict: tellVerdict(result),
    scope: tellSource(context),
    controls: tellControls(example, options),
    changes: tellChanges(context),
    over: viewOver(context),
    waiting: tellWaiting(context),
    remarks: tellRemarks(context),
    measures: tellMeasures(context),
    rules: tellRules(context),
    completeness: tellCompleteness(context),
    gaps: tellGaps(context),
    unjudged: tellUnjudged(context),
    ending,
    unmatched,
    hasWaivers: ending.length + unmatched.length > 0,
    lots: tellLots(context),
    ...tellHow(context, example),
  };
  const room = descriptionBudget - sizeOf(frame);
  const decided = viewDecided(context, room / 4);
  const skips = listSkips(context, room / 8);
  const { sections, overview } = listFindings(context, room - sizeOf(decided) - sizeOf(skips));
  return {
    ...frame,
    skips,
    decided,
    sections,
    overview,
  };
}
