/** The figures of the summary: rule by rule, waits, skips, and how much of both ledgers is explained. */
import { plural } from '../model/plural.ts';
import type { AuditResult } from '../model/result.ts';
import { showDuration } from '../model/show-duration.ts';
import { escapeLog } from './escape/log.ts';
import { countSkips } from './tell-skips.ts';
import { countLateReplies } from './view.ts';
import { wrap } from './wrap.ts';

export function tellRules(result: AuditResult, width: number): string[] {
  const judged = result.outcomes.filter((o) => o.population > 0);
  const rest = result.outcomes.filter((o) => o.population === 0);
  const longest = Math.max(0, ...judged.map((o) => o.rule.length));
  return [
    '',
    'Rule by rule, broken of judged:',
    ...judged.map((o) => {
      const apart = [
        ...(o.excused > 0 ? [`${o.excused} excused`] : []),
        ...(o.pending > 0 ? [`${o.pending} pending`] : []),
        ...(o.unknown > 0 ? [`${o.unknown} unknown`] : []),
      ];
      return `  ${o.rule.padEnd(longest)} ${`${o.broken} of ${o.population}`.padEnd(12)}${apart.length === 0 ? '' : ` ${apart.join(', ')}`}`.trimEnd();
    }),
    ...rest.flatMap((o) =>
      wrap(
        `${o.rule}: ${o.status === 'notApplicable' ? 'not applicable' : o.status}, ${escapeLog(o.reason ?? '')}`,
        width,
        '  ',
      ),
    ),
  ];
}

export function tellMeasures(result: AuditResult): string[] {
  const { customerWait } = result.metrics;
  const wait = customerWait.seconds;
  const sla = result.outcomes.find((o) => o.rule === 'first-reply-sla');
  const median =
    wait.median === null
      ? 'fewer than half of those who wrote have an answer'
      : `half were answered within ${showDuration(wait.median)}`;
  const p90 = wait.p90 === null ? '' : `, nine in ten within ${showDuration(wait.p90)}`;
  const open =
    customerWait.waiting === 0
      ? ''
      : `; ${plural(customerWait.waiting, 'person', 'people')} still ${customerWait.waiting === 1 ? 'waits' : 'wait'}, counted in`;
  const lines =
    customerWait.answered + customerWait.waiting === 0
      ? []
      : [`  First replies (${customerWait.clock} time): ${median}${p90}${open}.`];
  if (sla !== undefined && sla.kept + sla.broken > 0) {
    const apart = [
      ...(sla.excused > 0 ? [`${sla.excused} excused`] : []),
      ...(sla.pending > 0 ? [`${sla.pending} not due yet`] : []),
      ...(sla.unknown > 0 ? [`${sla.unknown} not judgeable`] : []),
    ];
    lines.push(
      `  Within the target: ${sla.kept} of ${sla.kept + sla.broken}${apart.length === 0 ? '' : ` (beside them ${apart.join(', ')})`}.`,
    );
  }
  const { late, byLagAlone } = countLateReplies(result);
  if (late > 0)
    lines.push(`  Late replies that would have been in time without ingestion lag: ${byLagAlone} of ${late}.`);
  return lines;
}

/** One line of counts; what could not be read is said beside it, and alone. */
export function tellSkips({ skips }: AuditResult, width: number): string[] {
  const counts = countSkips(skips.entries);
  return [
    ...(counts === '' ? [] : wrap(`${counts}.`, width, '  ')),
    ...skips.unread.flatMap((why) => wrap(`Skips: ${escapeLog(why)}.`, width, '  ')),
  ];
}

export function tellCompleteness(result: AuditResult): string[] {
  const { x, zendesk, share } = result.completeness;
  const odd = [
    ...(zendesk.zendeskOnly > 0 ? [`${zendesk.zendeskOnly} in Zendesk only`] : []),
    ...(zendesk.notDelivered > 0 ? [`${zendesk.notDelivered} not delivered`] : []),
    ...(zendesk.removed > 0 ? [`${zendesk.removed} removed from X`] : []),
    ...(zendesk.unknown > 0 ? [`${zendesk.unknown} unknown`] : []),
  ];
  return [
    `  On X ${plural(x.items, 'item')}: ${x.matched} matched with Zendesk, ${x.xOnly} on X only, ${x.unknown} unknown.`,
    `  In Zendesk ${plural(zendesk.items, 'comment')}: ${zendesk.matched} matched with X${odd.length === 0 ? '' : `, ${odd.join(', ')}`}.`,
    `  Explained: ${(Math.floor(share * 1000) / 10).toFixed(1)} %.`,
  ];
}
