import { describe, expect, it } from 'vitest';
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
    'our deploy waits because gitlab is down',
    '@acme_help is it down?',
    '@acme_help site down',
  ])('strong: %s', (text) => {
    expect(findAvailability(text, builtInWords).strong).toBeDefined();
  });

  it.each([
    'I get an error when I log in',
    'I get an error when I log in',
    'ci is not working',
    'anyone else having issues',
  ])('weak only: %s', (text) => {
    const { strong, weak } = findAvailability(text, builtInWords);
    expect(strong).toBeUndefined();
    expect(weak).toBeDefined();
  });

  it.each([
    'how do I download the installer',
    'love the new release',
    'which plan has epics',
    'our own server is down since the upgrade, how do I restart it?',
    'GitHub is down, good that we are here',
    'an upgrade with zero downtime',
    'how do I set a timeout for a job?',
    '@acme_help 🎉🎉',
    'Thanks!',
  ])('neither: %s', (text) => {
    expect(findAvailability(text, builtInWords)).toEqual({});
  });
});
