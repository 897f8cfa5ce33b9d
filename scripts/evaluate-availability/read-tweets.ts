/** Fictional tweets with what their writer says of them: is it about the availability of the service? */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const labelledTweet = z.object({ id: z.string(), text: z.string(), label: z.enum(['yes', 'no']) });

export type LabelledTweet = z.infer<typeof labelledTweet>;

export function readTweets(file: URL | string): readonly LabelledTweet[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledTweet.parse(JSON.parse(line)));
}
