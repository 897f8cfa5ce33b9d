/** Findings that share rule and cause, and whether they gather at certain hours or weekdays. */
import { TZDate } from '@date-fns/tz';
import { type Instant, millisOf } from '../model/instant.ts';
import { isOpen } from '../model/open-finding.ts';
import type { Finding } from '../model/result.ts';
import type { Cause } from '../model/verdict.ts';
import { isOpportunity, type MeasuredRow } from './rows.ts';
import { shareOf } from './wilson.ts';

/** A finding of the stretch, with the policy's day and time zone that it belongs to. */
export interface DatedFinding {
  readonly finding: Finding;
  readonly date: string;
  readonly timeZone: string;
}

/** More of the findings than of all that was judged. */
export interface Concentration {
  /** `Tuesday`, or `15:00 to 18:00`. */
  readonly when: string;
  readonly count: number;
  readonly of: number;
  /** The share of what the rule judged that lies there. */
  readonly usual: number;
}

export interface RecurringCause {
  readonly rule: string;
  readonly cause: Cause;
  readonly findings: number;
  readonly conversations: number;
  readonly days: number;
  readonly handles: readonly { readonly handle: string; readonly findings: number }[];
  readonly concentrations: readonly Concentration[];
  /** The newest ones, for `explain`. */
  readonly examples: readonly { readonly fingerprint: string; readonly date: string }[];
}

const mostExamples = 3;
const fewest = 5;
/** Fifteen places are looked at: at 95 % each, one of them would stand out by chance in every second list. */
const zOfMany = 3;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const blockHours = 3;

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

export function distinct(items: readonly (string | null)[]): number {
  return new Set(items).size;
}

function weekdayOf(date: string): string | null {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekdayNames[day] ?? null;
}

/** Three hours of the clock; null where the platform knows no such zone. */
function blockOf(at: Instant, timeZone: string): string | null {
  const hour = new TZDate(millisOf(at), timeZone).getHours();
  if (Number.isNaN(hour)) return null;
  const from = Math.floor(hour / blockHours) * blockHours;
  const show = (n: number): string => `${String(n).padStart(2, '0')}:00`;
  return `${show(from)} to ${show(from + blockHours)}`;
}

function gather(found: readonly (string | null)[], judged: readonly (string | null)[]): readonly Concentration[] {
  if (found.length < fewest || judged.length === 0) return [];
  return countBy(found, (place) => place).flatMap(([when, count]) => {
    const usual = judged.filter((place) => place === when).length / judged.length;
    const { low } = shareOf(count, found.length, zOfMany);
    return low > usual ? [{ when, count, of: found.length, usual }] : [];
  });
}

const keyOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string => `${rule}\n${subject}`;

/** Open findings by rule and cause, most first. `zones`: the time zone of each date. */
export function recurringCauses(
  found: readonly DatedFinding[],
  rows: readonly MeasuredRow[],
  zones: ReadonlyMap<string, string>,
): readonly RecurringCause[] {
  const handles = new Map(rows.map((row) => [keyOf(row), row.handle]));
  const groups = new Map<string, DatedFinding[]>();
  for (const one of found.filter(({ finding }) => isOpen(finding))) {
    const key = `${one.finding.rule}\n${one.finding.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const causes = [...groups.values()].flatMap((group): readonly RecurringCause[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, cause } = first.finding;
    const judged = rows.filter((row) => row.rule === rule && isOpportunity(row));
    const newest = [...group].sort(
      (a, b) => compareText(b.finding.at, a.finding.at) || compareText(a.finding.fingerprint, b.finding.fingerprint),
    );
    return [
      {
        rule,
        cause,
        findings: group.length,
        conversations: distinct(group.map(({ finding }) => finding.conversation ?? finding.fingerprint)),
        days: distinct(group.map(({ date }) => date)),
        handles: countBy(group, ({ finding }) => handles.get(keyOf(finding)) ?? null).map(([handle, findings]) => ({
          handle,
          findings,
        })),
        concentrations: [
          ...gather(
            group.map(({ date }) => weekdayOf(date)),
            judged.map(({ date }) => weekdayOf(date)),
          ),
          ...gather(
            group.map(({ finding, timeZone }) => blockOf(finding.at, timeZone)),
            judged.map(({ at, date }) => blockOf(at, zones.get(date) ?? 'UTC')),
          ),
        ],
        examples: newest
          .slice(0, mostExamples)
          .map(({ finding, date }) => ({ fingerprint: finding.fingerprint, date })),
      },
    ];
  });
  return causes.sort((a, b) => b.findings - a.findings || compareText(a.rule, b.rule) || compareText(a.cause, b.cause));
}
