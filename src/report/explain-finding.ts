/** A finding with its facts, and why something is none, as text for people who have not seen the code. */
import { findPatterns } from '../measure/skips.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import { plural } from '../model/plural.ts';
import type { AuditResult, Finding } from '../model/result.ts';
import { showDuration } from '../model/show-duration.ts';
import type { LinkedSkip } from '../model/skips.ts';
import type { Details } from '../model/verdict.ts';
import { escapeLog } from './escape/log.ts';
import type { Entry } from './explain.ts';
import { type Spelling, tellAgain, tellDifficulty, tellHow, tellNext, tellPattern, tellWhoElse } from './tell-skips.ts';

/** The finding that a fingerprint, or the beginning of one, names. Throws a TweetAuditError (`usage`) otherwise. */
export function findFinding(result: AuditResult, fingerprint: string): Finding {
  const found = result.findings.filter((f) => f.fingerprint.startsWith(fingerprint.toLowerCase()));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new TweetAuditError(
      'usage',
      `${fingerprint} is the beginning of ${found.length} fingerprints`,
      `Write more of it: ${found.map((f) => f.fingerprint).join(', ')}.`,
    );
  }
  const known = result.findings.map((f) => f.fingerprint);
  throw new TweetAuditError(
    'usage',
    `${fingerprint} is neither a rule nor a finding of this result`,
    known.length === 0
      ? 'This result has no findings.'
      : `Its findings are: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', ...' : ''}.`,
  );
}

/** `waitedSeconds` is `waited`, `assignedTo` is `assigned to`. */
function nameOfDetail(key: string): string {
  return key
    .replace(/Seconds$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

function valueOfDetail(key: string, value: Details[string]): string {
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && key.endsWith('Seconds')) {
    return value < 60 ? showDuration(value) : `${showDuration(value)} (${value} s)`;
  }
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value.length === 0 ? 'none' : value.join(', ');
}

function tellDetails(details: Details, indent: string): string[] {
  const rows = Object.entries(details).map(([key, value]) => [nameOfDetail(key), valueOfDetail(key, value)] as const);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => escapeLog(`${indent}${name.padEnd(width)}  ${value}`));
}

function tellTimeline(timeline: readonly Entry[]): string[] {
  if (timeline.length === 0) return [];
  return [
    '',
    'What happened in the conversation (times are UTC):',
    ...timeline.map((e) => escapeLog(`  ${e.at}  ${e.text}`)),
  ];
}

function tellEvidence(finding: Finding): string[] {
  return [...finding.evidence]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((e) =>
      escapeLog(
        `  ${e.at}  ${e.what}${e.by === null ? '' : `, by ${e.by}`}: ${e.url === null ? `${e.kind}/${e.id}` : e.url}`,
      ),
    );
}

const causeWords: Readonly<Record<Finding['cause'], string>> = {
  person: 'person: what somebody did or left',
  process: 'process: how the work is organised',
  tool: 'tool: Zendesk, X or what lies between them',
  unknown: 'unknown: the records do not tell',
};

const decisionWords: Readonly<Record<NonNullable<Finding['decision']>, string>> = {
  waived: 'waived, so that it does not count',
  disputed: 'disputed, waiting for a ruling',
  accepted: 'its dispute was accepted',
  rejected: 'its dispute was rejected: it counts',
};

export function renderFinding(
  finding: Finding,
  result: AuditResult,
  timeline: readonly Entry[],
  sectionUrl: string,
): string {
  const rule = result.rules.find((r) => r.id === finding.rule);
  const details = tellDetails(finding.details, '  ');
  return [
    `${escapeLog(finding.message)} (${finding.severity}, ${finding.state})`,
    `Finding ${finding.fingerprint} of the rule ${finding.rule}${rule === undefined ? '' : `: ${escapeLog(rule.title)}`}`,
    '',
    `What failed: ${escapeLog(finding.because)}`,
    `Subject:     ${finding.subject}, of ${finding.at}`,
    `Cause:       ${causeWords[finding.cause]}${finding.person === null ? '' : `; involved: ${escapeLog(finding.person)}`}`,
    ...(finding.decision === null ? [] : [`Decided:     ${decisionWords[finding.decision]}`]),
    ...(rule === undefined ? [] : [`What helps:  ${escapeLog(rule.remedy)}`]),
    `Workflow:    ${sectionUrl}`,
    ...(details.length === 0 ? [] : ['', 'Facts:', ...details]),
    '',
    'Evidence:',
    ...tellEvidence(finding),
    ...tellTimeline(timeline),
    '',
    `The rule with its stories: explain ${finding.rule}`,
    `The records behind this:   explain ${finding.fingerprint} --proof FILE`,
    '',
  ].join('\n');
}

