/** How the policy's phrases and the table of points are asked, and what must not change the answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLearnt } from '../../scripts/availability/read-tweets.ts';
import type { WordLists } from '../../src/model/policy.ts';
import { builtInWords } from '../../src/policy/built-in-words.ts';
import { countPoints } from '../../src/reconcile/count-points.ts';
import { findAvailability, findFailure } from '../../src/reconcile/find-availability.ts';
import { outageWords, phrasesIn } from '../../src/reconcile/outage-words.ts';

const names = ['acme', 'acme.example'];

describe('the words of a tweet', () => {
  test.each([
    ['@Acme is it DOWN?!', '< @ is it down ? >'],
    ["Acme's site’s sloooow... can not push!", '< @ is site is slow . cannot push . >'],
    ['see https://t.co/abc and acme.example #Acme', '< see and @.com @ >'],
    ['502 for 35min, 3 times; 5xx &amp; all', '< 502 for 0 0 times . 5xx all >'],
    ['pacme <b>', '< pacme b >'],
  ])('%s', (text, words) => {
    expect(outageWords(text, names).join(' ')).toBe(words);
  });

  test('phrases: words in a row, with groups for words, and groups apart; each tells the words that stand there', () => {
    const phrases = phrasesIn('@acme_status everybody says it is offline', names);
    expect(phrases.get('is offline')).toBe('is offline');
    expect(phrases.get('is <down>')).toBe('is offline');
    expect(phrases.get('<everyone> .. <down>')).toBe('everybody ... offline');
    expect(phrases.has('says .. <down>')).toBe(false);
    expect(phrases.get('@ .. says')).toBe('@ ... says');
  });
});

describe('the lists of the policy', () => {
  const words: WordLists = { ...builtInWords, service: names };

  test('a strong phrase means availability, whatever else is said', () => {
    const text = 'how do I feed the zoo of my cat?';
    expect(findAvailability(text, words)).toEqual({});
    expect(findAvailability(text, { ...words, availabilityStrong: ['the zoo'] })).toEqual({ strong: ['the zoo'] });
    expect(findAvailability('the zoos', { ...words, availabilityStrong: ['the zoo'] }).strong).toBeUndefined();
  });

  test('a weak phrase may mean it', () => {
    expect(findAvailability('I get an error when I log in', { ...words, availabilityWeak: ['log in'] })).toEqual({
      weak: ['log in'],
    });
  });

  test('and does not where the words around it give it another sense', () => {
    expect(findAvailability('how do I scroll down to the table in my editor?', words)).toEqual({});
  });

  test('without a word that speaks of an outage it takes more to mean one', () => {
    const [with_, without] = ['is it down again', 'is it nice again'].map((text) => countPoints(text, names));
    expect([with_?.speaks, without?.speaks]).toEqual([true, false]);
    expect(findAvailability('perfect, thanks again!', words)).toEqual({});
    expect(findAvailability('does the same hold for groups?', words)).toEqual({});
    expect(findAvailability("it's acme.example", words)).toEqual({});
    expect(findAvailability('acme.example', words)).toEqual({});
  });

  test('what does not count is struck out before', () => {
    const text = 'Acme is down for everyone';
    expect(findAvailability(text, words).strong).toBeDefined();
    expect(findAvailability(text, { ...words, availabilityNot: ['is down for everyone'] })).toEqual({});
    const both = { ...words, availabilityStrong: ['is down'], availabilityNot: ['it’s down'.replace('’', "'")] };
    expect(findAvailability('it’s down', { ...both, availabilityStrong: ['down'] }).strong).toBeUndefined();
  });

  test('a name of the service reads like its handle', () => {
    const count = (text: string): number => countPoints(text, names).points;
    expect(count('is Acme down')).toBe(count('is @acme down'));
    expect(count('is Acme down')).not.toBe(countPoints('is Acme down', []).points);
  });

  test('a failure is reported by a weak word too', () => {
    expect(findFailure('my test fails', words)).toBe('fails');
    expect(findFailure('Acme is unreachable for all of us', words)).toBeDefined();
    expect(findFailure('how do I feed my cat?', words)).toBeUndefined();
  });
});

describe('the answer does not depend on', () => {
  const texts = readLearnt()
    .flatMap(({ tweets }) => tweets)
    .map((t) => t.text);
  const anyText = fc.constantFrom(...texts);
  const same = (a: string, b: string): void => {
    expect(findAvailability(a, builtInWords)).toEqual(findAvailability(b, builtInWords));
  };

  test('kind of apostrophe, white space, case of plain letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        same(text.replaceAll("'", '’'), text);
        same(` ${text.replace(/\s/g, '  \n ')} `, text);
        if (/^[\x20-\x7e]*$/.test(text)) same(text.toLowerCase(), text.toUpperCase());
      }),
    );
  });

  test('which handle it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        same(text.replace(/@\w+/g, '@bo_builds'), text.replace(/@\w+/g, '@acme_status'));
      }),
    );
  });

  test('and words are told only as the table and its groups hold them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { told } = countPoints(`${text} Kwyjibo`, builtInWords.service);
        expect(told.join(' ')).not.toContain('kwyjibo');
      }),
    );
  });

  test('and hostile texts take no longer than their length asks for', () => {
    for (const unit of ['gitlab ', 'is down ', 'a', "'s", '@a ', 'down . ', '.!?', '落ち', 'gitlab-', '<', '\u0301']) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      findAvailability(text, builtInWords);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(5000);
    }
  });
});
