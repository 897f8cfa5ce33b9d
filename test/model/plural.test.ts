import { expect, test } from 'vitest';
import { plural } from '../../src/model/plural.ts';

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
])('%i of a day reads right', (count, told) => {
  expect(plural(count, 'day')).toBe(told);
});

test('what takes no s names its own plural', () => {
  expect([1, 3].map((count) => plural(count, 'reply is', 'replies are'))).toEqual(['1 reply is', '3 replies are']);
});
