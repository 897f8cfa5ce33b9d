/** `demo --days N`, to five: morning after morning with one store and one GitLab, so that findings live, resolve and rest. */

import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { instant } from '../model/instant.ts';
import { plural } from '../model/plural.ts';
import { demoWeek, tellDemoWeek } from '../scenario/demo-week.ts';
import { meanings, onStage, rollUpOnStage, runOnStage, type Stage, tellDay, tellIssues } from './demo-stage.ts';
import type { AuditCommandOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const nowOf = (morning: number) => instant(demoWeek.mornings[morning] ?? demoWeek.mornings[0]);

async function runOnce(stage: Stage, morning: number): Promise<{ readonly code: ExitCode; readonly writes: number }> {
  const now = nowOf(morning);
  const { code, writes, days } = await runOnStage(stage, tellDemoWeek(morning).world(), now);
  const [asked, ...others] = days;
  stage.surroundings.stdout(
    [
      `${now}  exit ${code}, ${meanings[code]}; ${plural(writes, 'write')} to GitLab`,
      ...[...others, asked].map((day) => tellDay(day.result)),
      '',
    ].join('\n'),
  );
  return { code, writes };
}

/** The mornings of the first N days: one is missed, and on the last one the package registry is gone at first. */
async function play(stage: Stage, days: number): Promise<boolean> {
  const { gitlab, surroundings } = stage;
  let ok = true;
  for (let morning = 0; morning < days; morning += 1) {
    if (morning === 3 && days > 4) {
      surroundings.stdout(`${demoWeek.mornings[morning] ?? ''}  nobody ran it\n`);
      continue;
    }
    if (morning === 4) {
      gitlab.inject({ method: 'PUT', path: '/packages/generic/', status: 404, body: { message: '404 Not Found' } });
      surroundings.stdout('The package registry is gone:\n');
      ok = (await runOnce(stage, morning)).code === exitCodes.unpublished && ok;
      surroundings.stdout('It is back, and the run is repeated:\n');
    }
    const { code } = await runOnce(stage, morning);
    ok = (code === exitCodes.clean || code === exitCodes.findings) && ok;
  }
  surroundings.stdout('The last run twice more: a second one may edit, a third one writes nothing.\n');
  await runOnce(stage, days - 1);
  return (await runOnce(stage, days - 1)).writes === 0 && ok;
}

export async function demoWeekCommand(
  days: number,
  options: AuditCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const out = join(options.out, 'demo-week');
  const opening = { world: tellDemoWeek(0).world(), now: nowOf(0) };
  return onStage(out, opening, options, surroundings, async (stage) => {
    const { vendors, gitlab } = stage;
    surroundings.stdout(
      `A fictional team's week, audited each morning at five. Zendesk plays at ${vendors.zendeskUrl}, X at ${vendors.xUrl}, GitLab at ${gitlab.url}.\n\n`,
    );
    const played = await play(stage, days);
    const ok = (await rollUpOnStage(stage, demoWeek.dates[0], nowOf(days - 1))) === exitCodes.clean && played;
    surroundings.stdout(
      ['', 'The issues in GitLab:', ...tellIssues(gitlab), '', `Reports of the last run: ${out}`, ''].join('\n'),
    );
    return ok ? exitCodes.clean : exitCodes.unpublished;
  });
}
