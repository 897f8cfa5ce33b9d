/** Of the Support team's Zendesk: numbers, states and times; text only where links are taken out of it at once. */
import { z } from 'zod';
import { type Instant, parseInstant } from '../../model/instant.ts';

const id = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String);
const state = z.string().transform((word) => (/^[a-z][a-z_-]{0,19}$/.test(word) ? word : 'unknown'));
const maybeTime = z
  .string()
  .nullish()
  .transform((text): Instant | undefined => (text == null ? undefined : parseInstant(text)));
const maybeText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

export const meSchema = z.object({ user: z.object({ id: z.union([z.number(), z.string()]).nullish() }) });

export const shownTicketSchema = z.object({ ticket: z.object({ id, status: state, updated_at: maybeTime }) });

export const foundTicketsSchema = z.object({
  results: z.array(z.object({ id, status: state.nullish(), result_type: z.string().nullish() })),
});

export const commentsSchema = z.object({
  comments: z.array(z.object({ public: z.boolean(), body: maybeText, html_body: maybeText })),
});
