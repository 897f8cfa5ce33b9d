/** Figures with their denominators; what is pending or unknown stands beside them, never inside. */
import { shareOf } from '../../measure/wilson.ts';
import { isOver } from '../../model/open-finding.ts';
import { plural } from '../../model/plural.ts';
import type { AuditResult, DecisionState, RuleOutcome } from '../../model/result.ts';
import { showDuration } from '../../model/show-duration.ts';
import { tellCounts } from '../verdict-words.ts';
import { countLateReplies, openFindings } from '../view.ts';
import { countByRule, type IssueContext, tellFigure, tellId, tellSome } from './words.ts';

const mostRules = 60;

/** What is judged to the end, and what stands beside it: decided findings are in neither half of a share. */
function countRule(outcome: RuleOutcome, { findings }: AuditResult) {
  const of = findings.filter((f) => f.rule === outcome.rule && !isOver(f));
  const count = (decision: DecisionState): number => of.filter((f) => f.decision === decision).length;
  const [waived, disputed, accepted] = [count('waived'), count('disputed'), count('accepted')];
  const held = Math.max(0, outcome.broken - waived - disputed - accepted);
  const counts = tellCounts([
    [waived, 'waived'],
    [disputed, 'disputed'],
    [accepted, 'ruled to be none'],
    [outcome.excused, 'excused'],
    [outcome.pending, 'not due yet'],
    [outcome.unknown, 'not judgeable'],
  ]);
  return { held, judged: outcome.kept + held, beside: counts === '' ? '' : `; beside them ${counts}` };
}

const floorPercent = (share: number): string => (Math.floor(share * 1000) / 10).toFixed(1);
const ceilPercent = (share: number): string => (Math.ceil(share * 1000) / 10).toFixed(1);

/** `95.2 %, interval 88.4 to 98.1`, by Wilson at 95 %, so that nobody reads much into few. */
function tellInterval(part: number, whole: number): string {
  const { share, low, high } = shareOf(part, whole);
  return `${floorPercent(share ?? 0)} %, interval ${floorPercent(low)} to ${ceilPercent(high)}`;
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
function tellWait({ result, options }: IssueContext): string[] {
  const { answered, waiting, seconds, clock } = result.metrics.customerWait;
  if (answered + waiting === 0) return [];
  const name = tellFigure('customer-wait', 'First replies', { options });
  const apart = `${answered} answered, ${waiting} still waiting and counted in`;
  const limit = waiting === 0 ? Number.POSITIVE_INFINITY : targetMissed(result);
  const pending = result.outcomes.find((o) => o.rule === 'first-reply-sla')?.pending ?? 0;
  if (limit === undefined || (waiting > 0 && pending > 0)) {
    return [`${name}, ${clock} time: told when the last of them is due (${apart})`];
  }
  const tell = (value: number | null): string =>
    value !== null && value <= limit
      ? `within ${showDuration(value)}`
      : `later than the target of ${showDuration(limit)}`;
  const median = waiting === 0 && seconds.median === null ? '' : `half ${tell(seconds.median)}`;
  const p90 = waiting === 0 && seconds.p90 === null ? '' : `nine in ten ${tell(seconds.p90)}`;
  return [`${name}, ${clock} time: ${[median, p90].filter((t) => t !== '').join(', ')} (${apart})`];
}

const aboutIntervals = 'Intervals are at 95 %: where the truth lies, as far as so few cases can tell.';

export function tellMeasures(context: IssueContext): readonly string[] {
  const { result } = context;
  const sla = result.outcomes.find((o) => o.rule === 'first-reply-sla');
  const counts = sla === undefined ? undefined : countRule(sla, result);
  const { late, byLagAlone } = countLateReplies(result);
  return [
    ...(sla === undefined || counts === undefined || counts.judged === 0
      ? []
      : [
          `${tellFigure('sla-attainment', 'First replies within the target', context)}: **${sla.kept} of ${counts.judged}** (${tellInterval(sla.kept, counts.judged)})${counts.beside}`,
        ]),
    ...tellWait(context),
    ...(late === 0
      ? []
      : [
          `${tellFigure('late-by-lag-alone', 'Late replies that would have been in time without ingestion lag', context)}: **${byLagAlone} of ${late}** (${tellInterval(byLagAlone, late)})`,
        ]),
    ...(result.outcomes.some((o) => o.kept + o.broken > 0) ? [aboutIntervals] : []),
  ];
}

/** A line a rule that judged something: findings per opportunity of that rule. */
export function tellRules({ result }: IssueContext): readonly string[] {
  return result.outcomes
    .filter((o) => o.population > 0)
    .slice(0, mostRules)
    .map((o) => {
      const { held, judged, beside } = countRule(o, result);
      const share = judged === 0 ? 'none judged' : `${held} of ${judged} broken (${tellInterval(held, judged)})`;
      return `${tellId(o.rule)}: ${share}${beside}`;
    });
}

/** Remarks (info) are counted, rule by rule. */
export function tellRemarks({ result }: IssueContext): string {
  const remarks = openFindings(result).filter((f) => f.severity === 'info');
  if (remarks.length === 0) return '';
  return `${plural(remarks.length, 'remark')}, counted only: ${tellSome(countByRule(remarks), 12)} (in \`findings.csv\`).`;
}
