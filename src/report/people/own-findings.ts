/** The findings of one person's work, with what became of each, and without anybody else's name. */
import { sortByPerson } from '../../measure/people/tally.ts';
import { rowsOf } from '../../measure/rows.ts';
import type { JudgedDay } from '../../model/history.ts';
import { isOver } from '../../model/open-finding.ts';
import type { Finding } from '../../model/result.ts';

export type Counting =
  | 'counts'
  | 'waived'
  | 'disputed'
  | 'accepted'
  | 'notPersonal'
  | 'ofSomebodyElse'
  | 'sameConversation'
  | 'noRate';

export interface OwnFinding {
  readonly date: string;
  readonly timeZone: string;
  readonly finding: Finding;
  readonly counting: Counting;
}

/** Those that name the person, and those of their work; the newest first. Resolved and withdrawn ones are none. */
export function findingsOf(days: readonly JudgedDay[], name: string): readonly OwnFinding[] {
  const classes = new Map(
    (sortByPerson(rowsOf(days)).get(name) ?? []).map(({ row, class: kind }) => [`${row.rule}\n${row.subject}`, kind]),
  );
  return days
    .flatMap(({ date, result }) =>
      result.findings.flatMap((finding): readonly OwnFinding[] => {
        const kind = classes.get(`${finding.rule}\n${finding.subject}`);
        if (isOver(finding) || (finding.person !== name && kind === undefined)) return [];
        return [{ date, timeZone: result.window.timeZone, finding, counting: countingOf(finding, kind) }];
      }),
    )
    .sort((a, b) =>
      a.finding.at > b.finding.at
        ? -1
        : a.finding.at < b.finding.at
          ? 1
          : a.finding.fingerprint < b.finding.fingerprint
            ? -1
            : 1,
    );
}

function countingOf({ decision }: Finding, kind: string | undefined): Counting {
  if (decision !== null && decision !== 'rejected') return decision;
  if (kind === 'miss') return 'counts';
  return kind === 'notPersonal' || kind === 'ofSomebodyElse' || kind === 'sameConversation' ? kind : 'noRate';
}
