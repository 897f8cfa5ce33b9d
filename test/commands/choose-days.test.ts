/** Which days a run judges, and what of them it still has to read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDays, isWholeDay, type KnownDay } from '../../src/commands/choose-days.ts';
import { windowOfDate } from '../../src/commands/choose-window.ts';
import { spanToRead, withoutRetried } from '../../src/gather/reading-start.ts';
import { type Capture, emptyCapture, type Gap } from '../../src/model/capture.ts';
import { addSeconds, instant, type Span } from '../../src/model/instant.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';

const now = instant('2026-11-24T05:00:00Z');
const dates = (known: readonly KnownDay[], options = {}, at = now, policy = builtInPolicy) => {
  const { asked, others, tooOld } = chooseDays(policy, options, at, known);
  return { asked: asked.date, others: others.map((w) => w.date), tooOld };
};

describe('the days of a run', () => {
  test('the first run of all judges yesterday alone', () => {
    expect(dates([])).toEqual({ asked: '2026-11-23', others: [], tooOld: [] });
  });

  test('it catches up on every day since the last stored one', () => {
    const known = [{ date: '2026-11-20', settled: true }];
    expect(dates(known)).toEqual({ asked: '2026-11-23', others: ['2026-11-21', '2026-11-22'], tooOld: [] });
  });

  test('seven days at most; what lies further back is named', () => {
    expect(dates([{ date: '2026-11-14', settled: true }])).toEqual({
      asked: '2026-11-23',
      others: ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
      tooOld: ['2026-11-15', '2026-11-16'],
    });
  });

  test('days that are not settled are judged again, settled ones rest', () => {
    const known = [
      { date: '2026-11-20', settled: true },
      { date: '2026-11-21', settled: false },
      { date: '2026-11-22', settled: false },
      { date: '2026-11-23', settled: false },
    ];
    expect(dates(known)).toEqual({ asked: '2026-11-23', others: ['2026-11-21', '2026-11-22'], tooOld: [] });
  });

  test('a date or a span that was named stands alone', () => {
    const known = [{ date: '2026-11-20', settled: false }];
    expect(dates(known, { date: '2026-11-22' })).toEqual({ asked: '2026-11-22', others: [], tooOld: [] });
    expect(dates(known, { since: '2026-11-22T08:00:00Z' })).toEqual({ asked: null, others: [], tooOld: [] });
  });

  test('days are those of the time zone, over clock changes, too', () => {
    const policy = sealPolicy([{ ...builtInRevision, timeZone: 'Europe/Belgrade' }]);
    const known = [{ date: '2026-10-23', settled: true }];
    expect(dates(known, {}, instant('2026-10-27T22:59:59Z'), policy)).toEqual({
      asked: '2026-10-26',
      others: ['2026-10-24', '2026-10-25'],
      tooOld: [],
    });
  });

  test('no day is chosen twice, none that is stored and settled, none after yesterday', () => {
    const day = fc.record({
      date: fc.integer({ min: 1, max: 30 }).map((d) => `2026-11-${String(d).padStart(2, '0')}`),
      settled: fc.boolean(),
    });
    const list = fc.uniqueArray(day, { selector: (d) => d.date, maxLength: 12 });
    fc.assert(
      fc.property(list, (known) => {
        const { asked, others } = dates(known);
        expect(new Set([asked, ...others]).size).toBe(others.length + 1);
        for (const other of others) {
          expect(other !== null && other < '2026-11-23').toBe(true);
          expect(known.some((k) => k.date === other && k.settled)).toBe(false);
        }
        expect(others).toEqual([...others].sort());
      }),
    );
  });

  test('a whole day is a local one that is over', () => {
    const window = windowOfDate(builtInPolicy, '2026-11-23');
    expect(isWholeDay(builtInPolicy, window, now)).toBe(true);
    expect(isWholeDay(builtInPolicy, window, window.end)).toBe(true);
    expect(isWholeDay(builtInPolicy, window, addSeconds(window.end, -1))).toBe(false);
    expect(isWholeDay(builtInPolicy, { ...window, end: addSeconds(window.end, 1) }, now)).toBe(false);
    expect(isWholeDay(builtInPolicy, { ...window, date: null }, now)).toBe(false);
  });
});

const at = (text: string) => instant(`2026-11-${text}:00Z`);
const span: Span = { start: at('10T00:00'), end: at('24T05:00') };
const read = { start: at('10T00:00'), end: at('23T05:00') };

function stored(changes: Partial<Capture> = {}): Capture {
  return {
    ...emptyCapture(read, read.end),
    coverage: [
      { source: 'zendesk', kind: 'tickets', span: read },
      { source: 'zendesk', kind: 'ticket-events', span: read },
      { source: 'x', kind: 'sent', handle: 'GitLab', span: read },
      { source: 'x', kind: 'mentions', handle: 'gitlab', span: read },
    ],
    ...changes,
  };
}

describe('what is still to be read', () => {
  test('everything, when nothing is stored', () => {
    expect(spanToRead(span, undefined, ['GitLab'])).toEqual(span);
  });

  test('from an hour before the end of what is stored', () => {
    expect(spanToRead(span, stored(), ['GitLab'])).toEqual({ start: at('23T04:00'), end: span.end });
  });

  test('from where the first of the sources stops', () => {
    const coverage = stored().coverage.map((c) =>
      c.kind === 'mentions' ? { ...c, span: { ...read, end: at('20T00:00') } } : c,
    );
    expect(spanToRead(span, stored({ coverage }), ['GitLab']).start).toBe(at('19T23:00'));
  });

  test('everything for a handle that was not official then, or a beginning that was not read', () => {
    expect(spanToRead(span, stored(), ['GitLab', 'NewHandle'])).toEqual(span);
    const earlier = { start: at('09T00:00'), end: span.end };
    expect(spanToRead(earlier, stored(), ['GitLab'])).toEqual(earlier);
  });

  test('what another try would not give either is not asked for again; what failed by chance is', () => {
    const gap: Gap = {
      source: 'x',
      kind: 'mentions',
      handle: 'GitLab',
      span: { start: at('10T00:00'), end: at('12T00:00') },
      cause: 'limit',
      why: 'timeline limit',
      lasting: true,
    };
    const coverage = stored().coverage.map((c) =>
      c.kind === 'mentions' ? { ...c, span: { ...read, start: at('12T00:00') } } : c,
    );
    expect(spanToRead(span, stored({ coverage, gaps: [gap] }), ['GitLab']).start).toBe(at('23T04:00'));
    expect(
      spanToRead(span, stored({ coverage, gaps: [{ ...gap, lasting: false, cause: 'unavailable' }] }), ['GitLab']),
    ).toEqual(span);
  });

  test('from where a record was left out, for exports list it from there on only', () => {
    const gap: Gap = {
      source: 'zendesk',
      kind: 'ticket-events',
      span: { start: at('12T00:00'), end: at('13T05:00') },
      ids: ['4711'],
      cause: 'unavailable',
      why: 'Zendesk did not answer',
      lasting: false,
    };
    expect(spanToRead(span, stored({ gaps: [gap] }), ['GitLab']).start).toBe(at('11T23:00'));
    expect(spanToRead(span, stored({ gaps: [{ ...gap, lasting: true, cause: 'budget' }] }), ['GitLab']).start).toBe(
      at('11T23:00'),
    );
    const odd: Gap = { ...gap, lasting: true, cause: 'unreadable' };
    expect(spanToRead(span, stored({ gaps: [odd] }), ['GitLab']).start).toBe(at('23T04:00'));
  });

  test('what is tried again is no gap of the store any more; what lies before stays one', () => {
    const gap = (start: string): Gap => ({
      source: 'zendesk',
      kind: 'skips',
      span: { start: at(start), end: at('23T05:00') },
      cause: 'budget',
      why: 'more than 9 requests would be needed',
      lasting: true,
    });
    const kept = withoutRetried(stored({ gaps: [gap('11T00:00'), gap('12T00:00')] }), {
      start: at('12T00:00'),
      end: span.end,
    });
    expect(kept.gaps).toEqual([gap('11T00:00')]);
  });

  test('at the end of a span that is stored whole, the last hour: tickets change later', () => {
    const early = { start: at('10T00:00'), end: at('15T00:00') };
    expect(spanToRead(early, stored(), ['GitLab'])).toEqual({ start: at('14T23:00'), end: at('15T00:00') });
  });
});
