/** The demo's two weeks: what they leave in GitLab, and nothing else, and what a reader is told on the way. */
import { expect, test, vi } from 'vitest';
import { openFortnight, playFortnight } from '../../src/commands/demo-fortnight.ts';
import { instant } from '../../src/model/instant.ts';
import { makeFolder, runHere } from '../cli/program-in-sandbox.ts';
import { simulatedClock } from '../http/loopback.ts';

// Sixteen runs of the whole line in one test.
vi.setConfig({ testTimeout: 180_000 });

const rule = (id: string): string => `tweet-audit-rule/${id}`;
const failing: Readonly<Record<string, readonly string[]>> = {
  '2026-11-16': [rule('cross-assignment')],
  '2026-11-18': [rule('missing-tweetdeck-note'), rule('official-retweet')],
  '2026-11-19': [rule('first-reply-outside-zendesk'), rule('first-reply-sla'), rule('mention-without-ticket')],
  '2026-11-24': [rule('official-retweet')],
  '2026-11-26': [rule('official-retweet')],
};

/** Who says what, thread by thread: people by name, us by what a note is for. */
const threads: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '2026-11-16': [
    ['mira_manages', 'answer', 'lapse 7', 'lapse 1', 'lapse 0'],
    ['ana_answers', 'answer'],
    ['ben_reports'],
    ['reopened'],
  ],
  '2026-11-18': [['ana_answers', 'answer'], ['reopened'], ['mira_manages', 'answer']],
  '2026-11-19': [
    ['ben_reports', 'answer'],
    ['mira_manages', 'answer'],
    ['mira_manages', 'answer'],
  ],
  '2026-11-23': [['mira_manages', 'answer', 'lapse 1', 'lapse 0']],
};

const people: Readonly<Record<number, string>> = { 11: 'mira_manages', 12: 'ana_answers', 13: 'ben_reports' };

function nameOf({ authorId, body }: { readonly authorId: number; readonly body: string }): string {
  if (authorId !== 90) return people[authorId] ?? 'a stranger';
  const [, kind, step] = /^<!-- tweet-audit (note|lapse|reopened)=\S+(?: until=\S+ step=(\d+))? -->/.exec(body) ?? [];
  if (kind === 'lapse') return `lapse ${step}`;
  return kind === 'note' ? 'answer' : (kind ?? 'a note of ours that is not known');
}

test('leaves an issue a day, with the labels and threads that the story asks for, and nothing else', async () => {
  const told: string[] = [];
  const surroundings = {
    env: {},
    stdout: (text: string) => told.push(text),
    stderr: () => {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    clock: simulatedClock(0),
    now: instant('2026-11-24T00:00:00Z'),
  };
  const options = { out: makeFolder(), json: false, quiet: true, verbose: false, color: false, failOn: 'error' };
  await openFortnight(options, surroundings, async (stage) => {
    const { gitlab, vendors } = stage;
    expect(await playFortnight(stage, 14), told.join('')).toBe(true);
    expect(gitlab.unplanned()).toEqual([]);
    expect(vendors.unplanned()).toEqual([]);

    const dates = Array.from({ length: 14 }, (_, i) => `2026-11-${16 + i}`);
    expect(
      gitlab
        .issues()
        .map(({ iid, title, state, labels, confidential }) => ({ iid, title, state, labels, confidential })),
    ).toEqual([
      ...dates.map((date, i) => ({
        iid: i + 1,
        title: `Twitter audit ${date}`,
        state: 'closed',
        labels: ['tweet-audit', ...(failing[date] ?? []), 'tweet-audit::done'],
        confidential: true,
      })),
      ...['2026-W47', '2026-W48'].map((week, i) => ({
        iid: 15 + i,
        title: `Twitter audit, week ${week}`,
        state: 'opened',
        labels: ['tweet-audit', 'tweet-audit-rollup'],
        confidential: true,
      })),
    ]);

    for (const [place, date] of dates.entries()) {
      const found = new Map<string, string[]>();
      for (const note of gitlab.comments(place + 1)) {
        found.set(note.discussion, [...(found.get(note.discussion) ?? []), nameOf(note)]);
      }
      expect([...found.values()], date).toEqual(threads[date] ?? []);
    }

    const answer = await fetch(`${gitlab.url}/api/v4/projects/42/labels?per_page=100`, {
      headers: { 'private-token': gitlab.credentials.token },
    });
    const labels: { name: string }[] = JSON.parse(await answer.text());
    expect(labels.map((label) => label.name).sort()).toEqual(
      [
        ...new Set([
          'tweet-audit',
          'tweet-audit-rollup',
          'tweet-audit::open',
          'tweet-audit::done',
          ...Object.values(failing).flat(),
        ]),
      ].sort(),
    );
  });
  for (const part of [
    'missing-tweetdeck-note resolved',
    'otto_outside, who is no member',
    'Not taken audit: waive',
    'this note was changed after it was written',
    'the dispute of',
    'Last day. The waiver of',
    'Opened again: 1 finding came up',
    '0 writes on the repeated run',
  ]) {
    expect(told.join('')).toContain(part);
  }
});

test('the command plays it to any day, and ends with the list of issues and threads', async () => {
  const ran = await runHere(['demo', '--days', '6', '--out', makeFolder()], {});
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect(ran.stdout).toMatch(/The issues in GitLab:\n[\s\S]*#6 [\s\S]*Threads:\n {2}#1: /);
  expect(ran.stdout).toContain('official-retweet: right 100 % (21-100), 1 judged; of 1 that fired: 1 confirmed');
});
