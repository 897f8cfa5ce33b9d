/** What pages need beside the judged days: what the policy in force on the newest day says. */
import type { ReportOptions } from '../report-options.ts';

export interface DashboardOptions extends ReportOptions {
  /** Of the team; single handles may have their own. */
  readonly targetSeconds: number;
  readonly slaClock: 'business' | 'calendar';
  /** The share that a rule should be right in, from 0 to 1; null for none. */
  readonly precisionBar: number | null;
  /** Days further back than this are not shown. */
  readonly retentionDays: number;
}

/** Distributions and tables are of so many newest days; trends are of all. */
export const recentDays = 28;
