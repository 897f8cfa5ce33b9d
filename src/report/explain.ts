/** A rule as text and as Markdown: its law, and the stories that show it. */

import { type Instant, instantFromMillis, millisOf, secondsBetween } from '../model/instant.ts';
import { plural } from '../model/plural.ts';
import { escapeLog } from './escape/log.ts';

/** One line of a timeline. */
export interface Entry {
  readonly at: Instant;
  readonly text: string;
}

export interface StoryToShow {
  readonly title: string;
  readonly timeline: readonly Entry[];
  readonly verdicts: readonly {
    readonly subject: string;
    readonly verdict: string;
    readonly because: string;
    readonly margin?: string;
  }[];
}

export interface RuleToShow {
  readonly meta: {
    readonly id: string;
    readonly title: string;
    readonly rationale: string;
    readonly remedy: string;
    readonly judges: string;
    readonly brokenWhen: readonly string[];
    readonly severity: string;
    readonly shippedOff?: true;
    readonly category: string;
    readonly since: string;
    readonly needs: readonly string[];
  };
  readonly sectionUrl: string;
  readonly good: readonly StoryToShow[];
  readonly bad: readonly StoryToShow[];
}

/** `09:05`, `09:05:01`, and `+1 day 09:05` counted from the story's first day. */
function showStoryTime(at: Instant, first: Instant): string {
  const days = Math.floor(secondsBetween(midnightOf(first), at) / 86_400);
  const clock = at.slice(11, at.endsWith(':00Z') ? 16 : 19);
  return days === 0 ? clock : `${days > 0 ? '+' : '-'}${plural(Math.abs(days), 'day')} ${clock}`;
}

function midnightOf(at: Instant): Instant {
  return instantFromMillis(Math.floor(millisOf(at) / 86_400_000) * 86_400_000);
}

function storyLines(story: StoryToShow): string[] {
  const [first] = story.timeline;
  if (first === undefined) return [];
  const times = story.timeline.map((e) => showStoryTime(e.at, first.at));
  const width = Math.max(...times.map((t) => t.length));
  return story.timeline.map((e, i) => `${(times[i] ?? '').padEnd(width)}  ${escapeLog(e.text)}`);
}

function tellVerdicts(story: StoryToShow, wanted: (verdict: string) => boolean): string[] {
  return story.verdicts.filter((v) => wanted(v.verdict)).map((v) => escapeLog(tellVerdict(v)));
}

function tellVerdict({ verdict, because, margin }: StoryToShow['verdicts'][number]): string {
  return `${verdict}${margin === undefined ? '' : `, ${margin}`}: ${because}`;
}

const severityWords: Readonly<Record<string, string>> = { error: 'an error', warning: 'a warning', info: 'a remark' };

const sourceWords: Readonly<Record<string, string>> = { x: 'X', zendesk: 'Zendesk' };

export function renderRuleText(rule: RuleToShow): string {
  const { meta } = rule;
  const story = (s: StoryToShow, wanted: (verdict: string) => boolean): string[] => [
    `  ${s.title}`,
    ...storyLines(s).map((l) => `      ${l}`),
    ...[...new Set(tellVerdicts(s, wanted))].map((l) => `      => ${l}`),
    '',
  ];
  return [
    `${meta.id}${meta.shippedOff === true ? ' (off unless the policy switches it on)' : ''}: ${meta.title}`,
    '',
    `Why:         ${meta.rationale}`,
    `Looks at:    ${meta.judges}`,
    `A finding:   ${severityWords[meta.severity] ?? meta.severity}, when`,
    ...meta.brokenWhen.map((clause) => `             - ${clause}`),
    `What helps:  ${meta.remedy}`,
    `Workflow:    ${rule.sectionUrl}`,
    `Reads:       ${meta.needs.map((n) => sourceWords[n] ?? n).join(' and ')}`,
    '',
    'As it should be (invented; times are UTC):',
    '',
    ...rule.good.flatMap((s) => story(s, () => true)),
    'Findings (invented, too):',
    '',
    ...rule.bad.flatMap((s) => story(s, (v) => v === 'broken')),
  ].join('\n');
}

export function renderRuleMarkdown(rule: RuleToShow): string {
  const { meta } = rule;
  const story = (s: StoryToShow, broken: boolean): string[] => [
    `*${s.title}.*`,
    '',
    '```text',
    ...storyLines(s),
    ...[...new Set(tellVerdicts(s, (v) => (broken ? v === 'broken' : v !== 'broken')))].map((l) => `=> ${l}`),
    '```',
    '',
  ];
  return [
    `## ${meta.id}`,
    '',
    `**${meta.title}.** ${meta.rationale}`,
    '',
    `- Severity: ${meta.severity}${meta.shippedOff === true ? ', switched off unless the policy switches it on' : ''}; needs: ${meta.needs.join(' and ')}; since ${meta.since}`,
    `- Workflow: [${rule.sectionUrl.replace(/^.*#/, '#')}](${rule.sectionUrl})`,
    `- Judges: ${meta.judges}`,
    '- Broken when:',
    ...meta.brokenWhen.map((clause) => `  - ${clause}`),
    `- Remedy: ${meta.remedy}`,
    '',
    '### Kept',
    '',
    ...rule.good.flatMap((s) => story(s, false)),
    '### Broken',
    '',
    ...rule.bad.flatMap((s) => story(s, true)),
  ].join('\n');
}
