/** The policy file as people write it: one zod schema that validates, converts, and becomes the editors' JSON Schema. */
import { z } from 'zod';
import { handleRoles, severities } from '../model/policy.ts';
import { ruleIds } from '../model/rule-ids.ts';
import { businessHours, dayHours } from './hours-schema.ts';
import {
  anyHandle,
  businessDays,
  count,
  date,
  dateOrInstant,
  duration,
  expected,
  handle,
  id,
  oneOf,
  price,
  text,
  timeZone,
} from './values-schema.ts';
import { listEdit, placesEdit, word, words } from './words-schema.ts';

const tickets = z.strictObject({
  tags: z.array(word).optional(),
  forms: z.array(id).optional().describe('Ids of ticket forms.'),
  subjects: z.array(text).optional().describe('Literal words that a subject starts with.'),
  idField: z
    .union([z.literal('external_id'), id], { error: 'expected external_id, or the id of a custom field' })
    .optional()
    .describe("Holds the tweet's id or address."),
});

const handlePolicy = z.strictObject({
  name: handle,
  userId: id.optional(),
  role: oneOf(handleRoles),
  channel: oneOf(['zendesk', 'tweetdeck']).optional().describe('Where first replies are written; zendesk without it.'),
  automation: z
    .boolean({ error: 'expected true or false' })
    .optional()
    .describe('Mentions become tickets by themselves; without it: true where the channel is zendesk.'),
  target: duration.optional().describe('Own first-reply target.'),
  tickets: tickets.optional(),
  retweets: z.strictObject({ allow: z.array(anyHandle).optional() }).optional(),
});

const person = z
  .strictObject({
    name: text,
    zendesk: id.optional().describe('Zendesk user id.'),
    gitlab: text.transform((name) => name.replace(/^@/, '')).optional(),
    handles: z.array(handle).optional().describe('Personal X handles.'),
    team: text.optional(),
    role: text.optional(),
    from: date.optional(),
    until: date.optional().describe('The last day.'),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    error: 'until comes before from',
    path: ['until'],
  });

const ruleId = z.enum(ruleIds, { error: 'expected the id of a rule' });
const ruleSetting = z.union(
  [
    z.enum(['off', 'on', ...severities]),
    z.strictObject({
      severity: oneOf(severities).optional(),
      inForce: z.boolean({ error: 'expected true or false' }).optional(),
    }),
  ],
  { error: expected.setting },
);

const exception = z.strictObject({
  rules: z.array(ruleId).min(1, { error: 'expected at least one rule' }),
  handles: z.array(handle).optional().describe('Official handles; all without it.'),
  from: dateOrInstant,
  until: dateOrInstant.describe('A date: its end. An instant: the first that is not covered.'),
  reason: text,
  approver: text,
});

const keys = {
  name: text.optional().describe("The revision's name in results."),
  team: text.optional(),
  timeZone: timeZone.optional().describe('Days of this zone are audited.'),
  workflow: z
    .url({ protocol: /^https?$/, error: expected.address })
    .optional()
    .describe('The address of the workflow page.'),
  handles: z.array(handlePolicy).min(1, { error: 'expected at least one handle' }).optional(),
  people: z.array(person).optional(),
  mayAssign: z.array(z.union([text, id], { error: 'expected a name or a Zendesk user id' })).optional(),
  sla: z
    .strictObject({
      target: duration.refine((seconds) => seconds > 0, { error: 'expected more than no time' }).optional(),
      clock: oneOf(['business', 'calendar']).optional(),
    })
    .optional(),
  businessHours: businessHours.optional(),
  holidays: z.array(date).optional(),
  extraDays: z
    .record(date, dayHours)
    .optional()
    .describe('Hours of single dates; they win over the week and over holidays.'),
  lookBack: duration.optional(),
  burst: duration.optional(),
  playHold: duration.optional(),
  noteWithin: businessDays.optional(),
  unansweredAfter: businessDays.optional(),
  duplicateWithin: duration.optional(),
  publicTurns: count(1, 100).optional(),
  settleDays: count(0, 14).optional(),
  ingestionLag: duration.optional(),
  tags: z.strictObject({ excusing: listEdit.optional(), availability: listEdit.optional() }).optional(),
  words: words.optional(),
  rules: z.strictObject(Object.fromEntries(ruleIds.map((rule) => [rule, ruleSetting.optional()]))).optional(),
  exceptions: z.array(exception).optional(),
  precisionBar: z
    .union([z.literal('none').transform(() => null), count(1, 100).transform((percent) => percent / 100)], {
      error: expected.bar,
    })
    .optional()
    .describe('Per cent: a rule that rulings show to be right less often, by the lower end of its interval, is named.'),
  directMessages: z
    .strictObject({ allow: z.array(anyHandle).optional().describe('People whom we may write to first.') })
    .optional(),
  resources: z
    .strictObject({ docs: placesEdit.optional(), issues: placesEdit.optional() })
    .optional()
    .describe('Where links may lead that are found in other systems: hosts, or hosts with the beginning of a path.'),
  issue: z
    .strictObject({
      cleanDays: oneOf(['closed', 'none']).optional(),
      due: z
        .union([z.literal('none').transform(() => null), businessDays], { error: expected.due })
        .optional()
        .describe("The issue's due date, counted from the audited day."),
      assignees: z.array(text.transform((name) => name.replace(/^@/, ''))).optional(),
      decidedBy: oneOf(['developer', 'maintainer', 'owner'])
        .optional()
        .describe('The least role that waives and rules.'),
      metrics: z
        .union([z.literal('none').transform(() => null), z.url({ protocol: /^https$/, error: expected.address })], {
          error: expected.address,
        })
        .optional()
        .describe('The address of a page that explains the figures; the numbers link to it.'),
    })
    .optional(),
  privacy: z
    .strictObject({
      text: oneOf(['nowhere', 'files']).optional().describe('Where tweet text may appear.'),
      issue: z.strictObject({ people: oneOf(['names', 'pseudonyms']).optional() }).optional(),
      people: z
        .strictObject({
          show: oneOf(['off', 'own', 'team'])
            .optional()
            .describe("Rates of people: nowhere, on a person's own page, or also on a page about the team."),
          minOpportunities: count(10, 1000).optional().describe('Below these there is no rate.'),
          minPeople: count(3, 100).optional().describe('Work that fewer people do is not compared.'),
        })
        .optional(),
      retention: duration
        .refine((seconds) => seconds > 0 && seconds % 86_400 === 0, { error: 'expected whole days, such as "90 days"' })
        .optional(),
    })
    .optional(),
  prices: z
    .strictObject({
      post: price.optional(),
      user: price.optional(),
      like: price.optional(),
      directMessage: price.optional(),
      ownedRead: price.optional(),
    })
    .optional()
    .describe('US dollars an item read.'),
};

const section = z.strictObject(keys);
export const policyFileSchema = z
  .strictObject({
    ...keys,
    revisions: z
      .array(
        z.strictObject({
          since: dateOrInstant.describe("A date: midnight in this revision's time zone."),
          ...keys,
        }),
      )
      .optional()
      .describe('Each changes what stands before it, from `since` on; in rising order.'),
  })
  .describe('The workflow as data; what is not given is built in.');

export type PolicySection = z.output<typeof section>;
export type PolicyFile = z.output<typeof policyFileSchema>;
