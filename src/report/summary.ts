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
import { tellCompleteness, tellMeasures, tellRules, tellSkips } from './summary-figures.ts';
import { tellScope } from './verdict-words.ts';
import { helpOf, linkOf, openFindings, type ResultView, viewResult } from './view.ts';
import { wrap } from './wrap.ts';

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
