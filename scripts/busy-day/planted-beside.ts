/** Faults and look-alikes beside the queue: our own tweets, likes, messages, the campaign handle; why, by the clauses of rules.md. */
import { type Desk, type FreePlant, tweet } from './planted-desk.ts';
import { answer, question } from './traffic.ts';

const campaign = '@MovingToGitLab';
const status = '@GitLabStatus';

function campaignMention(desk: Desk, time: string, text = `we pack our last repositories, ${desk.number()} boxes`) {
  return desk.story.mention(time, { by: desk.somebody(), to: campaign, text });
}

const campaignAnswer = (desk: Desk) => ({ from: campaign, text: answer(desk) });

const faults: readonly FreePlant[] = [
  // wrong-handle: only the campaign handle typed -> {campaign}. The main handle's first reply had no ticket: info, cause tool.
  (desk) => {
    const asked = campaignMention(desk, '09:07:00');
    const wrong = desk.story.replyInTweetDeck('09:15:00', asked, { text: answer(desk) });
    desk.fault('wrong-handle', tweet(wrong), 'error: told to the campaign handle, answered by the main handle');
    desk.brings('first-reply-outside-zendesk', tweet(wrong));
  },
  // first-reply-sla: the target of seven hours holds for every handle; one second more.
  (desk) => {
    const asked = campaignMention(desk, '09:00:00');
    desk.story.replyInTweetDeck('16:00:01', asked, campaignAnswer(desk));
    desk.fault('first-reply-sla', tweet(asked), 'error: seven hours and a second');
  },
  // Told before opening: the clock starts at eight.
  (desk) => {
    const asked = campaignMention(desk, '06:00:00');
    desk.story.replyInTweetDeck('15:00:01', asked, campaignAnswer(desk));
    desk.fault('first-reply-sla', tweet(asked), 'error: seven hours and a second after opening');
  },
  // unanswered-mention: the second business day after it (Tuesday) has ended; unanswered past the target, too.
  (desk) => {
    const asked = campaignMention(desk, '15:03:00');
    desk.fault('unanswered-mention', tweet(asked), 'error: nobody ever answered the campaign mention');
    desk.fault('first-reply-sla', tweet(asked), 'error: nobody ever answered, past the target');
  },
  // status-handle-misuse: no word, no link, no incident or maintenance.
  (desk) => {
    const post = desk.story.post('18:30:00', { from: status, text: 'Join our webinar on merge trains with Kim!' });
    desk.fault('status-handle-misuse', tweet(post), 'error: a webinar from the status handle');
  },
  (desk) => {
    const post = desk.story.post('08:44:00', { from: status, text: 'Good morning! Who has the best desk plant?' });
    desk.fault('status-handle-misuse', tweet(post), 'error: desk plants from the status handle');
  },
  // Words, but the configured status page shows nothing then: info.
  (desk) => {
    const post = desk.story.post('19:40:00', {
      from: status,
      text: 'We are investigating elevated error rates on the API.',
    });
    desk.fault('status-handle-misuse', tweet(post), 'info: an outage that the status page does not know');
  },
  // A quote by the status handle counts as well; of an outside tweet that mentions nobody it is a quote that answers no mention.
  (desk) => {
    const outside = desk.story.post('17:20:00', {
      from: '@league_fan',
      text: 'what a final, what a goal in the last minute',
    });
    const quote = desk.story.post('17:31:00', { from: status, text: 'We all watched it!', quotes: outside });
    desk.fault('status-handle-misuse', tweet(quote), 'error: football from the status handle');
    desk.fault('official-retweet', tweet(quote), 'warning: quotes an outside tweet that asked nothing of us');
  },
  // official-retweet: of an outside tweet.
  (desk) => {
    const outside = desk.story.post('10:05:00', {
      from: '@meetup_bern',
      text: 'our evening on merge trains, with pictures',
    });
    desk.fault(
      'official-retweet',
      tweet(desk.story.retweet('10:17:00', outside)),
      'error: an outside tweet, retweeted',
    );
  },
  // ... by the campaign handle ("allowances: built in, none").
  (desk) => {
    const outside = desk.story.post('12:05:00', { from: '@mover_mo', text: 'a thread on how we moved our code' });
    const spread = desk.story.retweet('12:33:00', outside, { from: campaign });
    desk.fault('official-retweet', tweet(spread), 'error: the campaign handle retweets');
  },
  // ... also of another handle of ours: "a retweet".
  (desk) => {
    const own = desk.story.post('13:20:00', { from: campaign, text: 'Our moving guide has a new chapter.' });
    desk.fault('official-retweet', tweet(desk.story.retweet('13:26:00', own)), 'error: our own tweet, retweeted');
  },
  // A quote of an outside tweet that is no mention: warning.
  (desk) => {
    const outside = desk.story.post('14:05:00', {
      from: '@radio_rita',
      text: 'today we talk about teams that never meet',
    });
    const quote = desk.story.post('14:12:00', { text: 'Worth an hour of your day.', quotes: outside });
    desk.fault('official-retweet', tweet(quote), 'warning: the main handle quotes a tweet that asked nothing of us');
  },
  // like-outside-praise: none of the policy's words, no ticket.
  (desk) => {
    const outside = desk.story.post('11:05:00', { from: '@city_lab', text: 'our next meetup is at six in room four' });
    desk.story.like('11:15:00', outside);
    desk.fault('like-outside-praise', tweet(outside), 'info: a like of a date and a room');
  },
  (desk) => {
    const said = campaignMention(desk, '13:02:00', 'we will move our code next month');
    desk.story.like('13:05:00', said, { from: campaign });
    desk.story.replyInTweetDeck('13:15:00', said, campaignAnswer(desk));
    desk.fault('like-outside-praise', tweet(said), 'info: a like of a plan');
  },
  // unsolicited-direct-message: we wrote first, and no public conversation was before it.
  (desk) => {
    desk.story.directMessage('09:31:00', { to: '@hidden_hugh' });
    desk.fault('unsolicited-direct-message', desk.messages(), 'warning: a message out of the blue');
  },
  // The person wrote first, and we answered: info, messages are open.
  (desk) => {
    desk.story.directMessage('10:31:00', { from: '@open_olga', to: '@GitLab' });
    desk.story.directMessage('10:44:00', { to: '@open_olga' });
    desk.fault('unsolicited-direct-message', desk.messages(), 'info: the person wrote first');
  },
  // A public conversation after it is none before it.
  (desk) => {
    desk.story.directMessage('15:31:00', { from: campaign, to: '@later_lars' });
    desk.fault('unsolicited-direct-message', desk.messages(), 'warning: the public conversation came afterwards');
    const asked = desk.story.mention('16:31:00', { by: '@later_lars', to: campaign, text: 'you wrote to me, why?' });
    desk.story.replyInTweetDeck('16:40:00', asked, campaignAnswer(desk));
  },
];

