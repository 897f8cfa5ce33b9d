/** One finding of the issue: a line with a box, and below it why, and what shows it. */
import type { DecisionState, Finding } from '../../model/result.ts';
import { ownWords } from '../escape/markdown.ts';
import {
  type IssueContext,
  tellEvidence,
  tellHelp,
  tellId,
  tellPerson,
  tellReason,
  tellSome,
  tellTime,
} from './words.ts';

export interface FindingView {
  readonly indent: string;
  readonly fingerprint: string;
  readonly head: string;
  /** Reason, evidence, and what may help, a line each. */
  readonly lines: readonly string[];
}

const mostEvidence = 4;

const decisionWords: Readonly<Record<DecisionState, string>> = {
  waived: 'waived',
  disputed: 'disputed',
  accepted: 'dispute accepted',
  rejected: 'dispute rejected',
};

/** States are told where there is an earlier run to compare with. */
function tellMarks(finding: Finding, context: IssueContext, others: readonly string[]): string {
  const news = finding.state === 'reopened' || (finding.state === 'new' && context.result.inputs.previous !== null);
  const marks = [
    ...(news ? [`**${finding.state}**`] : []),
    ...(finding.decision === null ? [] : [`**${decisionWords[finding.decision]}**`]),
    ...(finding.person === null ? [] : [`involved: ${tellPerson(finding.person, context)}`]),
    ...(finding.cause === 'process' || finding.cause === 'tool' ? [`likely cause: ${finding.cause}`] : []),
    ...(others.length === 0 ? [] : [`same conversation: ${tellSome(others.map(tellId), 3)}`]),
  ];
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
}

/** `others`: rules that found something in the same conversation. */
export function viewFinding(finding: Finding, context: IssueContext, others: readonly string[] = []): FindingView {
  const reason = tellReason(finding, context);
  const evidence = finding.evidence.slice(0, mostEvidence).map((e) => tellEvidence(e, context));
  const more = finding.evidence.length - evidence.length;
  return {
    indent: '',
    fingerprint: tellId(finding.fingerprint),
    head: `${tellTime(finding.at, context)} ${ownWords(finding.message, 300)}${tellMarks(finding, context, others)}`,
    lines: [
      ...(reason === undefined ? [] : [reason]),
      ...(evidence.length === 0 ? [] : [[...evidence, ...(more > 0 ? [`${more} more`] : [])].join(' · ')]),
      ...tellHelp(finding, context),
    ],
  };
}
