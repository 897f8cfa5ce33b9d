/** What must hold of the status page before a run: it answers, and tells of its past. */
import { type Check, fail, fine, warn } from '../../model/check.ts';
import { addSeconds } from '../../model/instant.ts';
import { type GatherStatusPageOptions, gatherStatusPage } from './gather-status-page.ts';

export type StatusPageCheckup = Omit<GatherStatusPageOptions, 'span' | 'onPage'>;

const weekSeconds = 7 * 86_400;

const checkPage: Check<StatusPageCheckup> = {
  title: 'reached, and read',
  async task(checkup) {
    let records = 0;
    const { gaps } = await gatherStatusPage({
      ...checkup,
      span: { start: addSeconds(checkup.takenAt, -weekSeconds), end: checkup.takenAt },
      onPage({ incidents }) {
        records += incidents.length;
      },
    });
    const [gap] = gaps;
    if (gap === undefined) return fine(`tells of the last week; entries: ${records}`);
    const cure = gap.cure ?? 'Try again later.';
    if (gap.cause === 'limit') return warn(gap.why, 'Each day will have a gap; a Statuspage tells of its past.');
    if (gap.cause === 'credentials') return fail('credentials', gap.why, cure);
    return gap.cause === 'unreadable' ? fail('usage', gap.why, cure) : fail('unavailable', gap.why, cure);
  },
};

export const statusPageChecks: readonly Check<StatusPageCheckup>[] = [checkPage];
