import { describe, expect, test } from 'vitest';
import { type Said, Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'duplicate-reply';

/** A question at 09:00, answered from Zendesk by Ana at 09:20. */
function answered(): { story: Story; question: Said; answer: Said } {
  const story = new Story();
  const question = story.mention('09:00');
  return { story, question, answer: story.replyInZendesk('09:20', question, { text: 'It is in the settings.' }) };
}

test('a first reply is no subject, and neither is one after the author’s next tweet', () => {
  const { story, answer } = answered();
  const more = story.mention('09:25', { under: answer, text: 'and how often does it run?' });
  story.replyInTweetDeck('09:30', more, { text: 'It is in the settings.' });
  expectVerdicts(rule, story, []);
});

test('what the author says without naming us is a tweet between, where it was read', () => {
  const { story, question } = answered();
  const more = story.mention('09:25', { under: question, text: 'I mean on our server', lag: null });
  story.replyInTweetDeck('09:30', more, { text: 'Then ask whoever runs it.' });
  expectVerdicts(rule, story, []);
});

describe('nearly the same text', () => {
  test.each([
    ['the same', 'It is in the settings.'],
    ['with other marks and letters', 'it is in the settings!'],
    ['with initials', 'It is in the settings. ^BC'],
  ])('%s is a duplicate, however late and from wherever', (_name, text) => {
    const sameDesk = answered();
    sameDesk.story.replyInZendesk('19:20', sameDesk.question, { text });
    expectVerdicts(rule, sameDesk.story, ['broken']);
    const elsewhere = answered();
    const reply = elsewhere.story.replyInTweetDeck('19:20', elsewhere.question, { text });
    elsewhere.story.note('19:25', elsewhere.question, { links: reply });
    expectVerdicts(rule, elsewhere.story, ['broken']);
  });

  test('another link is a correction, the same link alone twice is a duplicate', () => {
    const corrected = new Story();
    const question = corrected.mention('09:00');
    corrected.replyInZendesk('09:20', question, { text: 'The page is https://docs.example.com/a' });
    corrected.replyInZendesk('09:22', question, { text: 'The page is https://docs.example.com/b' });
    expectVerdicts(rule, corrected, ['kept']);
    const bare = new Story();
    const other = bare.mention('09:00');
    bare.replyInZendesk('09:20', other, { text: 'https://docs.example.com/a' });
    bare.replyInZendesk('09:22', other, { text: 'https://docs.example.com/a' });
    expectVerdicts(rule, bare, ['broken']);
  });

  test('a third reply is compared with all since the author’s last tweet', () => {
    const { story, question } = answered();
    story.replyInZendesk('10:00', question, { text: 'And it runs every hour.' });
    const third = story.replyInZendesk('12:00', question, { text: 'It is in the settings.' });
    const judged = judgeStory(rule, story);
    expect(judged.map((j) => [j.subject, j.verdict.verdict]).at(-1)).toEqual([`tweet/${third.id}`, 'broken']);
    expect(judged[0]?.verdict.verdict).toBe('kept');
  });
});

describe('another text within the hour', () => {
  test('from another tool is a duplicate; 60 minutes later still, a second more not', () => {
    const { story, question } = answered();
    story.replyInTweetDeck('10:20:02', question, { text: 'Hi! Have a look at the guide.' });
    expectVerdicts(rule, story, ['broken']);
    const late = answered();
    late.story.replyInTweetDeck('10:20:03', late.question, { text: 'Hi! Have a look at the guide.' });
    expectVerdicts(rule, late.story, ['kept']);
  });

  test('from another official handle', () => {
    const { story, question } = answered();
    story.replyInZendesk('09:30', question, { from: '@GitLabStatus', text: 'Hi! All is well here.' });
    expectVerdicts(rule, story, ['broken']);
  });

  test('from another advocate, both in Zendesk; from the same one it is a second thought', () => {
    const other = answered();
    other.story.replyInZendesk('09:30', other.question, { by: 'Ben', text: 'Hi! Have a look at the guide.' });
    expect(judgeStory(rule, other.story)[0]?.verdict).toMatchObject({
      verdict: 'broken',
      cause: 'person',
      person: 'Ben',
    });
    const same = answered();
    same.story.replyInZendesk('09:30', same.question, { text: 'And it runs every hour.' });
    expectVerdicts(rule, same.story, ['kept']);
  });

  test('two from TweetDeck are a second thought', () => {
    const story = new Story();
    const question = story.mention('09:00');
    story.replyInTweetDeck('09:20', question, { text: 'It is in the settings.' });
    story.replyInTweetDeck('09:25', question, { text: 'And it runs every hour.' });
    expectVerdicts(rule, story, ['kept']);
  });

  test('a note that links it says that its writer knew', () => {
    const { story, question, answer } = answered();
    const more = story.replyInTweetDeck('09:30', question, { text: 'And it runs every hour.' });
    story.note('09:31', question, { links: answer });
    expectVerdicts(rule, story, ['broken']);
    story.note('09:35', question, { links: more });
    expectVerdicts(rule, story, ['kept']);
  });

  test('the policy may set another time', () => {
    const { story, question } = answered();
    story.replyInTweetDeck('09:30', question, { text: 'Hi! Have a look at the guide.' });
    expectVerdicts(rule, story, ['kept'], { policy: { duplicateWithinSeconds: 300 } });
  });
});

describe('no duplicates', () => {
  test('parts of one answer, by number', () => {
    const story = new Story();
    const question = story.mention('09:00');
    story.replyInZendesk('09:20', question, { text: 'It is in the settings. 1/2' });
    story.replyInTweetDeck('09:21', question, { text: 'And it runs every hour. 2/2' });
    expectVerdicts(rule, story, []);
  });

  test('a self-thread', () => {
    const { story, answer } = answered();
    story.post('09:25', { under: answer, text: '@ada_writes And it runs every hour.' });
    expectVerdicts(rule, story, []);
  });

  test('a reply after the first was removed, or never delivered', () => {
    const removed = answered();
    removed.story.vanish(removed.answer);
    removed.story.replyInTweetDeck('09:30', removed.question, { text: 'It is in the settings of the group.' });
    expectVerdicts(rule, removed.story, []);
    const failed = new Story();
    const question = failed.mention('09:00');
    failed.replyInZendesk('09:20', question, { text: 'It is in the settings.', fails: true });
    failed.replyInZendesk('09:22', question, { text: 'It is in the settings.' });
    expectVerdicts(rule, failed, []);
  });

  test('an availability update; the same text again is one all the same', () => {
    const story = new Story();
    const report = story.mention('09:00', { to: '@GitLabStatus', text: 'is the site down?' });
    story.replyInZendesk('09:05', report, { from: '@GitLabStatus', text: 'We are looking into it.' });
    story.replyInZendesk('09:35', report, { by: 'Ben', text: 'All is back to normal now.' });
    expectVerdicts(rule, story, ['kept']);
    story.replyInZendesk('09:40', report, { by: 'Ben', text: 'All is back to normal now.' });
    expectVerdicts(rule, story, ['kept', 'broken']);
  });

  test('replies to different people in one X conversation', () => {
    const { story, question } = answered();
    const other = story.mention('09:22', { by: '@bo_builds', under: question, text: 'does @GitLab do that, too?' });
    story.replyInTweetDeck('09:30', other, { text: 'It is in the settings.' });
    expectVerdicts(rule, story, []);
  });

  test('replies to two tweets in two X conversations, whose tickets were merged', () => {
    const story = new Story();
    const first = story.mention('09:00', { text: 'how do I mirror a repository?' });
    const second = story.mention('09:05', { text: 'and do you have stickers?' });
    story.replyInZendesk('09:20', first, { by: 'Ana', text: 'It is in the settings.' });
    story.replyInZendesk('09:25', second, { by: 'Ben', text: 'We do!' });
    story.merge('09:30', second, first);
    expectVerdicts(rule, story, []);
  });

  test('a quote of the mention', () => {
    const { story, question } = answered();
    story.replyInTweetDeck('09:30', question, { quotes: true, text: 'a good question' });
    expectVerdicts(rule, story, []);
  });
});

describe('unknown', () => {
  test('where mentions between the two were not read', () => {
    const { story, question } = answered();
    story.replyInTweetDeck('09:30', question, { text: 'Hi! Have a look at the guide.' });
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('x', 'mentions', 'GitLab') });
    expectVerdicts(rule, story, ['broken'], { capture: withoutCoverage('x', 'mentions', 'MovingToGitLab') });
  });

  test('where Zendesk was not read: neither tool nor note can be told', () => {
    const { story, question } = answered();
    story.replyInTweetDeck('09:30', question, { text: 'Hi! Have a look at the guide.' });
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('zendesk', 'ticket-events') });
  });
});
