/** `result.json` as data that can be checked: unknown keys are tolerated, so that a newer tool's result stays readable. */
import { z } from 'zod';
import { type Gap, readKinds } from './capture.ts';
import { disputeClaims } from './decision.ts';
import type { Instant } from './instant.ts';
import type {
  AuditResult,
  Completeness,
  CustomerWait,
  Finding,
  PendingSubject,
  ResultDecisions,
  RuleOutcome,
  RuleSummary,
  WaiverWithoutMatch,
} from './result.ts';
import { resultSchemaVersion } from './result.ts';
import { ruleIds } from './rule-ids.ts';
import type { LinkedSkip, SkipLedger } from './skips.ts';
import { sourceNames } from './sources.ts';
import type { Evidence } from './verdict.ts';

// A brand exists for the compiler only: the text is checked, the type is told.
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe('UTC, whole seconds') as unknown as z.ZodType<Instant>;
const count = z.int().nonnegative();
const text = z.string();
const nullableText = text.nullable();
const severity = z.enum(['error', 'warning', 'info']);

const evidence: z.ZodType<Evidence> = z.looseObject({
  kind: z.enum(['tweet', 'ticket', 'comment', 'note', 'event', 'skip', 'message', 'support-ticket']),
  id: text,
  at: instant,
  by: nullableText,
  url: nullableText,
  what: text,
});

const gap: z.ZodType<Gap> = z.looseObject({
  source: z.enum(sourceNames),
  kind: z.enum(readKinds),
  handle: text.exactOptional(),
  span: z.looseObject({ start: instant, end: instant }),
  ids: z.array(text).exactOptional(),
  cause: z.enum(['credentials', 'limit', 'unavailable', 'unreadable', 'budget']),
  why: text,
  cure: text.exactOptional(),
  lasting: z.boolean(),
});

export const completeness: z.ZodType<Completeness> = z.looseObject({
  x: z.looseObject({ items: count, matched: count, xOnly: count, unknown: count }),
  zendesk: z.looseObject({
    items: count,
    matched: count,
    zendeskOnly: count,
    notDelivered: count,
    removed: count,
    unknown: count,
  }),
  share: z.number().min(0).max(1),
});

const outcome: z.ZodType<RuleOutcome> = z.looseObject({
  rule: text,
  status: z.enum(['passed', 'failed', 'notApplicable', 'skipped', 'errored']),
  population: count,
  kept: count,
  broken: count,
  excused: count,
  pending: count,
  unknown: count,
  waived: count,
  disputed: count,
  reason: nullableText,
});

const detail = z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]);

const decisionState = z.enum(['waived', 'disputed', 'accepted', 'rejected']).nullable();

const finding: z.ZodType<Finding> = z.looseObject({
  rule: text.describe(`one of: ${ruleIds.join(', ')}`),
  subject: text,
  at: instant,
  severity,
  message: text,
  because: text,
  fingerprint: text.regex(/^[0-9a-f]{12}$/),
  cause: z.enum(['person', 'process', 'tool', 'unknown']),
  person: nullableText,
  evidence: z.array(evidence),
  details: z.record(text, detail),
  conversation: nullableText,
  state: z.enum(['new', 'known', 'resolved', 'reopened', 'withdrawn']),
  decision: decisionState,
});

const toldDecision = {
  kind: z.enum(['waive', 'dispute', 'accept', 'reject']),
  fingerprint: nullableText,
  rules: z.array(text),
  handles: z.array(text),
  claim: z.enum(disputeClaims).nullable(),
  reason: text,
  by: text,
  at: instant,
  until: instant.nullable(),
  lastDate: nullableText,
  noteId: nullableText,
  date: nullableText,
  matched: z.array(text),
};

const decisions: z.ZodType<ResultDecisions> = z.looseObject({
  inForce: z.array(z.looseObject(toldDecision)),
  lapsed: z.array(z.looseObject(toldDecision)),
  changed: z.array(z.looseObject({ fingerprint: text, before: decisionState, now: decisionState })),
});

const withoutMatch: z.ZodType<WaiverWithoutMatch> = z.looseObject({
  ...toldDecision,
  since: nullableText,
  days: count.nullable(),
});

