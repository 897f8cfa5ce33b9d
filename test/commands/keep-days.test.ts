/** Which days of an output folder are kept and published. */
import { expect, test } from 'vitest';
import { type DayInFolder, whyLeftOut } from '../../src/commands/keep-days.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { rich } from '../report/rich-result.ts';

test('a stored day that is marked anew was whole by the rules of its time; a fresh one must be by those of today', () => {
  const day: DayInFolder = { dir: 'days/2026-11-21', result: { ...rich, rules: [] }, decisions: [], isMarked: true };
  expect(whyLeftOut(day, builtInPolicy)).toBeUndefined();
  expect(whyLeftOut({ ...day, isMarked: false }, builtInPolicy)).not.toBeUndefined();
});
