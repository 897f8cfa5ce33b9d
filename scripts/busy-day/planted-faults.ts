/** Faults in the queue of the planted busy day; the comment on each says by which clause of rules.md it is one. */
import { floater, type QueuePlant, ticket, tweet } from './planted-desk.ts';
import { answer, ask, askAgain, furtherAnswer, furtherQuestion, question, reply, talk } from './traffic.ts';

const sevenHours = 7 * 60;

const handles: readonly QueuePlant[] = [
  {
    // wrong-handle: only @GitLab typed -> {main}; error.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const wrong = reply(desk, slot, asked, { from: '@GitLabStatus' });
      desk.fault('wrong-handle', tweet(wrong), 'error: a question to @GitLab, answered by the status handle');
    },
  },
  {
    // wrong-handle: only the status handle typed, not about availability -> {main}. uncorrected-handle: its follow-up is wrong, too.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { to: '@GitLabStatus', text: `do you have stickers for ${desk.number()} pupils?` });
      const wrong = reply(desk, slot, asked, { from: '@GitLabStatus' });
      const more = askAgain(desk, slot, { asked, answered: wrong });
      const again = desk.story.replyInTweetDeck(slot.after(9), more, {
        from: '@GitLabStatus',
        text: furtherAnswer(desk),
      });
      desk.story.note(slot.after(10), more, { by: slot.by, links: again });
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.fault('wrong-handle', tweet(wrong), 'error: stickers from the status handle, which alone was typed');
      desk.fault('uncorrected-handle', tweet(again), 'warning: the follow-up keeps the wrong handle');
    },
  },
  {
    // wrong-handle: several official handles typed -> {main}; the campaign handle's channel is TweetDeck, so nothing else.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `or @MovingToGitLab, ${question(desk)}` });
      const wrong = desk.story.replyInTweetDeck(slot.after(-1), asked, {
        from: '@MovingToGitLab',
        text: answer(desk),
      });
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.fault('wrong-handle', tweet(wrong), 'error: two handles typed, answered by the campaign handle');
    },
  },
  {
    // wrong-handle: for follow-ups the expectation of the first mention holds, "up to and with the first wrong one".
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const wrong = desk.story.replyInTweetDeck(slot.after(9), more, {
        from: '@GitLabStatus',
        text: furtherAnswer(desk),
      });
      desk.story.note(slot.after(10), more, { by: slot.by, links: wrong });
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.fault('wrong-handle', tweet(wrong), 'error: the follow-up comes from the status handle');
    },
  },
  {
    // wrong-handle as info: no letters outside handle and link, an incident alone -> unclear -> the set below, {main}.
    from: '11:50:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: 'https://pictures.example.com/p1' });
      const wrong = reply(desk, slot, asked, {
        from: '@GitLabStatus',
        text: `Is this about today's incident? Then see status.example.com, line ${desk.number()}.`,
      });
      desk.fault(
        'wrong-handle',
        tweet(wrong),
        'info: a bare picture during an incident, answered by the status handle',
      );
    },
  },
  {
    // uncorrected-handle: wrong, right, wrong again. The second holds a pointer, so that the third needs none.
    tell: (desk, slot) => {
      const { story } = desk;
      const asked = ask(desk, slot, {
        to: '@GitLabStatus',
        text: `who lends us ${desk.number()} chairs for a meetup?`,
      });
      const wrong = reply(desk, slot, asked, { from: '@GitLabStatus' });
      const more = askAgain(desk, slot, { asked, answered: wrong });
      const right = story.replyInTweetDeck(slot.after(9), more, {
        text: `From here on with this handle: https://docs.gitlab.com/meetups tells it, row ${desk.number()}.`,
      });
      story.note(slot.after(10), more, { by: slot.by, links: right });
      const third = story.mention(slot.after(14), { by: asked.by, under: right, text: furtherQuestion(desk) });
      const again = story.replyInTweetDeck(slot.after(18), third, {
        from: '@GitLabStatus',
        text: furtherAnswer(desk),
      });
      story.note(slot.after(19), third, { by: slot.by, links: again });
      story.solve(slot.after(20), third, { by: slot.by });
      desk.fault('wrong-handle', tweet(wrong), 'error: chairs from the status handle');
      desk.fault('uncorrected-handle', tweet(again), 'warning: wrong again after it had been put right');
    },
  },
];