const pending: z.ZodType<PendingSubject> = z.looseObject({
  rule: text,
  subject: text,
  due: instant,
  because: text,
  evidence: z.array(evidence),
});

const nullableCount = count.nullable();

const skip: z.ZodType<LinkedSkip> = z.looseObject({
  ticket: text,
  url: nullableText,
  at: instant.describe('when it was passed over'),
  person: text,
  record: nullableText.describe(
    'id of Zendesk’s skip record; null: only the order in which tickets were taken up shows it',
  ),
  hasReason: z.boolean().nullable(),
  reason: nullableText.describe('only where the policy’s privacy.text is files'),
  owed: z.boolean().describe('it was assigned to nobody else'),
  overtakings: count.describe('younger tickets that the person took up instead on that day'),
  next: z.looseObject({
    fate: z.enum(['answered', 'answered before', 'open', 'solved', 'excused', 'unknown']),
    at: instant.nullable(),
    by: nullableText,
    inTime: z.boolean().nullable(),
    marginSeconds: z.number().nullable().describe('on the policy’s clock; negative: past the target'),
    due: instant.nullable(),
    because: nullableText,
  }),
  leftUntil: instant.nullable().default(null).describe('when somebody took it up next, was given it, or answered it'),
  leftSeconds: count.nullable().default(null).describe('from the skip to then, on the policy’s clock'),
  again: count.describe('how often it was skipped after that'),
  others: count.describe('other people who skipped it, before or after'),
  cameBy: count.describe('people who came by while it waited, skippers included'),
  difficulty: z.looseObject({ words: nullableCount, links: nullableCount, earlierTickets: count }),
});

const skipLedger: z.ZodType<SkipLedger> = z.looseObject({ entries: z.array(skip), unread: z.array(text) });

/** Results of a tool that kept no such ledger yet stay readable. */
const noLedger: SkipLedger = {
  entries: [],
  unread: ['the version of tweet-audit that judged this kept no ledger of skips'],
};

const customerWait: z.ZodType<CustomerWait> = z.looseObject({
  clock: z.enum(['business', 'calendar']),
  method: z.literal('kaplan-meier'),
  seconds: z.looseObject({ median: z.number().nullable(), p90: z.number().nullable() }),
  answered: count,
  waiting: count,
});

const ruleSummary: z.ZodType<RuleSummary> = z.looseObject({
  id: text,
  title: text,
  failureTitle: text,
  section: text,
  severity,
  category: text,
  remedy: text,
});

export const resultSchema: z.ZodType<AuditResult> = z.looseObject({
  schemaVersion: z.literal(resultSchemaVersion),
  tool: z.looseObject({ name: text, version: text }),
  run: z.looseObject({ trigger: nullableText, pipeline: nullableText, job: nullableText, commit: nullableText }),
  window: z.looseObject({ start: instant, end: instant, timeZone: text, date: nullableText }),
  takenAt: instant,
  policy: z.looseObject({ team: text, revisions: z.array(text), sha256: text, changedSinceLast: z.array(text) }),
  inputs: z.looseObject({ captures: z.array(text), decisions: nullableText, previous: nullableText }),
  complete: z.boolean(),
  gaps: z.array(gap),
  completeness,
  outcomes: z.array(outcome),
  findings: z.array(finding),
  // Results of before there were any lack them.
  decisions: decisions.default({ inForce: [], lapsed: [], changed: [] }),
  waiversWithoutMatch: z.array(withoutMatch).default([]),
  pending: z.array(pending),
  skips: skipLedger.default(noLedger),
  metrics: z.looseObject({ customerWait, mentions: count, replies: count }),
  rules: z.array(ruleSummary),
  usage: z.record(
    text,
    z.looseObject({
      requests: count,
      posts: count.exactOptional(),
      likes: count.exactOptional(),
      directMessages: count.exactOptional(),
      users: count.exactOptional(),
      usd: z.number().exactOptional(),
    }),
  ),
});

/** JSON Schema (draft 2020-12) of `result.json`, published under `schema/`. */
export function resultJsonSchema(): unknown {
  return { title: 'tweet-audit result.json', ...z.toJSONSchema(resultSchema, { io: 'input' }) };
}
