/** What must hold of the forum before a run: it names its categories, and can be searched without a login. */

import type { Gap } from '../../model/capture.ts';
import { blocking, type Check, type Diagnosis, fail, fine } from '../../model/check.ts';
import type { Instant } from '../../model/instant.ts';
import { type ForumSource, gatherForum, searchForum } from './gather-forum.ts';

export interface ForumCheckup extends ForumSource {
  readonly takenAt: Instant;
}

export function diagnosisOfGap({ cause, why, cure }: Gap): Diagnosis {
  const help = cure ?? 'Try again later.';
  if (cause === 'credentials') return fail('credentials', why, help);
  return cause === 'unreadable' ? fail('usage', why, help) : fail('unavailable', why, help);
}

const checkCategories: Check<ForumCheckup> = {
  title: 'categories',
  async task(checkup) {
    let named = 0;
    const { takenAt } = checkup;
    const { gaps } = await gatherForum({
      ...checkup,
      span: { start: takenAt, end: takenAt },
      onPage({ forumCategories }) {
        named = forumCategories.length;
      },
    });
    const [gap] = gaps;
    return gap === undefined ? fine(`open to everybody: ${named}`) : blocking(diagnosisOfGap(gap));
  },
};

const checkSearch: Check<ForumCheckup> = {
  title: 'search',
  async task(checkup) {
    const { takenAt } = checkup;
    const about = { span: { start: takenAt, end: takenAt }, takenAt };
    const { gaps } = await searchForum(checkup, about, [{ id: 'doctor', words: ['pipeline'] }]);
    const [gap] = gaps;
    return gap === undefined ? fine('answers without a login') : diagnosisOfGap(gap);
  },
};

export const forumChecks: readonly Check<ForumCheckup>[] = [checkCategories, checkSearch];
