/** What a wait was spent on: the parts partition it, and each is what its name says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedSubject } from '../../src/audit/define-rule.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import type { Details } from '../../src/model/verdict.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { type Said, Story } from '../../src/scenario/story.ts';
import { arbitraryActs, tellActs } from '../reconcile/arbitrary-story.ts';
import { type Asked, judgeStory } from './judge-story.ts';

const hour = 3600;

function detailsOf({ verdict }: JudgedSubject): Details | undefined {
  return 'details' in verdict ? verdict.details : undefined;
}

function secondsOf(details: Details, name: string): number {
  const value = details[name];
  if (typeof value !== 'number') throw new RangeError(`${name} is no number: ${String(value)}`);
  return value;
}

const always = [{ from: '00:00', to: '24:00' }];
const policies: readonly Partial<PolicyRevision>[] = [
  {},
  { slaClock: 'calendar' },
  { targetSeconds: 600 },
  { businessHours: { ...builtInRevision.businessHours, timeZone: 'Asia/Kolkata' } },
  { businessHours: { ...builtInRevision.businessHours, holidays: ['2026-11-18', '2026-11-20'] } },
  {
    businessHours: {
      ...builtInRevision.businessHours,
      week: { ...builtInRevision.businessHours.week, wed: [{ from: '09:00', to: '09:30' }], sat: always },
    },
  },
];

describe('the parts of a wait', () => {
  test('are whole, disjoint, and sum to the wait by either clock, whatever happened', () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryActs, fc.constantFrom(...policies), (acts, policy) => {
        for (const judged of judgeStory('first-reply-sla', tellActs(acts), { policy })) {
          const details = detailsOf(judged);
          if (details === undefined) continue;
          seen += 1;
          const of = (name: string): number => secondsOf(details, name);
          const worked = of('queueSeconds') + of('handoverSeconds') + of('advocateSeconds');
          const all = ['lagSeconds', 'lagBusinessSeconds', 'offHoursSeconds', 'queueSeconds', 'handoverSeconds'];
          for (const name of [...all, 'advocateSeconds']) {
            expect(Number.isSafeInteger(of(name)) && of(name) >= 0).toBe(true);
          }
          expect(of('lagSeconds') + of('offHoursSeconds') + worked).toBe(of('calendarSeconds'));
          const business = of('lagBusinessSeconds') + worked;
          if (policy.slaClock === 'calendar') expect(business).toBeLessThanOrEqual(of('waitedSeconds'));
          else expect(business).toBe(of('waitedSeconds'));
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('tell ingestion lag, queue, handover, night and the advocate’s own time apart', () => {
    const story = new Story();
    const question = story.mention('20:00', { lag: hour });
    story.assign('21:30', question, { by: 'Ana', to: 'Ana' });
    story.assign('+1 08:15', question, { by: 'Ana', to: 'Ben' });
    story.replyInZendesk('+1 09:00', question, { by: 'Ben', delay: 5 });
    const [judged] = judgeStory('first-reply-sla', story);
    expect(judged && detailsOf(judged)).toMatchObject({
      lagSeconds: hour,
      lagBusinessSeconds: hour,
      queueSeconds: hour / 2,
      handoverSeconds: hour / 2 + 900,
      offHoursSeconds: 10 * hour,
      advocateSeconds: 2700 + 5,
    });
  });

  test('a night between tweet and ticket is lag, and only its open hours are business time', () => {
    const story = new Story();
    story.replyInZendesk('+1 10:00', story.mention('21:00', { lag: 12 * hour }));
    const [judged] = judgeStory('first-reply-sla', story);
    expect(judged && detailsOf(judged)).toMatchObject({
      lagSeconds: 12 * hour,
      lagBusinessSeconds: 2 * hour,
      offHoursSeconds: 0,
      queueSeconds: hour,
    });
  });

  test('answered with a later mention elsewhere: the one who answered took up the other ticket', () => {
    const story = new Story();
    story.mention('09:00');
    const next = story.mention('09:20');
    story.assign('09:30', next, { by: 'Ana', to: 'Ana' });
    story.replyInZendesk('10:00', next);
    const [first] = judgeStory('first-reply-sla', story);
    expect(first && detailsOf(first)).toMatchObject({ queueSeconds: 29 * 60, advocateSeconds: 1802 });
  });
});

describe('the cause of a miss', () => {
  const causeOf = (tell: (story: Story, question: Said) => void, lag: number | null = 60, asked: Asked = {}) => {
    const story = new Story();
    tell(story, story.mention('08:00', { lag }));
    const [judged] = judgeStory('first-reply-sla', story, asked);
    return judged?.verdict;
  };
  const takenAt =
    (at: string, who = 'Ana') =>
    (story: Story, question: Said) =>
      story.assign(at, question, { by: who, to: who });

  test('tool: in time, had the ticket come at once', () => {
    const told = causeOf((s, q) => s.replyInZendesk('16:00', q), 2 * hour);
    expect(told).toMatchObject({ verdict: 'broken', cause: 'tool', details: { lagSeconds: 2 * hour } });
    expect(told?.because).toContain('its ticket came 2 h after the tweet');
    const never = causeOf((s, q) => s.replyInTweetDeck('16:00', q), null);
    expect(never).toMatchObject({ cause: 'tool', details: { lagSeconds: 8 * hour, queueSeconds: 0 } });
    expect(never?.because).toContain('no ticket came of it');
  });

  test('process: nobody took it up, or it went from hand to hand', () => {
    const queued = causeOf((s, q) => s.replyInZendesk('16:00', q));
    expect(queued).toMatchObject({ cause: 'process' });
    expect(queued?.because).toMatch(/most of it before anybody took it up \(7 h 59 min\)$/);
    const handed = causeOf((s, q) => {
      takenAt('08:10')(s, q);
      s.replyInZendesk('16:00', q, { by: 'Ben' });
    });
    expect(handed).toMatchObject({ cause: 'process', details: { handoverSeconds: 7 * hour + 50 * 60 } });
    expect(handed?.because).toContain('from the first who took it up to the one who answered');
  });

  test('process: by the calendar’s clock, the night', () => {
    const night = new Story();
    night.replyInZendesk('+1 08:30', night.mention('21:00'));
    const [judged] = judgeStory('first-reply-sla', night, { policy: { slaClock: 'calendar' } });
    expect(judged?.verdict).toMatchObject({ cause: 'process' });
    expect(judged?.verdict.because).toContain('outside business hours (10 h)');
  });

  test('person: the time of the one who answered alone is past the target', () => {
    const told = causeOf((s, q) => {
      takenAt('08:10')(s, q);
      s.replyInZendesk('16:00', q);
    });
    expect(told).toMatchObject({ cause: 'person', person: 'Ana' });
    expect(told?.because).toContain('after the one who answered took it up');
  });

  test('unknown: two parts are each past the target, or nobody knows who answered', () => {
    const both = causeOf((s, q) => {
      takenAt('16:00')(s, q);
      s.replyInZendesk('+1 10:00', q);
    });
    expect(both).toMatchObject({ cause: 'unknown' });
    const somebody = causeOf((s, q) => {
      takenAt('08:10')(s, q);
      s.replyInTweetDeck('16:00', q);
    });
    expect(somebody).toMatchObject({ cause: 'unknown' });
    const noted = causeOf((s, q) => {
      takenAt('08:10')(s, q);
      s.note('16:10', q, { links: s.replyInTweetDeck('16:00', q) });
    });
    expect(noted).toMatchObject({ cause: 'person', person: 'Ana' });
  });

  test('who still waits: told by what was so at the deadline, the same at every later hour', () => {
    const tellAt = (takenAtHour: string, tell: (story: Story, question: Said) => void) => {
      const story = new Story({ takenAt: takenAtHour });
      tell(story, story.mention('08:00'));
      return judgeStory('first-reply-sla', story)[0]?.verdict;
    };
    const silent = tellAt('2026-11-18T15:00:01Z', () => undefined);
    expect(silent).toMatchObject({ verdict: 'broken', cause: 'process', details: { queueSeconds: 7 * hour + 1 - 60 } });
    const later = tellAt('2026-11-20T12:00:00Z', (s, q) => s.assign('15:30', q, { by: 'Ana', to: 'Ana' }));
    expect(later).toMatchObject({ verdict: 'broken', cause: 'process', because: silent?.because });
    expect(silent?.because).toBe(
      'no reply when the target of 7 h of business time ended at 2026-11-18T15:00:00Z; most of it before anybody took it up (6 h 59 min)',
    );
    const held = tellAt('2026-11-20T12:00:00Z', takenAt('08:10'));
    expect(held).toMatchObject({ cause: 'person' });
    expect(held?.because).toContain('after the last took it up');
    expect(held).not.toHaveProperty('person');
  });
});
