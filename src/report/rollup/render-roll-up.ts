/** `rollup.md`, exactly what the description of a roll-up's GitLab issue will be, and `rollup.json`. */
import type { RollUp } from '../../measure/roll-up.ts';
import { issueMarker, rollUpKey } from '../../model/issue-form.ts';
import { compileDescription } from '../issue/print-description.ts';
import type { ReportOptions } from '../report-options.ts';
import { code, say, toMarkdown, toText } from './phrase.ts';
import { rollUpTitle } from './show-figures.ts';
import { tellRollUp } from './tell-roll-up.ts';

interface RollUpView {
  readonly marker: string;
  readonly verdict: readonly string[];
  readonly scope: string;
  readonly controls: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const printRollUp = compileDescription<RollUpView>('rollup');

export function renderRollUpIssue(rollUp: RollUp, options: ReportOptions): string {
  const { verdict, scope, sections } = tellRollUp(rollUp, options);
  const print = (phrase: typeof scope): string => toMarkdown(phrase, options);
  return printRollUp({
    marker: issueMarker(rollUpKey(rollUp.team, rollUp.stretch.name)),
    verdict: verdict.map(print),
    scope: print(scope),
    controls: print(
      say`For reading: close it when you have. Findings are ticked, disputed and waived on the issues of their days; the whole story of one: ${code('tweet-audit explain FINGERPRINT')}.`,
    ),
    sections: sections.map(({ heading, lines }) => ({ heading, lines: lines.map(print) })),
  });
}

export function renderRollUpJson(rollUp: RollUp): string {
  return `${JSON.stringify(rollUp, null, 2)}\n`;
}

/** For a terminal: the same sentences. */
export function renderRollUpSummary(rollUp: RollUp, options: ReportOptions): string {
  const { verdict, scope, sections } = tellRollUp(rollUp, options);
  return [
    rollUpTitle(rollUp),
    toText(scope),
    '',
    ...verdict.map(toText),
    ...sections.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `  ${toText(line)}`)]),
    '',
  ].join('\n');
}
