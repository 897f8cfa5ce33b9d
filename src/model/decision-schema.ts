/** `decisions.json`: what people decided on a day's findings, as data that can be checked. */
import { z } from 'zod';
import { type Decision, disputeClaims } from './decision.ts';
import type { Instant } from './instant.ts';

// A brand exists for the compiler only: the text is checked, the type is told.
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe('UTC, whole seconds') as unknown as z.ZodType<Instant>;

export const decisionSchema: z.ZodType<Decision> = z.strictObject({
  kind: z.enum(['waive', 'dispute', 'accept', 'reject', 'reopen']),
  target: z.union([
    z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{12}$/) }),
    z.strictObject({
      rules: z.array(z.string()).nonempty(),
      handles: z.array(z.string()),
      span: z.strictObject({ start: instant, end: instant }),
      notOf: z.array(z.string()),
    }),
  ]),
  claim: z.enum(disputeClaims).nullable(),
  reason: z.string(),
  by: z.string(),
  at: instant,
  until: instant.nullable(),
  noteId: z.string().nullable(),
  date: z.iso.date().exactOptional(),
});

export const decisionsSchema: z.ZodType<readonly Decision[]> = z.array(decisionSchema);
