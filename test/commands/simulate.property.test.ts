/** Laws of `simulate` over random stories, each kept in a store by the real program. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createCapturesOfDays } from '../../src/commands/captures-of-day.ts';
import { createJudgeAgain } from '../../src/commands/judge-again.ts';
import { daysInFolder, keepDays } from '../../src/commands/keep-days.ts';
import { openPast } from '../../src/commands/past.ts';
import { readHistory } from '../../src/commands/read-history.ts';
import { saveCapture } from '../../src/gather/capture-file.ts';
import type { JudgedDay } from '../../src/model/history.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Story } from '../../src/scenario/story.ts';
import { openFolderStore } from '../../src/store/folder.ts';
import { runHere } from '../cli/program-in-sandbox.ts';
import { decide, judgeStory } from '../history/judged-stories.ts';
import { arbitraryActs, tellActs } from '../reconcile/arbitrary-story.ts';

const team = builtInPolicy.revisions[0].team;

async function inFolder<T>(use: (out: string) => Promise<T>): Promise<T> {
  const out = mkdtempSync(join(tmpdir(), 'tweet-audit-simulate-'));
  try {
    return await use(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const openStored = (out: string) => openPast(openFolderStore(join(out, 'store'), { warn: () => {} }), team);

/** Judges the story as a run would, with what people decided in a first look at it, and keeps both. */
async function keepStory(out: string, story: Story, picks: readonly number[]): Promise<void> {
  await saveCapture(join(out, 'capture'), story.capture(), 'ab'.repeat(32));
  const argv = ['audit', '--out', out, '--capture', join(out, 'capture'), '--date', story.date, '--quiet'];
  const env = { TWEET_AUDIT_NOW: story.takenAt };
  for (const decided of picks.length === 0 ? [false] : [false, true]) {
    if (decided) {
      const [day] = daysInFolder(out);
      const notes = decide(day.result, picks);
      const commands = notes.map((decision) => ({ line: 'audit: ...', decision, said: 'taken', form: null }));
      const note = {
        date: story.date,
        issue: 1,
        noteId: '1',
        discussionId: '1',
        by: 'mia',
        at: story.takenAt,
        commands,
      };
      const review = { schemaVersion: '1', readAt: story.takenAt, notes: [note], problems: [], seen: [] };
      writeFileSync(join(out, 'review.json'), JSON.stringify(review));
    }
    const ran = await runHere([...argv, '--store', join(out, 'store')], env);
    expect([0, 1], ran.stderr).toContain(ran.code);
    await keepDays(out, daysInFolder(out), await openStored(out), builtInPolicy);
  }
}

async function storedDays(out: string): Promise<readonly JudgedDay[]> {
  return (await readHistory(await openStored(out), team)).days;
}

const picks = fc.array(fc.nat(1000), { maxLength: 4 });

test('judged again by the policy in force, every finding with its decision, every verdict and every count is what is stored', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActs, picks, (acts, decided) =>
      inFolder(async (out) => {
        await keepStory(out, tellActs(acts), decided);
        const [day] = await storedDays(out);
        if (day === undefined) throw new RangeError('nothing was kept');
        const captures = await createCapturesOfDays(await openStored(out), builtInPolicy)(day.result);
        if ('gone' in captures) throw new RangeError(captures.gone);
        expect(captures.same).toBe(true);
        const { audited } = createJudgeAgain(builtInPolicy)(day, captures.capture);
        // What a first look had found is known by the second one; nothing else depends on the run before.
        const untraced = (findings: typeof day.result.findings) => findings.map(({ state: _, ...finding }) => finding);
        expect(untraced(audited.result.findings)).toEqual(untraced(day.result.findings));
        expect(audited.judgements).toEqual(day.judgements);
        const { outcomes, pending, completeness, metrics, gaps } = audited.result;
        expect(day.result).toMatchObject({ outcomes, pending, completeness, metrics, gaps });

        writeFileSync(join(out, 'same.yml'), '# nothing else\n');
        const told = await runHere(['simulate', '--out', out, '--policy', join(out, 'same.yml'), '--json'], {
          TWEET_AUDIT_NOW: '2027-01-01T00:00:00Z',
        });
        expect(JSON.parse(told.stdout), told.stderr).toMatchObject({
          changes: [],
          dates: [day.date],
          notSimulated: [],
          unlikeHistory: [],
        });
        expect(told.code).toBe(0);
      }),
    ),
    { numRuns: 15 },
  );
});

const said = z.object({
  changes: z.array(z.object({ kind: z.string(), fingerprint: z.string() })),
  total: z.object({ after: z.number() }),
});

test('what would be new and gone is what judging the same day by the other policy says', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryActs,
      fc.record({
        target: fc.constantFrom('1 min', '2 h', '20 h'),
        off: fc.constantFrom('wrong-handle', 'mention-without-ticket', 'skipped-ticket'),
      }),
      (acts, { target, off }) =>
        inFolder(async (out) => {
          const story = tellActs(acts);
          await keepStory(out, story, []);
          const text = `sla:\n  target: ${target}\nrules:\n  ${off}: off\n`;
          writeFileSync(join(out, 'other.yml'), text);
          const argv = ['simulate', '--out', out, '--policy', join(out, 'other.yml'), '--json'];
          const told = await runHere(argv, { TWEET_AUDIT_NOW: story.takenAt });
          const { changes, total } = said.parse(JSON.parse(told.stdout));
          const names = (policy: typeof builtInPolicy) =>
            judgeStory(story, policy).result.findings.map((f) => f.fingerprint);
          const [now, then] = [names(builtInPolicy), names(loadPolicy(text, 'other.yml'))];
          const of = (kind: string) =>
            changes
              .filter((c) => c.kind === kind)
              .map((c) => c.fingerprint)
              .sort();
          expect(of('new')).toEqual(then.filter((name) => !now.includes(name)).sort());
          expect(of('gone')).toEqual(now.filter((name) => !then.includes(name)).sort());
          expect(total.after).toBe(then.length);
        }),
    ),
    { numRuns: 15 },
  );
});
