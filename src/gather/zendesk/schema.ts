/** What we need of Zendesk's answers, and no more: unknown fields are let through, missing needed ones fail. */
import { z } from 'zod';
import { type Instant, parseInstant } from '../../model/instant.ts';

/** A number on records, text inside audits' values. */
const id = z.union([z.number().int(), z.string().min(1)]).transform(String);
/** Absent, null and empty are the same: nothing. */
const optionalId = z
  .union([z.number().int(), z.string()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? undefined : String(value)));
const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === '' ? undefined : value));
const instantText = z.string().transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});

const side = z
  .object({
    username: optionalText.catch(undefined),
    name: optionalText.catch(undefined),
    ticket_id: optionalId.catch(undefined),
    ticket_ids: z.array(id).nullish().catch(undefined),
  })
  .nullish()
  .catch(undefined);

/** Ticket events give a label instead of the object. */
export const viaSchema = z.union([
  z.string().transform((label) => ({ label })),
  z.object({
    channel: z.union([z.string(), z.number().int()]).nullish(),
    source: z
      .object({ from: side, to: side, rel: optionalText.catch(undefined) })
      .nullish()
      .catch(undefined),
  }),
]);
export type RawVia = z.output<typeof viaSchema>;
const via = viaSchema.nullish().catch(undefined);

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
/** Old payloads give tags as one text. */
const tags = z
  .union([
    z.array(z.string()),
    z.string().transform((text) => text.split(/[\s,]+/).filter((tag) => tag !== '')),
    z.null().transform(() => []),
  ])
  .default([]);

const minutes = z.object({ calendar: z.number().nullish(), business: z.number().nullish() }).nullish().catch(undefined);
export const metricSetSchema = z.object({ ticket_id: optionalId, reply_time_in_minutes: minutes });
export type RawMetricSet = z.output<typeof metricSetSchema>;

export const ticketSchema = z.object({
  id,
  via,
  created_at: instantText,
  updated_at: instantText,
  status: z.string(),
  subject: optionalText,
  raw_subject: optionalText,
  requester_id: id,
  submitter_id: optionalId,
  assignee_id: optionalId,
  group_id: optionalId,
  ticket_form_id: optionalId,
  external_id: optionalId,
  tags,
  custom_fields: z
    .array(z.object({ id, value: z.union([scalar, z.array(scalar), z.null()]).optional() }))
    .nullish()
    .catch([]),
  metric_set: metricSetSchema.nullish().catch(undefined),
});
export type RawTicket = z.output<typeof ticketSchema>;

const fieldValue = z
  .union([scalar, z.array(scalar), z.null()])
  .optional()
  .catch(undefined);
const system = z.record(z.string(), z.unknown()).nullish().catch(undefined);

export const auditSchema = z.object({
  id,
  ticket_id: id,
  created_at: instantText,
  author_id: optionalId,
  via,
  metadata: z.object({ system }).nullish().catch(undefined),
  events: z.array(
    z.object({
      id: optionalId,
      type: z.string(),
      via,
      author_id: optionalId.catch(undefined),
      body: optionalText.catch(undefined),
      plain_body: optionalText.catch(undefined),
      message: optionalText.catch(undefined),
      public: z.boolean().nullish(),
      direct_message: z.boolean().nullish(),
      field_name: optionalText.catch(undefined),
      value: fieldValue,
      previous_value: fieldValue,
    }),
  ),
});
export type RawAudit = z.output<typeof auditSchema>;

/** A child event names its field by a key of its own, so its keys are kept. */
const childEventSchema = z.looseObject({
  id,
  event_type: z.string(),
  via,
  author_id: optionalId.catch(undefined),
  body: optionalText.catch(undefined),
  plain_body: optionalText.catch(undefined),
  message: optionalText.catch(undefined),
  public: z.boolean().nullish(),
  comment_public: z.boolean().nullish(),
  direct_message: z.boolean().nullish(),
  previous_value: fieldValue,
  added_tags: tags.optional(),
  removed_tags: tags.optional(),
});
export type RawChildEvent = z.output<typeof childEventSchema>;
export { fieldValue as fieldValueSchema };

export const ticketEventSchema = z
  .object({
    id,
    ticket_id: id,
    created_at: instantText.optional(),
    timestamp: z.number().int().optional(),
    updater_id: optionalId,
    via,
    system,
    merged_ticket_ids: z.array(id).nullish().catch(undefined),
    child_events: z.array(childEventSchema),
  })
  .refine(
    (event) => event.created_at !== undefined || event.timestamp !== undefined,
    'neither created_at nor timestamp',
  );
export type RawTicketEvent = z.output<typeof ticketEventSchema>;

export const userSchema = z.object({
  id,
  name: z.string().nullish(),
  role: z.string().nullish(),
  suspended: z.boolean().nullish(),
});
export type RawUser = z.output<typeof userSchema>;
export const groupSchema = z.object({ id, name: z.string() });
export const skipSchema = z.object({
  id,
  ticket_id: id,
  user_id: id,
  reason: optionalText,
  created_at: instantText,
  /** Zendesk shows the ticket along with its skip. */
  ticket: ticketSchema.nullish().catch(undefined),
});
export type RawSkip = z.output<typeof skipSchema>;
export const monitoredHandleSchema = z.object({
  screen_name: z.string().min(1),
  twitter_user_id: id,
  updated_at: instantText,
});

/** Lists are taken apart one by one: a record that cannot be read is named, and the others are kept. */
const list = z.array(z.unknown()).nullish();
export const exportPageSchema = z.object({
  tickets: z.array(z.unknown()),
  users: list,
  groups: list,
  metric_sets: list,
  after_url: optionalText,
  after_cursor: optionalText,
  end_of_stream: z.boolean(),
});
export const eventsPageSchema = z.object({
  ticket_events: z.array(z.unknown()),
  next_page: optionalText,
  end_time: z.number().nullish(),
  end_of_stream: z.boolean(),
});
/** Cursor pages end with `has_more: false`, though `links.next` is there; offset pages with `next_page: null`. */
export const listPageSchema = z.looseObject({
  meta: z.object({ has_more: z.boolean() }).nullish(),
  links: z.object({ next: optionalText }).nullish(),
  next_page: optionalText.catch(undefined),
});
export const meSchema = z.object({
  user: z.object({
    id: z.union([z.number(), z.string()]).nullish(),
    name: z.string().nullish(),
    role: z.string().nullish(),
  }),
});
export const tokenSchema = z.object({ access_token: z.string().min(1) });
/** Enough to name a record that is otherwise unreadable. */
export const idOnlySchema = z.object({ id });
