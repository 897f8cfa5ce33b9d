/** The judged days of a stretch of dates, from the store. */
import { TweetAuditError } from '../model/errors.ts';
import type { History, JudgedDay } from '../model/history.ts';
import { parseJudgements } from './parse-judgements.ts';
import type { Past } from './past.ts';

/** Dates, both inclusive; absent: from the first, or to the last day that is stored. */
export interface DateStretch {
  readonly since?: string;
  readonly until?: string;
}

/** What the store could not give is named in `unreadable`, and never looks like a day without findings. */
export async function readHistory(past: Past, team: string, { since, until }: DateStretch = {}): Promise<History> {
  const days: JudgedDay[] = [];
  const unreadable: { date: string; why: string }[] = [];
  const wanted = past.known
    .filter(({ date }) => (since === undefined || date >= since) && (until === undefined || date <= until))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const { date } of wanted) {
    const before = past.problems.length;
    const day = await past.day(date);
    if (day === undefined) {
      unreadable.push({ date, why: past.problems[before]?.text ?? 'it holds no result' });
      continue;
    }
    try {
      const { result, settled, decisions, judgements } = day;
      const rows =
        judgements === undefined
          ? []
          : parseJudgements(judgements, `${date}, stored in ${past.store?.where ?? 'no store'}`);
      days.push({ date, settled, result, decisions, judgements: rows, rowsKept: judgements !== undefined });
    } catch (error) {
      if (!(error instanceof TweetAuditError)) throw error;
      unreadable.push({ date, why: error.message });
    }
  }
  return { team, days, unreadable };
}