/** skipped-ticket. Each lies apart from the others in time: an act owes only the oldest. */
const skips: readonly QueuePlant[] = [
  {
    // Everybody passes; nobody else touches T within 15 minutes; others were busy in the view: warning.
    from: '09:00:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot);
      desk.story.replyInZendesk(slot.after(40), left, { by: floater, text: answer(desk) });
      desk.fault('skipped-ticket', ticket(left), 'warning: left for forty minutes while all others were taken');
    },
  },
  {
    // One second more than `playHold` (inclusive) after the overtaking act.
    from: '10:20:00',
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const left = ask(desk, slot);
      talk(desk, second);
      desk.story.replyInZendesk(second.after(15, 1), left, { by: floater, text: answer(desk) });
      desk.fault('skipped-ticket', ticket(left), 'warning: taken a second after the fifteen minutes');
    },
  },
  {
    // "Nobody *else*": A takes the younger first and then T himself.
    from: '13:40:00',
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const left = ask(desk, slot);
      const younger = ask(desk, second);
      desk.story.replyInZendesk(slot.first, younger, { by: slot.by, text: answer(desk) });
      desk.story.replyInZendesk(slot.after(1, 30), left, { by: slot.by, text: answer(desk) });
      desk.fault('skipped-ticket', ticket(left), 'warning: the same person took the younger one first');
    },
  },
  {
    // A note is no touch.
    from: '14:20:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot);
      desk.story.note(slot.first, left, { by: slot.by, text: 'Asked the team.' });
      desk.story.replyInZendesk(slot.after(35), left, { by: floater, text: answer(desk) });
      desk.fault('skipped-ticket', ticket(left), 'warning: only a note was written, and all others were taken');
    },
  },
  {
    // "Assigned to nobody or to A": a trigger gave it to A, and A passed it.
    from: '15:20:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot);
      desk.story.assign(slot.after(-4), left, { by: null, to: slot.by });
      desk.story.replyInZendesk(slot.after(32), left, { by: slot.by, text: answer(desk) });
      desk.fault('skipped-ticket', ticket(left), 'warning: assigned to one who took younger ones first');
    },
  },
  {
    // "A record alone (no overtaking) counts at its instant"; without a reason: error.
    from: '16:20:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot);
      desk.story.skip(slot.after(-2), left, { by: slot.next });
      reply(desk, slot, left);
      desk.fault('skipped-ticket', ticket(left), 'error: a skip record without a reason');
    },
  },
  {
    // A skip record with a reason is info.
    from: '17:00:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot);
      desk.story.skip(slot.after(-2), left, { by: slot.next, reason: 'asked in the chat' });
      reply(desk, slot, left);
      desk.fault('skipped-ticket', ticket(left), 'info: a skip record with a reason');
    },
  },
];

const assignments: readonly QueuePlant[] = [
  {
    // cross-assignment: a person assigns to another person; the policy's `mayAssign` names nobody.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.after(-2), asked, { by: slot.next, to: slot.by });
      desk.fault('cross-assignment', desk.assignment(), 'error: handed over before the first reply');
      reply(desk, slot, asked);
    },
  },
  {
    // The same after the ticket was re-opened.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      desk.story.assign(slot.after(5), more, { by: slot.by, to: slot.next });
      desk.fault('cross-assignment', desk.assignment(), 'error: the re-opened ticket is handed on');
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), more, { by: slot.next, links: told });
      desk.story.solve(slot.after(11), more, { by: slot.next });
    },
  },
  {
    // Also by one who is on no turn, back and forth: two findings.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.after(-3), asked, { by: floater, to: slot.next });
      desk.fault('cross-assignment', desk.assignment(), 'error: the floater assigns to one');
      desk.story.assign(slot.after(-2), asked, { by: floater, to: slot.by });
      desk.fault('cross-assignment', desk.assignment(), 'error: the floater assigns to another');
      reply(desk, slot, asked);
    },
  },
  {
    // unassigned-reply: right after the reply the assignee is nobody.
    tell: (desk, slot) => {
      reply(desk, slot, ask(desk, slot), { assign: false });
      desk.fault('unassigned-reply', desk.update(), 'warning: answered and assigned to nobody');
    },
  },
  {
    // unassigned-reply: ... or someone else.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.after(-2), asked, { by: null, to: floater });
      reply(desk, slot, asked, { assign: false });
      desk.fault('unassigned-reply', desk.update(), 'warning: answered while it belongs to a colleague');
    },
  },
  {
    // unassigned-reply: an update that holds a solve counts as well. The tag excuses the mention.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.first, asked, { by: slot.by, tags: ['no-op'], assign: false });
      desk.fault('unassigned-reply', desk.update(), 'warning: solved and assigned to nobody');
    },
  },
];

