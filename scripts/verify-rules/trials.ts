/** All grounds, mutations and no-ops, and the rules that they are held against. */
import { catalogue as all } from '../../src/audit/catalogue.ts';
import type { Rule } from '../../src/audit/define-rule.ts';
import { cleanDay } from './clean-day.ts';
import { clockDay } from './clock-day.ts';
import { correctedDay } from './corrected-day.ts';
import { forumDay } from './forum-day.ts';
import { mutations } from './mutations/index.ts';
import { noOps } from './no-ops.ts';
import { supportDay } from './support-day.ts';
import type { Trials } from './verify.ts';

export const trials: Trials = { grounds: [cleanDay, clockDay, correctedDay, supportDay, forumDay], mutations, noOps };

/** Rules that need another system beside the two ledgers are left to their own stories: one clean day is of a team that has a forum and a Support team, and none is of one that has more. */
export const catalogue: readonly Rule[] = all.filter(({ meta }) =>
  meta.needs.every((source) => ['x', 'zendesk', 'forum', 'support'].includes(source)),
);
