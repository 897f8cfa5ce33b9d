/** The first figures of a day, on its own page and on the first page of all. */
import { waitQuantile } from '../../measure/kaplan-meier.ts';
import type { MeasuredRow } from '../../measure/rows.ts';
import { waitsOf } from '../../measure/waits.ts';
import { shareOf } from '../../measure/wilson.ts';
import { plural } from '../../model/plural.ts';
import type { AuditResult } from '../../model/result.ts';
import { showDuration } from '../../model/show-duration.ts';
import { type Html, html } from '../escape/html.ts';
import { localLink, metricLink } from '../page/links.ts';
import { tellCounts } from '../verdict-words.ts';
import type { DashboardOptions } from './dashboard-options.ts';
import { renderTiles, type Tile } from './tiles.ts';
import { judgeDay } from './verdict.ts';
import { showCounts, showInterval, showPercent } from './words.ts';

export interface Places {
  /** From this page to the folder of all pages: empty, or `../`. */
  readonly root: string;
  /** From this page to the day's: empty, or `2026-11-13/index.html`. */
  readonly day: string;
}

/** Waived and disputed misses are counted here, and said: they leave both halves in trends only. */
function slaTile(result: AuditResult, { root }: Places): Tile {
  const name = metricLink('sla-attainment', 'First replies in time', root);
  const sla = result.outcomes.find((o) => o.rule === 'first-reply-sla');
  if (sla === undefined) return { name, value: '–', beside: 'not judged' };
  const share = shareOf(sla.kept, sla.kept + sla.broken);
  const beside = tellCounts([
    [sla.waived, 'misses waived'],
    [sla.disputed, 'misses disputed'],
    [sla.excused, 'excused'],
    [sla.pending, 'not due yet'],
    [sla.unknown, 'not judgeable'],
  ]);
  const counts = share.share === null ? 'none was due' : `${showCounts(share)}; ${showInterval(share)}`;
  return {
    name,
    value: share.share === null ? '–' : showPercent(share.share),
    beside: html`${counts}${beside === '' ? null : html`<br>${beside}`}`,
  };
}

function waitTile(rows: readonly MeasuredRow[], { slaClock }: DashboardOptions, { root }: Places): Tile {
  const waits = waitsOf(rows);
  const median = waitQuantile(waits, 0.5);
  const p90 = waitQuantile(waits, 0.9);
  const answered = waits.filter((w) => w.answered).length;
  const tell = (seconds: number | null): string => (seconds === null ? 'not reached' : showDuration(seconds));
  return {
    name: metricLink('customer-wait', 'Half had a reply within', root),
    value: waits.length === 0 ? '–' : tell(median),
    beside:
      waits.length === 0
        ? 'nobody waited'
        : html`nine in ten: ${tell(p90)}<br>${answered} answered, ${waits.length - answered} still waiting; ${slaClock} time`,
  };
}

export function renderDayTiles(
  result: AuditResult,
  rows: readonly MeasuredRow[],
  options: DashboardOptions,
  places: Places,
): Html {
  const { waiting, disputed } = judgeDay(result);
  const { x, zendesk, share } = result.completeness;
  const unknown = x.unknown + zendesk.unknown;
  return renderTiles([
    {
      name: localLink(`${places.day}#waiting`, 'Waiting past the target'),
      value: waiting,
      beside:
        disputed === 0
          ? 'no dispute waits for a ruling'
          : html`${plural(disputed, 'dispute waits', 'disputes wait')} for a ruling`,
    },
    slaTile(result, places),
    waitTile(rows, options, places),
    {
      name: metricLink('completeness', 'Ledger items explained', places.root),
      value: showPercent(share),
      beside: html`${unknown === 0 ? 'all' : `all but ${unknown}`} of ${x.items + zendesk.items}, on X and in Zendesk`,
    },
  ]);
}