const origins: readonly QueuePlant[] = [
  {
    // first-reply-outside-zendesk: the ticket was there, and nothing in it sent the tweet.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const told = desk.story.replyInTweetDeck(slot.after(0, -20), asked, { text: answer(desk) });
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.fault('first-reply-outside-zendesk', tweet(told), 'error: first reply from TweetDeck');
    },
  },
  {
    // The status handle answers from Zendesk, too. The reply names the status page.
    from: '11:40:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `gitlab.com is down, I get a 502 everywhere, try ${desk.number()}` });
      const told = desk.story.replyInTweetDeck(slot.after(0, -20), asked, {
        from: '@GitLabStatus',
        text: `We are investigating, see status.example.com, thread ${desk.number()}.`,
      });
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.fault('first-reply-outside-zendesk', tweet(told), 'error: the status handle answers from TweetDeck');
    },
  },
  {
    // No ticket existed when it was sent: info, cause tool.
    tell: (desk, slot) => {
      const asked = desk.story.mention(clockBefore(slot.askedSecond, 3000), {
        by: desk.somebody(),
        text: question(desk),
        lag: 3060,
      });
      const told = desk.story.replyInTweetDeck(clockBefore(slot.askedSecond, 2000), asked, { text: answer(desk) });
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.fault('first-reply-outside-zendesk', tweet(told), 'info: answered from TweetDeck before Zendesk had it');
    },
  },
  {
    // reply-outside-tweetdeck: a reply of the campaign handle matched to a comment of a ticket that sends tweets.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { to: '@MovingToGitLab', channel: 'twitter' });
      const told = reply(desk, slot, asked, { from: '@MovingToGitLab' });
      desk.fault('reply-outside-tweetdeck', tweet(told), 'warning: the campaign handle answers from Zendesk');
    },
  },
  {
    // The same on a ticket made by a like.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { to: '@MovingToGitLab', channel: 'twitter_favorite' });
      const told = reply(desk, slot, asked, { from: '@MovingToGitLab' });
      desk.fault('reply-outside-tweetdeck', tweet(told), 'warning: the campaign handle answers from a liked ticket');
    },
  },
  {
    // mention-without-ticket; the reply is no advocate's fault: first-reply-outside-zendesk as info (no ticket existed).
    tell: (desk, slot) => {
      talk(desk, slot);
      const lost = desk.story.mention(slot.after(1), { by: desk.somebody(), text: question(desk), lag: null });
      const told = desk.story.replyInTweetDeck(slot.after(30), lost, { text: answer(desk) });
      desk.fault('mention-without-ticket', tweet(lost), 'warning: no ticket was ever made of it');
      desk.brings('first-reply-outside-zendesk', tweet(told));
    },
  },
  {
    // A later mention that never reached its author's ticket.
    tell: (desk, slot) => {
      const first = talk(desk, slot);
      const lost = askAgain(desk, slot, first, { lag: null });
      const told = desk.story.replyInTweetDeck(slot.after(9), lost, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), first.asked, { by: slot.by, links: told });
      desk.fault('mention-without-ticket', tweet(lost), 'warning: the second tweet never reached the ticket');
    },
  },
  {
    // ... and one that nobody saw at all: unanswered for two business days, and past the target.
    tell: (desk, slot) => {
      talk(desk, slot);
      const lost = desk.story.mention(slot.after(1), {
        by: desk.somebody(),
        to: '@GitLabStatus',
        text: question(desk),
        lag: null,
      });
      desk.fault('mention-without-ticket', tweet(lost), 'warning: lost on its way');
      desk.brings('unanswered-mention', tweet(lost));
      desk.brings('first-reply-sla', tweet(lost));
    },
  },
];

