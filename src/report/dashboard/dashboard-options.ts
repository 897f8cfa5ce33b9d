/** What pages need beside the judged days: what the policy in force on the newest day says. */
import type { ReportOptions } from '../report-options.ts';

export interface DashboardOptions extends ReportOptions {
  /** The team's clock, for hours and weekdays. */
  readonly timeZone: string;
  /** Of the team; single handles may have their own. */
  readonly targetSeconds: number;
  readonly slaClock: 'business' | 'calendar';
  /** Days further back than this are not shown. */
  readonly retentionDays: number;
}

/** At most so many days have a page, whatever the store holds. */
export const mostDays = 400;

/** Distributions and tables are of so many newest days; trends are of all. */
export const recentDays = 28;
