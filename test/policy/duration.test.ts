import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBusinessDays, formatDuration, parseBusinessDays, parseDuration } from '../../src/policy/duration.ts';

describe('durations', () => {
  it.each<[string, number | undefined]>([
    ['7h', 25_200],
    ['7 hours', 25_200],
    ['30 min', 1800],
    ['30min', 1800],
    ['90 s', 90],
    ['7 days', 604_800],
    ['1 week', 604_800],
    ['1h 30min', 5400],
    ['1.5h', 5400],
    ['PT7H', 25_200],
    ['P1DT2H3M4S', 93_784],
    ['P2W', 1_209_600],
    ['0 min', 0],
    ['3660 days', 316_224_000],
    ['3661 days', undefined],
    ['0.0001h', undefined],
    ['7', undefined],
    ['', undefined],
    ['h', undefined],
    ['-7h', undefined],
    ['7 hors', undefined],
    ['1 business day', undefined],
    ['1 month', undefined],
    ['P', undefined],
    ['PT', undefined],
  ])('%j', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each<[number, string]>([
    [0, '0 min'],
    [25_200, '7 h'],
    [5400, '90 min'],
    [61, '61 s'],
    [86_400, '1 day'],
    [604_800, '7 days'],
  ])('%d s is shown as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3660 * 86_400 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds))).toBe(seconds);
      }),
    );
  });
});

describe('business days', () => {
  it.each<[string, number | undefined]>([
    ['1 business day', 1],
    ['2 business days', 2],
    ['30 business days', 30],
    ['31 business days', undefined],
    ['0 business days', undefined],
    ['1 day', undefined],
    ['1.5 business days', undefined],
  ])('%j', (text, days) => {
    expect(parseBusinessDays(text)).toBe(days);
  });

  it('reads back what it shows', () => {
    for (const days of [1, 2, 30]) expect(parseBusinessDays(formatBusinessDays(days))).toBe(days);
  });
});