function clockBefore(second: number, less: number): string {
  const at = second - less;
  return [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

const unanswered: readonly QueuePlant[] = [
  {
    // Solved by a person without an answer and without an excusing tag; unanswered past the target as well.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.fault('unanswered-mention', tweet(asked), 'error: solved without an answer');
      desk.brings('first-reply-sla', tweet(asked));
    },
  },
  {
    // A tag that excuses nothing.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.first, asked, { by: slot.by, tags: ['question'] });
      desk.fault('unanswered-mention', tweet(asked), 'error: solved with a tag that excuses nothing');
      desk.brings('first-reply-sla', tweet(asked));
    },
  },
  {
    // A later mention, not thanks, never solved afterwards: warning once the second business day has ended.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      desk.fault('unanswered-mention', tweet(more), 'warning: a further question was left open');
    },
  },
  {
    // Taken and forgotten: assignment to oneself is a touch, and no answer.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.first, asked, { by: slot.by, to: slot.by });
      desk.fault('unanswered-mention', tweet(asked), 'error: taken and never answered');
      desk.fault('first-reply-sla', tweet(asked), 'error: taken and never answered, past the target');
    },
  },
  {
    // `burst` is thirty minutes: 31 are too many. The earlier one was solved without an answer.
    offsets: [0, 15],
    tell: (desk, slot, second) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.first, asked, { by: slot.by });
      talk(desk, second, { by: `@${asked.by}` });
      desk.fault('unanswered-mention', tweet(asked), 'error: half an hour and more before the answered one');
      desk.brings('first-reply-sla', tweet(asked));
    },
  },
  {
    // "A retweet never answers"; official-retweet: error.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `our team wrote a guide with ${desk.number()} pages, have a look?` });
      const spread = desk.story.retweet(slot.after(-1), asked);
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.fault('official-retweet', tweet(spread), 'error: spread by retweet');
      desk.fault('unanswered-mention', tweet(asked), 'error: retweeted and solved is not answered');
      desk.brings('first-reply-sla', tweet(asked));
    },
  },
];

const clocks: readonly QueuePlant[] = [
  {
    // first-reply-sla: taken in its turn, answered seven hours and one second after the tweet (the tweet follows the comment by two seconds).
    from: '08:30:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.first, asked, { by: slot.by, to: slot.by });
      desk.story.replyInZendesk(slot.after(sevenHours - 6, -1), asked, { by: slot.by, text: answer(desk) });
      desk.fault('first-reply-sla', tweet(asked), 'error: answered a second after the target');
    },
  },
  {
    // The customer's clock starts at the tweet: the lag is named, and the answer is late all the same.
    from: '16:40:00',
    tell: (desk, slot) => {
      const asked = desk.story.mention('08:45', {
        by: desk.somebody(),
        text: question(desk),
        lag: slot.askedSecond + 60 - (8 * 3600 + 45 * 60),
      });
      reply(desk, slot, asked);
      desk.fault('first-reply-sla', tweet(asked), 'error: Zendesk had it so late that the answer was late');
      // "No ticket and no comment matches, however late."
      desk.lookAlike(['mention-without-ticket'], [tweet(asked)], 'its ticket came eight hours later, and it came');
    },
  },
  {
    // "One not delivered does not" end the clock; removed-reply is kept: somebody replied afterwards.
    from: '09:50:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const text = answer(desk);
      reply(desk, slot, asked, { text, fails: true });
      const failed = desk.comment();
      const sent = desk.story.replyInZendesk(slot.after(sevenHours + 60), asked, { by: slot.by, text });
      desk.fault('first-reply-sla', tweet(asked), 'error: the first attempt failed, the second came too late');
      desk.lookAlike(['removed-reply'], [failed], 'not delivered, and sent again');
      desk.lookAlike(['duplicate-reply', 'follow-up-through-zendesk'], [tweet(sent)], 'the text that X never had');
    },
  },
  {
    // Friday evening: two hours of Friday, five of Monday; answered on Monday at one o'clock and a second.
    from: '19:59:00',
    tell: (desk, slot) => {
      talk(desk, slot);
      const asked = desk.story.mention('20:00:00', {
        by: desk.somebody(),
        to: '@MovingToGitLab',
        text: `we move on Sunday, ${desk.number()} of us`,
      });
      desk.story.replyInTweetDeck('+3 13:00:01', asked, { from: '@MovingToGitLab', text: answer(desk) });
      desk.fault('first-reply-sla', tweet(asked), 'error: answered a second too late after the weekend');
    },
  },
];

