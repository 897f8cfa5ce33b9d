/** What another policy would have made of stored days: as text for people, and as JSON. */
import type { Change, Comparison, RuleSide, Tally } from '../measure/compare-judgings.ts';
import { showHandle } from '../model/handle.ts';
import type { History } from '../model/history.ts';
import { settlingDecisions } from '../model/open-finding.ts';
import { plural } from '../model/plural.ts';
import { escapeLog } from './escape/log.ts';

export interface NamedPolicy {
  /** The file, or what stands for it. */
  readonly name: string;
  readonly sha256: string;
}

export interface Simulation {
  readonly team: string;
  readonly against: NamedPolicy;
  readonly policy: NamedPolicy;
  /** Days that both policies judged. */
  readonly dates: readonly string[];
  readonly comparison: Comparison;
  /** Days of the stretch of which nothing is counted. */
  readonly notSimulated: History['unreadable'];
  /** Days whose judging by the policy in force is not what is stored, and why. */
  readonly unlikeHistory: History['unreadable'];
}

export const simulationLimit =
  'This is what the same work would have been called. Under another policy people would have worked differently: nobody knows how many of these findings there would have been.';

/** Of each rule, and of each way to change, so many are told one by one. */
const examples = 3;

function percent(part: number, of: number): string {
  return of === 0 ? '-' : `${Math.round((1000 * part) / of) / 10} %`;
}

/** Words left, numbers right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const show = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [head, ...rows].map((row) => `  ${show(row)}`.trimEnd());
}

function tallyCells({ before, after, new: fresh, gone, severity }: Tally, total: Tally): readonly string[] {
  return [before, after, fresh, gone, severity].map(String).concat(percent(fresh, total.new));
}

const tallyHead = ['now', 'then', 'new', 'gone', 'severity', 'of all new'];

function judgedCells({ kept, broken, pending, unknown }: RuleSide): readonly string[] {
  return [`${broken} of ${kept + broken}`, percent(broken, kept + broken), String(pending), String(unknown)];
}

function tellTotal({ comparison, dates, policy, against }: Simulation): readonly string[] {
  const { total, changes } = comparison;
  const fresh = changes.filter((change) => change.kind === 'new');
  const distinct = (names: readonly (string | null)[]): number => new Set(names.filter((name) => name !== null)).size;
  const settled = fresh.filter((change) => settlingDecisions.has(change.decision)).length;
  const growth =
    total.before === 0 ? '' : ` (${percent(total.after - total.before, total.before).replace(/^(?!-)/, '+')})`;
  return [
    `${plural(dates.length, 'day')} simulated: ${plural(total.before, 'finding')} by ${escapeLog(against.name)}, ${total.after} by ${escapeLog(policy.name)}${growth}.`,
    changes.length === 0
      ? 'Nothing would change.'
      : `${total.new} would be new, ${total.gone} gone, ${total.severity} of another severity; ${plural(distinct(changes.map((c) => c.conversation)), 'conversation')} and the work of ${plural(distinct(changes.map((c) => c.person)), 'person', 'people')} concerned.`,
    ...(settled === 0
      ? []
      : [`Of the new ones ${settled} would be waived or disputed at once, by what people decided.`]),
  ];
}

function tellRules({ byRule, total }: Comparison): readonly string[] {
  const changed = byRule.filter(({ new: fresh, gone, severity, subjects }) => {
    const differs = JSON.stringify(subjects.before) !== JSON.stringify(subjects.after);
    return fresh + gone + severity > 0 || differs;
  });
  if (changed.length === 0) return [];
  return [
    '',
    'By rule, those that change:',
    ...table(
      ['rule', ...tallyHead],
      changed.map((one) => [one.rule, ...tallyCells(one, total)]),
    ),
    '',
    'What these rules judged, kept or broken, now and then; beside it what is open, and what nobody can judge:',
    ...table(
      ['rule', 'broken now', 'share', 'open', 'unknown', 'broken then', 'share', 'open', 'unknown'],
      changed.map(({ rule, subjects }) => [rule, ...judgedCells(subjects.before), ...judgedCells(subjects.after)]),
    ),
  ];
}

const marks: Readonly<Record<Change['kind'], string>> = { same: ' ', new: '+', gone: '-', severity: '~' };

function tellChange({ kind, date, rule, fingerprint, severity, because }: Change): string {
  const grade = kind === 'severity' ? ` ${severity.before} -> ${severity.after}` : '';
  return `  ${marks[kind]} ${date}  ${rule} ${fingerprint}${grade}: ${escapeLog(because)}`;
}

function pickExamples(changes: readonly Change[]): readonly Change[] {
  const told = new Map<string, number>();
  return changes.filter(({ rule, kind }) => {
    const count = (told.get(`${rule} ${kind}`) ?? 0) + 1;
    told.set(`${rule} ${kind}`, count);
    return count <= examples;
  });
}

function tellDays(title: string, days: History['unreadable']): readonly string[] {
  return days.length === 0 ? [] : ['', title, ...days.map(({ date, why }) => `  ${date}: ${escapeLog(why)}`)];
}

export function renderSimulation(simulation: Simulation): string {
  const { comparison, dates, against, policy, team, notSimulated, unlikeHistory } = simulation;
  const { changes, total, byWeekday, byHandle } = comparison;
  const picked = pickExamples(changes);
  const left = changes.length - picked.length;
  const grouped =
    changes.length === 0
      ? []
      : [
          '',
          'By weekday:',
          ...table(
            ['weekday', ...tallyHead],
            byWeekday
              .filter(({ before, after }) => before + after > 0)
              .map((one) => [one.weekday, ...tallyCells(one, total)]),
          ),
          '',
          'By handle:',
          ...table(
            ['handle', ...tallyHead],
            byHandle.map((one) => [
              one.handle === null ? 'none' : escapeLog(showHandle(one.handle)),
              ...tallyCells(one, total),
            ]),
          ),
          '',
          'What would change (+ new, - gone, ~ of another severity):',
          ...picked.map(tellChange),
          ...(left > 0 ? [`  and ${left} more; --json has all of them`] : []),
        ];
  return [
    `${escapeLog(team)}: ${dates.length === 0 ? 'no day' : `${dates[0]} to ${dates.at(-1)}`}, judged by ${escapeLog(policy.name)} instead of ${escapeLog(against.name)}`,
    ...(policy.sha256 === against.sha256 ? ['Both say the same.'] : []),
    ...tellTotal(simulation),
    ...tellRules(comparison),
    ...grouped,
    ...tellDays('Not simulated, and in no number above:', notSimulated),
    ...tellDays(`Judged again by ${escapeLog(against.name)}, these days are not what is stored:`, unlikeHistory),
    '',
    simulationLimit,
    '',
  ].join('\n');
}

/** All of it, with every change; `schemaVersion` 1. */
export function simulationJson({ comparison, ...simulation }: Simulation): unknown {
  return { schemaVersion: '1', ...simulation, limit: simulationLimit, ...comparison };
}
