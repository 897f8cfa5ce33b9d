/** Judged days of an invented team of eight, one of whom misses three times as often; with praise, decisions and causes of every kind. */
import { plainTeam, seeded } from '../../../scripts/fairness/simulate.ts';
import type { History, JudgedDay } from '../../../src/model/history.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import type { Finding, Judgement } from '../../../src/model/result.ts';
import { finding, rich } from '../rich-result.ts';

export const team = [
  'Ana Quill',
  'Ben Amber',
  'Cleo Marsh',
  'Dan Flint',
  'Eve Sorrel',
  'Finn Alder',
  'Gus Reed',
  'Hal Birch',
];
export const frequent = 'Dan Flint';

const kinds = ['wrong-handle', 'first-reply-sla', 'skipped-ticket'] as const;

interface Told {
  readonly judgement: Judgement;
  readonly finding: Finding | null;
}

function tellOne(number: number, date: string, by: string, missed: boolean): Told {
  const rule = kinds[number % kinds.length] ?? 'wrong-handle';
  const at = addSeconds(instant(`${date}T03:00:00Z`), (number % 900) * 60);
  const subject =
    rule === 'skipped-ticket' ? `ticket/${5000 + number}` : `tweet/19915${String(number).padStart(14, '0')}`;
  const other = team[(team.indexOf(by) + 1) % team.length] ?? by;
  const base = { rule, subject, at, handle: 'GitLab', doneBy: by, waitingSeconds: null };
  const waitedSeconds = rule === 'first-reply-sla' ? 300 + (number % 50) * 60 : null;
  if (!missed) {
    const kept = { verdict: 'kept', person: null, cause: null, because: 'as it should be' } as const;
    return { judgement: { ...base, ...kept, waitedSeconds }, finding: null };
  }
  const cause = number % 7 === 0 ? 'process' : 'person';
  const because = `${by} did it, and ${other} took over`;
  const found = finding(number, {
    rule,
    subject,
    at,
    cause,
    because,
    person: by,
    state: 'new',
    decision: number % 11 === 0 ? 'disputed' : null,
    conversation: `9001/${number}`,
    details: { assignedTo: other },
  });
  const evidence = found.evidence.map((e) =>
    e.kind === 'note' ? { ...e, by: other, what: `written by ${other}` } : e,
  );
  return {
    judgement: { ...base, verdict: 'broken', person: by, cause, waitedSeconds: null, because },
    finding: { ...found, evidence },
  };
}

/** Each person has five opportunities a day; one in ten is missed. */
export function tellPeople(days = 14, names: readonly string[] = team): History {
  const chance = seeded(4);
  let number = 0;
  const judged = Array.from({ length: days }, (_, day): JudgedDay => {
    const date = `2026-11-${String(day + 1).padStart(2, '0')}`;
    const told = names.flatMap((by, place) =>
      Array.from({ length: 5 }, () => {
        number += 1;
        return tellOne(number, date, by, chance() < (plainTeam.rates[0] ?? 0) * (place === 3 ? 3.5 : 1));
      }),
    );
    const start = instant(`${date}T00:00:00Z`);
    const window = { start, end: addSeconds(start, 86_400), timeZone: 'UTC', date };
    const findings = told.flatMap((one) => one.finding ?? []);
    return {
      date,
      settled: true,
      result: { ...rich, window, findings, gaps: [], complete: day !== 3 },
      judgements: told.map((one) => one.judgement),
      rowsKept: true,
      decisions: [],
    };
  });
  return { team: 'community-advocates', days: judged, unreadable: [{ date: '2026-11-30', why: 'damaged' }] };
}
