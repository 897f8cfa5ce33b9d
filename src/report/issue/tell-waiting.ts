/** Who needs an answer today: from the team, and from those who rule on disputes. */

import { plural } from '../../model/plural.ts';
import type { Finding } from '../../model/result.ts';
import { decidedFindings, inOrder, viewResult } from '../view.ts';
import { tellEndsAhead } from './tell-waivers.ts';
import { type IssueContext, tellEvidence, tellId, tellReason, tellSome, tellTime } from './words.ts';

const mostNamed = 20;

/** Since when, not for how long: a wait grows without any change of verdict. */
function tellOne(finding: Finding, context: IssueContext): string {
  const about = finding.evidence.find((e) => finding.subject.endsWith(e.id)) ?? finding.evidence[0];
  const who = about === undefined ? tellTime(finding.at, context) : tellEvidence(about, context);
  return [who, tellReason(finding, context), tellId(finding.fingerprint)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

export function tellWaiting(context: IssueContext): readonly string[] {
  const { result } = context;
  const { waiting } = viewResult(result);
  const due = result.pending.filter((p) => p.rule === 'first-reply-sla');
  const next = due.reduce<string | undefined>((min, p) => (min === undefined || p.due < min ? p.due : min), undefined);
  const first = due.find((p) => p.due === next);
  const disputed = decidedFindings(result, 'disputed').sort(inOrder);
  return [
    ...(waiting.length === 0 ? ['Nobody waits for a first reply past the target.'] : []),
    ...waiting.slice(0, mostNamed).map((f) => tellOne(f, context)),
    ...(waiting.length > mostNamed ? [`${waiting.length - mostNamed} more wait; they are in \`findings.csv\``] : []),
    ...(first === undefined
      ? []
      : [
          `${plural(due.length, 'first reply is', 'first replies are')} not due yet; the next by ${tellTime(first.due, context)}`,
        ]),
    ...(disputed.length === 0
      ? []
      : [
          `${plural(disputed.length, 'dispute waits', 'disputes wait')} for a ruling: ${tellSome(
            disputed.map((f) => tellId(f.fingerprint)),
            mostNamed,
          )}`,
        ]),
    ...tellEndsAhead(context),
  ];
}
