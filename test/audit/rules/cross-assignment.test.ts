import { expect, test } from 'vitest';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'cross-assignment';

test('to oneself and to nobody is kept; to another is broken; triggers are nobody', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.assign('09:01', mention, { by: null, to: 'Ana' });
  story.assign('09:02', mention, { by: 'Ana', to: null });
  story.assign('09:03', mention, { by: 'Ben', to: 'Ben' });
  story.assign('09:04', mention, { by: 'Ben', to: 'Ana' });
  expectVerdicts(rule, story, ['kept', 'kept', 'broken']);
});

test('people whom the policy names may assign, by name or by Zendesk id', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.assign('09:01', mention, { by: 'Lea', to: 'Ana' });
  expectVerdicts(rule, story, ['broken']);
  expectVerdicts(rule, story, ['kept'], { policy: { mayAssign: ['Lea'] } });
  expectVerdicts(rule, story, ['kept'], { policy: { mayAssign: [story.advocate('Lea')] } });
});

test('a trigger that assigns inside a person’s update is nobody', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.assign('09:01', mention, { by: 'Ana', to: 'Ben' });
  expectVerdicts(rule, story, [], {
    capture: (c) => ({
      ...c,
      ticketEvents: c.ticketEvents.map((e) => ({
        ...e,
        changes: e.changes.map((x) => (x.field === 'assignee_id' ? { ...x, channel: 'rule' } : x)),
      })),
    }),
  });
});

test('on creation it counts when a person created the ticket', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.assign('09:00:30', mention, { by: 'Ana', to: 'Ben' });
  const created = judgeStory(rule, story, {
    capture: (c) => ({
      ...c,
      ticketEvents: c.ticketEvents.map((e) => ({
        ...e,
        changes: e.changes.map((x) => (x.field === 'assignee_id' ? { ...x, created: true } : x)),
      })),
    }),
  });
  expect(created.map((j) => j.verdict.verdict)).toEqual(['broken']);
});

test('the subject names the change itself', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.assign('09:01', mention, { by: 'Ana', to: 'Ben' });
  const change = story
    .capture()
    .ticketEvents.flatMap((e) => e.changes)
    .find((c) => c.field === 'assignee_id');
  expect(judgeStory(rule, story)[0]?.subject).toBe(`ticket/${mention.ticketId}#event/${change?.id}`);
});
