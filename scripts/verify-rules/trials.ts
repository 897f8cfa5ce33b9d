/** All grounds, mutations and no-ops. */
import { cleanDay } from './clean-day.ts';
import { clockDay } from './clock-day.ts';
import { correctedDay } from './corrected-day.ts';
import { forumDay } from './forum-day.ts';
import { mutations } from './mutations/index.ts';
import { noOps } from './no-ops.ts';
import { outageDay } from './outage-day.ts';
import { supportDay } from './support-day.ts';
import type { Trials } from './verify.ts';

export const trials: Trials = {
  grounds: [cleanDay, clockDay, correctedDay, supportDay, forumDay, outageDay],
  mutations,
  noOps,
};
