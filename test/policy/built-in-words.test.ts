import { describe, expect, it } from 'vitest';
import { complainOfEntry, namedLists } from '../../src/model/word-entry.ts';
import { builtInWords } from '../../src/policy/built-in-words.ts';
import { findAvailability } from '../../src/reconcile/find-availability.ts';

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
    'anyone else having issues',
    'our deploy waits because gitlab is down',
  ])('strong: %s', (text) => {
    expect(findAvailability(text, builtInWords).strong).toBeDefined();
  });

  it.each([
    'pushing is very slow',
    'everything is so slow today',
    'I get an error when I log in',
    'ci is not working',
    'my pipeline fails since this morning',
  ])('weak only: %s', (text) => {
    const { strong, weak } = findAvailability(text, builtInWords);
    expect(strong).toBeUndefined();
    expect(weak).toBeDefined();
  });

  it.each([
    'how do I download the installer',
    'love the new release',
    'which plan has epics',
    'scroll down to the table',
    'our server is down since Monday',
    'GitHub is down, good that we are here',
    'an upgrade with zero downtime',
    'how do I set a timeout for a job?',
    'slowly but surely we move all our projects',
    '502 days of commits in a row',
  ])('neither: %s', (text) => {
    expect(findAvailability(text, builtInWords)).toEqual({});
  });

  it('are entries that a policy file may hold', () => {
    const { availabilityStrong, availabilityWeak, availabilityNot } = builtInWords;
    const complaints = [
      ...[availabilityStrong, availabilityWeak, availabilityNot].flatMap((list) =>
        list.map((e) => complainOfEntry(e, true)),
      ),
      ...namedLists.flatMap((name) => builtInWords[name].map((e) => complainOfEntry(e, false))),
    ];
    expect(complaints.filter((c) => c !== undefined)).toEqual([]);
  });
});
