/** All that a roll-up says, in the order in which a manager reads; its issue and its page print the same sentences. */

import type { RollUp } from '../../measure/roll-up.ts';
import { plural } from '../../model/plural.ts';
import type { ReportOptions } from '../report-options.ts';
import { code, metric, type Phrase, say } from './phrase.ts';
import { before, percent } from './show-figures.ts';
import { tellCauses, tellRules } from './tell-causes.ts';
import { tellAudited, tellDay, tellFound, tellUnsettled } from './tell-days.ts';
import { tellDecisions, tellPraise, tellSkips } from './tell-people.ts';
import { tellPrecisions } from './tell-precision.ts';
import { tellAgainstBefore, tellAttainment, tellMisses, tellWait } from './tell-waits.ts';

export type SectionId =
  | 'first-replies'
  | 'days'
  | 'met'
  | 'recurring'
  | 'rules'
  | 'skips'
  | 'decisions'
  | 'precision'
  | 'praise'
  | 'quality';

export interface ToldSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly lines: readonly Phrase[];
}

export interface ToldRollUp {
  /** A paragraph each. */
  readonly verdict: readonly Phrase[];
  readonly scope: Phrase;
  /** Those with something to say. */
  readonly sections: readonly ToldSection[];
}

function tellCompleteness({ completeness }: RollUp): readonly Phrase[] {
  const { x, zendesk, share } = completeness;
  return [
    say`${metric('completeness', 'Explained')}: ${percent(share)} of the items in both ledgers.`,
    say`X, ${plural(x.items, 'item')}: ${x.matched} matched with Zendesk, ${x.xOnly} on X only, ${x.unknown} unknown.`,
    say`Zendesk, ${plural(zendesk.items, 'comment')}: ${zendesk.matched} matched with X, ${zendesk.zendeskOnly} in Zendesk only, ${zendesk.notDelivered} not delivered, ${zendesk.removed} removed from X, ${zendesk.unknown} unknown.`,
    say`Made from stored results of this stretch and the one before it: waivers of single findings of older days are not listed.`,
  ];
}

export function tellRollUp(rollUp: RollUp, options: ReportOptions): ToldRollUp {
  const { stretch, team } = rollUp;
  const sections: readonly ToldSection[] = [
    {
      id: 'first-replies',
      heading: 'First replies',
      lines: [tellAttainment(rollUp), tellAgainstBefore(rollUp), ...tellWait(rollUp.wait)],
    },
    { id: 'days', heading: 'Day by day', lines: rollUp.days.map(tellDay) },
    { id: 'met', heading: 'What would have met the target', lines: tellMisses(rollUp) },
    { id: 'recurring', heading: 'What recurs', lines: tellCauses(rollUp) },
    { id: 'rules', heading: `Rules, against ${before(rollUp)}`, lines: tellRules(rollUp) },
    { id: 'skips', heading: 'Skips and handovers', lines: tellSkips(rollUp) },
    { id: 'decisions', heading: 'Waivers and decisions', lines: tellDecisions(rollUp, options) },
    { id: 'precision', heading: 'How right the rules were', lines: tellPrecisions(rollUp) },
    { id: 'praise', heading: 'What went well', lines: tellPraise(rollUp) },
    { id: 'quality', heading: 'Data quality', lines: tellCompleteness(rollUp) },
  ];
  return {
    verdict: [...tellAudited(rollUp), say`${tellAttainment(rollUp)} ${tellFound(rollUp)}`, ...tellUnsettled(rollUp)],
    scope: say`${stretch.first} to ${stretch.last}, ${code(stretch.timeZone, 60)} · team ${code(team)}`,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
