/** `demo --days N`: a week of mornings, or two weeks with the people around them. */
import type { ExitCode } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import { demoFortnight } from '../scenario/demo-fortnight.ts';
import { demoWeek } from '../scenario/demo-week.ts';
import { demoFortnightCommand } from './demo-fortnight.ts';
import { demoWeekCommand } from './demo-week.ts';
import type { AuditCommandOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** Rejects with a TweetAuditError (`usage`) for a number of days that is not played. */
export async function demoDays(
  text: string,
  options: AuditCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const days = Number(text);
  const most = demoFortnight.dates.length;
  if (!/^\d{1,2}$/.test(text) || days < 1 || days > most) {
    throw new TweetAuditError(
      'usage',
      `--days ${JSON.stringify(text)} is not a number from 1 to ${most}`,
      `Give a number of days, such as --days ${demoWeek.dates.length} or --days ${most}.`,
    );
  }
  return days <= demoWeek.dates.length
    ? demoWeekCommand(days, options, surroundings)
    : demoFortnightCommand(days, options, surroundings);
}
