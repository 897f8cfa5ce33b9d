/** What GitLab says when it refuses; for all who ask it. */
import { z } from 'zod';

const jsonValue = z.json();
const errorBody = z.object({ message: z.unknown(), error: z.unknown(), error_description: z.unknown() }).partial();

export function parseJson(text: string): z.infer<typeof jsonValue> | undefined {
  try {
    return jsonValue.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const longestDescription = 500;

/** GitLab says why under `message` (text or an object of lists), `error_description` or `error`. */
export function whyRefused(body: string): string {
  const parsed = errorBody.safeParse(parseJson(body));
  const said = parsed.success ? (parsed.data.message ?? parsed.data.error_description ?? parsed.data.error) : undefined;
  const text =
    typeof said === 'string' ? said : said === undefined ? body.replace(/<[^>]*>/g, ' ') : JSON.stringify(said);
  return text.replace(/\s+/g, ' ').trim().slice(0, longestDescription) || 'no reason given';
}
