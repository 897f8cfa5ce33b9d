/** `demo --days N`, beyond five: two weeks in which people answer, waive and dispute, and everything that was open comes to an end. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { measurePrecision, tellPrecision, tellWords } from '../measure/precision.ts';
import { stretchOf } from '../measure/stretch.ts';
import { type Instant, instant, millisOf } from '../model/instant.ts';
import { plural } from '../model/plural.ts';
import { revisionAt } from '../model/policy.ts';
import { demoFortnight, tellDemoFortnight } from '../scenario/demo-fortnight.ts';
import { acts, demoPolicy, type Office, officeHour } from './demo-people.ts';
import {
  meanings,
  onStage,
  rollUpOnStage,
  runOnStage,
  type Stage,
  type StagedRun,
  surroundingsAt,
  tellDay,
  tellIssues,
} from './demo-stage.ts';
import { openStore } from './open-store.ts';
import type { AuditCommandOptions } from './options.ts';
import { openPast } from './past.ts';
import { createProgress } from './progress.ts';
import { readHistory } from './read-history.ts';
import { readPolicyFile } from './read-policy.ts';
import type { Surroundings } from './surroundings.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

function issueOf({ gitlab }: Stage, date: string | null): Record<string, unknown> | undefined {
  return gitlab.issues().find((one) => one.title === `Twitter audit ${date}`);
}

/** Our notes, as people read them. */
function ourNotes({ gitlab }: Stage): ReadonlyMap<number, string> {
  const notes = gitlab.issues().flatMap(({ iid }) =>
    gitlab.comments(Number(iid)).flatMap(({ id, body }): readonly [number, string][] => {
      if (!body.startsWith('<!-- tweet-audit ')) return [];
      const text = body
        .replace(/^<!--.*?-->\s*/, '')
        .replace(/[*`]/g, '')
        .replaceAll('\n', ' ');
      return [[id, `#${String(iid)}: ${text}`]];
    }),
  );
  return new Map(notes);
}

const firstWords = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** What a manager sees who opens the newest issue. */
function tellNewest(stage: Stage, { days: [asked] }: StagedRun): string {
  const issue = issueOf(stage, asked.result.window.date);
  const verdict = String(issue?.description)
    .split('\n')
    .find((line) => line.startsWith('**'));
  return `  #${String(issue?.iid)} ${String(issue?.state)}: ${(verdict ?? '').replaceAll('*', '')}`;
}

async function runMorning(stage: Stage, morning: number): Promise<StagedRun> {
  const now = demoFortnight.mornings[morning] ?? demoFortnight.mornings[0];
  if (now === undefined) throw new RangeError('the fortnight has mornings');
  const before = ourNotes(stage);
  const ran = await runOnStage(stage, tellDemoFortnight(morning).world(), now);
  const [asked, ...others] = ran.days;
  const said = [...ourNotes(stage)].filter(([id]) => !before.has(id)).map(([, text]) => text);
  stage.surroundings.stdout(
    [
      '',
      `${weekdays[new Date(millisOf(now)).getUTCDay()]} ${now}  exit ${ran.code}, ${meanings[ran.code]}; ${plural(ran.writes, 'request that writes', 'requests that write')} to GitLab`,
      ...[...others, asked].map((day) => tellDay(day.result)),
      tellNewest(stage, ran),
      ...said.map((text) => `  says on ${firstWords(text)}`),
      '',
    ].join('\n'),
  );
  return ran;
}

/** Findings by day and rule, of all that the runs so far have shown. */
function remember(seen: Map<string, string>, { days }: StagedRun): void {
  for (const { result } of days)
    for (const f of result.findings) seen.set(`${result.window.date} ${f.rule}`, f.fingerprint);
}

function actAfter(stage: Stage, morning: number, seen: ReadonlyMap<string, string>): void {
  const { gitlab, surroundings } = stage;
  const office: Office = {
    gitlab,
    finding: (date, rule) => seen.get(`${date} ${rule}`) ?? '',
    issue: (date) => Number(issueOf(stage, date)?.iid),
    at: (time) => gitlab.setNow(millisOf(instant(time))),
  };
  gitlab.setNow(officeHour(demoFortnight.mornings[morning] ?? ''));
  for (const act of acts.filter((one) => one.after === morning)) surroundings.stdout(`    ${act.play(office)}\n`);
}

/** Whether all went as it should, and a repeated run wrote nothing. */
export async function playFortnight(stage: Stage, days: number): Promise<boolean> {
  const seen = new Map<string, string>();
  let ok = true;
  for (let morning = 0; morning < days; morning += 1) {
    const ran = await runMorning(stage, morning);
    remember(seen, ran);
    ok = (ran.code === exitCodes.clean || ran.code === exitCodes.findings) && ok;
    if (morning < days - 1) actAfter(stage, morning, seen);
  }
  stage.surroundings.stdout('\nThe last run twice more: a second one may edit, a third one writes nothing.\n');
  await runMorning(stage, days - 1);
  const { writes } = await runMorning(stage, days - 1);
  stage.surroundings.stdout(`\n${plural(writes, 'write')} on the repeated run\n`);
  const now = demoFortnight.mornings[days - 1];
  for (const week of new Set(demoFortnight.dates.slice(0, days).map((date) => stretchOf('week', date).first))) {
    if (now === undefined) return false;
    ok = (await rollUpOnStage(stage, week, now)) === exitCodes.clean && ok;
  }
  return ok && writes === 0;
}

/** What people said of the rules (docs/precision.md). */
async function tellRules(stage: Stage, now: Instant): Promise<readonly string[]> {
  const surroundings = surroundingsAt(stage, now);
  const options = { ...stage.options, quiet: true, store: 'gitlab' };
  const policy = readPolicyFile(options.policy);
  const { team, precisionBar } = revisionAt(policy, now);
  const past = await openPast(openStore(options, surroundings, createProgress(surroundings, options)), team);
  const { days } = await readHistory(past, team);
  return measurePrecision(days, precisionBar)
    .filter((one) => one.fired > one.silent)
    .map((one) => `  ${one.rule}: ${tellPrecision(one)}; ${tellWords(one)}`);
}

function tellThreads({ gitlab }: Stage): readonly string[] {
  return gitlab.issues().flatMap(({ iid }) => {
    const notes = gitlab.comments(Number(iid));
    const threads = new Map<string, number>();
    for (const { discussion } of notes) threads.set(discussion, (threads.get(discussion) ?? 0) + 1);
    return notes.length === 0
      ? []
      : [`  #${String(iid)}: ${[...threads.values()].join(' + ')} ${notes.length === 1 ? 'note' : 'notes'}`];
  });
}

/** On an empty folder, with the demo's policy beside it. */
export async function openFortnight<T>(
  options: AuditCommandOptions,
  surroundings: Surroundings,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const [now] = demoFortnight.mornings;
  if (now === undefined) throw new RangeError('the fortnight has mornings');
  const policy = join(options.out, 'demo-policy.yml');
  mkdirSync(options.out, { recursive: true });
  writeFileSync(policy, demoPolicy);
  const opening = { world: tellDemoFortnight(0).world(), now };
  return onStage(join(options.out, 'demo-fortnight'), opening, { ...options, policy }, surroundings, play);
}

export async function demoFortnightCommand(
  days: number,
  options: AuditCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const out = join(options.out, 'demo-fortnight');
  return openFortnight(options, surroundings, async (stage) => {
    const { vendors, gitlab } = stage;
    surroundings.stdout(
      `Two weeks of a fictional team, audited each morning at five; from nine on people answer in the issues. Zendesk plays at ${vendors.zendeskUrl}, X at ${vendors.xUrl}, GitLab at ${gitlab.url}.\n`,
    );
    const ok = await playFortnight(stage, days);
    surroundings.stdout(
      [
        '',
        'The issues in GitLab:',
        ...tellIssues(gitlab),
        'Threads:',
        ...tellThreads(stage),
        'What people said of the rules:',
        ...(await tellRules(stage, demoFortnight.mornings[days - 1] ?? stage.surroundings.now)),
        '',
        `Reports of the last run: ${out}`,
        '',
      ].join('\n'),
    );
    return ok ? exitCodes.clean : exitCodes.unpublished;
  });
}
