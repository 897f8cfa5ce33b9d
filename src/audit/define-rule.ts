/** What a rule is: its law in words, its population, its judgement of one subject, and stories that show both. */
import type { ReconciledDay } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { PolicyRevision, Severity } from '../model/policy.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { SourceName } from '../model/sources.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Story } from '../scenario/story.ts';

export interface RuleMeta {
  readonly id: RuleId;
  /** The law, as a true sentence. */
  readonly title: string;
  /** What a report calls subjects that break it. */
  readonly failureTitle: string;
  /** Anchor of the workflow's section. */
  readonly section: string;
  readonly rationale: string;
  readonly remedy: string;
  /** What the population is, in words, for the documentation. */
  readonly judges: string;
  /** When a subject is broken, in words, clause by clause. */
  readonly brokenWhen: readonly string[];
  readonly severity: Severity;
  /** Not in force unless the policy switches it on: its precision has not been shown on real days. */
  readonly shippedOff?: true;
  readonly category: 'handles' | 'tickets' | 'replies' | 'time' | 'tweetdeck' | 'sharing' | 'messages';
  readonly since: string;
  /** Without an optional system among them that is configured, the rule is not applicable. */
  readonly needs: readonly SourceName[];
}

export interface RuleContext {
  readonly day: ReconciledDay;
  /** The revision of the policy that was in force at that instant. */
  policyAt(at: Instant): PolicyRevision;
}

export interface GoodExample {
  readonly title: string;
  readonly tell: () => Story;
  /** What the policy says differently in this story. */
  readonly policy?: Partial<PolicyRevision>;
}

export interface BadExample extends GoodExample {
  /** Exactly the messages of its findings, in order of time. */
  readonly messages: readonly string[];
}

export interface RuleSpec<Subject> {
  readonly meta: RuleMeta;
  readonly population: (context: RuleContext) => readonly Subject[];
  /** Decides which window the subject belongs to. */
  readonly at: (subject: Subject, context: RuleContext) => Instant;
  /** Stable half of the fingerprint: `tweet/<id>`, `ticket/<id>`, ... */
  readonly identify: (subject: Subject) => string;
  readonly check: (subject: Subject, context: RuleContext) => Verdict;
  /** Official handle it is about, without the sign, for figures by handle. */
  readonly handle?: (subject: Subject) => string | null;
  readonly conversation?: (subject: Subject) => string | null;
  /**
   * Whose work the subject is, for rates by person. Only where the trace is the same whether the rule is kept or
   * broken: a rule whose good subjects name nobody must leave it out, or its rates would be unfair.
   */
  readonly doneBy?: (subject: Subject) => string | undefined;
  readonly examples: {
    readonly good: readonly [GoodExample, ...GoodExample[]];
    readonly bad: readonly [BadExample, ...BadExample[]];
  };
}

export interface JudgedSubject {
  readonly subject: string;
  readonly at: Instant;
  readonly handle: string | null;
  readonly conversation: string | null;
  readonly doneBy: string | null;
  readonly verdict: Verdict;
}

/** A rule with its kind of subject hidden: all that the runner needs. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly examples: RuleSpec<unknown>['examples'];
  /** Judges every subject of the captured span, in order of time. */
  readonly judge: (context: RuleContext) => readonly JudgedSubject[];
}

export function defineRule<Subject>(spec: RuleSpec<Subject>): Rule {
  return {
    meta: spec.meta,
    examples: spec.examples,
    judge: (context) =>
      spec
        .population(context)
        .map((subject) => ({
          subject: spec.identify(subject),
          at: spec.at(subject, context),
          handle: spec.handle?.(subject) ?? null,
          conversation: spec.conversation?.(subject) ?? null,
          doneBy: spec.doneBy?.(subject) ?? null,
          verdict: spec.check(subject, context),
        }))
        .sort((a, b) =>
          a.at < b.at ? -1 : a.at > b.at ? 1 : a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0,
        ),
  };
}
