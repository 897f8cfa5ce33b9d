/** All grounds, mutations and no-ops, and the rules that they are held against. */
import { catalogue as all } from '../../src/audit/catalogue.ts';
import type { Rule } from '../../src/audit/define-rule.ts';
import { cleanDay } from './clean-day.ts';
import { clockDay } from './clock-day.ts';
import { correctedDay } from './corrected-day.ts';
import { mutations } from './mutations/index.ts';
import { noOps } from './no-ops.ts';
import { supportDay } from './support-day.ts';
import type { Trials } from './verify.ts';

export const trials: Trials = { grounds: [cleanDay, clockDay, correctedDay, supportDay], mutations, noOps };

/** Rules that need a system beside the two ledgers are left to their own stories: the clean days are of a team that has none. */
export const catalogue: readonly Rule[] = all.filter(({ meta }) =>
  meta.needs.every((source) => source === 'x' || source === 'zendesk'),
);
