/** Takes everybody else's name out of a text that one person is to read. */
import type { JudgedDay } from '../../model/history.ts';
import type { Policy } from '../../model/policy.ts';
import type { Finding } from '../../model/result.ts';

/** What stands for them. */
const somebody = 'a colleague';

/** Details of findings that hold a team member's name. */
const nameDetails = ['assignedTo', 'assignee'] as const;

function namesIn({ person, evidence, details }: Finding): readonly (string | null)[] {
  return [
    person,
    ...evidence.map((e) => (e.by?.startsWith('@') === true ? null : e.by)),
    ...nameDetails.map((key) => {
      const value = details[key];
      return typeof value === 'string' ? value : null;
    }),
  ];
}

/** Everybody whose work or finding it is, and whom findings or the policy name. */
export function allNames(days: readonly JudgedDay[], policy: Policy): ReadonlySet<string> {
  const found = days.flatMap(({ result, judgements }) => [
    ...judgements.flatMap((row) => [row.doneBy, row.person]),
    ...result.findings.flatMap(namesIn),
  ]);
  const known = policy.revisions.flatMap((revision) => [
    ...revision.people.flatMap(({ name, gitlab }) => [name, gitlab ?? null]),
    ...revision.mayAssign,
  ]);
  return new Set([...found, ...known].flatMap((name) => (name === null || name.trim() === '' ? [] : [name])));
}

/** Their own handles, without the sign, in lower case. */
export function handlesOf(policy: Policy, isOther: (name: string) => boolean): ReadonlySet<string> {
  return new Set(
    policy.revisions.flatMap((revision) =>
      revision.people.flatMap(({ name, handles }) => (isOther(name) ? handles.map((h) => h.toLowerCase()) : [])),
    ),
  );
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The longest first: `Ana Quill` is not `Ana` with something behind it. */
export function blotter(own: string, shown: string, names: ReadonlySet<string>): (text: string) => string {
  const all = [...new Set([own, ...names])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${all.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  const mine = own.toLowerCase();
  return (text) => text.replace(pattern, (found) => (found.toLowerCase() === mine ? shown : somebody));
}
