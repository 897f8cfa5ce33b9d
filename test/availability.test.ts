/** The figures of docs/availability.md: the tweets, what was learnt from them, and how well it does. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Example, fitPoints } from '../scripts/availability/fit-points.ts';
import { readHeldOut, readLearnt } from '../scripts/availability/read-tweets.ts';
import { score, showShare } from '../scripts/availability/score.ts';
import { exampleOf, linesOf, shorten } from '../scripts/availability/table.ts';
import { outagePoints } from '../src/reconcile/outage-points.ts';

const learnt = readLearnt();
const heldOut = readHeldOut();

test('no id and no text is there twice, and nothing was learnt from a tweet that is held out', () => {
  const all = [...learnt, ...heldOut].flatMap(({ tweets }) => tweets);
  expect(new Set(all.map((t) => t.id)).size).toBe(all.length);
  const texts = new Map(learnt.flatMap(({ name, tweets }) => tweets.map((t) => [t.text.toLowerCase(), name] as const)));
  expect(heldOut.flatMap(({ tweets }) => tweets.filter((t) => texts.has(t.text.toLowerCase())))).toEqual([]);
});

test('the built-in points know the tweets that they come from', () => {
  const { precision, recall } = score(learnt.flatMap(({ tweets }) => tweets));
  expect(precision.count / precision.of).toBeGreaterThan(0.97);
  expect(recall.count / recall.of).toBeGreaterThan(0.97);
});

test('the same points come from the same tweets, and what tells the kinds apart has most of them', () => {
  const examples: readonly Example[] = Array.from({ length: 40 }, (_, i) => ({
    phrases: ['often', i % 2 === 0 ? 'down' : 'up', ...(i % 4 < 2 ? ['some'] : [])],
    yes: i % 2 === 0,
  }));
  const { byPhrase, start } = fitPoints(examples);
  expect(fitPoints(examples)).toEqual({ byPhrase, start });
  expect([...byPhrase.keys()]).toEqual(['down', 'often', 'some', 'up']);
  expect(byPhrase.get('down')).toBeGreaterThan(0.5);
  expect(byPhrase.get('up')).toBeLessThan(-0.5);
  for (const phrase of ['often', 'some']) expect(Math.abs(byPhrase.get(phrase) ?? 1)).toBeLessThan(0.1);
  for (const { phrases, yes } of examples)
    expect(phrases.reduce((sum, p) => sum + (byPhrase.get(p) ?? 0), start) > 0).toBe(yes);
});

test('the built-in table is what is learnt from these tweets (else run npm run learn:availability)', () => {
  const examples = learnt.flatMap(({ tweets }) => tweets.map(exampleOf));
  expect(outagePoints.trim().split('\n')).toEqual(linesOf(shorten(fitPoints(examples))));
}, 60_000);

test('a share with its interval', () => {
  expect(showShare({ count: 50, of: 100 })).toBe('0.50 (50 of 100; 0.40 to 0.60)');
  expect(showShare({ count: 10, of: 10 })).toBe('1.00 (10 of 10; 0.72 to 1.00)');
});

test('the script prints what is held out', () => {
  const script = fileURLToPath(new URL('../scripts/availability/evaluate.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout.match(/^\S+: \d+ tweets$/gm)).toEqual(
    heldOut.map(({ name, tweets }) => `${name}: ${tweets.length} tweets`),
  );
  expect(stdout.match(/precision for "yes": \d/g)).toHaveLength(heldOut.length);
});

test('what leaving out one writer after the other tells is of these tweets', () => {
  const file = new URL('../scripts/availability/cross-validation.json', import.meta.url);
  const shares: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(shares).toEqual(
    learnt.map(({ name, tweets }) => expect.objectContaining({ writer: name, tweets: tweets.length })),
  );
});
