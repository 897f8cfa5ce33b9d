/** A row of `judgements.ndjson.gz` as data that can be checked; columns that older versions did not write are null. */
import { z } from 'zod';
import type { Instant } from './instant.ts';
import type { Judgement } from './result.ts';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) as unknown as z.ZodType<Instant>;
const seconds = z.int().nonnegative().nullable();

export const judgementSchema: z.ZodType<Judgement> = z.object({
  rule: z.string(),
  subject: z.string(),
  verdict: z.enum(['kept', 'broken', 'excused', 'pending', 'unknown']),
  at: instant,
  handle: z.string().nullable(),
  person: z.string().nullable(),
  cause: z.enum(['person', 'process', 'tool', 'unknown']).nullable().default(null),
  doneBy: z.string().nullable().default(null),
  waitedSeconds: seconds,
  waitingSeconds: seconds.default(null),
  because: z.string(),
});
