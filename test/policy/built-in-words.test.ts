import { describe, expect, it } from 'vitest';
import { builtInWords } from '../../src/policy/built-in-words.ts';

/** Whole words or phrases of the list that stand in the text. */
function listed(text: string, list: readonly string[]): readonly string[] {
  const words = ` ${text.toLowerCase().replace(/[^a-z0-9.' ]/g, ' ')} `;
  return list.filter((entry) => words.includes(` ${entry} `));
}

describe('the built-in availability words', () => {
  it.each([
    'is gitlab.com down for everyone or just me',
    'gitlab down again',
    'I keep getting a 502 on every page',
    'another outage today',
    'the site is unavailable',
    "can't reach your servers",
    'the site is not loading',
    'are you down right now',
  ])('strong: %s', (text) => {
    expect(listed(text, builtInWords.availabilityStrong)).not.toEqual([]);
  });

  it.each([
    'pushing is very slow today',
    'I get an error when I log in',
    'ci is not working',
    'anyone else having issues',
  ])('weak only: %s', (text) => {
    expect(listed(text, builtInWords.availabilityStrong)).toEqual([]);
    expect(listed(text, builtInWords.availabilityWeak)).not.toEqual([]);
  });

  it.each([
    'how do I download the installer',
    'love the new release',
    'which plan has epics',
    'scroll down to the table',
  ])('not strong: %s', (text) => {
    expect(listed(text, builtInWords.availabilityStrong)).toEqual([]);
  });
});
