/** Fictional tweets with what their writer says of them: is it about the availability of the service? */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const labelledTweet = z.object({ id: z.string(), text: z.string(), label: z.enum(['yes', 'no']) });

export type LabelledTweet = z.infer<typeof labelledTweet>;

export function readTweets(file: URL | string): readonly LabelledTweet[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledTweet.parse(JSON.parse(line)));
}

export interface Writer {
  /** The name of the file. */
  readonly name: string;
  readonly tweets: readonly LabelledTweet[];
}

function readFolder(folder: string): readonly Writer[] {
  const cwd = fileURLToPath(new URL(folder, import.meta.url));
  return globSync('*.ndjson', { cwd })
    .sort()
    .map((file) => ({ name: file.replace('.ndjson', ''), tweets: readTweets(`${cwd}/${file}`) }));
}

/** The points come from these tweets. */
export function readLearnt(): readonly Writer[] {
  return readFolder('tweets/');
}

/** These were measured once, and nothing was learnt from them. */
export function readHeldOut(): readonly Writer[] {
  return readFolder('held-out/');
}