const lookAlikes: readonly FreePlant[] = [
  (desk) => {
    const asked = campaignMention(desk, '09:00:30');
    desk.story.replyInTweetDeck('16:00:30', asked, campaignAnswer(desk));
    desk.lookAlike(['first-reply-sla'], [tweet(asked)], 'exactly at the target');
  },
  (desk) => {
    const asked = campaignMention(desk, '05:30:00');
    desk.story.replyInTweetDeck('15:00:00', asked, campaignAnswer(desk));
    desk.lookAlike(['first-reply-sla'], [tweet(asked)], 'told at night: exactly seven hours after opening');
  },
  (desk) => {
    const asked = campaignMention(desk, '20:00:30');
    desk.story.replyInTweetDeck('+3 13:00:30', asked, campaignAnswer(desk));
    desk.lookAlike(
      ['first-reply-sla', 'unanswered-mention'],
      [tweet(asked)],
      'over the weekend, exactly seven business hours',
    );
  },
  // Told after closing: all seven hours are Monday's.
  (desk) => {
    const asked = campaignMention(desk, '22:30:00');
    desk.story.replyInTweetDeck('+3 14:59:00', asked, campaignAnswer(desk));
    desk.lookAlike(
      ['first-reply-sla', 'unanswered-mention'],
      [tweet(asked)],
      'after closing on Friday, answered on Monday',
    );
  },
  // Expected of a first mention that types none: the handle it replies to.
  (desk) => {
    const post = desk.story.post('09:40:00', { from: campaign, text: 'Who moves with us this month?' });
    const asked = desk.story.mention('09:52:00', { by: desk.somebody(), under: post, text: 'we do, all nine of us!' });
    const told = desk.story.replyInTweetDeck('10:01:00', asked, campaignAnswer(desk));
    desk.lookAlike(
      ['wrong-handle', 'mention-without-ticket', 'first-reply-outside-zendesk'],
      [tweet(told), tweet(asked)],
      "below the campaign handle's tweet, answered by it",
    );
  },
  // The campaign handle's channel is TweetDeck, and notes are asked of Zendesk-channel handles only.
  (desk) => {
    const asked = campaignMention(desk, '10:50:00');
    const first = desk.story.replyInTweetDeck('10:58:00', asked, campaignAnswer(desk));
    const more = desk.story.mention('11:06:00', { by: asked.by, under: first, text: question(desk) });
    const second = desk.story.replyInTweetDeck('11:12:00', more, campaignAnswer(desk));
    desk.lookAlike(
      ['missing-tweetdeck-note', 'first-reply-outside-zendesk', 'mention-without-ticket', 'reply-outside-tweetdeck'],
      [first, second, asked, more].map(tweet),
      'a talk of the campaign handle without any ticket',
    );
  },
  // An API ticket of an integration: a public comment there tweets nothing.
  (desk) => {
    const asked = desk.story.mention('14:40:00', {
      by: desk.somebody(),
      to: campaign,
      channel: 'api',
      text: `we moved ${desk.number()} wikis`,
    });
    const told = desk.story.replyInTweetDeck('14:48:00', asked, { from: campaign, text: 'Wikis as well, how brave!' });
    desk.story.comment('14:50:00', asked, { by: 'Ben', text: 'Wikis as well, how brave!' });
    desk.lookAlike(['reply-outside-tweetdeck'], [tweet(told)], 'a copy on an integration ticket');
    desk.lookAlike(['removed-reply'], [desk.comment()], 'a comment that never was to be a tweet');
    desk.lookAlike(['skipped-ticket'], [`ticket/${asked.ticketId}`], 'no ticket of the Twitter view');
  },
  // A later mention that only thanks wants nothing, and nobody solved anything.
  (desk) => {
    const asked = campaignMention(desk, '17:40:00');
    const first = desk.story.replyInTweetDeck('17:48:00', asked, campaignAnswer(desk));
    const more = desk.story.mention('17:59:00', { by: asked.by, under: first, text: 'thanks, got it 👍' });
    desk.lookAlike(['unanswered-mention', 'first-reply-sla'], [tweet(more)], 'thanks for the campaign answer');
  },
  // status-handle-misuse: an incident or maintenance that overlaps; a self-thread is no original tweet.
  (desk) => {
    const post = desk.story.post('12:31:00', { from: status, text: 'Next note at one, thank you for waiting.' });
    desk.lookAlike(['status-handle-misuse'], [tweet(post)], 'no word of it, but within the incident');
  },
  (desk) => {
    desk.story.incident('06:00', { kind: 'maintenance', until: '06:40', name: 'Database upgrade' });
    const post = desk.story.post('06:02:00', { from: status, text: 'Our planned maintenance has begun, until 06:40.' });
    const done = desk.story.post('06:38:00', { from: status, text: 'The maintenance is done.', under: post });
    desk.lookAlike(['status-handle-misuse'], [tweet(post), tweet(done)], 'a planned maintenance');
  },
  // official-retweet: a quote of our own, a quote that answers a mention, and the letters RT.
  (desk) => {
    const own = desk.story.post('15:05:00', { text: 'The schedule of the hackathon is out.' });
    const quote = desk.story.post('15:35:00', { from: campaign, text: 'Movers are welcome as well.', quotes: own });
    desk.lookAlike(['official-retweet'], [tweet(quote)], 'a quote of our own tweet');
  },
  (desk) => {
    const post = desk.story.post('16:05:00', { text: 'RT if you like cake. Or do not, we eat it anyway.' });
    desk.lookAlike(['official-retweet'], [tweet(post)], 'the letters RT in a tweet of our own');
  },
  (desk) => {
    const asked = campaignMention(desk, '18:10:00');
    const quote = desk.story.replyInTweetDeck('18:20:00', asked, {
      from: campaign,
      quotes: true,
      text: 'Look at this move!',
    });
    desk.lookAlike(['official-retweet', 'wrong-handle'], [tweet(quote)], 'a quote that answers a mention');
    desk.lookAlike(['unanswered-mention', 'first-reply-sla'], [tweet(asked)], 'answered by a quote');
  },
  // like-outside-praise: praise; and the likes of the time before the first capture.
  (desk) => {
    const fan = desk.story.post('08:10:00', { from: '@fan_fritz', text: 'the new boards are fantastic' });
    desk.story.like('08:20:00', fan);
    const emoji = desk.story.post('08:11:00', { from: '@fan_frida', text: 'merge trains 🦊🚀' });
    desk.story.like('08:21:00', emoji, { from: campaign });
    const old = desk.story.post('-1 20:00:00', { from: '@night_nils', text: 'our meetup moves to Monday' });
    desk.story.like('-1 21:00:00', old);
    desk.lookAlike(
      ['like-outside-praise'],
      [fan, emoji, old].map(tweet),
      'praise in words, praise in emoji, a like of old',
    );
  },
  // unsolicited-direct-message: a public conversation before it; with another handle of ours (a conversation is "our handles");
  // a message that we never answered.
  (desk) => {
    const asked = campaignMention(desk, '11:20:00', 'where do I send my address for the prize?');
    desk.story.replyInTweetDeck('11:28:00', asked, { from: campaign, text: 'We write to you.' });
    desk.story.directMessage('11:29:00', { from: campaign, to: `@${asked.by}` });
    desk.lookAlike(['unsolicited-direct-message'], [desk.messages()], 'a message after a public talk');
    desk.story.directMessage('11:31:00', { from: '@GitLab', to: `@${asked.by}` });
    desk.lookAlike(
      ['unsolicited-direct-message'],
      [desk.messages()],
      'after a public talk with another handle of ours',
    );
    desk.story.directMessage('11:45:00', { from: '@quiet_quinn', to: '@GitLab' });
    desk.lookAlike(['unsolicited-direct-message'], [desk.messages()], 'a message that we never answered');
  },
];

export const beside: readonly FreePlant[] = [...faults, ...lookAlikes];
