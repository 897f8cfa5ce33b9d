/** What is not there, by name. */
import type { History, JudgedDay } from '../../model/history.ts';
import { bit, date, defineTable, flag, list, orNull, place, text } from '../define-table.ts';

export const gaps = defineTable({
  name: 'gaps',
  what: 'Something that could not be read for a day.',
  columns: {
    date,
    place,
    source: text('`zendesk`, `x`, or an optional system'),
    kind: text('what of it: `all`, `tickets`, `mentions`, ...'),
    handle: orNull(text('of which handle; empty: of all')),
    start: text('begin of the stretch, UTC'),
    end: text('first instant after it, UTC'),
    ids: orNull(text('single records, a JSON array; empty: the whole stretch')),
    cause: text('`credentials`, `limit`, `unavailable`, `unreadable` or `budget`'),
    why: text('in words'),
    lasting: flag('a later run will not do better by itself'),
  },
  key: ['date', 'place'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    result.gaps.map(({ source, kind, handle, span, ids, cause, why, lasting }, i) => ({
      date,
      place: i + 1,
      source,
      kind,
      handle: handle ?? null,
      start: span.start,
      end: span.end,
      ids: ids === undefined ? null : list(ids),
      cause,
      why,
      lasting: bit(lasting),
    })),
});

export const unreadableDays = defineTable({
  name: 'unreadable_days',
  what: 'A day that the store names and could not give: nothing of it is in the other tables.',
  columns: { date, why: text('in words') },
  key: ['date'],
  ofDay: false,
  rowsOf: ({ unreadable }: Pick<History, 'unreadable'>) => unreadable.map(({ date, why }) => ({ date, why })),
});

export const rules = defineTable({
  name: 'rules',
  what: 'A rule in words, as the newest day has it that knows the rule.',
  columns: {
    rule: text('its id'),
    title: text('what it asks, as a true sentence'),
    failure_title: text('what its findings are called'),
    category: text('what it is about'),
    severity: text('its own severity; findings may differ by the policy'),
    section: text('anchor of the workflow’s section'),
    remedy: text('what helps'),
  },
  key: ['rule'],
  ofDay: false,
  rowsOf: ({ days }: Pick<History, 'days'>) => {
    const newest = new Map(days.flatMap((day) => day.result.rules).map((rule) => [rule.id, rule]));
    return [...newest.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, failureTitle, category, severity, section, remedy }) => ({
        rule: id,
        title,
        failure_title: failureTitle,
        category,
        severity,
        section,
        remedy,
      }));
  },
});
