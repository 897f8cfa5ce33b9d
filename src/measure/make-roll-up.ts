/** Judged days of one stretch, and of the one before it, into a roll-up. Pure: the order of the days does not matter. */
import { dayWindow } from '../model/business-time.ts';
import type { Decision } from '../model/decision.ts';
import type { History, JudgedDay } from '../model/history.ts';
import { isWithin, type Span } from '../model/instant.ts';
import { isOver } from '../model/open-finding.ts';
import type { Completeness } from '../model/result.ts';
import { compareShares } from './compare-shares.ts';
import { shareStillWaiting, waitQuantile } from './kaplan-meier.ts';
import { clockOf, isMetWithout, missesOf, secondsByPart, splitMisses, waitParts } from './late-replies.ts';
import { measurePrecision } from './precision.ts';
import { compareText, type DatedFinding, distinct, recurringCauses } from './recurring-causes.ts';
import { returningOnes } from './returning.ts';
import {
  type MissFigures,
  type RollUp,
  type RollUpDay,
  type RuleTrend,
  rollUpSchemaVersion,
  type StretchWait,
} from './roll-up.ts';
import { describeDays } from './roll-up-days.ts';
import { isHeldAgainst, isOpportunity, type MeasuredRow, rowsOf } from './rows.ts';
import { skipsOf, sumSkips } from './skips.ts';
import { datesOf, type Stretch, stretchBefore } from './stretch.ts';
import { slaAttainment, slaRule, waitsOf } from './waits.ts';
import { dedupeDecisions, waiverUse } from './waiver-use.ts';
import { type Share, shareOf } from './wilson.ts';
import { withoutSkips } from './without-skips.ts';

export interface RollUpInput {
  readonly history: History;
  readonly stretch: Stretch;
  /** The policy's, at the beginning of the stretch. */
  readonly timeZone: string;
  /** The first date that is not over, in that time zone. */
  readonly today: string;
  /** Official handles, without the sign. */
  readonly ourHandles: readonly string[];
  /** What the policy permits beforehand. */
  readonly exceptions: readonly Decision[];
  /** The share that a rule should be right in, by the policy; null for none. */
  readonly precisionBar: number | null;
  readonly toolVersion: string;
}

/** From a quarter of an hour to two days. */
const waitMarks = [900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800] as const;

function daysIn(history: History, { first, last }: Stretch): readonly JudgedDay[] {
  return history.days.filter(({ date }) => date >= first && date <= last).sort((a, b) => compareText(a.date, b.date));
}

function measureWait(days: readonly JudgedDay[], rows: readonly MeasuredRow[]): StretchWait {
  const waits = waitsOf(rows);
  const clocks = [...new Set(days.map(({ result }) => clockOf(result)))];
  const [clock] = clocks;
  const isMixed = clocks.length > 1;
  const quantile = (of: number): number | null => (isMixed ? null : waitQuantile(waits, of));
  return {
    clock: isMixed ? 'mixed' : (clock ?? 'business'),
    method: 'kaplan-meier',
    seconds: { median: quantile(0.5), p90: quantile(0.9) },
    answered: waits.filter((w) => w.answered).length,
    waiting: waits.filter((w) => !w.answered).length,
    stillWaiting:
      isMixed || waits.length === 0
        ? []
        : waitMarks.map((seconds) => ({ seconds, share: shareStillWaiting(waits, seconds) })),
  };
}

function measureMisses(days: readonly JudgedDay[]): MissFigures {
  const misses = days.flatMap(({ date, result }) => missesOf(date, result));
  const split = splitMisses(misses);
  const parts = secondsByPart(split);
  const met = (...without: Parameters<typeof isMetWithout>[1]): number =>
    split.filter((miss) => isMetWithout(miss, without)).length;
  const skippedOnes = withoutSkips(misses, skipsOf(days));
  const unanswered = misses.filter(({ answered }) => !answered).length;
  return {
    misses: misses.length,
    unanswered,
    unsplit: misses.length - unanswered - split.length,
    split: split.length,
    seconds: waitParts.reduce((sum, part) => sum + parts[part], 0),
    parts,
    metWithout: { lag: met('lag'), offHours: met('offHours'), queue: met('queue'), handover: met('handover') },
    skipped: skippedOnes.length,
    metWithoutSkips: skippedOnes.filter(({ isMet }) => isMet).length,
    metByAdvocateAlone: met('lag', 'offHours', 'queue', 'handover'),
  };
}

function keptOf(rows: readonly MeasuredRow[], rule: string): Share {
  const judged = rows.filter((row) => row.rule === rule && isOpportunity(row));
  return shareOf(judged.filter((row) => !isHeldAgainst(row)).length, judged.length);
}

function trendOfRules(
  days: readonly JudgedDay[],
  rows: readonly MeasuredRow[],
  rowsBefore: readonly MeasuredRow[],
): readonly RuleTrend[] {
  const titles = new Map(days.flatMap(({ result }) => result.rules.map((r) => [r.id, r.failureTitle] as const)));
  return [...titles]
    .map(([rule, title]): RuleTrend => {
      const kept = keptOf(rows, rule);
      const before = keptOf(rowsBefore, rule);
      return { rule, title, kept, before, change: compareShares(kept, before) };
    })
    .sort((a, b) => b.kept.of - b.kept.count - (a.kept.of - a.kept.count) || compareText(a.rule, b.rule));
}

function datedFindings(days: readonly JudgedDay[]): readonly DatedFinding[] {
  return days.flatMap(({ date, result }) =>
    result.findings.map((finding) => ({ finding, date, timeZone: result.window.timeZone })),
  );
}

