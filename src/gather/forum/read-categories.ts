/** Categories of the forum as records. */
import type { Transport } from '../../http/types.ts';
import type { ForumCategory } from '../../model/capture.ts';
import type { Instant } from '../../model/instant.ts';
import { getJson, isMissing } from '../json-client.ts';
import { categoryListSchema, type RawCategory, siteSchema } from './schema.ts';

async function askForCategories(transport: Transport, url: string): Promise<readonly RawCategory[]> {
  try {
    return (await getJson(transport, `${url}/site.json`, siteSchema)).categories;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return (await getJson(transport, `${url}/categories.json`, categoryListSchema)).category_list.categories;
  }
}

/** Rejects as `getJson` does. */
export async function readCategories(
  transport: Transport,
  url: string,
  observedAt: Instant,
): Promise<readonly ForumCategory[]> {
  const all = await askForCategories(transport, url);
  const byId = new Map(all.map((category) => [category.id, category]));
  const pathOf = ({ id, slug, parent_category_id }: RawCategory): string => {
    const parent = byId.get(parent_category_id ?? '');
    const slugs = [...(parent === undefined ? [] : [parent.slug]), slug];
    return [...slugs.map((part) => encodeURIComponent(part === '' ? '-' : part)), id].join('/');
  };
  return all
    .filter((category) => category.read_restricted !== true)
    .map((category) => ({
      id: category.id,
      name: category.name,
      url: `${url}/c/${pathOf(category)}`,
      observedAt,
    }));
}
