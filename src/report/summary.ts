/** The plain-text summary on stdout: what a colleague would write in the morning. */
import { styleText } from 'node:util';
import type { Gap } from '../model/capture.ts';
import { showHandle } from '../model/handle.ts';
import { plural } from '../model/plural.ts';
import type { Severity } from '../model/policy.ts';
import type { Audited, AuditResult, Finding } from '../model/result.ts';
import { showDuration } from '../model/show-duration.ts';
import { sourceTitles } from '../model/sources.ts';
import { escapeLog } from './escape/log.ts';
import { showTimeWithin } from './show-time.ts';
import { countSkips } from './tell-skips.ts';
import { tellScope } from './verdict-words.ts';
import { countLateReplies, helpOf, linkOf, openFindings, type ResultView, viewResult } from './view.ts';

export interface SummaryOptions {
  readonly color: boolean;
  readonly width: number;
  /** Folder of the reports, to be named at the end. */
  readonly reportsDir?: string;
  /** Whether `dashboard/index.html` was written, too. */
  readonly hasDashboard?: boolean;
  /** Most findings that are told one by one. Default 40. */
  readonly most?: number;
  /** Why this window is neither kept nor published, if so. */
  readonly onlyFiles?: string;
}

type Paint = (style: 'bold' | 'red' | 'yellow' | 'green' | 'dim', text: string) => string;

