/** Where the page of a week or a month lies in the dashboard, and what lies around it. */
import type { Stretch } from '../../measure/stretch.ts';

const folders = { week: 'weeks', month: 'months' } as const;

/** From a roll-up's page to the folder of the dashboard. */
export const rollUpRoot = '../../';

/** Below the folder of the dashboard. Throws a RangeError for a stretch that has no name of ours. */
export function rollUpPath({ kind, name }: Pick<Stretch, 'kind' | 'name'>): string {
  if (!/^\d{4}-(?:W\d{2}|\d{2})$/.test(name)) throw new RangeError(`no week or month: ${name}`);
  return `${folders[kind]}/${name}/index.html`;
}

/** Which pages are there, so that links may lead to them. */
export interface Around {
  /** The dashboard's first page, and the one that says what the figures mean. */
  readonly home: boolean;
  /** Dates that have a page. */
  readonly days: ReadonlySet<string>;
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

/** A page that stands alone. */
export const nothingAround: Around = { home: false, days: new Set(), before: null, after: null };
