/** Random histories: stories judged by the real line, on days that follow each other, with decisions of people. */
import fc from 'fast-check';
import { catalogue } from '../../src/audit/catalogue.ts';
import { judge } from '../../src/commands/judge.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { JudgedDay } from '../../src/model/history.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { AuditResult, AuditWindow } from '../../src/model/result.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import type { Story } from '../../src/scenario/story.ts';
import { arbitraryActs, tellActs } from '../reconcile/arbitrary-story.ts';

function windowOf({ date }: Story): AuditWindow {
  const start = instant(`${date}T00:00:00Z`);
  return { start, end: addSeconds(start, 86_400), timeZone: 'UTC', date };
}

const run = { trigger: null, pipeline: null, job: null, commit: null };

export function judgeStory(story: Story, policy: Policy = builtInPolicy, decisions: readonly Decision[] = []) {
  return judge(story.capture(), policy, {
    window: windowOf(story),
    rules: catalogue,
    run,
    toolVersion: '0.1.0',
    decisions,
  }).audited;
}

const kinds = ['waive', 'dispute', 'accept', 'reject', 'reopen'] as const;

/** What people may say of findings: one of a kind each, and a permission for one rule over the whole day. */
export function decide({ findings, window }: AuditResult, picks: readonly number[]): readonly Decision[] {
  const at = addSeconds(window.end, 3600);
  return picks.flatMap((pick): Decision[] => {
    const finding = findings[pick % Math.max(1, findings.length)];
    const kind = kinds[pick % kinds.length];
    if (finding === undefined || kind === undefined) return [];
    const target =
      pick % 7 === 0
        ? {
            rules: [finding.rule],
            handles: pick % 2 === 0 ? [] : ['gitlab'],
            span: { start: window.start, end: window.end },
            notOf: ['Ben'],
          }
        : { fingerprint: finding.fingerprint };
    const isWaiver = pick % 7 === 0 || kind === 'waive';
    return [
      {
        kind: pick % 7 === 0 ? 'waive' : kind,
        target,
        claim: kind === 'dispute' && !isWaiver ? 'justified' : null,
        reason: `because of ${pick}`,
        by: 'mia',
        at: addSeconds(at, pick),
        until: null,
        noteId: String(pick),
      },
    ];
  });
}

export function dateAfter(date: string, days: number): string {
  return addSeconds(instant(`${date}T00:00:00Z`), days * 86_400).slice(0, 10);
}

function dayOf(story: Story, place: number, picks: readonly number[], rowsKept: boolean): JudgedDay {
  const first = judgeStory(story).result;
  const decisions = decide(first, picks);
  const { result, judgements } = judgeStory(story, builtInPolicy, decisions);
  // Every second date, so that some are missing.
  const date = dateAfter(story.date, place * 2);
  return { date, settled: place % 2 === 0, result, judgements: rowsKept ? judgements : [], rowsKept, decisions };
}

export const arbitraryDays: fc.Arbitrary<readonly JudgedDay[]> = fc
  .array(fc.tuple(arbitraryActs, fc.array(fc.nat(1000), { maxLength: 6 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((days) => days.map(([acts, picks, kept], i) => dayOf(tellActs(acts), i, picks, kept > 0)));
