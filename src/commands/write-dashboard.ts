/** `<out>/dashboard/`: the pages of every day that is known, rebuilt whole, because publishing them replaces the whole site. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled } from '../audit/settling.ts';
import { type PeopleView, viewPeople } from '../measure/people/view-people.ts';
import { type Stretch, stretchBefore, wholeStretches } from '../measure/stretch.ts';
import { shiftDate } from '../model/calendar.ts';
import type { Addresses } from '../model/capture.ts';
import type { History, JudgedDay } from '../model/history.ts';
import { plural } from '../model/plural.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import type { DashboardOptions } from '../report/dashboard/dashboard-options.ts';
import { isDate } from './choose-window.ts';
import type { DayInFolder } from './keep-days.ts';
import { rollUpsOf } from './make-roll-ups.ts';
import { parseJudgements } from './parse-judgements.ts';
import type { Past } from './past.ts';
import type { Progress } from './progress.ts';
import { readHistory } from './read-history.ts';
import { reportOptionsOf } from './report-options.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

/** At most so many days have a page, whatever the store holds. */
const mostDays = 400;

function toJudged({ dir, result, decisions }: DayInFolder, policy: Policy): JudgedDay {
  const file = join(dir, 'judgements.ndjson.gz');
  const rowsKept = existsSync(file);
  const { date, start } = result.window;
  return {
    // The date of a saved result may say anything, and names a folder here.
    date: date !== null && isDate(date) ? date : start.slice(0, 10),
    settled: isSettled(result, policy),
    result,
    decisions,
    judgements: rowsKept ? parseJudgements(readFileSync(file), file) : [],
    rowsKept,
  };
}

/** Of two results of one day, the one that was judged later. */
function newerOf(stored: readonly JudgedDay[], fresh: readonly JudgedDay[]): readonly JudgedDay[] {
  const days = new Map(stored.map((day) => [day.date, day]));
  for (const day of fresh) {
    const known = days.get(day.date);
    if (known === undefined || known.result.takenAt <= day.result.takenAt) days.set(day.date, day);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

interface KnownDays {
  readonly history: History;
  /** Days in the store that are too old for a page. */
  readonly older: number;
  /** Weeks and months that the shown days cover. */
  readonly stretches: readonly Stretch[];
  /** The shown days, and older ones that a stretch is compared with. */
  readonly compared: History;
}

/** From the first date that a roll-up of these stretches looks at. */
function firstOf(stretches: readonly Stretch[], since: string): string {
  return [since, ...stretches.map((stretch) => stretchBefore(stretch).first)].sort()[0] ?? since;
}

async function gatherDays(
  fresh: readonly JudgedDay[],
  past: Past,
  team: string,
  retentionDays: number,
  progress: Progress,
): Promise<KnownDays> {
  const dates = [...new Set([...past.known, ...fresh].map(({ date }) => date))].sort();
  const newest = dates.at(-1) ?? '';
  const since = [shiftDate(newest, 1 - retentionDays), dates.at(-mostDays) ?? ''].sort().at(-1) ?? '';
  const before = past.problems.length;
  const stretches = wholeStretches(dates.find((date) => date >= since) ?? newest, newest);
  const stored = await readHistory(past, team, { since: firstOf(stretches, since) });
  // An old day that the store cannot give is named on the page; the run's own work is no worse for it.
  for (const { text } of past.problems.splice(before)) progress.warn(`dashboard: ${text}`);
  const known = new Set(fresh.map(({ date }) => date));
  const compared: History = {
    team,
    days: newerOf(stored.days, fresh),
    unreadable: stored.unreadable.filter(({ date }) => !known.has(date)),
  };
  const isShown = ({ date }: { readonly date: string }): boolean => date >= since;
  return {
    history: { team, days: compared.days.filter(isShown), unreadable: compared.unreadable.filter(isShown) },
    older: dates.filter((date) => date < since).length,
    stretches,
    compared,
  };
}

function optionsFor(
  newest: AuditResult,
  policy: Policy,
  addresses: Addresses,
  env: Surroundings['env'],
): DashboardOptions {
  const { targetSeconds, slaClock, privacy, precisionBar } = revisionAt(policy, newest.window.start);
  return {
    ...reportOptionsOf(policy, newest.window, addresses, env),
    targetSeconds,
    slaClock,
    precisionBar,
    retentionDays: privacy.retentionDays,
  };
}

/** Null where the policy of the newest day permits no page about people. */
function peopleOf({ days }: History, policy: Policy): PeopleView | null {
  const newest = days.at(-1);
  if (newest === undefined) return null;
  const { people } = revisionAt(policy, newest.result.window.start).privacy;
  return people.show === 'team' ? viewPeople(days, policy, people) : null;
}

/** Beside pages that must not replace a site of all days. */
const notAllDays = {
  name: 'partial.txt',
  body: 'These pages are of this run alone: it judged a part of a day, or could not read the store. They replace no site.\n',
};

/** `past`: with a store behind it, every stored day has its page, too. */
export async function writeDashboard(
  out: string,
  days: readonly [DayInFolder, ...DayInFolder[]],
  past: Past,
  policy: Policy,
  addresses: Addresses,
  env: Surroundings['env'],
  progress: Progress,
): Promise<void> {
  const phase = progress.phase('dashboard', 'Drawing the dashboard');
  const [{ result }] = days;
  const { retentionDays } = revisionAt(policy, result.window.start).privacy;
  const fresh = days.map((day) => toJudged(day, policy));
  const { history, older, stretches, compared } = await gatherDays(
    fresh,
    past,
    result.policy.team,
    retentionDays,
    progress,
  );
  const options = optionsFor(history.days.at(-1)?.result ?? result, policy, addresses, env);
  // What draws takes a while to load, and most commands draw nothing.
  const { renderDashboard } = await import('../report/dashboard/render-dashboard.ts');
  const site = {
    history,
    older,
    rollUps: rollUpsOf(compared, stretches, policy, addresses, env),
    people: peopleOf(history, policy),
  };
  const pages = renderDashboard(site, options);
  const folder = join(out, 'dashboard');
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, [...pages, ...(past.knowsAll ? [] : [notAllDays])]);
  phase.done(`${plural(history.days.length, 'day')}, ${plural(pages.length, 'page')}`);
}
