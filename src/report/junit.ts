/** `junit.xml` for a pipeline's Tests tab: a suite for each category, a case for each rule, a failing case for each finding. */
import { create } from 'xmlbuilder2';
import { settlingDecisions } from '../model/open-finding.ts';
import type { AuditResult, Finding, RuleOutcome } from '../model/result.ts';
import { escapeXml } from './escape/xml.ts';
import { nameOf, type ReportOptions } from './report-options.ts';
import { inOrder, linkOf } from './view.ts';

interface Case {
  /** Unique in the file: GitLab drops a second case of the same name. */
  readonly name: string;
  readonly rule: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly skipped?: string;
  readonly said?: string;
}

/** GitLab reads at most 30 MB of such a file, and people read less. */
const mostFindings = 1000;

function isSkipped(finding: Finding): boolean {
  return settlingDecisions.has(finding.decision);
}

function caseOfFinding(finding: Finding, result: AuditResult, options: ReportOptions): Case {
  const name = `${finding.fingerprint} ${finding.rule}: ${finding.message}`;
  if (isSkipped(finding)) return { name, rule: finding.rule, skipped: finding.decision ?? '' };
  const { person } = finding;
  const lines = [
    ...(options.issuePeople === 'names' ? [finding.because] : []),
    `At ${finding.at}, ${finding.subject}`,
    ...(person === null ? [] : [`Involved: ${nameOf(person, result.policy.team, options)}`]),
    linkOf(finding) ?? '',
  ];
  const text = lines
    .filter((line) => line !== '')
    .map(escapeXml)
    .join('\n');
  return { name, rule: finding.rule, failure: { type: finding.severity, message: finding.message, text } };
}

/** That the rule was judged, and on what; what it found are cases of their own, so that failures are findings and nothing else. */
function caseOfRule(outcome: RuleOutcome, options: ReportOptions): Case {
  const { rule, status, kept, broken, excused, pending, unknown } = outcome;
  const name = `${rule} was judged`;
  if (status === 'passed' || status === 'failed') {
    const said = `${kept} kept, ${broken} broken, ${excused} excused, ${pending} pending, ${unknown} unknown`;
    return { name, rule, said };
  }
  const told = outcome.reason !== null && (status !== 'errored' || options.issuePeople === 'names');
  return { name, rule, skipped: `${status}${told ? `: ${outcome.reason}` : ''}` };
}

function casesOfRule(
  outcome: RuleOutcome,
  findings: readonly Finding[],
  result: AuditResult,
  options: ReportOptions,
): Case[] {
  const { rule, unknown, population } = outcome;
  return [
    caseOfRule(outcome, options),
    ...(unknown > 0 ? [{ name: `${rule} could not judge`, rule, skipped: `${unknown} of ${population}` }] : []),
    ...findings.map((f) => caseOfFinding(f, result, options)),
  ];
}

/** Numbers what would have a name a second time. */
function withUniqueNames(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map((c) => {
    const name = escapeXml(c.name).slice(0, 250).toWellFormed();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...c, name: times === 1 ? name : `${name} (${times})` };
  });
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

function toSuites(result: AuditResult, options: ReportOptions): Suite[] {
  const listed = result.findings.filter((f) => f.state !== 'resolved' && f.state !== 'withdrawn').sort(inOrder);
  const shown = listed.slice(0, mostFindings);
  const categories = new Map(result.rules.map((r) => [r.id, r.category]));
  const suites = new Map<string, Case[]>();
  for (const outcome of result.outcomes) {
    const category = escapeXml(categories.get(outcome.rule) ?? 'other');
    const own = shown.filter((f) => f.rule === outcome.rule);
    suites.set(category, [...(suites.get(category) ?? []), ...casesOfRule(outcome, own, result, options)]);
  }
  const left = listed.length - shown.length;
  if (left > 0) {
    const message = `${left} more findings, in findings.csv`;
    suites.set('more', [{ name: message, rule: 'more', failure: { type: 'more', message, text: message } }]);
  }
  const all = [...suites].flatMap(([name, cases]) => cases.map((c) => ({ name, case: c })));
  const unique = withUniqueNames(all.map((a) => a.case));
  return [...suites.keys()].sort().map((name) => ({ name, cases: unique.filter((_, i) => all[i]?.name === name) }));
}

const countSkipped = (cases: readonly Case[]): number => cases.filter((c) => c.skipped !== undefined).length;
const countFailing = (cases: readonly Case[]): number => cases.filter((c) => c.failure !== undefined).length;

/** What is waived, disputed, ruled to be wrong or not judged is skipped; resolved and withdrawn ones are over, and left out. */
export function renderJunit(result: AuditResult, options: ReportOptions): string {
  const suites = toSuites(result, options);
  const every = suites.flatMap((s) => s.cases);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: 'tweet-audit',
    tests: every.length,
    failures: countFailing(every),
    skipped: countSkipped(every),
  });
  for (const { name, cases } of suites) {
    const suite = root.ele('testsuite', {
      name,
      tests: cases.length,
      failures: countFailing(cases),
      errors: 0,
      skipped: countSkipped(cases),
    });
    for (const one of cases) {
      const element = suite.ele('testcase', { classname: escapeXml(one.rule), name: one.name });
      if (one.failure !== undefined) {
        const { type, message, text } = one.failure;
        element.ele('failure', { type, message: escapeXml(message) }).txt(text);
      }
      if (one.said !== undefined) element.ele('system-out').txt(escapeXml(one.said));
      if (one.skipped !== undefined) element.ele('skipped', { message: escapeXml(one.skipped) });
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
