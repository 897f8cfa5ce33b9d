/** The pipeline schedule: there, active, its owner not blocked, and when it runs next. */
import { type Check, type Diagnosis, fail, fine, skip, warn } from '../../model/check.ts';
import { type Instant, millisOf, parseInstant } from '../../model/instant.ts';
import { diagnosisOf, type GitlabCheckup } from './checkup.ts';
import type { ScheduleAnswer } from './checkup-schema.ts';
import { newToken } from './checkup-tokens.ts';

const scheduleCure = 'Create or repair it under Build > Pipeline schedules, as a member who stays.';

function diagnoseSchedules(schedules: readonly ScheduleAnswer[], now: Instant): Diagnosis {
  if (schedules.length === 0) return warn('there is none: no day is audited by itself', scheduleCure);
  const active = schedules.filter((one) => one.active);
  if (active.length === 0)
    return fail('usage', `none of ${schedules.length} is active: no day is audited by itself`, scheduleCure);
  const owned = active.filter(({ owner }) => owner !== null && owner !== undefined && owner.state !== 'blocked');
  if (owned.length === 0) {
    const owners = active.map(({ owner }) => owner?.username ?? 'a user who is gone');
    return fail(
      'usage',
      `its owner is blocked or gone (${owners.join(', ')}): pipelines will not start`,
      'Take the ownership of it under Build > Pipeline schedules.',
    );
  }
  const runs = owned.flatMap(({ next_run_at, description }) => {
    const at = parseInstant(next_run_at ?? '');
    return at === undefined ? [] : [{ at, description: description ?? 'a schedule' }];
  });
  const [next] = runs.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (next === undefined) return warn('GitLab does not say when it runs next', scheduleCure);
  const said = `"${next.description}" runs next at ${next.at}`;
  if (millisOf(now) - millisOf(next.at) <= 3_600_000) return fine(said);
  return warn(
    `"${next.description}" should have run at ${next.at}`,
    'Ask the administrators of this GitLab why scheduled pipelines do not start.',
  );
}

export const checkSchedule: Check<GitlabCheckup> = {
  title: 'schedule',
  async task({ schedules, now, read }) {
    const asked = await schedules();
    if ('answer' in asked) return diagnoseSchedules(asked.answer, now);
    if (asked.refusal.status === 403 || asked.refusal.status === 404)
      return skip(`${read.variable} may not see pipeline schedules; the role Developer may`);
    return diagnosisOf(asked.refusal, 'the pipeline schedules', newToken(read.variable, 'read_api'));
  },
};
