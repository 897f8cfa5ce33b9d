/** Weeks of a fictional team, told as a story and judged day by day as the real line does: what dashboards are looked at with. */
import { catalogue } from '../../../src/audit/catalogue.ts';
import { isSettled } from '../../../src/audit/settling.ts';
import { windowOfDate } from '../../../src/commands/choose-window.ts';
import { judgeReconciled, reconcileCapture } from '../../../src/commands/judge.ts';
import type { Gap } from '../../../src/model/capture.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { History, JudgedDay } from '../../../src/model/history.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { Finding } from '../../../src/model/result.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { sealPolicy } from '../../../src/policy/seal-policy.ts';
import { Story } from '../../../src/scenario/story.ts';

const firstDate = '2026-10-26';

export const toldPolicy: Policy = sealPolicy([
  {
    ...builtInRevision,
    timeZone: 'Europe/Belgrade',
    businessHours: { ...builtInRevision.businessHours, timeZone: 'Europe/Belgrade' },
  },
]);

const people = ['Ana Quill', 'Ben Amber', 'Cleo Marsh'] as const;

/** Equal draws on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const clock = (day: number, minutes: number): string => {
  const at = new Date(Date.UTC(2000, 0, 1 + day, 0, minutes));
  const days = Math.round((Date.UTC(2000, 0, at.getUTCDate()) - Date.UTC(2000, 0, 1)) / 86_400_000);
  return `${days === 0 ? '' : `+${days} `}${at.toISOString().slice(11, 16)}`;
};

/** Most are answered within the hour; some late, some never, some by another road than the workflow asks for. */
function tellWeeks(days: number): Story {
  const takenAt = addSeconds(instant(`${firstDate}T05:00:00Z`), days * 86_400);
  const story = new Story({ date: firstDate, takenAt });
  const roll = dice(7);
  for (let day = 0; day < days; day += 1) {
    const isWeekend = day % 7 > 4;
    const mentions = isWeekend ? 3 + roll(3) : 8 + roll(7);
    for (let n = 0; n < mentions; n += 1) {
      const at = 6 * 60 + Math.floor((n * 14 * 60) / mentions) + roll(20);
      const person = people[roll(3)] ?? people[0];
      const kind = roll(40);
      const asker = `@asker_${day}_${n}`;
      if (kind === 0) {
        story.mention(clock(day, at), { by: asker, lag: null });
        continue;
      }
      const to = kind > 33 ? '@MovingToGitLab' : kind > 30 ? '@GitLabStatus' : '@GitLab';
      const mention = story.mention(clock(day, at), { by: asker, to });
      const wait = kind < 4 ? 500 + roll(900) : kind < 12 ? 60 + roll(240) : 4 + roll(50);
      if (clock(day, at + wait) > clock(day, at) && day === days - 1 && kind < 12) continue;
      if (to === '@MovingToGitLab') story.replyInTweetDeck(clock(day, at + wait), mention, { from: to });
      else if (kind === 5) story.replyInTweetDeck(clock(day, at + wait), mention);
      else {
        if (kind === 7) story.assign(clock(day, at + 2), mention, { by: people[0], to: person });
        const reply = story.replyInZendesk(clock(day, at + wait), mention, { by: person });
        if (kind === 9) {
          const again = story.mention(clock(day, at + wait + 5), { by: asker, under: reply });
          const followUp = story.replyInTweetDeck(clock(day, at + wait + 9), again);
          if (day % 2 === 0) story.note(clock(day, at + wait + 11), again, { by: person, links: followUp });
        }
        if (kind === 10) story.retweet(clock(day, at + wait + 3), mention);
      }
    }
  }
  return story;
}

function decide(findings: readonly Finding[], takenAt: string): readonly Decision[] {
  const kinds = ['waive', 'dispute', 'accept', 'reject'] as const;
  return findings
    .filter((_, i) => i % 5 === 2)
    .map(({ fingerprint }, i) => ({
      kind: kinds[i % 2] ?? 'waive',
      target: { fingerprint },
      claim: i % 2 === 1 ? 'wrong-fact' : null,
      reason: 'Ben Amber was on the train',
      by: 'ada',
      at: instant(takenAt),
      until: null,
      noteId: String(900 + i),
    }));
}

/** Judged on the morning after the last day; that day has a gap, and each day is compared with what was known before. */
export function tellHistory(days = 21, policy: Policy = toldPolicy): History {
  const capture = tellWeeks(days).capture();
  const reconciled = reconcileCapture(capture, policy);
  const judged = Array.from({ length: days }, (_, day): JudgedDay => {
    const date = new Date(Date.parse(`${firstDate}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
    const window = windowOfDate(policy, date);
    const gap: Gap = {
      source: 'x',
      kind: 'mentions',
      handle: 'GitLab',
      span: { start: addSeconds(window.start, 3600), end: addSeconds(window.start, 9000) },
      cause: 'unavailable',
      why: 'X answered 503',
      lasting: false,
    };
    const day_ = day === days - 1 ? { ...reconciled.day, gaps: [gap] } : reconciled.day;
    const options = {
      window,
      rules: catalogue,
      run: { trigger: null, pipeline: null, job: null, commit: null },
      toolVersion: '0.1.0',
    };
    const first = judgeReconciled({ ...reconciled, day: day_ }, policy, options).audited;
    const decisions = decide(first.result.findings, capture.takenAt);
    const previous = { ...first.result, findings: first.result.findings.filter((_, i) => i % 3 !== 0) };
    const { result, judgements } = judgeReconciled({ ...reconciled, day: day_ }, policy, {
      ...options,
      decisions,
      previous,
    }).audited;
    return { date, settled: isSettled(result, policy), result, judgements, rowsKept: true, decisions };
  });
  return { team: 'community-advocates', days: judged, unreadable: [] };
}
