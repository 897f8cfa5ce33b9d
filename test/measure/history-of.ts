/** Histories by chance: judged days whose rows, findings and figures agree with each other, as a run makes them. Fictional. */
import fc from 'fast-check';
import { waitQuantile } from '../../src/measure/kaplan-meier.ts';
import { makeRollUp } from '../../src/measure/make-roll-up.ts';
import type { RollUp } from '../../src/measure/roll-up.ts';
import { rowsOf } from '../../src/measure/rows.ts';
import { type Stretch, stretchBefore, stretchOf } from '../../src/measure/stretch.ts';
import { waitsOf } from '../../src/measure/waits.ts';
import { shiftDate } from '../../src/model/calendar.ts';
import type { History, JudgedDay } from '../../src/model/history.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { AuditResult, Finding, Judgement } from '../../src/model/result.ts';
import { finding, rich } from '../report/rich-result.ts';

export const week: Stretch = stretchOf('week', '2026-11-18');

const parts = fc.record({
  lag: fc.nat(40_000),
  queue: fc.nat(40_000),
  handover: fc.nat(20_000),
  advocate: fc.nat(20_000),
  offHours: fc.nat(50_000),
});

const mention = fc.record({
  parts,
  target: fc.constantFrom(3600, 25_200),
  answered: fc.boolean(),
  minute: fc.nat(1439),
  decision: fc.constantFrom<Finding['decision']>(null, null, null, 'waived', 'disputed', 'accepted', 'rejected'),
  cause: fc.constantFrom<Finding['cause']>('person', 'process', 'tool', 'unknown'),
  author: fc.integer({ min: 1, max: 4 }),
});

interface Judged {
  readonly row: Judgement;
  readonly found: readonly Finding[];
}

type Mention = typeof mention extends fc.Arbitrary<infer T> ? T : never;

function judge(date: string, index: number, m: Mention): Judged {
  const at = addSeconds(instant(`${date}T00:00:00Z`), m.minute * 60);
  const id = `${date.replaceAll('-', '')}${String(index).padStart(4, '0')}`;
  const { lag, queue, handover, advocate, offHours } = m.parts;
  const waited = lag + queue + handover + advocate;
  const broken = waited > m.target;
  const verdict = broken ? 'broken' : m.answered ? 'kept' : 'pending';
  const subject = `tweet/${id}`;
  const found = finding(index, {
    rule: 'first-reply-sla',
    subject,
    at,
    fingerprint: id,
    cause: m.cause,
    decision: m.decision,
    conversation: `${m.author}/${id}`,
    details: {
      replied: m.answered,
      waitedSeconds: waited,
      calendarSeconds: waited + offHours,
      targetSeconds: m.target,
      lagSeconds: lag,
      lagBusinessSeconds: lag,
      offHoursSeconds: offHours,
      queueSeconds: queue,
      handoverSeconds: handover,
      advocateSeconds: advocate,
    },
  });
  const row: Judgement = {
    rule: 'first-reply-sla',
    subject,
    verdict,
    at,
    handle: index % 2 === 0 ? 'GitLab' : null,
    person: null,
    cause: broken ? m.cause : null,
    doneBy: null,
    waitedSeconds: m.answered ? waited : null,
    waitingSeconds: m.answered ? null : waited,
    because: 'by chance',
  };
  return { row, found: broken ? [found] : [] };
}

export function dayOf(date: string, mentions: readonly Mention[], complete: boolean, settled = true): JudgedDay {
  const judged = mentions.map((m, index) => judge(date, index, m));
  const start = instant(`${date}T00:00:00Z`);
  const judgements = judged.map(({ row }) => row);
  const bare: AuditResult = {
    ...rich,
    window: { start, end: addSeconds(start, 86_400), timeZone: 'UTC', date },
    complete,
    gaps: complete ? [] : rich.gaps,
    findings: judged.flatMap(({ found }) => found),
    pending: [],
  };
  const day = { date, settled, result: bare, judgements, rowsKept: true, decisions: [] };
  const waits = waitsOf(rowsOf([day]));
  const customerWait = {
    clock: 'business' as const,
    method: 'kaplan-meier' as const,
    seconds: { median: waitQuantile(waits, 0.5), p90: waitQuantile(waits, 0.9) },
    answered: waits.filter((w) => w.answered).length,
    waiting: waits.filter((w) => !w.answered).length,
  };
  return { ...day, result: { ...bare, metrics: { customerWait, mentions: mentions.length, replies: 0 } } };
}

const dates = [...Array(14).keys()].map((i) => shiftDate(stretchBefore(week).first, i));

export const mentions: fc.Arbitrary<readonly Mention[]> = fc.array(mention, { maxLength: 8 });

/** Up to two weeks, with days missing. */
export const history: fc.Arbitrary<History> = fc
  .tuple(...dates.map(() => fc.option(fc.tuple(mentions, fc.boolean()), { freq: 4 })))
  .map((days) => ({
    team: 'community-advocates',
    unreadable: [],
    days: days.flatMap((day, i) => (day === null ? [] : [dayOf(dates[i] ?? '', day[0], day[1])])),
  }));

export function rollUpOf(given: History, changes: Partial<Parameters<typeof makeRollUp>[0]> = {}): RollUp {
  return makeRollUp({
    history: given,
    stretch: week,
    timeZone: 'UTC',
    today: '2026-12-10',
    ourHandles: ['GitLab'],
    exceptions: [],
    precisionBar: null,
    toolVersion: '0.0.0',
    ...changes,
  });
}
