/** What recurs: rules with their causes, when they gather, and who or what comes again. */
import type { RecurringCause } from '../../measure/recurring-causes.ts';
import type { Returning } from '../../measure/returning.ts';
import type { RollUp, RuleTrend } from '../../measure/roll-up.ts';
import { showHandle } from '../../model/handle.ts';
import { plural } from '../../model/plural.ts';
import type { Cause } from '../../model/verdict.ts';
import { bold, code, link, list, metric, type Phrase, say, some, words } from './phrase.ts';
import { before, percent, tellChange } from './show-figures.ts';

const mostCauses = 20;
const mostReturning = 10;
const mostRules = 40;
const mostNamed = 3;
const mostOnce = 12;

const causeWords: Readonly<Record<Cause, string>> = {
  person: 'by what a person did',
  process: 'by how the work is laid out',
  tool: 'by a tool',
  unknown: 'of unknown cause',
};

function tellCause(one: RecurringCause, titles: ReadonlyMap<string, string>): Phrase {
  const { rule, cause, findings, conversations, days, handles, concentrations, examples } = one;
  const title = titles.get(rule);
  const places = conversations === findings ? '' : ` in ${plural(conversations, 'conversation')}`;
  const asked =
    handles.length === 0
      ? say``
      : say`; ${some(
          handles.map(({ handle, findings: many }) => say`${code(showHandle(handle))} ${many}`),
          mostNamed,
        )}`;
  const gathered = concentrations.map(
    ({ when, count, of, usual }) =>
      say`; ${bold(`${count} of ${of}`)} ${/^\d/.test(when) ? 'between' : 'on'} ${when.replace(' to ', ' and ')}, where ${percent(usual, 0)} of what was judged lies`,
  );
  return say`${bold(String(findings))} ${title === undefined ? code(rule, 60) : say`${words(title)} (${code(rule, 60)})`}, ${causeWords[cause]}, on ${plural(days, 'day')}${places}${asked}${gathered.flat()}; newest: ${list(examples.map(({ fingerprint }) => code(fingerprint, 60)))}`;
}

function tellReturning({ kind, who, url, findings, days, rules }: Returning): Phrase {
  const named =
    kind === 'ticket' && url !== null ? say`${link('ticket', url)} ${code(who, 40)}` : say`${kind} ${code(who, 60)}`;
  return say`The same ${named} again: ${plural(findings, 'finding')} on ${plural(days, 'day')} (${some(
    rules.map((rule) => code(rule, 60)),
    mostNamed,
  )})`;
}

/** Those that came once each, in one line. */
function tellOnce(once: readonly RecurringCause[]): readonly Phrase[] {
  if (once.length === 0) return [];
  const named = some(
    once.map(({ rule }) => code(rule, 60)),
    mostOnce,
  );
  return [say`Once each: ${named}.`];
}

export function tellCauses({ causes, returning, rules }: RollUp): readonly Phrase[] {
  if (causes.length === 0) return [say`Nothing was found that stands.`];
  const titles = new Map(rules.map(({ rule, title }) => [rule, title]));
  const recurring = causes.filter(({ findings }) => findings > 1);
  const more = recurring.length - mostCauses;
  const others = returning.length - mostReturning;
  return [
    ...(recurring.length === 0 ? [say`No cause came twice.`] : []),
    ...recurring.slice(0, mostCauses).map((one) => tellCause(one, titles)),
    ...(more > 0 ? [say`${plural(more, 'more pair')} of rule and cause, in ${code('rollup.json')}`] : []),
    ...returning.slice(0, mostReturning).map(tellReturning),
    ...(others > 0
      ? [
          say`${plural(others, 'more author or ticket', 'more authors and tickets')} with findings on several days, in ${code('rollup.json')}`,
        ]
      : []),
    ...tellOnce(causes.filter(({ findings }) => findings === 1)),
  ];
}

function tellRule({ rule, title, kept, before: earlier, change }: RuleTrend, name: string): Phrase {
  const broken = kept.of - kept.count;
  const told =
    change === null || earlier.of === 0
      ? say`nothing to compare with`
      : say`in ${name} ${earlier.of - earlier.count} of ${earlier.of}; kept: ${tellChange(change)}`;
  return say`${words(title)} (${code(rule, 60)}): ${bold(`${broken} of ${kept.of}`)}; ${told}`;
}

/** Rules with findings in either stretch; the others are counted. */
export function tellRules(rollUp: RollUp): readonly Phrase[] {
  const name = before(rollUp);
  const brokenOnes = rollUp.rules.filter(
    ({ kept, before: earlier }) => kept.count < kept.of || earlier.count < earlier.of,
  );
  const quiet =
    rollUp.rules.filter(({ kept }) => kept.of > 0).length - brokenOnes.filter(({ kept }) => kept.of > 0).length;
  const silent =
    rollUp.rules.filter(({ kept }) => kept.of === 0).length - brokenOnes.filter(({ kept }) => kept.of === 0).length;
  return [
    ...(brokenOnes.length === 0
      ? []
      : [say`${metric('finding-rate', 'Findings of what was judged to the end')}, rule by rule:`]),
    ...brokenOnes.slice(0, mostRules).map((one) => tellRule(one, name)),
    ...(quiet === 0 ? [] : [say`${plural(quiet, 'rule was', 'rules were')} not broken.`]),
    ...(silent === 0 ? [] : [say`${plural(silent, 'rule', 'rules')} had nothing to judge to the end.`]),
  ];
}
