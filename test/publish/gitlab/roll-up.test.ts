/** The issue of a roll-up: the same care as for a day's, and never taken for one. */
import { describe, expect, it } from 'vitest';
import { createTransport } from '../../../src/http/transport.ts';
import { instant } from '../../../src/model/instant.ts';
import { issueKey, issueMarker, rollUpKey } from '../../../src/model/issue-form.ts';
import { readNotes } from '../../../src/publish/gitlab/read-notes.ts';
import type { RollUpIssue } from '../../../src/publish/gitlab/types.ts';
import { simulatedClock } from '../../http/loopback.ts';
import { dayWith, errorOf, onlyIssue, type Stage, stageFor } from './stage.ts';

const key = rollUpKey('community-advocates', '2026-W47');

function weekWith(text: string): RollUpIssue {
  return {
    kind: 'rollup',
    key,
    title: 'Twitter audit, week 2026-W47',
    description: `${issueMarker(key)}\n\n${text}`,
    dueDate: null,
    assignees: [],
  };
}

async function change(stage: Stage, body: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${stage.gitlab.url}/api/v4/projects/42/issues/1`, {
    method: 'PUT',
    headers: { 'private-token': 'glpat-sandbox-mira_manages', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
}

describe('the issue of a roll-up', () => {
  it('is made once, open and confidential, and costs no write when nothing changed', async () => {
    const stage = await stageFor();
    expect(await stage.publisher().publishRollUp(weekWith('5 of 7 days'))).toMatchObject({ action: 'created', iid: 1 });
    expect(onlyIssue(stage)).toMatchObject({
      title: 'Twitter audit, week 2026-W47',
      state: 'opened',
      labels: ['tweet-audit', 'tweet-audit-rollup'],
      confidential: true,
    });
    expect(await stage.publisher().publishRollUp(weekWith('5 of 7 days'))).toMatchObject({
      action: 'unchanged',
      writes: [],
    });
    expect(await stage.locks()).toEqual([]);
  });

  it('stays closed once a person closed it, and open once a person opened it again, though its text changes', async () => {
    const stage = await stageFor();
    await stage.publisher().publishRollUp(weekWith('5 of 7 days'));
    await change(stage, { state_event: 'close' });
    expect(await stage.publisher().publishRollUp(weekWith('6 of 7 days'))).toMatchObject({ action: 'updated' });
    expect(onlyIssue(stage)).toMatchObject({ state: 'closed', labels: ['tweet-audit', 'tweet-audit-rollup'] });
    expect(onlyIssue(stage).description).toContain('6 of 7 days');
    await change(stage, { state_event: 'reopen' });
    await stage.publisher().publishRollUp(weekWith('7 of 7 days'));
    expect(onlyIssue(stage)).toMatchObject({ state: 'opened' });
  });

  it('gets back what it lost, and keeps what people gave it', async () => {
    const stage = await stageFor();
    await stage.publisher().publishRollUp(weekWith('5 of 7 days'));
    await change(stage, { labels: 'for the board', confidential: false });
    const { warnings } = await stage.publisher().publishRollUp(weekWith('5 of 7 days'));
    expect(warnings).toHaveLength(1);
    expect(onlyIssue(stage)).toMatchObject({
      labels: ['for the board', 'tweet-audit', 'tweet-audit-rollup'],
      confidential: true,
    });
  });

  it('is made once by runs at once', async () => {
    const stage = await stageFor();
    const clock = { now: () => Date.now(), sleep: (ms: number) => new Promise<void>((go) => setTimeout(go, ms / 100)) };
    await Promise.all([1, 2, 3].map(() => stage.publisher({ clock }).publishRollUp(weekWith('5 of 7 days'))));
    expect(stage.issues()).toHaveLength(1);
  });

  it('is refused in a project that is not private, and without its key', async () => {
    const stage = await stageFor({ project: { visibility: 'internal' } });
    expect(await errorOf(stage.publisher().publishRollUp(weekWith('5 of 7 days')))).toMatchObject({
      kind: 'unpublished',
    });
    const keyless = { ...weekWith('x'), description: 'x' };
    await expect(stage.publisher().publishRollUp(keyless)).rejects.toThrow('does not begin with the key');
    expect(stage.issues()).toEqual([]);
  });

  it('is never taken for the issue of a day, nor that for it', async () => {
    const stage = await stageFor();
    await stage.publisher().publishRollUp(weekWith('5 of 7 days'));
    const dayKey = issueKey('community-advocates', '2026-11-16');
    const day = dayWith({ key: dayKey, description: `${issueMarker(dayKey)}\n\nOne finding.`, mustBeSeen: [] });
    expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'created', iid: 2 });
    expect(await stage.publisher().publishRollUp(weekWith('5 of 7 days'))).toMatchObject({ iid: 1, writes: [] });
    const note = await fetch(`${stage.gitlab.url}/api/v4/projects/42/issues/1/notes`, {
      method: 'POST',
      headers: { 'private-token': 'glpat-sandbox-mira_manages', 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'audit: dispute a1b2c3d4e5f6 wrong-fact because it is' }),
    });
    expect(note.status).toBe(201);
    const { issues } = await readNotes(
      {
        host: stage.gitlab.url,
        project: stage.gitlab.projectId,
        token: stage.gitlab.credentials.readToken,
        transport: createTransport({ clock: simulatedClock(0), allowedOrigins: [stage.gitlab.url] }),
      },
      new Set([dayKey]),
      instant('2026-01-01T00:00:00Z'),
    );
    expect(issues).toEqual([]);
  });
});
