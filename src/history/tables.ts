/** All tables of the history, in the order in which they are made. */
import type { History, JudgedDay } from '../model/history.ts';
import type { Table } from './define-table.ts';
import { completeness, days, policyRevisions, usage } from './tables/days.ts';
import { decisions, evidence, findingDetails, findings } from './tables/findings.ts';
import { judgements, outcomes, pending } from './tables/judged.ts';
import { gaps, rules, unreadableDays } from './tables/missing.ts';

/** Of one day each, `days` first. */
export const dayTables: readonly Table<JudgedDay>[] = [
  days,
  outcomes,
  judgements,
  findings,
  findingDetails,
  evidence,
  decisions,
  pending,
  gaps,
  completeness,
  usage,
  policyRevisions,
];

export const wholeTables: readonly Table<History>[] = [rules, unreadableDays];
