/** The demo's two weeks: the week of `demo-week.ts`, a weekend, and a second week, with what comes to light late. */
import { addSeconds, type Instant, instant } from '../model/instant.ts';
import { demoWeek, ordinaryDay, tellMonday, tellThursday, tellWednesday } from './demo-week.ts';
import { Story } from './story.ts';

const daySeconds = 86_400;
const first = instant(`${demoWeek.firstDate}T05:00:00Z`);
const places = Array.from({ length: 14 }, (_, place) => place);

export const demoFortnight = {
  /** Monday to Sunday, twice. */
  dates: places.map((place) => addSeconds(first, place * daySeconds).slice(0, 10)),
  /** When each of them is audited: at five the morning after. */
  mornings: places.map((place): Instant => addSeconds(first, (place + 1) * daySeconds)),
} as const;

/** A follow-up of Wednesday's from TweetDeck without its note: that is known only when Thursday ends. */
function forgetNote(story: Story): void {
  const question = story.mention('+2 18:00', { by: '@hal_hooks', text: 'do webhooks retry by themselves?' });
  const answer = story.replyInZendesk('+2 18:09', question, { by: 'Ben', text: 'They do, four times.' });
  const more = story.mention('+2 18:30', { by: '@hal_hooks', under: answer, text: 'and can I see that somewhere?' });
  story.replyInTweetDeck('+2 18:41', more, { text: 'Below the hook, under recent events.' });
}

function spreadPraise(story: Story, day: number, by: string): void {
  const praise = story.mention(`+${day} 16:50`, { by, text: 'what a lovely release, thank you!' });
  story.replyInZendesk(`+${day} 16:57`, praise, { by: 'Ana', text: 'Thank you for the kind words!' });
  story.retweet(`+${day} 16:59`, praise);
}

/** As the two weeks stand on a morning, from 0 to 13. Told day by day, so that what is told has the same ids on every morning. */
export function tellDemoFortnight(morning: number): Story {
  const story = new Story({ date: demoWeek.firstDate, takenAt: demoFortnight.mornings[morning] ?? first });
  const { followedUp, followUp } = tellMonday(story);
  if (morning >= 1) ordinaryDay(story, 1);
  if (morning >= 2) {
    tellWednesday(story);
    story.note('+2 10:00', followedUp, { by: 'Ben', links: followUp });
    forgetNote(story);
  }
  if (morning >= 3) tellThursday(story);
  if (morning >= 4) ordinaryDay(story, 4);
  if (morning >= 5) {
    // Nobody is on duty at the weekend: it is answered first thing on Monday, which is in time.
    const board = story.mention('+5 19:20', { by: '@ivy_issues', text: 'can a board show two projects?' });
    if (morning >= 7) story.replyInZendesk('+7 08:01', board, { by: 'Ana', text: 'The board of a group shows all.' });
  }
  if (morning >= 7) ordinaryDay(story, 7);
  if (morning >= 8) {
    ordinaryDay(story, 8);
    spreadPraise(story, 8, '@uma_uses');
  }
  if (morning >= 9) ordinaryDay(story, 9);
  if (morning >= 10) {
    ordinaryDay(story, 10);
    spreadPraise(story, 10, '@val_views');
  }
  if (morning >= 11) ordinaryDay(story, 11);
  return story;
}
