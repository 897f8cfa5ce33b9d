import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'escalation-without-ticket-number';

function tell(asks: string, ...answers: readonly string[]): Story {
  const story = new Story({ systems: ['support'] });
  story.supportTicket('213456', { status: 'open', text: 'what the customer said' });
  let said = story.mention('09:00', { text: asks });
  for (const [turn, text] of answers.entries()) {
    const at = `${10 + turn}`;
    const answer =
      turn === 0
        ? story.replyInZendesk(`${at}:00`, said, { text })
        : story.replyInTweetDeck(`${at}:00`, said, { text });
    said = story.mention(`${at}:30`, { under: answer, text: 'and when?' });
  }
  return story;
}

describe('who waits for a ticket', () => {
  test.each([
    'nobody answers my ticket',
    'I filed a ticket and hear nothing',
    'three weeks without a reply from support',
    'still waiting for support!',
    'ticket 213456: any news?',
  ])('says "%s"', (asks) => {
    expect(judgeStory(rule, tell(asks, 'Please be patient.'))).toHaveLength(1);
  });

  test.each(['one ticket for the conference, please', 'how do I mirror a repository?'])('does not say "%s"', (asks) => {
    expectVerdicts(rule, tell(asks, 'Please be patient.'), []);
  });

  test('may say so later: replies before that are none of it', () => {
    const story = new Story({ systems: ['support'] });
    const asked = story.mention('09:00', { text: 'my runner is gone' });
    const first = story.replyInZendesk('09:10', asked, { text: 'Which one?' });
    const plea = story.mention('09:20', { under: first, text: 'it stands in my ticket' });
    story.replyInTweetDeck('09:30', plea, { text: 'Thank you.' });
    expectVerdicts(rule, story, ['broken']);
  });

  test('says what the policy lists', () => {
    const words = { ...builtInRevision.words, supportTicket: ['helpdesk'] };
    expectVerdicts(rule, tell('the helpdesk is silent', 'Sorry!'), ['broken'], { policy: { words } });
    expectVerdicts(rule, tell('nobody answers my ticket', 'Sorry!'), [], { policy: { words } });
  });
});

describe('the number', () => {
  test('given is kept, with state and link, and nothing that the ticket says', () => {
    const [judged] = judgeStory(rule, tell('any news on ticket #213456?', 'We will see.'));
    expect(judged?.verdict).toEqual({
      verdict: 'kept',
      because: 'the author gave the number: 213456 (open, https://support-example.zendesk.com/agent/tickets/213456)',
      details: { tickets: ['213456'] },
    });
  });

  test('of no ticket, of a hidden one, and of one that was not looked up is told so', () => {
    const because = (change: (capture: Capture) => Capture) =>
      judgeStory(rule, tell('any news on ticket #213456?', 'We will see.'), { capture: change }).map(
        ({ verdict }) => verdict.because,
      );
    const with213456 = (more: object) => (capture: Capture) => ({
      ...capture,
      supportTickets: capture.supportTickets.map(({ id, url, observedAt }) => ({ id, url, observedAt, ...more })),
    });
    expect(because(with213456({}))).toEqual(['the author gave the number: 213456 (no such ticket)']);
    expect(because(with213456({ hidden: true }))).toEqual(['the author gave the number: 213456 (not shown to us)']);
    expect(because((capture) => ({ ...capture, supportTickets: [] }))).toEqual([
      'the author gave the number: 213456 (not looked up)',
    ]);
  });

  test('asked for by this reply or an earlier one is kept', () => {
    expectVerdicts(rule, tell('nobody answers my ticket', 'What is your ticket number?'), ['kept']);
    expectVerdicts(rule, tell('nobody answers my ticket', 'Which ticket is it?', 'Soon!'), ['kept', 'kept']);
    expectVerdicts(rule, tell('nobody answers my ticket', 'Sorry!', 'Which ticket is it?'), ['broken', 'kept']);
    expectVerdicts(rule, tell('nobody answers my ticket', 'Sorry!', 'Soon!'), ['broken', 'broken']);
  });

  test('given after the reply is evidence of it', () => {
    const story = new Story();
    story.supportTicket('213456', { status: 'pending', updated: '-1 09:00' });
    const plea = story.mention('09:00', { text: 'nobody answers my ticket' });
    const answer = story.replyInZendesk('09:10', plea, { text: 'Sorry!' });
    story.mention('09:20', { under: answer, text: 'it is 213456' });
    const [judged] = judgeStory(rule, story);
    expect(judged?.verdict).toMatchObject({
      verdict: 'broken',
      evidence: expect.arrayContaining([
        {
          kind: 'support-ticket',
          id: '213456',
          at: '2026-11-17T09:00:00Z',
          by: null,
          url: 'https://support-example.zendesk.com/agent/tickets/213456',
          what: 'the cited Support ticket 213456: pending',
        },
      ]),
    });
  });

  test('may stand in a tweet that was not read: unknown', () => {
    const story = () => tell('nobody answers my ticket', 'Sorry!');
    expectVerdicts(rule, story(), ['unknown'], { capture: withoutCoverage('x', 'mentions') });
    const asked = tell('nobody answers my ticket', 'Your ticket number, please?');
    expectVerdicts(rule, asked, ['kept'], { capture: withoutCoverage('x', 'mentions') });
  });
});

test('an unanswered plea shows the cited ticket, too', () => {
  const story = new Story();
  story.supportTicket('213456', { status: 'open' });
  story.mention('09:00', { text: 'any news on ticket #213456?' });
  for (const other of ['unanswered-mention', 'first-reply-sla'] as const) {
    const [judged] = judgeStory(other, story);
    expect(judged?.verdict).toMatchObject({
      verdict: 'broken',
      evidence: expect.arrayContaining([expect.objectContaining({ kind: 'support-ticket', id: '213456' })]),
    });
  }
});
