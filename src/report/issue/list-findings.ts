/** Findings as the issue lists them: by rule, worst first, and within a rule by conversation. */
import type { DecisionState, Finding } from '../../model/result.ts';
import { ownWords } from '../escape/markdown.ts';
import { sectionUrl } from '../report-options.ts';
import { plural } from '../show-time.ts';
import { inOrder, openFindings } from '../view.ts';
import { takeWithin } from './budget.ts';
import { type IssueContext, tellEvidence, tellId, tellPerson, tellReason, tellSome, tellTime } from './words.ts';

/** One line with a box, and what stands below it. */
export interface FindingView {
  readonly indent: string;
  readonly fingerprint: string;
  readonly head: string;
  /** Reason and evidence, a line each. */
  readonly lines: readonly string[];
}

/** Findings of one conversation; `heading` stands above them when they are several. */
export interface ConversationView {
  readonly heading: string;
  readonly findings: readonly FindingView[];
}

export interface RuleSection {
  readonly heading: string;
  readonly lead: string;
  readonly remedy: string;
  readonly shown: readonly ConversationView[];
  /** Folded away, so that the page stays short; `rest` says how many. */
  readonly folded: readonly ConversationView[];
  readonly rest: string;
  /** What is not listed at all. */
  readonly left: string;
}

const mostListed = 200;
/** Up to so many findings are all shown; of a longer list each rule shows its worst few, and folds the others. */
const mostUnfolded = 30;
const unfoldedPerRule = 5;
const mostEvidence = 4;

const decisionWords: Readonly<Record<DecisionState, string>> = {
  waived: 'waived',
  disputed: 'disputed',
  accepted: 'dispute accepted',
  rejected: 'dispute rejected',
};

/** States are told where there is an earlier run to compare with. */
function tellMarks(finding: Finding, context: IssueContext, others: readonly string[]): string {
  const news = finding.state === 'reopened' || (finding.state === 'new' && context.result.inputs.previous !== null);
  const marks = [
    ...(news ? [`**${finding.state}**`] : []),
    ...(finding.decision === null ? [] : [`**${decisionWords[finding.decision]}**`]),
    ...(finding.person === null ? [] : [`involved: ${tellPerson(finding.person, context)}`]),
    ...(finding.cause === 'process' || finding.cause === 'tool' ? [`likely cause: ${finding.cause}`] : []),
    ...(others.length === 0 ? [] : [`same conversation: ${tellSome(others.map(tellId), 3)}`]),
  ];
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
}

/** `others`: rules that found something in the same conversation. */
export function viewFinding(finding: Finding, context: IssueContext, others: readonly string[] = []): FindingView {
  const reason = tellReason(finding, context);
  const evidence = finding.evidence.slice(0, mostEvidence).map((e) => tellEvidence(e, context));
  const more = finding.evidence.length - evidence.length;
  return {
    indent: '',
    fingerprint: tellId(finding.fingerprint),
    head: `${tellTime(finding.at, context.result)} ${ownWords(finding.message, 300)}${tellMarks(finding, context, others)}`,
    lines: [
      ...(reason === undefined ? [] : [reason]),
      ...(evidence.length === 0 ? [] : [[...evidence, ...(more > 0 ? [`${more} more`] : [])].join(' · ')]),
    ],
  };
}

function conversationOf(finding: Finding): string {
  return finding.conversation ?? `${finding.rule} ${finding.fingerprint}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

interface Prepared {
  readonly finding: Finding;
  readonly view: FindingView;
}

function viewConversation(group: readonly Prepared[]): ConversationView {
  return group.length === 1
    ? { heading: '', findings: group.map((p) => p.view) }
    : {
        heading: `${group.length} in one conversation:`,
        findings: group.map((p) => ({ ...p.view, indent: '  ' })),
      };
}

function countFindings(views: readonly ConversationView[]): number {
  return views.reduce((sum, c) => sum + c.findings.length, 0);
}

function viewRule(
  listed: readonly Prepared[],
  all: readonly Finding[],
  context: IssueContext,
  fold: boolean,
): RuleSection {
  const id = all[0]?.rule ?? '';
  const { result, options } = context;
  const rule = result.rules.find((r) => r.id === id);
  const outcome = result.outcomes.find((o) => o.rule === id);
  const page = rule === undefined ? undefined : sectionUrl(rule.section, options);
  const conversations = groupBy(listed, (p) => conversationOf(p.finding)).map(viewConversation);
  const shown = fold ? conversations.slice(0, unfoldedPerRule) : conversations;
  const folded = conversations.slice(shown.length);
  const errors = all.filter((f) => f.severity === 'error').length;
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(all.length > errors ? [plural(all.length - errors, 'warning')] : []),
  ];
  const unlisted = all.length - listed.length;
  return {
    heading: rule === undefined ? tellId(id) : ownWords(rule.failureTitle, 120),
    lead: [
      tellId(id),
      counts.join(', '),
      ...(outcome === undefined ? [] : [`${outcome.broken} of ${outcome.population} judged`]),
      ...(page === undefined ? [] : [`[what the workflow asks](${page})`]),
    ].join(' · '),
    remedy: rule === undefined ? '' : ownWords(rule.remedy),
    shown,
    folded,
    rest: folded.length === 0 ? '' : `${countFindings(folded)} more, folded`,
    left: unlisted === 0 ? '' : `${unlisted} more of these are in \`findings.csv\`.`,
  };
}

/** Worst first; of equally bad rules the one with most findings. */
function inOrderOfRules(a: readonly Finding[], b: readonly Finding[]): number {
  const [x] = a;
  const [y] = b;
  if (x === undefined || y === undefined) return 0;
  return (x.severity === y.severity ? b.length - a.length : inOrder(x, y)) || (x.rule < y.rule ? -1 : 1);
}

export interface ListedFindings {
  readonly sections: readonly RuleSection[];
  /** Findings of rules that have no section at all. */
  readonly left: number;
}

/** Open errors and warnings, as many as fit. Remarks (info) are counted elsewhere. */
export function listFindings(context: IssueContext, bytes: number): ListedFindings {
  const open = openFindings(context.result)
    .filter((f) => f.severity !== 'info')
    .sort(inOrder);
  const together = new Map(
    groupBy(open, conversationOf).map((g) => [g[0] === undefined ? '' : conversationOf(g[0]), g]),
  );
  const prepared = open.slice(0, mostListed).map((finding): Prepared => {
    const others = new Set(together.get(conversationOf(finding))?.map((f) => f.rule));
    others.delete(finding.rule);
    return { finding, view: viewFinding(finding, context, [...others].sort()) };
  });
  const fit = takeWithin(
    prepared.map((p) => p.view),
    mostListed,
    bytes / 2,
  ).taken.length;
  const taken = prepared.slice(0, fit);
  const sections = groupBy(open, (f) => f.rule)
    .sort(inOrderOfRules)
    .flatMap((all) => {
      const listed = taken.filter((p) => p.finding.rule === all[0]?.rule);
      if (listed.length === 0) return [];
      return [{ count: all.length, section: viewRule(listed, all, context, taken.length > mostUnfolded) }];
    });
  const sized = takeWithin(
    sections.map((s) => s.section),
    mostListed,
    bytes,
  ).taken;
  const told = sections.slice(0, sized.length).reduce((sum, s) => sum + s.count, 0);
  return { sections: sized, left: open.length - told };
}
