/** The judged days themselves, and what counted for each as a whole. */
import { weekdayOfDate, weekOfDate } from '../../model/calendar.ts';
import type { JudgedDay } from '../../model/history.ts';
import { bit, count, date, defineTable, flag, orNull, place, real, text } from '../define-table.ts';

export const days = defineTable({
  name: 'days',
  what: 'A judged day, as it was judged last.',
  columns: {
    date,
    week: text('the Monday of its week, `YYYY-MM-DD`'),
    weekday: text('`mon` to `sun`'),
    team: text('whose day it is'),
    time_zone: text('the policy’s time zone'),
    start: text('its first instant, UTC'),
    end: text('the first instant after it, UTC'),
    taken_at: text('until when was read what it was judged by, UTC'),
    settled: flag('it is not judged again'),
    complete: flag('all that it needed could be read and judged'),
    rows_kept: flag('its rows of `judgements` were kept; without them, rates leave the day out'),
    explained: real('share of both ledgers’ items whose class is known, from 0 to 1'),
    mentions: count('outside tweets to the team’s handles'),
    replies: count('tweets of the team’s handles in answer'),
    wait_clock: text('clock of the waits: `business` or `calendar`'),
    wait_median_seconds: orNull(count('wait for a first reply, those who still wait counted in; empty: never reached')),
    wait_p90_seconds: orNull(count('the same, of nine in ten')),
    tool_version: text('version of tweet-audit that judged it'),
    policy_sha256: text('hash of the policy that it was judged by'),
    captures: text('hashes of what it was judged from, with blanks between'),
    pipeline: orNull(text('address of the pipeline; empty outside of one')),
  },
  key: ['date'],
  ofDay: false,
  rowsOf: ({ date, settled, rowsKept, result }: JudgedDay) => [
    {
      date,
      week: weekOfDate(date),
      weekday: weekdayOfDate(date),
      team: result.policy.team,
      time_zone: result.window.timeZone,
      start: result.window.start,
      end: result.window.end,
      taken_at: result.takenAt,
      settled: bit(settled),
      complete: bit(result.complete),
      rows_kept: bit(rowsKept),
      explained: result.completeness.share,
      mentions: result.metrics.mentions,
      replies: result.metrics.replies,
      wait_clock: result.metrics.customerWait.clock,
      wait_median_seconds: result.metrics.customerWait.seconds.median,
      wait_p90_seconds: result.metrics.customerWait.seconds.p90,
      tool_version: result.tool.version,
      policy_sha256: result.policy.sha256,
      captures: result.inputs.captures.join(' '),
      pipeline: result.run.pipeline,
    },
  ],
});

export const policyRevisions = defineTable({
  name: 'policy_revisions',
  what: 'A revision of the policy that was in force on a day; two where it changed within.',
  columns: { date, place, revision: text('its name: the day it begins, or that of the built-in workflow') },
  key: ['date', 'place'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    result.policy.revisions.map((revision, i) => ({ date, place: i + 1, revision })),
});

export const completeness = defineTable({
  name: 'completeness',
  what: 'A ledger of a day: how many of its items have a partner in the other one.',
  columns: {
    date,
    ledger: text('`x` or `zendesk`'),
    items: count('items of the ledger on that day'),
    matched: count('with a partner in the other ledger'),
    one_sided: count('in this ledger only, for a reason that is known'),
    not_delivered: count('Zendesk could not send it; 0 for `x`'),
    removed: count('sent, and not on X any more; 0 for `x`'),
    unknown: count('of which nobody can tell'),
  },
  key: ['date', 'ledger'],
  ofDay: true,
  rowsOf: ({ date, result: { completeness } }: JudgedDay) => {
    const { x, zendesk } = completeness;
    return [
      {
        date,
        ledger: 'x',
        items: x.items,
        matched: x.matched,
        one_sided: x.xOnly,
        not_delivered: 0,
        removed: 0,
        unknown: x.unknown,
      },
      {
        date,
        ledger: 'zendesk',
        items: zendesk.items,
        matched: zendesk.matched,
        one_sided: zendesk.zendeskOnly,
        not_delivered: zendesk.notDelivered,
        removed: zendesk.removed,
        unknown: zendesk.unknown,
      },
    ];
  },
});

export const usage = defineTable({
  name: 'usage',
  what: 'What the run that judged a day last asked of a source for it; days judged beside another one cost nothing more.',
  columns: {
    date,
    source: text('`zendesk`, `x`, or an optional system'),
    requests: count('requests made'),
    posts: count('tweets read'),
    users: count('accounts read'),
    likes: count('likes read'),
    direct_messages: count('direct messages read'),
    usd: real('US dollars by the policy’s price list; 0 where nothing is charged'),
  },
  key: ['date', 'source'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    Object.entries(result.usage).map(([source, used]) => ({
      date,
      source,
      requests: used.requests,
      posts: used.posts ?? 0,
      users: used.users ?? 0,
      likes: used.likes ?? 0,
      direct_messages: used.directMessages ?? 0,
      usd: used.usd ?? 0,
    })),
});
