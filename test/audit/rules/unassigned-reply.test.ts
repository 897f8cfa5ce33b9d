import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'unassigned-reply';

test('who takes the ticket before, or with the reply, is assigned', () => {
  const story = new Story();
  const first = story.mention('09:00');
  story.assign('09:05', first, { by: 'Ana', to: 'Ana' });
  story.replyInZendesk('09:10', first, { assign: false });
  story.replyInZendesk('10:10', story.mention('10:00', { by: '@bo_builds' }));
  expectVerdicts(rule, story, ['kept', 'kept']);
});

test('Guided mode: a trigger that assigns inside the update counts, for what holds right after it', () => {
  const story = new Story();
  story.replyInZendesk('09:10', story.mention('09:00'));
  expectVerdicts(rule, story, ['kept'], {
    capture: (c) => ({
      ...c,
      ticketEvents: c.ticketEvents.map((e) => ({
        ...e,
        changes: e.changes.map((x) => (x.field === 'assignee_id' ? { ...x, channel: 'rule' } : x)),
      })),
    }),
  });
});

test('taking it in the next update is too late', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.replyInZendesk('09:10', mention, { assign: false });
  story.assign('09:11', mention, { by: 'Ana', to: 'Ana' });
  expectVerdicts(rule, story, ['broken']);
});

test('a reply and a solve in one update are one subject; in two they are two', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.replyInZendesk('09:10', mention, { status: 'open' });
  story.solve('09:30', mention);
  story.replyInZendesk('10:10', story.mention('10:00', { by: '@bo_builds' }));
  expectVerdicts(rule, story, ['kept', 'kept', 'kept']);
});

test('notes, assignments and tags alone are not judged; neither are merges, triggers and authors', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.note('09:05', mention, { by: 'Light' });
  story.tag('09:06', mention, { tags: ['question'] });
  const other = story.mention('09:07', { by: mention.by, text: 'another matter entirely' });
  story.merge('09:08', other, mention);
  story.solve('09:09', mention, { by: null });
  expectVerdicts(rule, story, []);
});

test('a bulk solve of a colleague’s ticket is an update like others', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.assign('09:05', mention, { by: 'Ben', to: 'Ben' });
  story.solve('09:10', mention, { by: 'Ana', assign: false, bulk: true });
  expectVerdicts(rule, story, ['broken']);
});

test('the subject names the update; the person is who made it', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.replyInZendesk('09:10', mention, { by: 'Ben', assign: false });
  const update = story.capture().ticketEvents.find((e) => e.comments.length > 0 && e.channel === 'web');
  const [judged] = judgeStory(rule, story);
  expect(judged?.subject).toBe(`ticket/${mention.ticketId}#update/${update?.id}`);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'person', person: 'Ben' });
});

describe('asked in chat', () => {
  function answeredForBen(note: string): Story {
    const story = new Story();
    const mention = story.mention('09:00');
    story.assign('09:05', mention, { by: 'Ben', to: 'Ben' });
    story.replyInZendesk('09:10', mention, { by: 'Ana', assign: false });
    story.note('+1 09:15', mention, { by: 'Light', text: note });
    return story;
  }

  test.each([
    ['https://our-team.slack.com/archives/C0123ABCD/p1763458000000100'],
    ['see [thread](https://our-team.slack.com/archives/C0123ABCD/p1763458000000100?thread_ts=1)'],
    ['https://app.slack.com/client/T0123/C0123ABCD'],
    ['https://chat.example.org/community/pl/abcdefghijklmnopqrstuvwxyz'],
  ])('a note with %s is the trace of it, whenever and by whomever it was written', (text) => {
    expectVerdicts(rule, answeredForBen(text), ['kept']);
  });

  test.each([
    ['asked in slack'],
    ['https://slack.com/help'],
    ['https://our-team.slack.com.example.org/archives/C0123ABCD/p1'],
    ['https://x.com/GitLab/status/1991500000000000001'],
  ])('a note with %s is not', (text) => {
    expectVerdicts(rule, answeredForBen(text), ['broken']);
  });
});

describe('a gap that could hide the note', () => {
  const cut = (c: Capture): Capture => ({
    ...c,
    tickets: c.tickets.map((t) => ({ ...t, historyWhole: false })),
  });

  test('makes it unknown', () => {
    const story = new Story();
    story.replyInZendesk('09:10', story.mention('09:00'), { assign: false });
    expectVerdicts(rule, story, ['unknown'], { capture: cut });
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('zendesk', 'ticket-events') });
  });

  test('leaves what was seen', () => {
    const story = new Story();
    story.replyInZendesk('09:10', story.mention('09:00'));
    expectVerdicts(rule, story, ['kept'], { capture: cut });
  });
});
