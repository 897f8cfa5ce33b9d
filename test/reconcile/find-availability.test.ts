/** How entries of the availability lists are read, and what must not change the answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTweets } from '../../scripts/evaluate-availability/read-tweets.ts';
import type { WordLists } from '../../src/model/policy.ts';
import { complainOfEntry } from '../../src/model/word-entry.ts';
import { builtInWords } from '../../src/policy/built-in-words.ts';
import { findAvailability } from '../../src/reconcile/find-availability.ts';

const lists: WordLists = {
  ...builtInWords,
  availabilityStrong: [],
  availabilityWeak: [],
  availabilityNot: [],
  service: ['gitlab|gitlab.com', 'the site'],
  failure: ['down', 'fall* over'],
  elsewhere: ['my|our server'],
};

function strong(text: string, entry: string, not: readonly string[] = []): string | undefined {
  return findAvailability(text, { ...lists, availabilityStrong: [entry], availabilityNot: not }).strong;
}

describe('an entry', () => {
  test.each([
    ['GitLab is DOWN', 'is down', 'is down'],
    ['it’s down', "it's down", 'it is down'],
    ['it goes down', 'went|goes down', 'goes down'],
    ['two timeouts', 'timeout*', 'timeout*'],
    ['gitlab has been, well, down', 'gitlab ... down', 'gitlab ... down'],
    ['down. And which registry?', 'registry + down', 'registry + down'],
    ['the site, again, falls over', '<service> ... <failure>', 'the site ... fall* over'],
    ['#GitLab down', '<service> <failure>', 'gitlab down'],
    ['@GitLab down?', 'down ?', 'down ?'],
    ['is it back? it is back!', 'is back .', 'is back .'],
    ['sloooow', 'slow', 'slow'],
    ['a time-out', 'time out', 'time out'],
  ])('%s has %s', (text, entry, told) => {
    expect(strong(text, entry)?.replace("it's", 'it is')).toBe(told);
  });

  test.each([
    ['shutdown', 'down'],
    ['see #502 and !502', '502'],
    ['down it goes, gitlab', 'gitlab ... down'],
    ['gitlab. It is down', 'gitlab ... down'],
    ['gitlab one two three four five six down', 'gitlab ... down'],
    ['gitlab is fine but I am down', 'gitlab ... down'],
    ['registry', 'registry + down'],
    ['down to earth', 'down ?'],
    ['is back on', 'is back .'],
  ])('%s has not %s', (text, entry) => {
    expect(strong(text, entry)).toBeUndefined();
  });

  test('what does not count is struck out, with the words between, and nothing else', () => {
    const not = ['<elsewhere> ... <failure>', 'scroll down'];
    expect(strong('our server is down', '<failure>', not)).toBeUndefined();
    expect(strong('scroll down', '<failure>', not)).toBeUndefined();
    expect(strong('our server is down, and gitlab is down', '<failure>', not)).toBe('down');
    expect(strong('our server waits because gitlab is down', '<failure>', not)).toBe('down');
  });

  test('words of the author are never repeated', () => {
    expect(strong('gitlab for heaven knows why down', 'gitlab ... down')).toBe('gitlab ... down');
    expect(strong('falling over', '<failure>')).toBe('fall* over');
  });

  test.each([
    ['... down', true, '"..." stands between words'],
    ['gitlab ... ... down', true, 'one "..." is enough'],
    ['a ... b ... c ... d', true, 'an entry has 2 times "..." at most'],
    ['ab*', true, 'three letters or more stand before "*"'],
    ['do*wn', true, '"*" stands at the end of a word only'],
    ['down|', true, 'a word is missing beside "|" or "*"'],
    ['<servce> down', true, 'lists to name are <service>, <failure>, <trouble>, <shared>, <now>, <elsewhere>'],
    ['<service> down', false, 'a list that others name cannot name one itself'],
    ['gitlab + down', false, 'a list that others name has no entries with "+"'],
    ['gitlab +', true, '"+" stands between words'],
  ])('%s is refused', (entry, mayName, complaint) => {
    expect(complainOfEntry(entry, mayName)).toBe(complaint);
  });
});

describe('the answer does not depend on', () => {
  const texts = readTweets(new URL('../../scripts/evaluate-availability/tuning.ndjson', import.meta.url)).map(
    (t) => t.text,
  );
  const anyText = fc.constantFrom(...texts);
  const same = (a: string, b: string): void => {
    expect(findAvailability(a, builtInWords)).toEqual(findAvailability(b, builtInWords));
  };

  test('case, kind of apostrophe, white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        same(text.toLowerCase(), text.toUpperCase());
        same(text.replaceAll("'", '’'), text);
        same(` ${text.replace(/\s/g, '  \n ')} `, text);
      }),
    );
  });

  test('where handles stand', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, place) => {
        const words = text.split(' ');
        const at = place % (words.length + 1);
        same([...words.slice(0, at), '@bo_builds', ...words.slice(at)].join(' '), text);
      }),
    );
  });

  test('and hostile texts take no longer than their length asks for', () => {
    for (const unit of [
      'gitlab ',
      'my server is ',
      'a',
      "'s",
      'cant not able to all ',
      'down . ',
      '.!?',
      '落ち',
      'gitlab-',
      '¦',
      '\u0301',
    ]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      findAvailability(text, builtInWords);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(5000);
    }
  });
});
