/** The demo's week: five fictional days of a fictional team, and what each morning shows of them. */
import { type Said, Story } from './story.ts';

export const demoWeek = {
  /** A Monday. */
  firstDate: '2026-11-16',
  dates: ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
  /** When each of the days is audited: at five the morning after. */
  mornings: [
    '2026-11-17T05:00:00Z',
    '2026-11-18T05:00:00Z',
    '2026-11-19T05:00:00Z',
    '2026-11-20T05:00:00Z',
    '2026-11-21T05:00:00Z',
  ],
} as const;

const askers = ['ada_writes', 'bo_builds', 'carl_codes', 'dee_deploys', 'eli_edits', 'fay_forks', 'gus_greps'];
const subjects = [
  'how do I mirror a repository?',
  'can a pipeline wait for a person?',
  'where is the licence of the docs?',
  'is there a way to pin the runner?',
  'does the free plan have protected branches?',
  'how long are job logs kept?',
  'can I import issues from a spreadsheet?',
];

function timeOf(dayNumber: number, hour: number, minute: number): string {
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return dayNumber === 0 ? clock : `+${dayNumber} ${clock}`;
}

/** Seven questions, each answered from Zendesk within a quarter of an hour, in the order in which they came. */
export function ordinaryDay(story: Story, dayNumber: number): void {
  for (const [place, asker] of askers.entries()) {
    const hour = 8 + 2 * place;
    if (hour > 20) break;
    const question = story.mention(timeOf(dayNumber, hour, 5 + dayNumber), {
      by: `@${asker}_${dayNumber + 1}`,
      text: `${subjects[(place + dayNumber) % subjects.length] ?? ''} (asked on day ${dayNumber + 1})`,
    });
    story.replyInZendesk(timeOf(dayNumber, hour, 16 + dayNumber), question, {
      by: place % 2 === 0 ? 'Ana' : 'Ben',
      text: `Thanks for asking! Chapter ${place + 1} of guide ${dayNumber + 1} has the answer.`,
    });
  }
}

/** A follow-up from TweetDeck whose note is forgotten at first, and a ticket handed to somebody else. */
export function tellMonday(story: Story): { readonly followedUp: Said; readonly followUp: Said } {
  ordinaryDay(story, 0);
  const first = story.mention('13:00', { by: '@quin_queues', text: 'why is my job stuck in pending?' });
  const answer = story.replyInZendesk('13:12', first, {
    by: 'Ben',
    text: 'Most often no runner has the tags of the job.',
  });
  const followedUp = story.mention('13:40', {
    by: '@quin_queues',
    under: answer,
    text: 'the tags are right, what else?',
  });
  const followUp = story.replyInTweetDeck('13:55', followedUp, { text: 'Have a look whether the runner is paused.' });
  const handed = story.mention('15:20', { by: '@tia_tests', text: 'what is the difference between rules and only?' });
  story.assign('15:25', handed, { by: 'Ana', to: 'Ben' });
  story.replyInZendesk('15:32', handed, { by: 'Ben', text: 'rules replaces only, and does more.' });
  return { followedUp, followUp };
}

/** Praise that was spread, which is for the social team to do. */
export function tellWednesday(story: Story): void {
  ordinaryDay(story, 2);
  const praise = story.mention('+2 17:00', {
    by: '@zoe_zips',
    text: 'the release party was wonderful, thank you all!',
  });
  story.replyInZendesk('+2 17:11', praise, { by: 'Ana', text: 'Thank you for coming!' });
  story.retweet('+2 17:15', praise);
}

/** A question that Zendesk lost, and that was answered after nine hours. */
export function tellThursday(story: Story): void {
  ordinaryDay(story, 3);
  const lost = story.mention('+3 09:00', { by: '@xia_xml', text: 'does the parser handle namespaces?', lag: null });
  story.replyInTweetDeck('+3 18:10', lost, { text: 'It does, since the last release.' });
}

/**
 * The week as it stands on a morning, from 0 for the first; Tuesday and Friday go well. What is told first has the same
 * ids on every morning.
 */
export function tellDemoWeek(morning: number): Story {
  const story = new Story({ date: demoWeek.firstDate, takenAt: demoWeek.mornings[morning] ?? demoWeek.mornings[4] });
  const monday = tellMonday(story);
  if (morning >= 1) ordinaryDay(story, 1);
  if (morning >= 2) {
    tellWednesday(story);
    // Two days late: after the deadline of the note, which the report of that morning had named.
    story.note('+2 10:00', monday.followedUp, { by: 'Ben', links: monday.followUp });
  }
  if (morning >= 3) tellThursday(story);
  if (morning >= 4) ordinaryDay(story, 4);
  return story;
}
