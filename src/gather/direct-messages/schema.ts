/** X's direct-message events, reduced to who wrote to whom and when: a text, where one comes, ends here. */
import { z } from 'zod';
import { type Instant, parseInstant } from '../../model/instant.ts';

/** No text is asked for, and the schema would drop it. */
export const messagesQuery = {
  event_types: 'MessageCreate',
  'dm_event.fields': 'id,event_type,created_at,dm_conversation_id,sender_id',
};

const id = z.string().regex(/^\d{1,19}$/);
const time = z.string().transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'no instant' });
  return z.NEVER;
});

const message = z
  .object({
    id,
    event_type: z.string(),
    created_at: time,
    dm_conversation_id: z.string().regex(/^[\d-]{1,40}$/),
    sender_id: id,
  })
  .transform((raw) => ({
    id: raw.id,
    type: raw.event_type,
    at: raw.created_at,
    conversationId: raw.dm_conversation_id,
    senderId: raw.sender_id,
  }));
export type RawMessage = z.output<typeof message>;

export const messagesAnswer = z
  .object({
    data: z.array(message).nullish(),
    meta: z.object({ next_token: z.string().nullish() }).nullish(),
  })
  .transform(({ data, meta }) => ({
    messages: (data ?? []).filter(({ type }) => type === 'MessageCreate'),
    nextToken: meta?.next_token ?? undefined,
  }));
