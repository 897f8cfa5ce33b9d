/** The demo: one fictional Wednesday of a fictional community team, seen the next morning at five. */
import { Story } from './story.ts';

export const demoDate = '2026-11-18';
export const demoNow = '2026-11-19T05:00:00Z';

const questions: readonly [time: string, by: string, text: string][] = [
  ['08:05', '@ada_writes', 'how do I mirror a repository to another server?'],
  ['08:20', '@bo_builds', 'can a pipeline wait for a person to press a button?'],
  ['08:40', '@carl_codes', 'where do I find the licence of your docs?'],
  ['09:02', '@dee_deploys', 'is there a way to pin the runner version?'],
  ['09:30', '@eli_edits', 'the new editor is lovely, is there a dark theme?'],
  ['10:10', '@fay_forks', 'does the free plan allow protected branches?'],
  ['10:45', '@gus_greps', 'how long are job logs kept?'],
  ['11:15', '@hana_hacks', 'can I import issues from a spreadsheet?'],
  ['12:05', '@ivo_infra', 'which ports must be open for a runner?'],
  ['13:20', '@jo_joins', 'how do I join the next hackathon?'],
  ['14:10', '@kit_kernels', 'does caching work between branches?'],
  ['15:00', '@lou_lints', 'can I run the linter before the tests?'],
  ['16:30', '@mia_merges', 'how do I find out who approved a merge request?'],
  ['17:45', '@noa_nodes', 'is there an API for schedules?'],
];

