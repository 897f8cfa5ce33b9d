/** What a trial of the rules is: a clean day, a mutation of its evidence, and what must come of it. */
import type { Capture } from '../../src/model/capture.ts';
import type { Policy, PolicyRevision, Severity } from '../../src/model/policy.ts';
import type { RuleId } from '../../src/model/rule-ids.ts';
import type { VerdictName } from '../../src/model/verdict.ts';
import type { Said, Story } from '../../src/scenario/story.ts';

type Shade = Exclude<VerdictName, 'broken'> | `broken ${Severity}`;

/** How a rule stands to a subject: its verdict, with the date where that is not the ground's own; `absent`: it judges no such subject. */
export type Stand = 'absent' | Shade | `${Shade} on ${string}`;

/** A verdict that must change. */
export interface Change {
  readonly rule: RuleId;
  /** As the rule names it: `tweet/<id>`, `ticket/<id>`, ... */
  readonly subject: string;
  readonly from: Stand;
  readonly to: Stand;
}

/** A day that went well, and the policy by which it did. */
export interface Ground {
  readonly name: string;
  /** What kind of day it is, as a phrase. */
  readonly title: string;
  /** Local date, in the policy's time zone. */
  readonly date: string;
  readonly policy: Policy;
  /** Tells the day anew; the same ids every time. */
  readonly tell: () => Story;
  /** What is broken from the start, as `rule subject`: some rules judge only what follows a fault. */
  readonly broken: readonly string[];
}

export type Edit = (capture: Capture) => Capture;

interface Trial {
  /** In kebab-case; unlike all others. */
  readonly name: string;
  /** What happens, as a sentence in the present tense. */
  readonly told: string;
  readonly ground: Ground;
  /** What people do beside the clean day. */
  readonly tell?: (story: Story) => void;
  /** What the records say differently. */
  readonly edit?: Edit;
  /** What the policy says differently. */
  readonly policy?: Partial<PolicyRevision>;
}

/** Exactly these verdicts change, and no others. */
export interface Mutation extends Trial {
  readonly changes: readonly Change[];
}

/** Nothing changes: no verdict, no reason, no evidence, no completeness. */
export interface NoOp extends Trial {
  /** Turns names that the trial gave otherwise back into those of the clean day. */
  readonly unname?: (text: string) => string;
}

export function change(rule: RuleId, subject: string, from: Stand, to: Stand): Change {
  return { rule, subject, from, to };
}

export function tweet(said: Said): string {
  return `tweet/${said.id}`;
}

/** The subject of a ticket. Throws a RangeError where the tweet never became one. */
export function ticket(said: Said): string {
  return `ticket/${ticketIdOf(said)}`;
}

export function ticketIdOf(said: Said): string {
  if (said.ticketId === undefined) throw new RangeError(`the tweet of ${said.at} has no ticket`);
  return said.ticketId;
}
