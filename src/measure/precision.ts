/** How often a rule was right, by what people said about its findings: silence is counted, and is no verdict. Pure. */
import { type Decision, type DisputeClaim, disputeClaims } from '../model/decision.ts';
import type { JudgedDay } from '../model/history.ts';
import type { Finding } from '../model/result.ts';
import { drawLots } from './draw-lots.ts';
import { type Share, shareOf } from './wilson.ts';

/** What people said about one finding in the end. */
export type Word = 'confirmed' | 'accepted' | 'disputed' | 'waived' | 'silent';

export interface RulePrecision {
  readonly rule: string;
  /** Every finding of the rule, those that are resolved or withdrawn by now among them; the next five sum to it. */
  readonly fired: number;
  /** Disputed, and the dispute was rejected: somebody else looked, and the rule was right. */
  readonly confirmed: number;
  /** Disputed, and the dispute was accepted: the rule was not right. */
  readonly accepted: number;
  /** Disputed, and nobody has ruled yet. */
  readonly disputed: number;
  /** Permitted: that says nothing about the rule. */
  readonly waived: number;
  /** Nobody said anything: that says nothing, either. */
  readonly silent: number;
  /** Of the accepted disputes, what they claimed. */
  readonly claims: Readonly<Record<DisputeClaim, number>>;
  /** Confirmed of all that were ruled on. People dispute what looks wrong, so that this is hard on the rule. */
  readonly right: Share;
  /** Not ruled wrong, of all that fired. Silence counts as right here, so that this is kind to the rule. */
  readonly unrefuted: Share;
  /** As `unrefuted`, of those drawn by lot that people were asked to look at: neither hard nor kind, where they did look. */
  readonly byLot: Share;
  /** The lower end of `right` lies under the policy's bar; never without a bar, or where nothing was ruled on. */
  readonly isUnderBar: boolean;
}

interface Heard {
  readonly rule: string;
  readonly word: Word;
  readonly claim: DisputeClaim | null;
  readonly isDrawn: boolean;
}

function saidOn({ fingerprint }: Finding, decisions: readonly Decision[]): readonly Decision[] {
  return decisions
    .filter(({ target, kind }) => 'fingerprint' in target && target.fingerprint === fingerprint && kind !== 'waive')
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A ruling stands until it is reopened, whether or not the finding was permitted later. */
function hear(finding: Finding, decisions: readonly Decision[]): Pick<Heard, 'word' | 'claim'> {
  const said = saidOn(finding, decisions);
  const last = said.at(-1);
  if (last?.kind === 'reject') return { word: 'confirmed', claim: null };
  if (last?.kind === 'accept') {
    return { word: 'accepted', claim: said.findLast((one) => one.kind === 'dispute')?.claim ?? null };
  }
  if (finding.decision === 'waived') return { word: 'waived', claim: null };
  return { word: last?.kind === 'dispute' ? 'disputed' : 'silent', claim: null };
}

/** Those that the day's issue draws. */
export function drawnOf({ result, date }: Pick<JudgedDay, 'result' | 'date'>): readonly Finding[] {
  return drawLots(
    result.policy.team,
    date,
    result.findings.filter((f) => f.severity !== 'info'),
  );
}

function hearDay(day: JudgedDay): readonly Heard[] {
  const drawn = new Set(drawnOf(day).map((f) => f.fingerprint));
  return day.result.findings.map((f) => ({
    rule: f.rule,
    isDrawn: drawn.has(f.fingerprint),
    ...hear(f, day.decisions),
  }));
}

/** `bar`: the share that a rule should be right in, from 0 to 1; null for none. */
function sumUp(rule: string, heard: readonly Heard[], bar: number | null): RulePrecision {
  const count = (word: Word): number => heard.filter((one) => one.word === word).length;
  const [confirmed, accepted, drawn] = [count('confirmed'), count('accepted'), heard.filter((one) => one.isDrawn)];
  const right = shareOf(confirmed, confirmed + accepted);
  const claims: Record<DisputeClaim, number> = {
    'wrong-fact': 0,
    'wrong-person': 0,
    'out-of-scope': 0,
    justified: 0,
    'tool-fault': 0,
  };
  for (const { claim } of heard) if (claim !== null) claims[claim] += 1;
  return {
    rule,
    fired: heard.length,
    confirmed,
    accepted,
    disputed: count('disputed'),
    waived: count('waived'),
    silent: count('silent'),
    claims,
    right,
    unrefuted: shareOf(heard.length - accepted, heard.length),
    byLot: shareOf(drawn.filter((one) => one.word !== 'accepted').length, drawn.length),
    isUnderBar: bar !== null && right.of > 0 && right.low < bar,
  };
}

/** By rule id; every rule that judged on one of the days, those that never fired too. */
export function measurePrecision(days: readonly JudgedDay[], bar: number | null = null): readonly RulePrecision[] {
  const heard = days.flatMap(hearDay);
  const rules = new Set([...days.flatMap((day) => day.result.rules.map((r) => r.id)), ...heard.map((one) => one.rule)]);
  return [...rules].sort().map((rule) =>
    sumUp(
      rule,
      heard.filter((one) => one.rule === rule),
      bar,
    ),
  );
}

const percent = (share: number): string => String(Math.round(share * 100));

/** `right 96 % (90-98), 118 judged`; who judged none says so. */
export function tellPrecision({ right, fired }: RulePrecision): string {
  if (fired === 0) return 'never fired';
  if (right.share === null) return `not judged by anybody, ${fired} fired`;
  return `right ${percent(right.share)} % (${percent(right.low)}-${percent(right.high)}), ${right.of} judged`;
}

/** What is told beside it: `of 130 that fired: 113 confirmed, 5 accepted (3 wrong-fact, 2 justified), 2 disputed, 10 silent`. */
export function tellWords(one: RulePrecision): string {
  const claims = disputeClaims.flatMap((claim) => (one.claims[claim] === 0 ? [] : [`${one.claims[claim]} ${claim}`]));
  const parts = (['confirmed', 'accepted', 'disputed', 'waived', 'silent'] as const).flatMap((word) => {
    if (one[word] === 0) return [];
    return [`${one[word]} ${word}${word === 'accepted' && claims.length > 0 ? ` (${claims.join(', ')})` : ''}`];
  });
  return `of ${one.fired} that fired: ${parts.join(', ') || 'none'}`;
}
