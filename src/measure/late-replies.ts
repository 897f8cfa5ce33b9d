/** What a wait for the first reply was spent on, and what would have kept the target. */
import { isOpen } from '../model/open-finding.ts';
import type { AuditResult, Finding } from '../model/result.ts';
import { slaRule } from './waits.ts';

/** Parts of a wait on the SLA's clock, in the order in which they come. */
export const waitParts = ['lag', 'offHours', 'queue', 'handover', 'advocate'] as const;
export type WaitPart = (typeof waitParts)[number];
export type PartSeconds = Readonly<Record<WaitPart, number>>;

export const clockOf = (result: AuditResult): 'business' | 'calendar' => result.metrics.customerWait.clock;

/** A first reply that missed the target, and stands as a finding. */
export interface Miss {
  readonly finding: Finding;
  readonly date: string;
  /** False: no answer when it was last looked at. */
  readonly answered: boolean;
  readonly targetSeconds: number | null;
  /** Null where no answer came, or where the result does not tell the parts, or tells such as do not sum to the wait. */
  readonly parts: PartSeconds | null;
}

function numberAt(details: Finding['details'], name: string): number | undefined {
  const value = details[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** The parts, as long as they sum to the whole wait. */
function partsOf({ details }: Finding, clock: 'business' | 'calendar'): PartSeconds | null {
  const lag = numberAt(details, clock === 'calendar' ? 'lagSeconds' : 'lagBusinessSeconds');
  const offHours = clock === 'calendar' ? numberAt(details, 'offHoursSeconds') : 0;
  const queue = numberAt(details, 'queueSeconds');
  const handover = numberAt(details, 'handoverSeconds');
  const advocate = numberAt(details, 'advocateSeconds');
  const whole = numberAt(details, 'waitedSeconds');
  if (lag === undefined || offHours === undefined || queue === undefined) return null;
  if (handover === undefined || advocate === undefined) return null;
  return lag + offHours + queue + handover + advocate === whole ? { lag, offHours, queue, handover, advocate } : null;
}

/** Open ones only: what is waived, disputed or over is no miss. */
export function missesOf(date: string, result: AuditResult): readonly Miss[] {
  return result.findings
    .filter((finding) => finding.rule === slaRule && isOpen(finding))
    .map((finding) => {
      const answered = finding.details.replied === true;
      return {
        finding,
        date,
        answered,
        targetSeconds: numberAt(finding.details, 'targetSeconds') ?? null,
        parts: answered ? partsOf(finding, clockOf(result)) : null,
      };
    });
}

/** A miss that can be told apart: answered, with all its parts. */
export interface SplitMiss {
  readonly targetSeconds: number;
  readonly parts: PartSeconds;
}

export function splitMisses(misses: readonly Miss[]): readonly SplitMiss[] {
  return misses.flatMap(({ targetSeconds, parts }) =>
    targetSeconds === null || parts === null ? [] : [{ targetSeconds, parts }],
  );
}

/** Whether the target had been kept, had these parts taken no time and the others as long as they did. */
export function isMetWithout({ parts, targetSeconds }: SplitMiss, without: readonly WaitPart[]): boolean {
  const left = waitParts.filter((part) => !without.includes(part)).reduce((sum, part) => sum + parts[part], 0);
  return left <= targetSeconds;
}

export function secondsByPart(misses: readonly SplitMiss[]): PartSeconds {
  const sum = (part: WaitPart): number => misses.reduce((all, miss) => all + miss.parts[part], 0);
  return {
    lag: sum('lag'),
    offHours: sum('offHours'),
    queue: sum('queue'),
    handover: sum('handover'),
    advocate: sum('advocate'),
  };
}
