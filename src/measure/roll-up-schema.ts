/** A roll-up as data that can be checked: what `rollup.json` promises. */
import { z } from 'zod';
import type { Instant } from '../model/instant.ts';
import { completeness } from '../model/result-schema.ts';
import type { ShareChange } from './compare-shares.ts';
import { type RollUp, type RollUpDay, rollUpSchemaVersion, type StretchWait } from './roll-up.ts';
import { type SkipCounts, skipFates } from './skips.ts';
import type { Share } from './wilson.ts';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) as unknown as z.ZodType<Instant>;
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().nonnegative();
const text = z.string();

const share: z.ZodType<Share> = z
  .looseObject({ count, of: count, share: z.number().nullable(), low: z.number(), high: z.number() })
  .describe('count / of, null for nothing of nothing; low and high: Wilson, 95 %');
const change: z.ZodType<ShareChange | null> = z
  .looseObject({ difference: z.number(), low: z.number(), high: z.number(), beyondChance: z.boolean() })
  .nullable()
  .describe('now - before, with Newcombe’s interval at 95 %; null where one of them is of nothing');

const stretch = { kind: z.enum(['week', 'month']), name: text, first: date, last: date };

const day: z.ZodType<RollUpDay> = z.looseObject({
  date,
  status: z.enum(['whole', 'incomplete', 'missing', 'unreadable', 'ahead']),
  why: text.nullable(),
  clean: z.boolean(),
  settled: z.boolean(),
  mentions: count,
  replies: count,
  errors: count,
  warnings: count,
  attainment: share,
});

const wait: z.ZodType<StretchWait> = z.looseObject({
  clock: z.enum(['business', 'calendar', 'mixed']),
  method: z.literal('kaplan-meier'),
  seconds: z.looseObject({ median: z.number().nullable(), p90: z.number().nullable() }),
  answered: count,
  waiting: count,
  stillWaiting: z.array(z.looseObject({ seconds: count, share: z.number().min(0).max(1) })),
});

const seconds = z.number().nonnegative();

const misses = z.looseObject({
  misses: count,
  unanswered: count,
  unsplit: count,
  split: count,
  seconds,
  parts: z.looseObject({ lag: seconds, offHours: seconds, queue: seconds, handover: seconds, advocate: seconds }),
  metWithout: z.looseObject({ lag: count, offHours: count, queue: count, handover: count }),
  skipped: count,
  metWithoutSkips: count,
  metByAdvocateAlone: count,
});

const cause = z.looseObject({
  rule: text,
  cause: z.enum(['person', 'process', 'tool', 'unknown']),
  findings: count,
  conversations: count,
  days: count,
  handles: z.array(z.looseObject({ handle: text, findings: count })),
  concentrations: z.array(z.looseObject({ when: text, count, of: count, usual: z.number() })),
  examples: z.array(z.looseObject({ fingerprint: text, date })),
});

const returning = z.looseObject({
  kind: z.enum(['author', 'ticket']),
  who: text,
  url: text.nullable(),
  findings: count,
  days: count,
  rules: z.array(text),
});

const waiver = z.looseObject({
  rules: z.array(text),
  handles: z.array(text),
  fingerprint: text.nullable(),
  reason: text,
  from: instant,
  until: instant.nullable(),
  lastDate: date.nullable(),
  matched: count,
  end: z.enum(['later', 'soon', 'over']),
});

const precision = z.looseObject({
  rule: text,
  fired: count,
  confirmed: count,
  accepted: count,
  disputed: count,
  waived: count,
  silent: count,
  claims: z.looseObject({
    'wrong-fact': count,
    'wrong-person': count,
    'out-of-scope': count,
    justified: count,
    'tool-fault': count,
  }),
  right: share,
  unrefuted: share,
  byLot: share,
  isUnderBar: z.boolean(),
});

const ledger: z.ZodType<SkipCounts> = z.looseObject({
  owed: count,
  elsewhere: count,
  fates: z.record(z.enum(skipFates), count),
  tickets: z.array(z.looseObject({ ticket: text, url: text.nullable(), skippedBy: count, cameBy: count })),
});

export const rollUpSchema: z.ZodType<RollUp> = z.looseObject({
  schemaVersion: z.literal(rollUpSchemaVersion),
  tool: z.looseObject({ name: text, version: text }),
  team: text,
  stretch: z.looseObject({ ...stretch, timeZone: text }),
  days: z.array(day),
  before: z.looseObject({ stretch: z.looseObject(stretch), days: count, audited: count }),
  attainment: z.looseObject({ now: share, before: share, change }),
  wait,
  waitBefore: wait,
  misses,
  rules: z.array(z.looseObject({ rule: text, title: text, kept: share, before: share, change })),
  causes: z.array(cause),
  returning: z.array(returning),
  skips: z.looseObject({ judged: count, skipped: count, days: count, ledger, unreadDays: count }),
  handovers: z.looseObject({ late: count, of: count, seconds }),
  waivers: z.array(waiver),
  decisions: z.looseObject({
    waive: count,
    dispute: count,
    accept: count,
    reject: count,
    reopen: count,
    open: count,
  }),
  precision: z.array(precision),
  praise: z.looseObject({
    cleanDays: z.array(date),
    inTimeDays: z.array(date),
    lateAnswered: count,
    resolved: count,
    recoveries: z.array(z.looseObject({ date, from: share, to: share })),
  }),
  completeness,
});

/** JSON Schema (draft 2020-12) of `rollup.json`, published under `schema/`. */
export function rollUpJsonSchema(): unknown {
  return { title: 'tweet-audit rollup.json', ...z.toJSONSchema(rollUpSchema, { io: 'input' }) };
}