function painter(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

function verdictLine(result: AuditResult, view: ResultView, paint: Paint): string {
  const { error, warning, info } = view.counts;
  const found = [
    ...(error > 0 ? [paint('red', plural(error, 'error'))] : []),
    ...(warning > 0 ? [paint('yellow', plural(warning, 'warning'))] : []),
    ...(info > 0 ? [plural(info, 'remark')] : []),
  ];
  const completeness = result.complete ? 'complete' : paint('yellow', 'INCOMPLETE');
  return `${paint('bold', found.length === 0 ? paint('green', 'No findings') : found.join(', '))} in ${tellScope(result)}; the audit is ${completeness}.`;
}

const marks: Readonly<Record<Severity, string>> = { error: 'x', warning: '!', info: '-' };
const colors: Readonly<Record<Severity, 'red' | 'yellow' | 'dim'>> = { error: 'red', warning: 'yellow', info: 'dim' };

function tellFinding(finding: Finding, result: AuditResult, options: SummaryOptions, paint: Paint): string[] {
  const at = showTimeWithin(finding.at, result.window.timeZone, result.window.date);
  const state = finding.state === 'new' ? '' : ` (${finding.state})`;
  const head = `  ${paint(colors[finding.severity], marks[finding.severity])} ${at}  ${escapeLog(finding.message)}${state}`;
  const who = finding.person === null ? '' : ` Involved: ${escapeLog(finding.person)}.`;
  const link = linkOf(finding);
  return [
    head,
    ...wrap(`${escapeLog(finding.because)}.${who}`, options.width, '      '),
    ...helpOf(finding).map((url) => `      May help: ${escapeLog(url)}`),
    `      ${paint('dim', `${link === undefined ? '' : `${escapeLog(link)}  `}${finding.rule} ${finding.fingerprint}`)}`,
  ];
}

function tellWaiting(view: ResultView, result: AuditResult): string[] {
  if (view.waiting.length === 0) return [];
  return [
    '',
    'Still without a reply, oldest first:',
    ...view.waiting.map((f) => {
      const waited =
        typeof f.details.calendarSeconds === 'number' ? `, for ${showDuration(f.details.calendarSeconds)}` : '';
      return `  ${showTimeWithin(f.at, result.window.timeZone, result.window.date)}${waited}  ${linkOf(f) ?? f.subject}`;
    }),
  ];
}

function tellFindings(view: ResultView, result: AuditResult, options: SummaryOptions, paint: Paint): string[] {
  const most = options.most ?? 40;
  const lines: string[] = [];
  const remedies = new Set<string>();
  let told = 0;
  for (const group of view.groups) {
    if (told >= most) break;
    if (group.findings.length > 1) lines.push(`  ${plural(group.findings.length, 'finding')} in one conversation:`);
    for (const finding of group.findings) {
      lines.push(...tellFinding(finding, result, options, paint));
      remedies.add(finding.rule);
      told += 1;
    }
  }
  if (lines.length === 0) return [];
  const left = openFindings(result).length - told;
  const remedyLines = [...remedies].sort().flatMap((id) => {
    const rule = view.ruleOf(id);
    return rule === undefined ? [] : wrap(`${rule.failureTitle}: ${rule.remedy}`, options.width, '  ');
  });
  return [
    '',
    'Findings, worst first:',
    ...lines,
    ...(left > 0 ? [`  and ${left} more, in findings.csv`] : []),
    '',
    'What helps:',
    ...remedyLines,
  ];
}

function tellMeasures(result: AuditResult): string[] {
  const { customerWait } = result.metrics;
  const wait = customerWait.seconds;
  const sla = result.outcomes.find((o) => o.rule === 'first-reply-sla');
  const median =
    wait.median === null
      ? 'fewer than half of those who wrote have an answer'
      : `half were answered within ${showDuration(wait.median)}`;
  const p90 = wait.p90 === null ? '' : `, nine in ten within ${showDuration(wait.p90)}`;
  const open =
    customerWait.waiting === 0
      ? ''
      : `; ${plural(customerWait.waiting, 'person', 'people')} still ${customerWait.waiting === 1 ? 'waits' : 'wait'}, counted in`;
  const lines =
    customerWait.answered + customerWait.waiting === 0
      ? []
      : [`  First replies (${customerWait.clock} time): ${median}${p90}${open}.`];
  if (sla !== undefined && sla.kept + sla.broken > 0) {
    const apart = [
      ...(sla.excused > 0 ? [`${sla.excused} excused`] : []),
      ...(sla.pending > 0 ? [`${sla.pending} not due yet`] : []),
      ...(sla.unknown > 0 ? [`${sla.unknown} not judgeable`] : []),
    ];
    lines.push(
      `  Within the target: ${sla.kept} of ${sla.kept + sla.broken}${apart.length === 0 ? '' : ` (beside them ${apart.join(', ')})`}.`,
    );
  }
  const { late, byLagAlone } = countLateReplies(result);
  if (late > 0)
    lines.push(`  Late replies that would have been in time without ingestion lag: ${byLagAlone} of ${late}.`);
  return lines;
}

/** One line of counts; what could not be read is said beside it, and alone. */
function tellSkips({ skips }: AuditResult, width: number): string[] {
  const counts = countSkips(skips.entries);
  return [
    ...(counts === '' ? [] : wrap(`${counts}.`, width, '  ')),
    ...skips.unread.flatMap((why) => wrap(`Skips: ${escapeLog(why)}.`, width, '  ')),
  ];
}

function tellRules(result: AuditResult, width: number): string[] {
  const judged = result.outcomes.filter((o) => o.population > 0);
  const rest = result.outcomes.filter((o) => o.population === 0);
  const longest = Math.max(0, ...judged.map((o) => o.rule.length));
  return [
    '',
    'Rule by rule, broken of judged:',
    ...judged.map((o) => {
      const apart = [
        ...(o.excused > 0 ? [`${o.excused} excused`] : []),
        ...(o.pending > 0 ? [`${o.pending} pending`] : []),
        ...(o.unknown > 0 ? [`${o.unknown} unknown`] : []),
      ];
      return `  ${o.rule.padEnd(longest)} ${`${o.broken} of ${o.population}`.padEnd(12)}${apart.length === 0 ? '' : ` ${apart.join(', ')}`}`.trimEnd();
    }),
    ...rest.flatMap((o) =>
      wrap(
        `${o.rule}: ${o.status === 'notApplicable' ? 'not applicable' : o.status}, ${escapeLog(o.reason ?? '')}`,
        width,
        '  ',
      ),
    ),
  ];
}

function tellCompleteness(result: AuditResult): string[] {
  const { x, zendesk, share } = result.completeness;
  const odd = [
    ...(zendesk.zendeskOnly > 0 ? [`${zendesk.zendeskOnly} in Zendesk only`] : []),
    ...(zendesk.notDelivered > 0 ? [`${zendesk.notDelivered} not delivered`] : []),
    ...(zendesk.removed > 0 ? [`${zendesk.removed} removed from X`] : []),
    ...(zendesk.unknown > 0 ? [`${zendesk.unknown} unknown`] : []),
  ];
  return [
    `  On X ${plural(x.items, 'item')}: ${x.matched} matched with Zendesk, ${x.xOnly} on X only, ${x.unknown} unknown.`,
    `  In Zendesk ${plural(zendesk.items, 'comment')}: ${zendesk.matched} matched with X${odd.length === 0 ? '' : `, ${odd.join(', ')}`}.`,
    `  Explained: ${(Math.floor(share * 1000) / 10).toFixed(1)} %.`,
  ];
}

function tellGap(gap: Gap, width: number): string[] {
  const what = gap.kind === 'all' ? 'everything' : gap.kind;
  const handle = gap.handle === undefined ? '' : ` of ${showHandle(gap.handle)}`;
  const where = gap.ids === undefined ? `${gap.span.start} to ${gap.span.end}` : plural(gap.ids.length, 'record');
  return wrap(
    escapeLog(
      `${sourceTitles[gap.source]}, ${what}${handle}, ${where}: ${gap.why}. ${gap.cure ?? (gap.lasting ? '' : 'A later run may do better.')}`,
    ).trim(),
    width,
    '  ',
  );
}

function tellPending(result: AuditResult): string[] {
  const [next] = result.pending;
  if (next === undefined) return [];
  return [
    '',
    `${plural(result.pending.length, 'subject is', 'subjects are')} still open; the next is due at ${next.due} (${next.rule}).`,
  ];
}

export function renderSummary({ result }: Audited, options: SummaryOptions): string {
  const paint = painter(options.color);
  const view = viewResult(result);
  const { window } = result;
  const title = `${result.policy.team}: ${window.date ?? `${window.start} to ${window.end}`} (${window.timeZone})`;
  return [
    paint('bold', escapeLog(title)),
    verdictLine(result, view, paint),
    ...(result.gaps.length === 0
      ? []
      : ['', 'Could not be read:', ...result.gaps.flatMap((g) => tellGap(g, options.width))]),
    ...tellWaiting(view, result),
    ...tellFindings(view, result, options, paint),
    ...tellRules(result, options.width),
    '',
    'Measures:',
    ...tellMeasures(result),
    ...tellSkips(result, options.width),
    ...tellCompleteness(result),
    ...tellPending(result),
    ...(options.reportsDir === undefined
      ? []
      : [
          '',
          `Reports: ${options.reportsDir}/result.json, issue.md, findings.csv, junit.xml, judgements.ndjson.gz, items.ndjson.gz${options.hasDashboard === true ? ', dashboard/index.html' : ''}`,
        ]),
    ...(options.onlyFiles === undefined
      ? []
      : [`Written to files only, neither kept nor published: ${options.onlyFiles}.`]),
    '',
  ].join('\n');
}

/** A day that was judged beside the one asked for. */
export interface OtherDay {
  readonly result: AuditResult;
  readonly settled: boolean;
  /** Never judged before: it was missed. */
  readonly isNew: boolean;
}

function tellOtherDay({ result, settled, isNew }: OtherDay): string {
  const states = (['new', 'reopened', 'known', 'resolved', 'withdrawn'] as const).flatMap((state) => {
    const count = result.findings.filter((f) => f.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  const pending = result.pending.length === 0 ? [] : [`${result.pending.length} still open`];
  const what = [...states, ...pending].join(', ') || 'no findings';
  const end = settled ? '; the day is settled now' : result.complete ? '' : '; INCOMPLETE';
  return `  ${result.window.date ?? result.window.start}  ${isNew ? 'caught up: ' : ''}${what}${end}`;
}

/** A settled day that is marked anew. */
interface MarkedDay {
  readonly date: string;
  readonly why: 'decided' | 'lapsed' | 'seen';
  readonly result: Pick<AuditResult, 'decisions'>;
}

/** What became of other days, after the summary of the one asked for; empty without any. */
export function renderOtherDays(
  days: readonly OtherDay[],
  tooOld: readonly string[],
  marked: readonly MarkedDay[] = [],
): string {
  const dates = (why: MarkedDay['why']): string =>
    marked
      .filter((day) => day.why === why && (why === 'decided' || day.result.decisions.changed.length > 0))
      .map((day) => day.date)
      .join(', ');
  const [decided, lapsed] = [dates('decided'), dates('lapsed')];
  const lines = [
    ...(days.length === 0 ? [] : ['Other days, judged by what is known now:', ...days.map(tellOtherDay)]),
    ...(decided === '' ? [] : [`Settled days that somebody decided on since: ${decided}`]),
    ...(lapsed === '' ? [] : [`Settled days on which a waiver lapsed, so that findings count again: ${lapsed}`]),
    ...(tooOld.length === 0
      ? []
      : [`Never judged, and too far back to catch up by itself; give each as --date: ${tooOld.join(', ')}`]),
  ];
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
