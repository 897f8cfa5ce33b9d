/** Waivers by their use: which end soon or ended, and which permitted nothing. */
import { localDate } from '../model/business-time.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Decision, endOf } from '../model/decision.ts';
import { sameHandle } from '../model/handle.ts';
import { addSeconds, type Instant, isWithin, type Span } from '../model/instant.ts';
import type { Finding } from '../model/result.ts';
import { compareText } from './recurring-causes.ts';

export interface WaiverUse {
  /** Rules, or the one finding. */
  readonly rules: readonly string[];
  readonly handles: readonly string[];
  readonly fingerprint: string | null;
  readonly reason: string;
  readonly from: Instant;
  readonly until: Instant | null;
  /** The last local date before that. */
  readonly lastDate: string | null;
  /** Findings of the stretch that it permits. */
  readonly matched: number;
  /** Whether it ends within thirty days after the stretch, or ended in it. */
  readonly end: 'later' | 'soon' | 'over';
}

const soonSeconds = 30 * 86_400;

export function dedupeDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const byText = new Map(decisions.map((one) => [canonicalJson(one), one]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

export interface DecidedFinding {
  readonly finding: Finding;
  /** Official handle that it is about; null when about none. */
  readonly handle: string | null;
}

function permits({ target }: Decision, { finding, handle }: DecidedFinding): boolean {
  if (finding.decision !== 'waived') return false;
  if ('fingerprint' in target) return target.fingerprint === finding.fingerprint;
  const { rules, handles, span, notOf } = target;
  if (!rules.includes(finding.rule) || !isWithin(span, finding.at)) return false;
  if (finding.person !== null && notOf.includes(finding.person)) return false;
  return handles.length === 0 || (handle !== null && handles.some((one) => sameHandle(one, handle)));
}

/** A later word on the same finding takes a waiver's place. */
function isOutspoken(waiver: Decision, decisions: readonly Decision[]): boolean {
  const { target } = waiver;
  return decisions.some(
    (d) =>
      'fingerprint' in target &&
      'fingerprint' in d.target &&
      d.target.fingerprint === target.fingerprint &&
      d.at > waiver.at,
  );
}

/** Those in force at some time of the stretch, or that permit something of it. `said`: as the policy and the notes have it, each any number of times. */
export function waiverUse(
  said: readonly Decision[],
  found: readonly DecidedFinding[],
  stretch: Span,
  timeZone: string,
): readonly WaiverUse[] {
  const decisions = dedupeDecisions(said);
  return decisions
    .filter((one) => one.kind === 'waive' && !isOutspoken(one, decisions))
    .map((waiver): WaiverUse => {
      const { target, reason, at } = waiver;
      const until = endOf(waiver) ?? null;
      const end =
        until === null || until > addSeconds(stretch.end, soonSeconds)
          ? 'later'
          : until > stretch.end
            ? 'soon'
            : 'over';
      return {
        rules: 'rules' in target ? [...target.rules].sort() : [],
        handles: 'handles' in target ? [...target.handles].sort() : [],
        fingerprint: 'fingerprint' in target ? target.fingerprint : null,
        reason,
        from: 'span' in target ? target.span.start : at,
        until,
        lastDate: until === null ? null : localDate(timeZone, addSeconds(until, -1)),
        matched: found.filter((one) => permits(waiver, one)).length,
        end,
      };
    })
    .filter(({ from, until, matched }) => {
      const held = from < stretch.end && (until === null || until > stretch.start);
      return held || matched > 0;
    })
    .sort((a, b) => compareText(a.until ?? '~', b.until ?? '~') || compareText(canonicalJson(a), canonicalJson(b)));
}
