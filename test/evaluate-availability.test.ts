/** The figures of docs/availability.md do not fall on the tweets that the lists were tuned on, and the script prints them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readTweets } from '../scripts/evaluate-availability/read-tweets.ts';
import { score, showShare } from '../scripts/evaluate-availability/score.ts';

const folder = new URL('../scripts/evaluate-availability/', import.meta.url);

test('800 tweets were tuned on, 498 held out; no id and no text is there twice', () => {
  const [tuning = [], heldOut = []] = ['tuning.ndjson', 'held-out.ndjson'].map((name) =>
    readTweets(new URL(name, folder)),
  );
  expect([tuning.length, heldOut.length]).toEqual([800, 498]);
  expect(new Set([...tuning, ...heldOut].map((t) => t.id)).size).toBe(1298);
  expect(new Set([...tuning, ...heldOut].map((t) => t.text)).size).toBe(1298);
});

test('on the tuning tweets', () => {
  const { precision, recall, unclearNo } = score(readTweets(new URL('tuning.ndjson', folder)));
  expect(precision.count / precision.of).toBeGreaterThanOrEqual(0.98);
  expect(recall.count / recall.of).toBeGreaterThanOrEqual(0.98);
  expect(unclearNo.count / unclearNo.of).toBeLessThanOrEqual(0.04);
});

test('a share with its interval', () => {
  expect(showShare({ count: 50, of: 100 })).toBe('0.50 (50 of 100; 0.40 to 0.60)');
  expect(showShare({ count: 10, of: 10 })).toBe('1.00 (10 of 10; 0.72 to 1.00)');
});

test('the script prints both files', () => {
  const script = fileURLToPath(new URL('evaluate.ts', folder));
  const { stdout, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout.match(/^\S+: \d+ tweets$/gm)).toEqual(['tuning.ndjson: 800 tweets', 'held-out.ndjson: 498 tweets']);
  expect(stdout.match(/precision for "yes": \d/g)).toHaveLength(2);
});
