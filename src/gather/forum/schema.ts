/** Answers of a Discourse forum, reduced to what is needed. */
import { z } from 'zod';
import { type Instant, parseInstant } from '../../model/instant.ts';

const id = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String);
const maybeId = id.nullish().transform((value) => value ?? undefined);
/** A time that cannot be read costs only itself. */
const maybeTime = z
  .string()
  .nullish()
  .transform((text): Instant | undefined => (text == null ? undefined : parseInstant(text)));
const slug = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

const category = z.object({
  id,
  name: z.string(),
  slug,
  parent_category_id: maybeId,
  read_restricted: z.boolean().nullish(),
});
export type RawCategory = z.output<typeof category>;

/** `/site.json` names all categories side by side. */
export const siteSchema = z.object({ categories: z.array(category) });

/** `/categories.json`, which some forums show where they hide the former. */
export const categoryListSchema = z.object({ category_list: z.object({ categories: z.array(category) }) });

const topic = z.object({ id, title: z.string(), slug, created_at: maybeTime });
export type RawTopic = z.output<typeof topic>;

/** `/search.json`; where nothing is found, `topics` is missing. */
export const searchSchema = z.object({
  topics: z
    .array(topic)
    .nullish()
    .transform((list) => list ?? []),
});
