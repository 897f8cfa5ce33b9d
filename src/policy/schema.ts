/** The policy file as people write it: one zod schema that validates, converts, and becomes the editors' JSON Schema. */
import { z } from 'zod';
import { parseInstant } from '../model/instant.ts';
import { handleRoles, type OpenHours, severities, type Weekday, weekdays } from '../model/policy.ts';
import { ruleIds } from '../model/rule-ids.ts';
import { complainOfEntry } from '../model/word-entry.ts';
import { businessDaysPattern, durationPattern, parseBusinessDays, parseDuration } from './duration.ts';

// A message that begins with "expected" gets what was found appended.
const expected = {
  duration: 'expected a duration such as "7h", "30 min", "7 days" or "PT7H" (at most 3660 days)',
  businessDays: 'expected business days such as "1 business day" (1 to 30)',
  date: 'expected a date such as "2026-11-21"',
  time: 'expected a date such as "2026-11-21", or an instant with a zone such as "2026-11-21T10:00:00Z"',
  hours: 'expected hours such as "08:00-22:00", a list of them, or "closed"',
  list: 'expected a list of words, or {add: [...], remove: [...]}',
  place: 'expected a host such as "docs.example.com", or a host and the beginning of a path',
  places: 'expected a list of hosts, or {add: [...], remove: [...]}',
  handle: 'expected an X handle such as "@GitLab"',
  zone: 'expected a time zone such as "UTC" or "Europe/Berlin"',
  id: 'expected an id: digits, in quotes when there are more than 15',
  address: 'expected an https address',
  setting: 'expected off, on, error, warning, info, or {severity, inForce}',
  due: 'expected business days such as "2 business days" (1 to 30), or "none"',
} as const;

const text = z.string({ error: 'expected text' }).trim().min(1, { error: 'expected text' });

const isDate = (date: string) => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === date;
};
const date = z
  .string({ error: expected.date })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: expected.date, abort: true })
  .refine(isDate, { error: expected.date });
const dateOrInstant = z
  .string({ error: expected.time })
  .refine((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? isDate(value) : parseInstant(value) !== undefined), {
    error: expected.time,
  });

const converted = (pattern: RegExp, error: string, parse: (value: string) => number | undefined) =>
  z
    .string({ error })
    .regex(pattern, { error, abort: true })
    .transform((value, context) => {
      const result = parse(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', message: error, input: value });
      return z.NEVER;
    });
const duration = converted(durationPattern, expected.duration, parseDuration);
const businessDays = converted(businessDaysPattern, expected.businessDays, parseBusinessDays);

const isTimeZone = (zone: string) => {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const timeZone = z.string({ error: expected.zone }).refine(isTimeZone, { error: expected.zone });

const handle = z
  .string({ error: expected.handle })
  .regex(/^\s*[@＠]?[A-Za-z0-9_]{1,20}\s*$/, { error: expected.handle })
  .transform((value) => value.trim().replace(/^[@＠]/, ''));
const anyHandle = z.union([z.literal('*').transform(() => '*'), handle], {
  error: 'expected an X handle such as "@GitLab", or "*" for anyone',
});
const id = z
  .union(
    [
      z.string().regex(/^\d+$/, { error: expected.id }),
      z.int({ error: expected.id }).nonnegative({ error: expected.id }),
    ],
    { error: expected.id },
  )
  .transform(String);

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `expected one of ${values.join(', ')}` });
const count = (from: number, to: number) => {
  const error = `expected a whole number from ${from} to ${to}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
};
const price = z
  .number({ error: 'expected a price in US dollars' })
  .min(0, { error: 'expected a price in US dollars' })
  .max(1000, { error: 'expected a price in US dollars' });

// Tags are lower case in Zendesk; words are compared in lower case, with straight apostrophes.
const word = text.transform((value) => value.toLowerCase().replaceAll('’', "'"));
const editOf = <Item extends z.ZodType<string>>(item: Item) =>
  z.union([z.array(item), z.strictObject({ add: z.array(item).optional(), remove: z.array(item).optional() })], {
    error: expected.list,
  });
const listEdit = editOf(word);

const entry = (mayName: boolean) =>
  word.superRefine((value, context) => {
    const complaint = complainOfEntry(value, mayName);
    if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint });
  });
const entries = editOf(entry(true)).describe(
  'Entries: words; "..." some words between; "+" both, anywhere; "|" either; "fail*" any ending; <service>, <failure>, <trouble>, <shared>, <now>, <elsewhere> one of that list.',
);
const namedEntries = editOf(entry(false)).describe('A list that entries name: words; "..."; "|"; "fail*".');

const place = word.refine((value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/.test(value), {
  error: expected.place,
});
const placesEdit = z.union(
  [z.array(place), z.strictObject({ add: z.array(place).optional(), remove: z.array(place).optional() })],
  { error: expected.places },
);

const hoursPattern = /^([01]\d|2[0-3]):[0-5]\d\s*[-–]\s*(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const openHours = z.string().regex(hoursPattern, { error: expected.hours });

function readHours(value: string | readonly string[]): readonly OpenHours[] {
  if (value === 'closed') return [];
  return [value].flat().map((hours) => ({ from: hours.slice(0, 5), to: hours.slice(-5) }));
}

const dayHours = z
  .union([z.literal('closed'), openHours, z.array(openHours)], { error: expected.hours })
  .transform((value, context) => {
    const hours = readHours(value).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, { from, to }] of hours.entries()) {
      if (from >= to) {
        context.issues.push({
          code: 'custom',
          message: `opens at ${from}, not before it closes at ${to}`,
          input: value,
        });
      } else if (from < (hours[index - 1]?.to ?? '')) {
        context.issues.push({ code: 'custom', message: `the hours overlap at ${from}`, input: value });
      }
    }
    return hours;
  });

/** `mon`, `mon-fri`, `sat-sun`: the days such a key of `businessHours` names. */
export const dayKeys: ReadonlyMap<string, readonly Weekday[]> = new Map(
  weekdays.flatMap((from, first) =>
    weekdays.map((to, last): [string, readonly Weekday[]] => {
      const days =
        first <= last ? weekdays.slice(first, last + 1) : [...weekdays.slice(first), ...weekdays.slice(0, last + 1)];
      return [from === to ? from : `${from}-${to}`, days];
    }),
  ),
);

const businessHours = z
  .strictObject({
    timeZone: timeZone.optional().describe("Without it: the policy's time zone."),
    ...Object.fromEntries([...dayKeys.keys()].map((key) => [key, dayHours.optional()])),
  })
  .describe('Where any day is given, days that are not given are closed.');

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
  words: z
    .strictObject({
      availabilityStrong: entries.optional(),
      availabilityWeak: entries.optional(),
      availabilityNot: entries.optional(),
      service: namedEntries.optional(),
      failure: namedEntries.optional(),
      trouble: namedEntries.optional(),
      shared: namedEntries.optional(),
      now: namedEntries.optional(),
      elsewhere: namedEntries.optional(),
      statusUpdate: listEdit.optional(),
      instance: listEdit.optional(),
      thanks: listEdit.optional(),
      praise: listEdit.optional(),
      supportTicket: listEdit.optional(),
      ticketNumber: listEdit.optional(),
      tooCommon: listEdit.optional(),
    })
    .optional(),
  rules: z.strictObject(Object.fromEntries(ruleIds.map((rule) => [rule, ruleSetting.optional()]))).optional(),
  exceptions: z.array(exception).optional(),
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
export type ListEdit = z.output<typeof listEdit>;