const duplicates: readonly QueuePlant[] = [
  {
    // Nearly the same text, whenever.
    from: '10:00:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const text = `The release notes of this month tell how it is done, have a look at part ${desk.number()}`;
      reply(desk, slot, asked, { text: `${text}.` });
      const second = desk.story.replyInZendesk(slot.after(125), asked, { by: slot.by, text: `${text}!` });
      desk.fault('duplicate-reply', tweet(second), 'error: the same text two hours later');
    },
  },
  {
    // Within sixty minutes from another origin: TweetDeck, then Zendesk. The first one is outside Zendesk.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const first = desk.story.replyInTweetDeck(slot.after(-3), asked, {
        text: `There is one, kept by the community, ${desk.number()} stars.`,
      });
      const second = reply(desk, slot, asked, { text: `Yes! Look for it in the index under ${desk.number()}.` });
      desk.fault('duplicate-reply', tweet(second), 'error: answered from TweetDeck, then from the ticket');
      desk.fault('first-reply-outside-zendesk', tweet(first), 'error: the TweetDeck half of a double answer');
    },
  },
  {
    // The other way round; the second is a follow-up sent elsewhere without a note, too.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const second = desk.story.replyInTweetDeck(slot.after(11), asked, {
        text: `Somebody of us will write a page on it, number ${desk.number()}.`,
      });
      desk.fault('duplicate-reply', tweet(second), 'error: answered from the ticket, then from TweetDeck');
      desk.fault('missing-tweetdeck-note', tweet(second), 'warning: and the second one without a note');
    },
  },
  {
    // Both via Zendesk, by another advocate, within sixty minutes.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const second = desk.story.replyInZendesk(slot.after(14), asked, {
        by: slot.next,
        text: `My colleague and I wondered as well; the forum may know, ${desk.number()} people are there.`,
      });
      desk.fault('duplicate-reply', tweet(second), 'error: two advocates answer one tweet');
    },
  },
  {
    // From another official handle; which is the wrong one besides.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const second = desk.story.replyInZendesk(slot.after(20), asked, {
        by: slot.by,
        from: '@GitLabStatus',
        text: `All systems are green by the way, ${desk.number()} of them.`,
      });
      desk.fault('duplicate-reply', tweet(second), 'error: two handles answer one tweet');
      desk.fault('wrong-handle', tweet(second), 'error: the second of them is the status handle');
    },
  },
];

