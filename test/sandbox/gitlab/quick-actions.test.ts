import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractByLines, extractByParagraphs } from '../../../src/sandbox/gitlab/quick-actions.ts';
import { listOf, openGitlab } from './ask.ts';

const contract = new URL('../../../../shared/contracts/quick-action-verdicts-19.4.1.json', import.meta.url);
const verdicts = z.object({
  cases: z.array(z.object({ id: z.string(), text: z.string(), commands: z.array(z.array(z.string())) })),
});
const isAbsent = !existsSync(contract);
const cases = isAbsent ? [] : verdicts.parse(JSON.parse(readFileSync(contract, 'utf8'))).cases;
const footer = '\n\nfooter line';

describe.skipIf(isAbsent)('the verdicts of a GitLab 19.4.1 (skipped without ../shared/contracts)', () => {
  it('are all here', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)('takes out what it took out: $id', async ({ text, commands }) => {
    const { actions } = extractByParagraphs(`${text}${footer}`);
    expect(actions.map((one) => [one.command.toLowerCase()])).toEqual(commands);
    const gitlab = await openGitlab();
    await gitlab.file({ description: `${text}${footer}` });
    const [issue] = gitlab.issues();
    expect(issue?.description === `${text}${footer}`).toBe(commands.length === 0);
    expect(issue?.state).toBe(commands.flat().includes('close') ? 'closed' : 'opened');
  });
});

describe('quick actions', () => {
  it.each([
    ['/close', 1],
    ['words\n/close', 1],
    ['words\n\r/close', 1],
    ['/label ~a\n/close', 2],
    ['> /close', 0],
    ['- /close', 0],
    ['# /close', 0],
    ['`words\n/close\n`', 1], // a span in a paragraph hides no line
    ['<div>\n/close\n</div>', 0],
    ['> quoted\n/close', 0], // a lazy line belongs to the quote
    ['/closely', 0],
    ['/close now', 1],
    ['~~~~\n```\n/close\n~~~~', 0],
  ])('stand in top-level paragraphs: %j', (text, count) => {
    expect(extractByParagraphs(text).actions).toHaveLength(count);
  });

  it.each([
    ['/close', 1],
    ['```\n/close\n```', 0],
    ['````\n```\n/close\n````', 1], // an inner row of backticks ends the fence
    ['~~~\n/close\n~~~', 1],
    ['> /close', 0],
    ['>>>\n/close\n>>>', 0],
    ['`\n/close\n`', 0],
    ['<p>\n/close\n</p>', 0],
    ['```\n/close', 1],
    ['```\nx\n```\n/close\n```', 1],
    ['words\n\r/close', 1],
  ])('stood in lines of the raw text: %j', (text, count) => {
    expect(extractByLines(text).actions).toHaveLength(count);
  });

  it.each([
    ['paragraphs', 'opened'],
    ['lines', 'closed'],
  ] as const)('are found as the sandbox is told: %s', async (quickActions, state) => {
    const gitlab = await openGitlab({ quickActions });
    await gitlab.file({ description: '~~~\n/close\n~~~' });
    expect(gitlab.issues()).toMatchObject([{ state }]);
  });

  it('are found in the longest text within a breath', () => {
    const entry = '- [ ] `finding` at 10:04\n  > ```text\n  > words\n  > ```\n\n';
    const text = `${entry.repeat(1_048_000 / entry.length)}/close`;
    const started = performance.now();
    expect(extractByLines(text).actions).toHaveLength(1);
    expect(extractByParagraphs(text).actions).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('in a description are done and eaten, when made and when edited', async () => {
    const gitlab = await openGitlab();
    const description = 'Report\n/label ~"a b" ~c\n/title Better\n/assign @ana_answers\n/due 2026-11-30\n\nend';
    const iid = await gitlab.file({ description });
    expect(gitlab.issues()[0]).toMatchObject({
      description: 'Report\n\nend',
      title: 'Better',
      labels: ['a b', 'c'],
      due_date: '2026-11-30',
      assignees: [{ username: 'ana_answers' }],
    });
    const edit = { description: 'Report\n/unlabel ~c\n/unassign\n/confidential\n/remove_due_date\n/lock\n/close' };
    expect((await gitlab.ask(`issues/${iid}`, { method: 'PUT', body: edit })).body).toMatchObject({
      description: 'Report',
      labels: ['a b'],
      assignees: [],
      confidential: true,
      due_date: null,
      discussion_locked: true,
      state: 'closed',
    });
  });

  it('in a comment are done, and the rest is stored', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    const made = await gitlab.ask(`issues/${iid}/notes`, {
      method: 'POST',
      body: { body: 'bye\n/close\n/frobnicate' },
    });
    expect(made).toMatchObject({
      status: 201,
      body: { body: 'bye\n/frobnicate', commands_changes: { state_event: 'close' } },
    });
    expect(gitlab.issues()).toMatchObject([{ state: 'closed' }]);
  });

  it('alone make no comment: 202, and no id', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    for (const path of [`issues/${iid}/notes`, `issues/${iid}/discussions`]) {
      const made = await gitlab.ask(path, { method: 'POST', body: { body: '/reopen\n/relabel ~x' } });
      expect([made.status, made.body]).toEqual([
        202,
        { commands_changes: { label_ids: ['x'] }, summary: ['Replaced all labels.'] },
      ]);
    }
    expect(gitlab.comments(iid)).toEqual([]);
    expect(gitlab.issues()).toMatchObject([{ labels: ['x'] }]);
  });

  it('that put something into words do so', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file({ description: '/shrug well' });
    expect(gitlab.issues()[0]).toMatchObject({ description: 'well ¯\\_(ツ)_/¯' });
    gitlab.commentAs('mira_manages', iid, '/tableflip');
    expect(listOf(await gitlab.ask(`issues/${iid}/notes`), 'body')).toEqual(['(╯°□°)╯︵ ┻━┻']);
  });
});
