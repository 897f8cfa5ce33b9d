/** Pieces of pages that several sections say alike. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Share } from '../../measure/wilson.ts';
import type { AuditResult, Finding, RuleSummary } from '../../model/result.ts';
import type { Evidence } from '../../model/verdict.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { type IssueContext, kindWords, tellTime, tellWaitedFor } from '../issue/words.ts';
import { evidenceLink } from '../page/links.ts';
import { nameOf, sectionUrl } from '../report-options.ts';

/** Fewer than so many say little: it is said beside them. */
const few = 20;

/** `Friday, 13 November 2026`. */
export function showDate(date: string, how: 'long' | 'short' = 'long'): string {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms)
    ? date
    : format(new TZDate(ms, 'UTC'), how === 'long' ? 'EEEE, d MMMM yyyy' : 'EEE d MMM yyyy');
}

/** `94.2 %`, never rounded up to what was not reached. */
export function showPercent(share: number): string {
  const tenths = Math.floor(share * 1000 + 1e-9) / 10;
  return `${tenths === 100 || tenths === 0 ? tenths.toFixed(0) : tenths.toFixed(1)} %`;
}

/** `33 of 35`. */
export function showCounts({ count, of }: Share): string {
  return of === 0 ? 'none due' : `${count} of ${of}`;
}

/** `82 to 98 %`; empty for nothing of nothing. */
export function showInterval({ share, low, high }: Share): string {
  return share === null ? '' : `${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
}

/** A share with all that belongs to it: its counts, its interval, and a word where they are few. */
export function tellShare(share: Share): Html {
  if (share.share === null) return html`<span class="quiet">none</span>`;
  const word = share.of < few ? ', few' : '';
  return html`${showPercent(share.share)} <span class="quiet">${showCounts(share)}; ${showInterval(share)}${word}</span>`;
}

/** `2 h`, `30 m`, `5 d`: for axes. */
export function showShortly(seconds: number): string {
  if (seconds < 3600) return `${Math.round(seconds / 60)} m`;
  if (seconds < 2 * 86_400) return `${Math.round(seconds / 360) / 10} h`;
  return `${Math.round(seconds / 8640) / 10} d`;
}

export function tellPerson(person: string, { result, options }: IssueContext): string {
  return nameOf(person, result.policy.team, options);
}

/** Why; undefined where it could name people who stand under pseudonyms. */
export function tellWhy(finding: Finding, context: IssueContext): string | undefined {
  return (
    tellWaitedFor(finding, context) ?? (context.options.issuePeople === 'pseudonyms' ? undefined : finding.because)
  );
}

/** A link where it is a permalink, words otherwise; then when, and by whom. */
export function tellEvidence(evidence: Evidence, context: IssueContext): Html {
  const { options } = context;
  const shown = options.issuePeople === 'names' ? evidence.what : kindWords[evidence.kind];
  const by =
    evidence.by === null
      ? ''
      : evidence.kind === 'tweet' && evidence.by.startsWith('@')
        ? evidence.by
        : tellPerson(evidence.by, context);
  const link = evidenceLink(evidence.url, shown, options);
  return html`${link} <span class="quiet">${tellTime(evidence.at, context)}${by === '' ? null : ` ${by}`}</span>`;
}

/** A rule's title, which leads to the section of the workflow that asks for it. */
export function tellRule(rule: string, summary: RuleSummary | undefined, context: Pick<IssueContext, 'options'>): Html {
  const title = summary?.title ?? rule;
  const url = summary === undefined ? undefined : sectionUrl(summary.section, context.options);
  return url === undefined ? html`${title}` : html`<a href="${url}" rel="noreferrer noopener">${title}</a>`;
}

/** List items; nothing for an empty list. */
export function tellList(items: readonly HtmlPart[], className = 'plain'): HtmlPart {
  return items.length === 0
    ? null
    : html`<ul class="${className}">${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}

export function ruleSummaries(results: readonly AuditResult[]): ReadonlyMap<string, RuleSummary> {
  return new Map(results.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
}