function measureHandovers(days: readonly JudgedDay[]): RollUp['handovers'] {
  const split = splitMisses(days.flatMap(({ date, result }) => missesOf(date, result)));
  const handed = split.filter(({ parts }) => parts.handover > 0);
  return { late: handed.length, of: split.length, seconds: secondsByPart(handed).handover };
}

function measureSkips(days: readonly JudgedDay[], rows: readonly MeasuredRow[]): RollUp['skips'] {
  const judged = rows.filter((row) => row.rule === 'skipped-ticket' && isOpportunity(row));
  const skipped = judged.filter(isHeldAgainst);
  return {
    judged: judged.length,
    skipped: skipped.length,
    days: distinct(skipped.map(({ date }) => date)),
    ledger: sumSkips(skipsOf(days)),
    unreadDays: days.filter(({ result }) => result.skips.unread.length > 0).length,
  };
}

function countDecisions(said: readonly Decision[], found: readonly DatedFinding[], span: Span): RollUp['decisions'] {
  const taken = dedupeDecisions(said).filter(({ noteId, at }) => noteId !== null && isWithin(span, at));
  const count = (kind: Decision['kind']): number => taken.filter((one) => one.kind === kind).length;
  return {
    waive: count('waive'),
    dispute: count('dispute'),
    accept: count('accept'),
    reject: count('reject'),
    reopen: count('reopen'),
    open: found.filter(({ finding }) => finding.decision === 'disputed' && !isOver(finding)).length,
  };
}

function findPraise(days: readonly RollUpDay[], judged: readonly JudgedDay[], misses: MissFigures): RollUp['praise'] {
  const audited = days.filter(({ status }) => status === 'whole' || status === 'incomplete');
  const recoveries = audited.flatMap(({ date, attainment }, i) => {
    const before = audited[i - 1]?.attainment;
    const change = before === undefined ? null : compareShares(attainment, before);
    return before !== undefined && change !== null && change.low > 0 ? [{ date, from: before, to: attainment }] : [];
  });
  const findings = judged.flatMap(({ result }) => result.findings);
  return {
    cleanDays: days.filter(({ clean }) => clean).map(({ date }) => date),
    inTimeDays: audited.filter(({ attainment }) => attainment.share === 1).map(({ date }) => date),
    lateAnswered: misses.misses - misses.unanswered,
    resolved: findings.filter(({ rule, state }) => state === 'resolved' && rule !== slaRule).length,
    recoveries,
  };
}

/** The counts of all days together, and the share that follows from them. */
function sumCompleteness(days: readonly JudgedDay[]): Completeness {
  const [one] = days;
  if (one !== undefined && days.length === 1) return one.result.completeness;
  const all = days.map(({ result }) => result.completeness);
  const x = (name: keyof Completeness['x']): number => all.reduce((sum, c) => sum + c.x[name], 0);
  const zendesk = (name: keyof Completeness['zendesk']): number => all.reduce((sum, c) => sum + c.zendesk[name], 0);
  const items = x('items') + zendesk('items');
  const unknown = x('unknown') + zendesk('unknown');
  return {
    x: { items: x('items'), matched: x('matched'), xOnly: x('xOnly'), unknown: x('unknown') },
    zendesk: {
      items: zendesk('items'),
      matched: zendesk('matched'),
      zendeskOnly: zendesk('zendeskOnly'),
      notDelivered: zendesk('notDelivered'),
      removed: zendesk('removed'),
      unknown: zendesk('unknown'),
    },
    share: items === 0 ? 1 : Math.round((1 - unknown / items) * 10_000) / 10_000,
  };
}

export function makeRollUp(input: RollUpInput): RollUp {
  const { history, stretch, timeZone, today, ourHandles, exceptions, precisionBar, toolVersion } = input;
  const before = stretchBefore(stretch);
  const [now, earlier] = [daysIn(history, stretch), daysIn(history, before)];
  const [rows, rowsBefore] = [rowsOf(now), rowsOf(earlier)];
  const dates = datesOf(stretch);
  const days = describeDays(dates, history, today);
  const span = { start: dayWindow(timeZone, stretch.first).start, end: dayWindow(timeZone, stretch.last).end };
  const found = datedFindings(now);
  const zones = new Map(now.map(({ date, result }) => [date, result.window.timeZone]));
  const said = [...exceptions, ...[...earlier, ...now].flatMap(({ decisions }) => decisions)];
  const handleOf = new Map(rows.map(({ rule, subject, handle }) => [`${rule}\n${subject}`, handle]));
  const misses = measureMisses(now);
  const attainment = slaAttainment(rows);
  const attainmentBefore = slaAttainment(rowsBefore);
  return {
    schemaVersion: rollUpSchemaVersion,
    tool: { name: 'tweet-audit', version: toolVersion },
    team: history.team,
    stretch: { ...stretch, timeZone },
    days,
    before: { stretch: before, days: datesOf(before).length, audited: earlier.length },
    attainment: { now: attainment, before: attainmentBefore, change: compareShares(attainment, attainmentBefore) },
    wait: measureWait(now, rows),
    waitBefore: measureWait(earlier, rowsBefore),
    misses,
    rules: trendOfRules(now, rows, rowsBefore),
    causes: recurringCauses(found, rows, zones),
    returning: returningOnes(found, ourHandles),
    skips: measureSkips(now, rows),
    handovers: measureHandovers(now),
    waivers: waiverUse(
      said,
      found.map(({ finding }) => ({
        finding,
        handle: handleOf.get(`${finding.rule}\n${finding.subject}`) ?? null,
      })),
      span,
      timeZone,
    ),
    decisions: countDecisions(said, found, span),
    precision: measurePrecision(now, precisionBar),
    praise: findPraise(days, now, misses),
    completeness: sumCompleteness(now),
  };
}
