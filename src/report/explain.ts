/** `explain` as text, and the documentation of the rules as Markdown. */
import { TweetAuditError } from '../model/errors.ts';
import { type Instant, instantFromMillis, millisOf, secondsBetween } from '../model/instant.ts';
import type { AuditResult, Finding } from '../model/result.ts';
import { escapeLog } from './escape/log.ts';

interface Entry {
  readonly at: Instant;
  readonly text: string;
}

export interface StoryToShow {
  readonly title: string;
  readonly timeline: readonly Entry[];
  readonly verdicts: readonly { readonly subject: string; readonly verdict: string; readonly because: string }[];
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
  return days === 0
    ? clock
    : `${days > 0 ? '+' : '-'}${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${clock}`;
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
  return story.verdicts.filter((v) => wanted(v.verdict)).map((v) => `${v.verdict}: ${escapeLog(v.because)}`);
}

export function renderRuleText(rule: RuleToShow): string {
  const { meta } = rule;
  const story = (s: StoryToShow, mark: string): string[] => [
    `  ${mark} ${s.title}`,
    ...storyLines(s).map((l) => `      ${l}`),
    ...tellVerdicts(s, mark === 'bad ' ? (v) => v === 'broken' : () => true).map((l) => `      -> ${l}`),
    '',
  ];
  return [
    `${meta.id} (${meta.severity}${meta.shippedOff === true ? ', off' : ''})`,
    meta.title,
    '',
    `Why:      ${meta.rationale}`,
    `Judges:   ${meta.judges}`,
    'Broken:',
    ...meta.brokenWhen.map((clause) => `  - ${clause}`),
    `Remedy:   ${meta.remedy}`,
    `Workflow: ${rule.sectionUrl}`,
    '',
    'Stories:',
    ...rule.good.flatMap((s) => story(s, 'good')),
    ...rule.bad.flatMap((s) => story(s, 'bad ')),
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

/** The finding that a fingerprint, or the beginning of one, names. Throws a TweetAuditError (`usage`) otherwise. */
export function findFinding(result: AuditResult, fingerprint: string): Finding {
  const found = result.findings.filter((f) => f.fingerprint.startsWith(fingerprint.toLowerCase()));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new TweetAuditError(
      'usage',
      `${fingerprint} is the beginning of ${found.length} fingerprints`,
      `Write more of it: ${found.map((f) => f.fingerprint).join(', ')}.`,
    );
  }
  const known = result.findings.map((f) => f.fingerprint);
  throw new TweetAuditError(
    'usage',
    `${fingerprint} is neither a rule nor a finding of this result`,
    known.length === 0
      ? 'This result has no findings.'
      : `Its findings are: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', ...' : ''}.`,
  );
}

export function renderFinding(
  finding: Finding,
  result: AuditResult,
  timeline: readonly Entry[],
  sectionUrl: string,
): string {
  const rule = result.rules.find((r) => r.id === finding.rule);
  const details = Object.entries(finding.details).map(
    ([key, value]) => `  ${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  return [
    `${finding.rule} ${finding.fingerprint} (${finding.severity}, ${finding.state})`,
    escapeLog(finding.message),
    '',
    `What failed: ${escapeLog(finding.because)}`,
    `Subject:     ${finding.subject}, ${finding.at}`,
    `Cause:       ${finding.cause}${finding.person === null ? '' : `; involved: ${escapeLog(finding.person)}`}`,
    `Remedy:      ${rule?.remedy ?? ''}`,
    `Workflow:    ${sectionUrl}`,
    ...(details.length === 0 ? [] : ['', 'Facts:', ...details.map((d) => escapeLog(d))]),
    '',
    'Evidence:',
    ...[...finding.evidence]
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .map((e) =>
        escapeLog(
          `  ${e.at}  ${e.what}${e.by === null ? '' : `, ${e.by}`}${e.url === null ? ` (${e.kind}/${e.id})` : `  ${e.url}`}`,
        ),
      ),
    ...(timeline.length === 0
      ? []
      : ['', 'The conversation:', ...timeline.map((e) => escapeLog(`  ${e.at}  ${e.text}`))]),
    '',
  ].join('\n');
}

export function renderWhyNot(
  ticketId: string,
  ruleId: string,
  verdicts: StoryToShow['verdicts'],
  timeline: readonly Entry[],
): string {
  return [
    verdicts.length === 0
      ? `Rule ${ruleId} judges nothing that has to do with ticket ${ticketId}.`
      : `Rule ${ruleId} and ticket ${ticketId}:`,
    ...verdicts.map((v) => escapeLog(`  ${v.verdict}  ${v.subject}: ${v.because}`)),
    ...(timeline.length === 0
      ? []
      : ['', 'The conversation:', ...timeline.map((e) => escapeLog(`  ${e.at}  ${e.text}`))]),
    '',
  ].join('\n');
}