/** What a rule said of a subject that has to do with a ticket. */
export interface VerdictToShow {
  readonly subject: string;
  readonly at: Instant;
  readonly verdict: 'kept' | 'broken' | 'excused' | 'pending' | 'unknown';
  readonly because: string;
  readonly margin?: string;
  readonly due?: Instant;
  readonly details: Details;
  readonly fingerprint: string;
}

export interface WhyNotToShow {
  readonly ticketId: string;
  readonly rule: { readonly id: string; readonly title: string; readonly judges: string };
  readonly verdicts: readonly VerdictToShow[];
  /** Of the rule that is about them: who passed the ticket over, whenever that was. */
  readonly skips: readonly LinkedSkip[];
  readonly timeline: readonly Entry[];
}

const plainly: Spelling = { time: (at) => at, person: (name) => name };

/** Every skip of the ticket with what became of it, and what may have made it hard. */
function tellSkips(skips: readonly LinkedSkip[]): string[] {
  const [first] = skips;
  if (first === undefined) return [];
  const [pattern] = findPatterns(skips);
  return [
    '',
    'Who passed it over, and what came next:',
    ...skips.flatMap((skip) => [
      `  ${skip.at}  ${skip.person}: ${tellHow(skip)}; ${tellNext(skip.next, plainly)}; skipped again: ${tellAgain(skip)}`,
      ...(skip.next.because === null ? [] : [`    ${skip.next.because}`]),
      ...(skip.reason === null ? [] : [`    reason given: ${skip.reason}`]),
    ]),
    `  In all ${pattern === undefined ? `skipped by ${tellWhoElse(first)}` : tellPattern(pattern)}.`,
    `  The mention: ${tellDifficulty(first.difficulty)}.`,
  ].map((line) => escapeLog(line));
}

function tellConclusion({ verdict, margin, due, fingerprint }: VerdictToShow): string {
  switch (verdict) {
    case 'kept':
      return `no finding: kept${margin === undefined ? '' : `, ${margin}`}`;
    case 'broken':
      return `a finding: ${fingerprint}`;
    case 'excused':
      return 'no finding: excused, the workflow asks nothing here';
    case 'pending':
      return `no finding yet: there is time${due === undefined ? '' : ` until ${due}`}`;
    case 'unknown':
      return 'no finding: it cannot be judged, which is no pass either';
  }
}

export function renderWhyNot({ ticketId, rule, verdicts, skips, timeline }: WhyNotToShow): string {
  const found = verdicts.filter((v) => v.verdict === 'broken').length;
  const none = [
    `${rule.id} judges nothing here. It looks at ${rule.judges};`,
    `nothing of ticket ${ticketId} and its conversation is one of these.`,
  ];
  return [
    `Ticket ${ticketId} and the rule ${rule.id}: ${rule.title}`,
    '',
    ...(verdicts.length === 0 ? none : [`${plural(verdicts.length, 'subject')} judged, ${plural(found, 'finding')}:`]),
    ...verdicts.flatMap((v) => [
      escapeLog(`  ${v.subject}, of ${v.at}: ${tellConclusion(v)}`),
      escapeLog(`    because ${v.because}`),
      ...tellDetails(v.details, '      '),
    ]),
    ...tellSkips(skips),
    ...tellTimeline(timeline),
    '',
  ].join('\n');
}
