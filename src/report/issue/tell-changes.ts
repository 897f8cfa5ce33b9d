/** What is different since the last run of the same day. */

import { plural } from '../../model/plural.ts';
import type { Finding, FindingState } from '../../model/result.ts';
import { inOrder, openFindings } from '../view.ts';
import { countByRule, type IssueContext, tellId, tellSome } from './words.ts';

const mostNamed = 8;

function inState(findings: readonly Finding[], state: FindingState): readonly Finding[] {
  return findings.filter((f) => f.state === state);
}

/** By name where they are few, by rule where they are many. */
function tellState(findings: readonly Finding[], word: string): string[] {
  if (findings.length === 0) return [];
  if (findings.length <= mostNamed) {
    const named = findings.map((f) => `${tellId(f.fingerprint)} ${tellId(f.rule)}`);
    return [`**${findings.length} ${word}**: ${named.join(', ')}`];
  }
  return [`**${findings.length} ${word}**: ${tellSome(countByRule(findings), mostNamed)}`];
}

/** Findings of an earlier run that are none any more. */
export function findingsOver({ result }: IssueContext): Finding[] {
  return result.findings.filter((f) => f.state === 'resolved' || f.state === 'withdrawn').sort(inOrder);
}

const decisionWords = {
  waived: 'waived',
  disputed: 'disputed',
  accepted: 'ruled to be none',
  rejected: 'ruled to stand',
  again: 'counted again',
} as const;

/** What people decided since the last run, and what a waiver permits no more. */
function tellDecided({ result }: IssueContext): readonly string[] {
  const { changed } = result.decisions;
  return (['waived', 'disputed', 'accepted', 'rejected', 'again'] as const).flatMap((word) => {
    const some = changed.filter(({ now }) => (now ?? 'again') === word).map((one) => tellId(one.fingerprint));
    return some.length === 0 ? [] : [`**${some.length} ${decisionWords[word]}**: ${tellSome(some, mostNamed)}`];
  });
}

export function tellChanges(context: IssueContext): readonly string[] {
  const { result } = context;
  const open = openFindings(result).sort(inOrder);
  const over = findingsOver(context);
  const known = inState(open, 'known').length;
  const fresh = inState(open, 'new');
  if (result.inputs.previous === null && fresh.length === open.length && over.length === 0) {
    return ['This is the first look at it: there is nothing to compare with.'];
  }
  const changed = [
    ...tellState(fresh, 'new'),
    ...tellState(inState(open, 'reopened'), 'reopened'),
    ...tellState(inState(over, 'resolved'), 'resolved'),
    ...tellState(inState(over, 'withdrawn'), 'withdrawn'),
  ];
  const decided = tellDecided(context);
  const policy = result.policy.changedSinceLast.map(tellId);
  return [
    ...(changed.length === 0 ? ['Nothing is new, resolved, reopened or withdrawn.'] : changed),
    ...decided,
    ...(known === 0 ? [] : [`${plural(known, 'finding')} known before, and unchanged`]),
    ...(policy.length === 0 ? [] : [`The policy changed: ${tellSome(policy, mostNamed)}`]),
  ];
}