const tweetdeck: readonly QueuePlant[] = [
  {
    // follow-up-through-zendesk: the answered mention is not the author's first tweet.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInZendesk(slot.after(9), more, { by: slot.by, text: furtherAnswer(desk) });
      desk.fault('follow-up-through-zendesk', tweet(told), 'warning: the second answer hangs below the first tweet');
    },
  },
  {
    // The same where an integration threads: sentVia and the answered mention decide.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInZendesk(slot.after(9), more, {
        by: slot.by,
        text: furtherAnswer(desk),
        below: more,
      });
      desk.fault('follow-up-through-zendesk', tweet(told), 'warning: a threaded follow-up through Zendesk');
    },
  },
  {
    // missing-tweetdeck-note: none at all.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.solve(slot.after(10), more, { by: slot.by });
      desk.fault('missing-tweetdeck-note', tweet(told), 'warning: no note');
    },
  },
  {
    // A note, but it links the first reply.
    tell: (desk, slot) => {
      const first = talk(desk, slot);
      const more = askAgain(desk, slot, first);
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), more, { by: slot.by, links: first.answered });
      const note = desk.comment();
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.fault('missing-tweetdeck-note', tweet(told), 'warning: the note links the first reply');
      desk.lookAlike(['broken-note-link'], [note], 'the link is of this conversation, and works');
    },
  },
  {
    // A note that tells of it without a link.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), more, { by: slot.by, text: 'Answered in TweetDeck, see there.' });
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.fault('missing-tweetdeck-note', tweet(told), 'warning: a note without a link');
    },
  },
  {
    // The note stands on another author's ticket: missing here, of another conversation there.
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const other = talk(desk, second);
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), other.asked, { by: slot.by, links: told });
      const note = desk.comment();
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.fault('missing-tweetdeck-note', tweet(told), "warning: the note is on somebody else's ticket");
      desk.fault('broken-note-link', note, 'warning: the linked tweet is of another conversation');
    },
  },
  {
    // The link was cut when it was copied.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), more, {
        by: slot.by,
        text: `Answered here: https://twitter.com/GitLab/status/${told.id.slice(0, -2)}`,
      });
      desk.fault('broken-note-link', desk.comment(), 'warning: the link misses its last digits');
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.fault('missing-tweetdeck-note', tweet(told), 'warning: the cut link links nothing');
    },
  },
  {
    // The linked follow-up was deleted later; the ticket was solved after it, so its mention is excused.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), more, { by: slot.by, links: told });
      desk.fault('broken-note-link', desk.comment(), 'the linked reply is gone');
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.story.vanish(told);
    },
  },
  {
    // removed-reply: not delivered, and nobody replied afterwards: error; so it is no answer at all.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      reply(desk, slot, asked, { fails: true });
      desk.fault('removed-reply', desk.comment(), 'error: X did not take it, and nobody noticed');
      desk.brings('unanswered-mention', tweet(asked));
      desk.brings('first-reply-sla', tweet(asked));
    },
  },
  {
    // The follow-up was not delivered; that update solved the ticket, so the later mention is excused.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      desk.story.replyInZendesk(slot.after(9), more, { by: slot.by, text: furtherAnswer(desk), fails: true });
      desk.fault('removed-reply', desk.comment(), 'error: the second answer was not delivered');
    },
  },
  {
    // Deleted afterwards: info. It counts for the clock with its comment's time.
    tell: (desk, slot) => {
      const { asked, answered } = talk(desk, slot);
      desk.fault('removed-reply', desk.comment(), 'info: the reply was deleted');
      desk.story.vanish(answered);
      desk.lookAlike(['first-reply-sla'], [tweet(asked)], 'answered in time, deleted later');
    },
  },
];

