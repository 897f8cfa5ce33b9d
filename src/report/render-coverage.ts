/** The workflow sentence by sentence as Markdown: which rule checks it, and which story proves that. */

interface RuleToCover {
  readonly id: string;
  /** Titles of the stories that break it, the plainest one first; empty while it is not built. */
  readonly badStories: readonly string[];
}

interface SentenceToCover {
  readonly words: string;
  readonly checkedBy: readonly { readonly rule: RuleToCover; readonly story?: string }[];
  /** What of it no machine can tell, with the reason. */
  readonly beyond?: string;
  readonly nothing?: string;
}

export interface SectionToCover {
  readonly title: string;
  readonly url: string;
  readonly sentences: readonly SentenceToCover[];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function tellCheckers({ checkedBy, beyond }: SentenceToCover): string {
  if (checkedBy.length === 0) return beyond === undefined ? 'nothing to check' : 'no machine can tell';
  const rules = checkedBy.map(({ rule: { id, badStories } }) =>
    badStories.length === 0 ? `\`${id}\` (not built yet)` : `[\`${id}\`](rules.md#${id})`,
  );
  return unique(rules).join(', ');
}

function tellProof({ checkedBy, beyond, nothing }: SentenceToCover): string {
  const stories = checkedBy.flatMap(({ rule: { badStories }, story = badStories[0] }) =>
    story === undefined ? [] : [`*${story}*`],
  );
  const waiting = checkedBy.filter(({ rule }) => rule.badStories.length === 0).map(({ rule }) => `\`${rule.id}\``);
  return [
    ...(stories.length === 0 ? [] : [`${unique(stories).join('; ')}.`]),
    ...(waiting.length === 0 ? [] : [`A story comes with ${unique(waiting).join(' and ')}.`]),
    ...(beyond === undefined ? [] : [checkedBy.length === 0 ? beyond : `No machine can tell the rest. ${beyond}`]),
    ...(nothing === undefined ? [] : [nothing]),
  ].join(' ');
}

function renderSection({ title, url, sentences }: SectionToCover): string[] {
  return [
    `## ${title}`,
    '',
    `[What the workflow says](${url})`,
    '',
    '| the sentence with | is checked by | a story that fails without it, or the reason |',
    '|---|---|---|',
    ...sentences.map((s) => `| “${cell(s.words)}” | ${cell(tellCheckers(s))} | ${cell(tellProof(s))} |`),
    '',
  ];
}

export function renderCoverage(sections: readonly SectionToCover[]): string {
  const rules = new Map(
    sections.flatMap((s) => s.sentences.flatMap((d) => d.checkedBy.map((c) => [c.rule.id, c.rule]))),
  );
  const coming = [...rules.values()].filter((r) => r.badStories.length === 0);
  return [
    '# What of the workflow is checked',
    '',
    'Written by `npm run docs` from `src/audit/workflow-demands.ts` and the rules; do not edit it by hand.',
    '',
    'Every sentence of the workflow stands here once, named by a few of its words. A rule that checks it has a story that breaks',
    'it: without the rule, the test of that story fails. Where no machine can tell, the reason stands instead.',
    '',
    ...(coming.length === 0
      ? []
      : [`Not built yet, of ${rules.size} rules: ${coming.map((r) => `\`${r.id}\``).join(', ')}.`, '']),
    ...sections.flatMap(renderSection),
  ].join('\n');
}
