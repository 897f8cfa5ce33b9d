import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msAskedFor, msOfReset, msOfRetryAfter, msUntilXWindowResets } from '../../src/http/retry-after.ts';

const now = Date.UTC(2026, 10, 22, 5);
const epochNow = now / 1000;

describe('msOfRetryAfter', () => {
  it.each([
    ['30', 30_000],
    [' 1.5 ', 1500],
    ['0', 0],
    ['-5', 0],
    ['soon', 0],
    ['', 0],
    ['Sun, 22 Nov 2026 05:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 04:00:00 GMT', 0],
  ])('%j is %d ms', (text, ms) => expect(msOfRetryAfter(text, now)).toBe(ms));
});

describe('msOfReset', () => {
  it('takes epoch seconds, the past being now', () => {
    expect(msOfReset(String(epochNow + 90), now, false)).toBe(90_000);
    expect(msOfReset(String(epochNow - 90), now, false)).toBe(0);
    expect(msOfReset('42', now, false)).toBe(0);
  });
  it('takes durations as well where they are allowed (Zendesk), and GitLab’s epoch beside them', () => {
    expect(msOfReset('42', now, true)).toBe(42_000);
    expect(msOfReset(String(epochNow + 42), now, true)).toBe(42_000);
  });
});

describe('msAskedFor', () => {
  it('prefers Retry-After, then exhausted windows, then resets', () => {
    const reset = String(epochNow + 100);
    expect(msAskedFor({ 'retry-after': '7', 'x-rate-limit-reset': reset }, now)).toBe(7000);
    expect(msAskedFor({ 'x-rate-limit-reset': reset }, now)).toBe(100_000);
    expect(msAskedFor({ 'ratelimit-reset': '9' }, now)).toBe(9000);
    expect(msAskedFor({}, now)).toBeUndefined();
  });
  it('waits for the day’s window when that one is exhausted', () => {
    const headers = {
      'x-rate-limit-remaining': '12',
      'x-rate-limit-reset': String(epochNow + 60),
      'x-app-limit-24hour-remaining': '0',
      'x-app-limit-24hour-reset': String(epochNow + 7200),
    };
    expect(msUntilXWindowResets(headers, now)).toBe(7_200_000);
    expect(msAskedFor(headers, now)).toBe(7_200_000);
  });
  it('is finite and never negative, whatever the headers say', () => {
    const names = fc.constantFrom('retry-after', 'x-rate-limit-reset', 'x-rate-limit-remaining', 'ratelimit-reset');
    const values = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.constant('9'.repeat(400)),
    );
    fc.assert(
      fc.property(fc.dictionary(names, values), (headers) => {
        const ms = msAskedFor(headers, now) ?? 0;
        expect(Number.isFinite(ms) && ms >= 0).toBe(true);
      }),
    );
  });
});
