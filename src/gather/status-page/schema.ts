/** Answers of the two kinds of status pages, reduced to what is needed. */
import { z } from 'zod';
import { type Instant, parseInstant } from '../../model/instant.ts';

const time = z.string().transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'no instant' });
  return z.NEVER;
});
const maybeTime = time.nullish().transform((at) => at ?? undefined);
const word = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);
const id = z.string().min(1);

/** Atlassian Statuspage: `/api/v2/incidents.json`. */
export const statuspageIncidents = z.object({
  incidents: z.array(
    z.object({
      id,
      name: z.string(),
      impact: word,
      created_at: time,
      started_at: maybeTime,
      resolved_at: maybeTime,
    }),
  ),
});
export type StatuspageIncident = z.output<typeof statuspageIncidents>['incidents'][number];

/** `/api/v2/scheduled-maintenances.json`. */
export const statuspageMaintenances = z.object({
  scheduled_maintenances: z.array(
    z.object({
      id,
      name: z.string(),
      status: z.string(),
      impact: word,
      created_at: time,
      scheduled_for: time,
      scheduled_until: maybeTime,
      started_at: maybeTime,
      resolved_at: maybeTime,
    }),
  ),
});
export type StatuspageMaintenance = z.output<typeof statuspageMaintenances>['scheduled_maintenances'][number];

const message = z.object({ datetime: time, state: z.number().nullish(), status: z.number().nullish() });
const messages = z
  .array(message)
  .nullish()
  .transform((list) => list ?? []);

const statusIoIncident = z.object({ _id: id, name: z.string(), datetime_open: time, messages });
export type StatusIoIncident = z.output<typeof statusIoIncident>;

const statusIoMaintenance = z.object({
  _id: id,
  name: z.string(),
  datetime_planned_start: time,
  datetime_planned_end: maybeTime,
  messages,
});
export type StatusIoMaintenance = z.output<typeof statusIoMaintenance>;

const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((list) => list ?? []);

/** Status.io's public status: what is open now, and planned. */
export const statusIoStatus = z.object({
  result: z.object({
    incidents: listOf(statusIoIncident),
    maintenance: z.object({ active: listOf(statusIoMaintenance), upcoming: listOf(statusIoMaintenance) }),
  }),
});
