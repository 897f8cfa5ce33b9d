/** `review.json`: what people's notes came to, as one job hands it to the next. */
import { z } from 'zod';
import { decisionSchema } from './decision-schema.ts';
import type { Instant } from './instant.ts';
import type { Review, ReviewedNote } from './review.ts';

export const reviewSchemaVersion = '1';

// A brand exists for the compiler only: the text is checked, the type is told.
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe('UTC, whole seconds') as unknown as z.ZodType<Instant>;

const note: z.ZodType<ReviewedNote> = z.strictObject({
  date: z.iso.date(),
  issue: z.int().positive(),
  noteId: z.string().regex(/^\d+$/),
  discussionId: z.string().regex(/^[0-9a-zA-Z_-]+$/),
  by: z.string(),
  at: instant,
  commands: z.array(
    z.strictObject({
      line: z.string(),
      decision: decisionSchema.nullable(),
      said: z.string(),
      form: z.string().nullable(),
    }),
  ),
});

export const reviewSchema: z.ZodType<Review & { readonly schemaVersion: string }> = z.strictObject({
  schemaVersion: z.literal(reviewSchemaVersion),
  readAt: instant,
  notes: z.array(note),
  seen: z.array(z.iso.date()),
  problems: z.array(z.strictObject({ text: z.string(), refused: z.boolean() })),
});
