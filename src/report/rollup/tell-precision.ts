/** How often each rule was right, by what people said about its findings of the stretch. */
import { type RulePrecision, tellPrecision, tellWords } from '../../measure/precision.ts';
import type { RollUp } from '../../measure/roll-up.ts';
import { plural } from '../../model/plural.ts';
import { bold, code, metric, type Phrase, say } from './phrase.ts';

const mostRules = 30;

function tellOne(one: RulePrecision): Phrase {
  const under = one.isUnderBar ? say`, ${bold('under the bar of the policy')}` : say``;
  // Claims have names with hyphens, which read as words of ours: they are of a fixed set.
  return say`${code(one.rule, 60)}: ${tellPrecision(one)}${under}; ${tellWords(one)}`;
}

/** Rules that people ruled on or dispute; those with findings and no word are counted. */
export function tellPrecisions({ precision }: RollUp): readonly Phrase[] {
  const fired = precision.filter((one) => one.fired > 0);
  const heard = fired.filter((one) => one.right.of + one.disputed > 0);
  const silent = fired.length - heard.length;
  const more = heard.length - mostRules;
  if (fired.length === 0) return [];
  return [
    ...(heard.length === 0
      ? []
      : [say`${metric('rule-precision', 'How often each was right')}, by what people ruled:`]),
    ...heard.slice(0, mostRules).map(tellOne),
    ...(more > 0 ? [say`${more} more rules, in ${code('rollup.json')}`] : []),
    ...(silent === 0
      ? []
      : [
          say`Of ${plural(silent, 'rule')} with findings nobody has said ${metric('rule-precision', 'whether they are right')}: silence is no verdict.`,
        ]),
  ];
}