function minutesLater(time: string, minutes: number): string {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  const total = hours * 60 + mins + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** A day that went well, but for one finding or two of each kind. */
export function tellDemoDay(): Story {
  const story = new Story({ date: demoDate, takenAt: demoNow });
  for (const [index, [time, by, text]] of questions.entries()) {
    const question = story.mention(time, { by, text });
    story.replyInZendesk(minutesLater(time, 9 + (index % 4)), question, {
      by: index % 3 === 0 ? 'Ben' : 'Ana',
      text: `Thanks for asking! The page on this has the details, see part ${index + 1} of our guide.`,
    });
  }

  // A follow-up done by the book, and one without its note.
  const pat = story.mention('10:20', { by: '@pat_pushes', text: 'my push is rejected with "pack exceeds limit"' });
  const patAnswer = story.replyInZendesk('10:32', pat, {
    by: 'Ana',
    text: 'There is a size limit for pushes; you can raise it in the settings.',
  });
  const patMore = story.mention('10:50', {
    by: '@pat_pushes',
    under: patAnswer,
    text: 'found it, but which value is safe?',
  });
  const patFollowUp = story.replyInTweetDeck('11:00', patMore, {
    text: 'Twice the size of your largest file is a good start.',
  });
  story.note('11:02', patMore, { by: 'Ana', links: patFollowUp });
  const quin = story.mention('13:00', { by: '@quin_queues', text: 'why is my job stuck in pending?' });
  const quinAnswer = story.replyInZendesk('13:12', quin, {
    by: 'Ben',
    text: 'Most often no runner has the tags of the job.',
  });
  const quinMore = story.mention('13:40', {
    by: '@quin_queues',
    under: quinAnswer,
    text: 'the tags are right, what else can it be?',
  });
  story.replyInTweetDeck('13:55', quinMore, { text: 'Have a look whether the runner is paused.' });

  // An outage that the status handle tells of, and a report answered from it as it should be; then a question that it should have
  // left alone, and a follow-up that puts that right.
  story.post('11:26', {
    from: '@GitLabStatus',
    text: 'We are investigating errors on the site. Updates: status.example.com',
  });
  const rae = story.mention('11:30', {
    by: '@rae_rebases',
    to: '@GitLabStatus',
    text: 'is the site down? I get a 502 everywhere',
  });
  story.replyInZendesk('11:34', rae, {
    by: 'Ana',
    from: '@GitLabStatus',
    text: 'We are looking into it, updates follow on our status page. Do you still see it?',
  });
  const sam = story.mention('14:30', {
    by: '@sam_ships',
    to: '@GitLabStatus',
    text: 'do you have stickers for a meetup?',
  });
  const samAnswer = story.replyInZendesk('14:41', sam, {
    by: 'Ben',
    from: '@GitLabStatus',
    text: 'We do! Write to us with your address and the date.',
  });
  const samMore = story.mention('14:50', { by: '@sam_ships', under: samAnswer, text: 'how many may we have?' });
  const samFollowUp = story.replyInTweetDeck('14:58', samMore, { text: 'As many as there are guests.' });
  story.note('15:01', samMore, { by: 'Ben', links: samFollowUp });

  // Answered from TweetDeck, so that the ticket did not know and was answered again.
  const abe = story.mention('13:05', { by: '@abe_ansible', text: 'is there a role for installing a runner?' });
  story.replyInTweetDeck('13:16', abe, { text: 'There is one, kept by the community.' });
  story.replyInZendesk('13:28', abe, { by: 'Ben', text: 'Yes! Look for the runner in the role index.' });

  // A ticket handed over, and one that was left while younger ones were taken.
  const tia = story.mention('15:20', {
    by: '@tia_tests',
    text: 'can you explain the difference between rules and only?',
  });
  story.assign('15:25', tia, { by: 'Ana', to: 'Ben' });
  story.replyInZendesk('15:32', tia, {
    by: 'Ben',
    text: 'rules replaces only, and does more. The reference compares both.',
  });
  const una = story.mention('18:00', {
    by: '@una_unix',
    text: 'long question: how would you split a very large monorepo?',
  });
  const vic = story.mention('18:20', { by: '@vic_vims', text: 'is there a keyboard shortcut for search?' });
  story.replyInZendesk('18:31', vic, { by: 'Ben', text: 'There is: press the slash key.' });
  const wil = story.mention('19:00', { by: '@wil_wikis', text: 'can a wiki have more than one page level?' });
  story.replyInZendesk('19:09', wil, { by: 'Ben', text: 'Yes, use slashes in the page title.' });
  story.replyInZendesk('21:10', una, { by: 'Ana', text: 'Start with the parts that already build on their own.' });

  // One answer that came late, one that never came, and praise that was spread.
  const xia = story.mention('08:02', {
    by: '@xia_xml',
    text: 'does anybody know whether the parser handles namespaces?',
    lag: null,
  });
  story.replyInTweetDeck('16:40', xia, { text: 'It does, since the last release.' });
  const yan = story.mention('12:30', {
    by: '@yan_yaml',
    text: 'my file fails to parse, how many spaces does an anchor need?',
    lag: null,
  });
  story.forumFinds(yan, 'How many spaces does an anchor need to parse?');
  story.supportFinds(
    yan,
    'A parser counts spaces before an anchor: https://docs.gitlab.com/ci/yaml/yaml_optimization/#anchors tells how, and https://gitlab.com/gitlab-org/gitlab/-/issues/1 has the rest.',
  );
  const zoe = story.mention('16:00', { by: '@zoe_zips', text: 'the release party was wonderful, thank you all!' });
  story.replyInZendesk('16:11', zoe, { by: 'Ana', text: 'Thank you for coming!' });
  story.retweet('16:15', zoe);

  // What needs no reply, with the macro that says so; a private matter of the campaign handle; a tweet of our own.
  const nop = story.mention('09:45', { by: '@daily_links_bot', text: 'ten tools that everybody reads about today' });
  story.solve('09:52', nop, { by: 'Ben', tags: ['mention'] });
  const moving = story.mention('17:00', {
    by: '@moe_moves',
    to: '@MovingToGitLab',
    text: 'moved all forty repositories this weekend',
  });
  story.replyInTweetDeck('17:20', moving, { from: '@MovingToGitLab', text: 'Welcome! Tell us how it goes.' });
  story.post('12:00', { text: 'The schedule of next week’s hackathon is out.' });

  // A hard one in the evening: two people leave it with a reason, and it is still open the next morning.
  const jan = story.mention('20:40', {
    by: '@jan_jobs',
    text: 'our own executor loses its cache when two jobs share a volume on one host, what did we miss? setup: https://example.com/jan',
  });
  story.skip('20:52', jan, { by: 'Ben', reason: 'needs somebody who knows executors' });
  story.skip('21:14', jan, { by: 'Ana', reason: 'asked in the chat, nobody there' });
  return story;
}
