/** Findings as the issue lists them: by rule, worst first, and within a rule by conversation. */

import { plural } from '../../model/plural.ts';
import type { Finding } from '../../model/result.ts';
import { ownWords } from '../escape/markdown.ts';
import { sectionUrl } from '../report-options.ts';
import { inOrder, openFindings } from '../view.ts';
import { takeWithin } from './budget.ts';
import { type FindingView, viewFinding } from './view-finding.ts';
import { countByRule, type IssueContext, tellId, tellSome } from './words.ts';

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
  /** How many of this rule are not listed at all. */
  readonly left: string;
}

export interface ListedFindings {
  /** What a long list holds, before it begins; empty for a short one. */
  readonly overview: string;
  readonly sections: readonly RuleSection[];
}

const mostListed = 200;
/** Up to so many findings are all shown; of a longer list each rule shows its worst few, and folds the others. */
const mostUnfolded = 30;
const unfoldedPerRule = 3;

function conversationOf(finding: Finding): string {
  return finding.conversation ?? `${finding.rule} ${finding.fingerprint}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** What the views of a listing need of all open findings. */
interface Listing extends IssueContext {
  readonly together: ReadonlyMap<string, readonly Finding[]>;
}

/** The other rules that found something in the same conversation. */
function othersBeside(finding: Finding, { together }: Listing): string[] {
  const rules = new Set(together.get(conversationOf(finding))?.map((f) => f.rule));
  rules.delete(finding.rule);
  return [...rules].sort();
}

function viewConversation(group: readonly Finding[], listing: Listing): ConversationView {
  const [first] = group;
  if (first === undefined) return { heading: '', findings: [] };
  const others = othersBeside(first, listing);
  if (group.length === 1) return { heading: '', findings: [viewFinding(first, listing, others)] };
  const beside = others.length === 0 ? '' : ` (there also ${tellSome(others.map(tellId), 3)})`;
  return {
    heading: `${group.length} in one conversation${beside}:`,
    findings: group.map((f) => ({ ...viewFinding(f, listing), indent: '  ' })),
  };
}

/** Whole conversations until there are `most` findings; the rest apart. */
function splitConversations(
  all: readonly ConversationView[],
  most: number,
): readonly [ConversationView[], ConversationView[]] {
  let count = 0;
  const shown = all.filter(({ findings }) => {
    const fits = count < most;
    count += findings.length;
    return fits;
  });
  return [shown, all.slice(shown.length)];
}

function tellLead(id: string, all: readonly Finding[], { result, options }: IssueContext): string {
  const outcome = result.outcomes.find((o) => o.rule === id);
  const rule = result.rules.find((r) => r.id === id);
  const page = rule === undefined ? undefined : sectionUrl(rule.section, options);
  const errors = all.filter((f) => f.severity === 'error').length;
  return [
    tellId(id),
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(all.length > errors ? [plural(all.length - errors, 'warning')] : []),
    ...(outcome === undefined ? [] : [`${outcome.broken} broken of ${outcome.population} judged`]),
    ...(page === undefined ? [] : [`[what the workflow asks](${page})`]),
  ].join(' · ');
}

/** `all`: every open finding of the rule; `listed`: those that there is room for. */
function viewRule(listed: readonly Finding[], all: readonly Finding[], listing: Listing, most: number): RuleSection {
  const id = all[0]?.rule ?? '';
  const rule = listing.result.rules.find((r) => r.id === id);
  const conversations = [...groupBy(listed, conversationOf).values()].map((group) => viewConversation(group, listing));
  const [shown, folded] = splitConversations(conversations, most);
  const hidden = folded.reduce((sum, c) => sum + c.findings.length, 0);
  const unlisted = all.length - listed.length;
  return {
    heading: rule === undefined ? tellId(id) : ownWords(rule.failureTitle, 120),
    lead: tellLead(id, all, listing),
    remedy: rule === undefined ? '' : ownWords(rule.remedy),
    shown,
    folded,
    rest: hidden === 0 ? '' : `${hidden} more`,
    left: unlisted === 0 ? '' : `${plural(unlisted, 'more of these is', 'more of these are')} in \`findings.csv\`.`,
  };
}

/** Worst first; of equally bad rules the one with most findings. */
function inOrderOfRules(a: readonly Finding[], b: readonly Finding[]): number {
  const [x] = a;
  const [y] = b;
  if (x === undefined || y === undefined) return 0;
  return (x.severity === y.severity ? b.length - a.length : inOrder(x, y)) || (x.rule < y.rule ? -1 : 1);
}

/** Open errors and warnings, as many as fit. Remarks (info) are counted elsewhere. */
export function listFindings(context: IssueContext, bytes: number): ListedFindings {
  const open = openFindings(context.result)
    .filter((f) => f.severity !== 'info')
    .sort(inOrder);
  const listing: Listing = { ...context, together: groupBy(open, conversationOf) };
  const views = open.slice(0, mostListed).map((f) => viewFinding(f, listing, othersBeside(f, listing)));
  const listed = open.slice(0, takeWithin(views, mostListed, bytes / 2).taken.length);
  const byRule = groupBy(listed, (f) => f.rule);
  const most = listed.length > mostUnfolded ? unfoldedPerRule : listed.length;
  const sections = [...groupBy(open, (f) => f.rule).values()].sort(inOrderOfRules).flatMap((all) => {
    const some = byRule.get(all[0]?.rule ?? '');
    return some === undefined ? [] : [viewRule(some, all, listing, most)];
  });
  if (open.length === 0) return { overview: 'No errors and no warnings.', sections: [] };
  const more = open.length > listed.length ? `The worst ${listed.length} stand here, all are in \`findings.csv\`` : '';
  const counts = most < listed.length ? `By rule: ${tellSome(countByRule(open), 30)}` : '';
  return {
    overview: [counts, more].flatMap((told) => (told === '' ? [] : [`${told}.`])).join(' '),
    sections: takeWithin(sections, mostListed, bytes).taken,
  };
}