const subjects: readonly QueuePlant[] = [
  {
    // outage-reply-without-status-link: strong words, during the incident, by the main handle.
    from: '11:36:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `is gitlab.com down? nothing loads since ${desk.number()} minutes` });
      const told = reply(desk, slot, asked, { text: `We know and are sorry, colleague ${desk.number()} is at it.` });
      desk.fault('outage-reply-without-status-link', tweet(told), 'warning: no word of the status page');
    },
  },
  {
    // Also where it was told to the status handle. Both handles are right for availability.
    from: '12:20:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, {
        to: '@GitLabStatus',
        text: `gitlab.com is down for our whole team of ${desk.number()}`,
      });
      const told = reply(desk, slot, asked, { text: `Sorry! It will be over soon, promised ${desk.number()} times.` });
      desk.fault('outage-reply-without-status-link', tweet(told), 'warning: a promise in place of the link');
    },
  },
  ...[0, 1].map(
    (which): QueuePlant => ({
      // support-reply-without-pointer: the third reply (publicTurns 2 + 1), and none links forum, docs, tracker or support.
      from: '16:00:00',
      tell: (desk, slot) => {
        const { story } = desk;
        const first = talk(desk, slot, {
          text:
            which === 0
              ? `my pipeline on GitLab.com fails with "exit code ${desk.number()}", what is wrong with my config?`
              : `my job on GitLab.com fails with an error in line ${desk.number()} of the config, what did I do wrong?`,
        });
        const more = askAgain(desk, slot, first, { text: `same error with image ${desk.number()}, what else?` });
        const second = story.replyInTweetDeck(slot.after(9), more, { text: `Clear the cache, item ${desk.number()}.` });
        story.note(slot.after(10), more, { by: slot.by, links: second });
        const third = story.mention(slot.after(13), {
          by: first.asked.by,
          under: second,
          text: `the error is still there in job ${desk.number()}, any idea?`,
        });
        const told = story.replyInTweetDeck(slot.after(17), third, { text: `Then try runner ${desk.number()}.` });
        story.note(slot.after(18), third, { by: slot.by, links: told });
        story.solve(slot.after(19), third, { by: slot.by });
        desk.fault('support-reply-without-pointer', tweet(told), 'info: a third reply without any pointer');
      },
    }),
  ),
  {
    // bare-forum-link: the search finds a topic.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: 'how many spaces does a yaml anchor need below a list of hamsters?' });
      desk.story.forumFinds(asked, 'How many spaces does a yaml anchor need below a list of hamsters?');
      const told = reply(desk, slot, asked, { text: 'Please ask in our forum at https://forum.example.com and see!' });
      desk.fault('bare-forum-link', tweet(told), 'info: the front page, where a topic fits');
    },
  },
  {
    // ... or a category.
    tell: (desk, slot) => {
      desk.story.forumCategory('Geo Replication');
      const asked = ask(desk, slot, { text: 'how do I set up geo replication between two continents?' });
      const told = reply(desk, slot, asked, { text: 'The people at https://forum.example.com will know.' });
      desk.fault('bare-forum-link', tweet(told), 'info: the front page, where a category fits');
    },
  },
  {
    // escalation-without-ticket-number: no number given, none asked for.
    from: '17:20:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: 'I opened a support ticket last week and have not heard from support' });
      const told = reply(desk, slot, asked, {
        text: `Sorry for the wait! We have told the team, floor ${desk.number()}.`,
      });
      desk.fault('escalation-without-ticket-number', tweet(told), 'info: told the team of a ticket without a number');
    },
  },
  {
    // The nine days are in words: a figure might be read as the number (corrected after the first run).
    from: '18:40:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, {
        text: 'waiting for support, we submitted a request nine days ago, hello?',
      });
      const told = reply(desk, slot, asked, { text: `They have much to do, ${desk.number()} of us send greetings.` });
      desk.fault('escalation-without-ticket-number', tweet(told), 'info: consolation in place of the question');
    },
  },
  {
    // unclarified-instance: a problem report that names neither, and a first reply that does not ask.
    from: '16:10:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, {
        text: `my push is rejected with the error "pack exceeds limit ${desk.number()}"`,
      });
      const told = reply(desk, slot, asked, {
        text: `There is a limit that you can raise in setting ${desk.number()}.`,
      });
      desk.fault('unclarified-instance', tweet(told), 'info: which instance?');
    },
  },
  {
    from: '17:10:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, {
        text: `my pipeline fails with "unknown keyword", error code ${desk.number()}, please help`,
      });
      const told = reply(desk, slot, asked, { text: `Remove the keyword in line ${desk.number()} and run it again.` });
      desk.fault('unclarified-instance', tweet(told), 'info: a broken pipeline, of which instance?');
    },
  },
];

export const queueFaults: readonly QueuePlant[] = [
  ...handles,
  ...skips,
  ...assignments,
  ...origins,
  ...unanswered,
  ...clocks,
  ...duplicates,
  ...tweetdeck,
  ...subjects,
];
