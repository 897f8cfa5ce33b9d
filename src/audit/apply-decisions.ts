/** Marks findings that people have decided on. A decision never changes a verdict (rules.md, Verdicts). */
import type { Decision } from '../model/decision.ts';
import { sameHandle } from '../model/handle.ts';
import { type Instant, isWithin } from '../model/instant.ts';
import type { Policy } from '../model/policy.ts';
import type { DecisionState, Finding, Judgement } from '../model/result.ts';

/** A finding as decisions know it. */
export interface Decidable {
  readonly rule: string;
  readonly fingerprint: string;
  readonly at: Instant;
  /** Official handle it is about, without the sign; null when about none. */
  readonly handle: string | null;
  /** Whose work it is, as findings name people; null where nobody knows. */
  readonly person: string | null;
}

/** The rows know the handle that a finding is about; null where they are not kept. */
export function handlesOf(
  judgements: readonly Pick<Judgement, 'rule' | 'subject' | 'handle'>[],
): (finding: Pick<Finding, 'rule' | 'subject'>) => string | null {
  const handles = new Map(judgements.map((row) => [`${row.rule}\n${row.subject}`, row.handle]));
  return ({ rule, subject }) => handles.get(`${rule}\n${subject}`) ?? null;
}

/** What the policy permits beforehand, as waivers over a span. */
export function exceptionsAsDecisions(policy: Policy): readonly Decision[] {
  return policy.revisions.flatMap((revision) =>
    revision.exceptions.map(
      ({ rules, handles, span, reason, approver }): Decision => ({
        kind: 'waive',
        target: { rules, handles, span, notOf: [] },
        claim: null,
        reason,
        by: approver,
        at: span.start,
        until: null,
        noteId: null,
      }),
    ),
  );
}

export function speaksOf({ target }: Decision, about: Decidable): boolean {
  if ('fingerprint' in target) return target.fingerprint === about.fingerprint;
  const { rules, handles, span, notOf } = target;
  const { handle, person } = about;
  if (!rules.includes(about.rule) || !isWithin(span, about.at)) return false;
  if (person !== null && notOf.includes(person)) return false;
  return handles.length === 0 || (handle !== null && handles.some((one) => sameHandle(one, handle)));
}

/** The last word counts; a waiver that has run out at `now` is none. */
export function decisionOn(about: Decidable, decisions: readonly Decision[], now: Instant): DecisionState | null {
  const said = decisions
    .filter((d) => speaksOf(d, about) && (d.until === null || now < d.until))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const states: Readonly<Record<Decision['kind'], DecisionState | null>> = {
    waive: 'waived',
    dispute: 'disputed',
    accept: 'accepted',
    reject: 'rejected',
    reopen: null,
  };
  const last = said.at(-1);
  return last === undefined ? null : states[last.kind];
}
