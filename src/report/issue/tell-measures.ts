/** Figures with their denominators; what is pending or unknown stands beside them, never inside. */
import type { AuditResult, RuleOutcome } from '../../model/result.ts';
import { showDuration } from '../../model/show-duration.ts';
import { plural } from '../show-time.ts';
import { countLateReplies, openFindings } from '../view.ts';
import { countByRule, type IssueContext, tellCounts, tellId, tellSome } from './words.ts';

const mostRules = 60;

function beside(outcome: RuleOutcome): string {
  const counts = tellCounts([
    [outcome.excused, 'excused'],
    [outcome.pending, 'not due yet'],
    [outcome.unknown, 'not judgeable'],
  ]);
  return counts === '' ? '' : `; beside them ${counts}`;
}

function percent(part: number, whole: number): string {
  return `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}

/** The shortest target that somebody who still waits has missed; undefined where nobody does, or where it is not told. */
function targetMissed(result: AuditResult): number | undefined {
  const targets = openFindings(result).flatMap((f) =>
    f.details.replied === false && typeof f.details.targetSeconds === 'number' ? [f.details.targetSeconds] : [],
  );
  return targets.length === 0 ? undefined : Math.min(...targets);
}

/**
 * How long people waited. A quantile that lies below every open wait rests on answers alone; one beyond would move
 * with the hour of the run, so that it is told when nobody's wait can change it any more.
 */
function tellWait(result: AuditResult): string[] {
  const { answered, waiting, seconds, clock } = result.metrics.customerWait;
  if (answered + waiting === 0) return [];
  const apart = `${answered} answered, ${waiting} still waiting and counted in`;
  const limit = waiting === 0 ? Number.POSITIVE_INFINITY : targetMissed(result);
  const pending = result.outcomes.find((o) => o.rule === 'first-reply-sla')?.pending ?? 0;
  if (limit === undefined || (waiting > 0 && pending > 0)) {
    return [`First replies, ${clock} time: told when the last of them is due (${apart})`];
  }
  const tell = (value: number | null): string =>
    value !== null && value <= limit
      ? `within ${showDuration(value)}`
      : `later than the target of ${showDuration(limit)}`;
  const median = waiting === 0 && seconds.median === null ? '' : `half ${tell(seconds.median)}`;
  const p90 = waiting === 0 && seconds.p90 === null ? '' : `nine in ten ${tell(seconds.p90)}`;
  return [`First replies, ${clock} time: ${[median, p90].filter((t) => t !== '').join(', ')} (${apart})`];
}

export function tellMeasures({ result }: IssueContext): readonly string[] {
  const sla = result.outcomes.find((o) => o.rule === 'first-reply-sla');
  const due = sla === undefined ? 0 : sla.kept + sla.broken;
  const { late, byLagAlone } = countLateReplies(result);
  return [
    ...(sla === undefined || due === 0
      ? []
      : [`First replies within the target: **${sla.kept} of ${due}** (${percent(sla.kept, due)})${beside(sla)}`]),
    ...tellWait(result),
    ...(late === 0
      ? []
      : [`Late replies that would have been in time without ingestion lag: **${byLagAlone} of ${late}**`]),
  ];
}

/** A line a rule that judged something: findings per opportunity of that rule. */
export function tellRules({ result }: IssueContext): readonly string[] {
  return result.outcomes
    .filter((o) => o.population > 0)
    .slice(0, mostRules)
    .map((o) => {
      const decided = tellCounts([
        [o.waived, 'waived'],
        [o.disputed, 'disputed'],
      ]);
      const judged = o.kept + o.broken;
      const share = judged === 0 ? 'none judged' : `${o.broken} of ${judged} broken`;
      return `${tellId(o.rule)}: ${share}${decided === '' ? '' : `, ${decided} of them`}${beside(o)}`;
    });
}

/** Remarks (info) are counted, rule by rule. */
export function tellRemarks({ result }: IssueContext): string {
  const remarks = openFindings(result).filter((f) => f.severity === 'info');
  if (remarks.length === 0) return '';
  return `${plural(remarks.length, 'remark')}, counted only: ${tellSome(countByRule(remarks), 12)} (in \`findings.csv\`).`;
}
