/** All rules that this version can judge, sorted by id. */
import type { Rule } from './define-rule.ts';
import * as exported from './rules/index.ts';

export const catalogue: readonly Rule[] = Object.values(exported).sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
