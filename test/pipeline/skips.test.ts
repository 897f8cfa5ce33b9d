/** Zendesk drops the skips of archived tickets: what a run saw is kept in the store, and known to the runs after it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { instant, millisOf } from '../../src/model/instant.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { parseResult } from '../../src/report/parse-result.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { Story } from '../../src/scenario/story.ts';
import { makeFolder, type Ran, runHere, vendorEnv } from '../cli/program-in-sandbox.ts';

const mornings = ['2026-11-17T05:00:00Z', '2026-11-18T05:00:00Z', '2026-11-19T05:00:00Z'] as const;
const [monday, tuesday] = ['2026-11-16', '2026-11-17'];

/** What each morning shows: acts that came later are not told yet. */
function tellUntil(morning: number) {
  const story = new Story({ date: monday, takenAt: mornings[morning] ?? mornings[0] });
  const hard = story.mention('09:00', { by: '@ada_writes', text: 'which settings does a very large cluster want?' });
  story.skip('09:30', hard, { by: 'Ana', reason: 'asked the /close team' });
  story.replyInZendesk('13:00', hard, { by: 'Ben' });
  const late = story.mention('20:30', { by: '@bo_builds', text: 'can I pin the runner?' });
  story.skip('20:45', late, { by: 'Ben' });
  const quiet = story.mention('20:50', { by: '@carl_codes', text: 'where is the licence?' });
  if (morning >= 1) {
    story.close('+1 04:00', hard);
    story.replyInZendesk('+1 08:00', late, { by: 'Ana' });
    // A skip changes nothing on its ticket: the export does not list it again.
    story.skip('+1 09:00', quiet, { by: 'Cleo', reason: 'no idea' });
  }
  if (morning >= 2) story.replyInZendesk('+2 08:00', quiet, { by: 'Ben' });
  return { story, hard, late, quiet };
}

async function startMornings(policyText = '') {
  const sandbox = await startSandbox(tellUntil(0).story.world(), {
    now: () => millisOf(instant(mornings[0])),
    archiveAfterSeconds: 0,
  });
  onTestFinished(() => sandbox.close());
  const out = makeFolder();
  const policy = join(out, 'policy.yml');
  writeFileSync(policy, policyText);
  const skipsListed = async (): Promise<string[]> => {
    const answer = await fetch(`${sandbox.zendeskUrl}/api/v2/skips.json`, {
      headers: { authorization: `Bearer ${sandbox.credentials.oauthToken}` },
    });
    return JSON.stringify(await answer.json()).match(/"ticket_id":\d+/g) ?? [];
  };
  return {
    skipsListed,
    run(number: number): Promise<Ran> {
      const now = mornings[number] ?? mornings[0];
      sandbox.setWorld(tellUntil(number).story.world());
      sandbox.setNow(millisOf(instant(now)));
      return runHere(['run', '--out', out, ...(policyText === '' ? [] : ['--policy', policy])], {
        ...vendorEnv(sandbox),
        TWEET_AUDIT_NOW: now,
      });
    },
    read(name: string): string {
      return readFileSync(join(out, name), 'utf8');
    },
    result(date?: string): AuditResult {
      const file = join(out, date === undefined ? '' : `days/${date}`, 'result.json');
      return parseResult(readFileSync(file, 'utf8'), file);
    },
  };
}

const told = ({ skips }: AuditResult) => skips.entries.map((s) => [s.ticket, s.person, s.next.fate, s.next.by]);

test('a skip that Zendesk has dropped is still known, and what came later is known, too', async () => {
  const { hard, late, quiet } = tellUntil(2);
  const days = await startMornings();
  await days.run(0);
  expect(await days.skipsListed()).toContain(`"ticket_id":${hard.ticketId}`);
  expect(told(days.result())).toEqual([
    [hard.ticketId, 'Ana', 'answered', 'Ben'],
    [late.ticketId, 'Ben', 'open', null],
  ]);
  expect(days.result().skips.unread).toEqual([]);

  const second = await days.run(1);
  expect(await days.skipsListed()).not.toContain(`"ticket_id":${hard.ticketId}`);
  expect(days.result().window.date).toBe(tuesday);
  expect(told(days.result(monday))).toEqual([
    [hard.ticketId, 'Ana', 'answered', 'Ben'],
    [late.ticketId, 'Ben', 'answered', 'Ana'],
  ]);
  expect(days.result(monday).findings.filter((f) => f.subject === `ticket/${hard.ticketId}`)).toMatchObject([
    { rule: 'skipped-ticket', state: 'known' },
  ]);
  expect(days.read(`days/${monday}/issue.md`)).toContain('2 skips: 2 answered in time.');
  // Ana took up another ticket at 08:00, but an older one.
  expect(told(days.result())).toEqual([[quiet.ticketId, 'Cleo', 'open', null]]);
  expect(second.stdout).toContain('  1 skip: 1 still open past the target.');

  await days.run(2);
  expect(told(days.result(tuesday))).toEqual([[quiet.ticketId, 'Cleo', 'answered', 'Ben']]);
  expect(told(days.result(monday))).toHaveLength(2);
});

test('a reason stays out of all files, or stands in result.json alone where the policy allows text', async () => {
  const plain = await startMornings();
  await plain.run(0);
  expect(plain.result().skips.entries[0]).toMatchObject({ hasReason: true, reason: null });
  expect(plain.read('result.json')).not.toContain('/close team');
  const open = await startMornings('privacy:\n  text: files\n');
  const ran = await open.run(0);
  expect(open.result().skips.entries[0]).toMatchObject({ hasReason: true, reason: 'asked the /close team' });
  for (const name of ['issue.md', 'findings.csv', 'junit.xml']) expect(open.read(name)).not.toContain('/close');
  expect(ran.stdout).not.toContain('/close');
  // Known after Zendesk dropped it, reason and all.
  await open.run(1);
  expect(open.result(monday).skips.entries[0]).toMatchObject({ reason: 'asked the /close team' });
});
