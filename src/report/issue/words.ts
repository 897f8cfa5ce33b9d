/** Pieces of the issue in Markdown: each comes out inert, whatever went in. */
import type { MetricId } from '../../measure/dictionary.ts';
import { earlier, type Instant, later, parseInstant, type Span } from '../../model/instant.ts';
import type { AuditResult, AuditWindow, Finding } from '../../model/result.ts';
import { showDuration } from '../../model/show-duration.ts';
import type { Evidence } from '../../model/verdict.ts';
import { inlineCode } from '../escape/markdown.ts';
import { isHelpLink, isPermalink, metricUrl, nameOf, type ReportOptions } from '../report-options.ts';
import { showTimeWithin } from '../show-time.ts';
import { helpOf } from '../view.ts';

/** What every piece may look at. */
export interface IssueContext {
  readonly result: AuditResult;
  readonly options: ReportOptions;
  /** The window's; UTC where the platform knows no such zone. */
  readonly timeZone: string;
}

export const kindWords: Readonly<Record<Evidence['kind'], string>> = {
  tweet: 'tweet',
  ticket: 'ticket',
  comment: 'comment',
  note: 'note',
  event: 'change',
  message: 'direct message',
  skip: 'skip record',
  'support-ticket': 'support ticket',
};

/** A rule's `what` in small letters can stand as a link's text; a name cannot hide in it. */
const plainLabel = /^[a-z]+(?: [a-z]+){0,7}$/;

function knowsZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function contextOf(result: AuditResult, options: ReportOptions): IssueContext {
  const { timeZone } = result.window;
  return { result, options, timeZone: knowsZone(timeZone) ? timeZone : 'UTC' };
}

/** `09:05` on the window's own date, date and time otherwise; in the window's time zone. */
export function tellTime(at: Instant, { result, timeZone }: IssueContext): string {
  return showTimeWithin(at, timeZone, result.window.date);
}

/** The name of a figure, which leads to what it means where that is known. */
export function tellFigure(id: MetricId, name: string, { options }: Pick<IssueContext, 'options'>): string {
  const url = metricUrl(id, options);
  return url === undefined ? name : `[${name}](${url})`;
}

/** The date of a whole day; undefined where the window is another span. */
export function dayOf({ date }: AuditWindow): string | undefined {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** `09:05 to 11:00`, clipped to the window, so that a later run over the same gap says the same. */
export function tellSpan(span: Span, context: IssueContext): string {
  const { window } = context.result;
  if (span.end <= window.start) return 'before this window';
  if (span.start >= window.end) return 'after this window';
  if (span.start <= window.start && span.end >= window.end) return 'all of this window';
  return `${tellTime(later(span.start, window.start), context)} to ${tellTime(earlier(span.end, window.end), context)}`;
}

export function tellPerson(person: string, { result, options }: IssueContext): string {
  return inlineCode(nameOf(person, result.policy.team, options), 80);
}

/** A piece of evidence: a link where its address is a permalink, code otherwise; then when, and by whom. */
export function tellEvidence(evidence: Evidence, context: IssueContext): string {
  const { options } = context;
  const kind = kindWords[evidence.kind];
  const plain = options.issuePeople === 'names' && plainLabel.test(evidence.what);
  const label = plain ? evidence.what : kind;
  const said = plain || options.issuePeople === 'pseudonyms' ? '' : ` ${inlineCode(evidence.what, 120)}`;
  const address = evidence.url ?? `${evidence.kind}/${evidence.id}`;
  const head =
    evidence.url !== null && isPermalink(evidence.url, options)
      ? `[${label}](${evidence.url})`
      : `${label} ${inlineCode(address, 160)}`;
  const by =
    evidence.by === null
      ? ''
      : ` ${evidence.kind === 'tweet' && evidence.by.startsWith('@') ? inlineCode(evidence.by, 80) : tellPerson(evidence.by, context)}`;
  return `${head}${said} ${tellTime(evidence.at, context)}${by}`;
}

function labelOfHelp(url: string, { places }: ReportOptions): string {
  const isOfForum = places?.forumUrl !== undefined && url.startsWith(`${places.forumUrl}/`);
  if (!isOfForum) return 'documentation';
  return url.startsWith(`${places.forumUrl}/c/`) ? 'forum category' : 'forum topic';
}

/** Links that may help to answer, on a line of their own; none where there are none. */
export function tellHelp(finding: Finding, { options }: IssueContext): readonly string[] {
  const links = helpOf(finding).map((url) =>
    isHelpLink(url, options) ? `[${labelOfHelp(url, options)}](${url})` : inlineCode(url, 300),
  );
  return links.length === 0 ? [] : [`May help: ${links.join(' · ')}`];
}

/**
 * Why it is a finding, in words of ours. Who still waits is told by the target, for the wait grows with every run; where
 * names may not stand, so are late replies.
 */
export function tellWaitedFor(finding: Finding, context: IssueContext): string | undefined {
  const { replied, targetSeconds, due, waitedSeconds } = finding.details;
  if (typeof targetSeconds !== 'number' || typeof replied !== 'boolean') return undefined;
  const target = `the target of ${showDuration(targetSeconds)}`;
  if (!replied) {
    const end = typeof due === 'string' ? parseInstant(due) : undefined;
    return `no reply when ${target} ended${end === undefined ? '' : ` at ${tellTime(end, context)}`}`;
  }
  return typeof waitedSeconds === 'number' && context.options.issuePeople === 'pseudonyms'
    ? `answered after ${showDuration(waitedSeconds)}, ${target}`
    : undefined;
}

/** A rule's own reason may name people, so that it is left out where pseudonyms are asked for. */
export function tellReason(finding: Finding, context: IssueContext): string | undefined {
  const ours = tellWaitedFor(finding, context);
  if (ours !== undefined) return ours;
  return context.options.issuePeople === 'pseudonyms' ? undefined : inlineCode(finding.because);
}

/** A fingerprint or a rule's id: always code, so that no commit and no label can be meant. */
export function tellId(id: string): string {
  return inlineCode(id, 60);
}

/** The first few of a list, and how many more there are. */
export function tellSome(items: readonly string[], most: number): string {
  const more = items.length > most ? ` and ${items.length - most} more` : '';
  return `${items.slice(0, most).join(', ')}${more}`;
}

/** ``12 `wrong-handle` `` and so on, most first. */
export function countByRule(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([rule, n]) => `${n} ${tellId(rule)}`);
}
