/** The same days judged in two ways: which findings would be new, gone, or of another severity. Pure. */
import { weekdayOfDate } from '../model/calendar.ts';
import { isOver } from '../model/open-finding.ts';
import { type Severity, type Weekday, weekdays } from '../model/policy.ts';
import type { DecisionState, Finding, Judgement, RuleOutcome } from '../model/result.ts';

/** A day as one policy judges it. */
export interface Judging {
  readonly date: string;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly judgements: readonly Judgement[];
}

export interface JudgedTwice {
  readonly before: Judging;
  readonly after: Judging;
}

/** A finding that either judging has, with what becomes of it. */
export interface Change {
  readonly kind: 'same' | 'new' | 'gone' | 'severity';
  readonly date: string;
  readonly weekday: Weekday;
  readonly rule: string;
  readonly subject: string;
  readonly fingerprint: string;
  /** Official handle, without the sign; null: about none. */
  readonly handle: string | null;
  readonly conversation: string | null;
  readonly person: string | null;
  readonly severity: { readonly before: Severity | null; readonly after: Severity | null };
  /** What people decided on it, as it is stored: a new one may be permitted already. */
  readonly decision: DecisionState | null;
  /** By the later judging: of a finding why it is one, of one that is gone why it is none. */
  readonly because: string;
}

export interface Tally {
  readonly before: number;
  readonly after: number;
  readonly new: number;
  readonly gone: number;
  /** Of another severity than before. */
  readonly severity: number;
}

/** How the subjects of a rule fare over all days. */
export type RuleSide = Pick<RuleOutcome, 'population' | 'kept' | 'broken' | 'excused' | 'pending' | 'unknown'>;

export interface Comparison {
  readonly days: number;
  readonly total: Tally;
  /** All that differ, by day and time. */
  readonly changes: readonly Change[];
  readonly byRule: readonly (Tally & {
    readonly rule: string;
    readonly subjects: { readonly before: RuleSide; readonly after: RuleSide };
  })[];
  readonly byWeekday: readonly (Tally & { readonly weekday: Weekday })[];
  /** Null: findings about no handle. */
  readonly byHandle: readonly (Tally & { readonly handle: string | null })[];
}

const keyOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string => `${rule}\n${subject}`;

/** Those of now: resolved and withdrawn ones are of earlier judgings. */
function findingsOf({ findings }: Judging): ReadonlyMap<string, Finding> {
  return new Map(findings.filter((finding) => !isOver(finding)).map((finding) => [finding.fingerprint, finding]));
}

/** What a judging that has no such finding says of its subject. */
function whyNone({ outcomes, judgements }: Judging, finding: Finding): string {
  const row = judgements.find((judged) => keyOf(judged) === keyOf(finding));
  if (row !== undefined) return `${row.verdict}: ${row.because}`;
  return outcomes.find((o) => o.rule === finding.rule)?.reason ?? 'not judged';
}

function kindOf(was: Finding | undefined, is: Finding | undefined): Change['kind'] {
  if (was === undefined) return 'new';
  if (is === undefined) return 'gone';
  return was.severity === is.severity ? 'same' : 'severity';
}

function compareDay({ before, after }: JudgedTwice): readonly Change[] {
  const [old, fresh] = [findingsOf(before), findingsOf(after)];
  const handles = new Map([...before.judgements, ...after.judgements].map((row) => [keyOf(row), row.handle]));
  return [...new Map([...old, ...fresh]).values()]
    .map((finding): Change => {
      const { rule, subject, fingerprint, conversation, person, decision } = finding;
      const [was, is] = [old.get(fingerprint), fresh.get(fingerprint)];
      return {
        kind: kindOf(was, is),
        date: after.date,
        weekday: weekdayOfDate(after.date),
        rule,
        subject,
        fingerprint,
        handle: handles.get(keyOf(finding)) ?? null,
        conversation,
        person,
        severity: { before: was?.severity ?? null, after: is?.severity ?? null },
        decision,
        because: is?.because ?? whyNone(after, finding),
      };
    })
    .sort((a, b) => (a.rule === b.rule ? (a.fingerprint < b.fingerprint ? -1 : 1) : a.rule < b.rule ? -1 : 1));
}

function tally(all: readonly Change[]): Tally {
  const count = (kind: Change['kind']): number => all.filter((change) => change.kind === kind).length;
  const [fresh, gone, severity] = [count('new'), count('gone'), count('severity')];
  return { before: all.length - fresh, after: all.length - gone, new: fresh, gone, severity };
}

function sideOf(judgings: readonly Judging[], rule: string): RuleSide {
  const outcomes = judgings.flatMap((day) => day.outcomes.filter((o) => o.rule === rule));
  const sum = (name: keyof RuleSide): number => outcomes.reduce((all, outcome) => all + outcome[name], 0);
  return {
    population: sum('population'),
    kept: sum('kept'),
    broken: sum('broken'),
    excused: sum('excused'),
    pending: sum('pending'),
    unknown: sum('unknown'),
  };
}

function compareHandles(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareJudgings(days: readonly JudgedTwice[]): Comparison {
  const all = days.flatMap(compareDay);
  const [before, after] = [days.map((day) => day.before), days.map((day) => day.after)];
  const rules = [...new Set([...before, ...after].flatMap((day) => day.outcomes.map((o) => o.rule)))].sort();
  const handles = [...new Set(all.map((change) => change.handle))].sort(compareHandles);
  return {
    days: days.length,
    total: tally(all),
    changes: all.filter((change) => change.kind !== 'same'),
    byRule: rules.map((rule) => ({
      rule,
      ...tally(all.filter((change) => change.rule === rule)),
      subjects: { before: sideOf(before, rule), after: sideOf(after, rule) },
    })),
    byWeekday: weekdays.map((weekday) => ({ weekday, ...tally(all.filter((change) => change.weekday === weekday)) })),
    byHandle: handles.map((handle) => ({ handle, ...tally(all.filter((change) => change.handle === handle)) })),
  };
}
