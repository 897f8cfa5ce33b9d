/** Look-alikes in the queue of the planted busy day: each looks like a fault, and by the clause named is none. */
import type { Said } from '../../src/scenario/story.ts';
import { clock, type Desk, floater, type QueuePlant, ticket, tweet } from './planted-desk.ts';
import { answer, ask, askAgain, followUp, furtherAnswer, furtherQuestion, question, reply, talk } from './traffic.ts';

const sevenHours = 7 * 60;

const handles: readonly QueuePlant[] = [
  {
    // Only the status handle typed, not about availability -> {main}.
    tell: (desk, slot) => {
      const { answered } = talk(desk, slot, {
        to: '@GitLabStatus',
        text: `who made the fox logo, draft ${desk.number()}?`,
      });
      desk.lookAlike(['wrong-handle'], [tweet(answered)], 'the status handle was typed, the main handle answers');
    },
  },
  {
    // Several typed -> {main}. Two automated handles make two tickets, of which one is merged: no touch, no solve, no skip.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `and @GitLabStatus, ${question(desk)}` });
      const twin = desk.lastTicket();
      const told = reply(desk, slot, asked);
      desk.story.merge(slot.after(0, 30), twin, asked, { by: slot.by });
      const merged = desk.mergedUpdate();
      desk.lookAlike(['wrong-handle', 'duplicate-reply'], [tweet(told)], 'two handles typed');
      desk.lookAlike(['mention-without-ticket', 'unanswered-mention'], [tweet(asked)], 'one tweet, two tickets');
      desk.lookAlike(['skipped-ticket'], [`ticket/${twin}`], 'the twin was merged, never touched');
      desk.lookAlike(['unassigned-reply'], [merged], 'a merge of a ticket that belongs to nobody');
    },
  },
  {
    // "Plus handles that later mentions type outside the head."
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot), {
        text: `and may I tell @MovingToGitLab about my move of ${desk.number()} boards?`,
      });
      const told = desk.story.replyInTweetDeck(slot.after(9), more, {
        from: '@MovingToGitLab',
        text: furtherAnswer(desk),
      });
      desk.story.solve(slot.after(10), more, { by: slot.by });
      desk.lookAlike(
        ['wrong-handle', 'missing-tweetdeck-note'],
        [tweet(told)],
        'the later tweet typed the campaign handle',
      );
    },
  },
  {
    // A wrong handle, put right in the follow-up: only the first is a finding.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { to: '@GitLabStatus', text: `which pens do you like, count ${desk.number()}?` });
      const wrong = reply(desk, slot, asked, { from: '@GitLabStatus' });
      desk.fault('wrong-handle', tweet(wrong), 'error: pens from the status handle');
      const right = followUp(desk, slot, askAgain(desk, slot, { asked, answered: wrong }));
      desk.lookAlike(['uncorrected-handle', 'wrong-handle'], [tweet(right)], 'put right in the follow-up');
    },
  },
];

const skips: readonly QueuePlant[] = [
  {
    // `playHold` is inclusive: taken by somebody else fifteen minutes after the first overtaking act, to the second.
    from: '09:45:00',
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const left = ask(desk, slot);
      talk(desk, second);
      desk.story.replyInZendesk(second.after(15), left, { by: floater, text: answer(desk) });
      desk.lookAlike(['skipped-ticket'], [ticket(left)], "on a colleague's screen for exactly fifteen minutes");
    },
  },
  {
    // A younger one first, by another person, a minute before.
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const older = ask(desk, slot);
      const younger = ask(desk, second);
      desk.story.replyInZendesk(slot.after(0, 30), younger, { by: slot.next, text: answer(desk) });
      desk.story.replyInZendesk(slot.after(1, 30), older, { by: slot.by, text: answer(desk) });
      desk.lookAlike(['skipped-ticket'], [ticket(older), ticket(younger)], 'two people, two screens');
    },
  },
  {
    // Assigned to somebody else (by a trigger): not owed to the others. Guided mode and triggers are no cross-assignment.
    from: '11:00:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot);
      desk.story.assign(slot.after(-4), left, { by: null, to: floater });
      const given = desk.assignment();
      desk.story.replyInZendesk(slot.after(45), left, { by: floater, text: answer(desk) });
      desk.lookAlike(['skipped-ticket'], [ticket(left)], 'it was a colleague’s for three quarters of an hour');
      desk.lookAlike(['cross-assignment'], [given], 'assigned by a trigger');
    },
  },
  {
    // An excusing tag counts whenever it was set.
    from: '12:40:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot, { text: `ten links about gardens, list ${desk.number()}` });
      desk.story.solve(slot.after(50), left, { by: slot.by, tags: ['no-op'] });
      desk.lookAlike(
        ['skipped-ticket', 'unanswered-mention', 'first-reply-sla'],
        [ticket(left), tweet(left)],
        'left for long, and nothing to do by its tag',
      );
    },
  },
  {
    // A suspended requester excuses.
    from: '18:00:00',
    tell: (desk, slot) => {
      const left = ask(desk, slot, { text: `cheap watches here, lot ${desk.number()}` });
      desk.story.suspend(left.by);
      desk.lookAlike(
        ['skipped-ticket', 'unanswered-mention', 'first-reply-sla'],
        [ticket(left), tweet(left)],
        'a suspended requester, never touched',
      );
    },
  },
  {
    // A re-opened ticket lies above the player's place: not judged. The follow-up waits an hour.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(70), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(71), more, { by: slot.by, links: told });
      desk.story.solve(slot.after(72), more, { by: slot.by });
      desk.lookAlike(['skipped-ticket'], [ticket(more)], 're-opened and waiting');
      desk.lookAlike(['missing-tweetdeck-note', 'duplicate-reply'], [tweet(told)], 'a late follow-up with its note');
    },
  },
  {
    // Older is who was *created* earlier: the tweet is old, the ticket is young (within the ordinary lag).
    from: '14:00:00',
    tell: (desk, slot) => {
      const asked = desk.story.mention(clock(slot.askedSecond - 3 * 3600), {
        by: desk.somebody(),
        text: question(desk),
        lag: 3 * 3600 + 60,
      });
      const told = reply(desk, slot, asked);
      desk.lookAlike(
        ['skipped-ticket', 'mention-without-ticket', 'first-reply-sla'],
        [ticket(asked), tweet(asked)],
        'three hours on its way into Zendesk',
      );
      desk.lookAlike(['first-reply-outside-zendesk'], [tweet(told)], 'answered from its late ticket');
    },
  },
  {
    // A bulk update is no touch: two younger ones are solved in bulk before the older one is answered by the same person.
    offsets: [0, 1, 2],
    tell: (desk, slot, second, third) => {
      const older = ask(desk, slot);
      const bulk = [second, third].map((s) => ask(desk, s, { text: `our weekly list of tools ${desk.number()}` }));
      for (const [n, said] of bulk.entries())
        desk.story.solve(slot.after(0, -20 + n), said, { by: slot.by, tags: ['social'], bulk: true });
      desk.story.replyInZendesk(slot.after(1), older, { by: slot.by, text: answer(desk) });
      desk.lookAlike(['skipped-ticket'], [older, ...bulk].map(ticket), 'a bulk update before the older one');
      desk.lookAlike(['unanswered-mention', 'first-reply-sla'], bulk.map(tweet), 'solved in bulk with an excusing tag');
    },
  },
  {
    // A merge is no touch either: merging two younger ones before the older one is answered.
    offsets: [0, 1, 2],
    tell: (desk, slot, second, third) => {
      const older = ask(desk, slot);
      const by = desk.somebody();
      const one = ask(desk, second, { by });
      const two = ask(desk, third, { by });
      desk.story.merge(slot.after(0, -20), two, one, { by: slot.by });
      desk.story.replyInZendesk(slot.first, older, { by: slot.by, text: answer(desk) });
      const told = reply(desk, second, one);
      desk.lookAlike(['skipped-ticket'], [older, one, two].map(ticket), 'a merge before the older one');
      desk.lookAlike(
        ['unanswered-mention', 'first-reply-sla'],
        [one, two].map(tweet),
        'one answer for two merged tickets',
      );
      desk.lookAlike(['duplicate-reply', 'follow-up-through-zendesk'], [tweet(told)], 'the answer of a merged ticket');
    },
  },
  {
    // Solved by a trigger before its turn: no touch, and available no more; the person who answers later is in time.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.after(-2), asked, { by: null });
      const solved = desk.update();
      desk.story.replyInZendesk(slot.after(25), asked, { by: slot.by, text: answer(desk) });
      desk.lookAlike(['skipped-ticket', 'unanswered-mention'], [ticket(asked), tweet(asked)], 'solved by a trigger');
      desk.lookAlike(['unassigned-reply'], [solved], 'a trigger is no person');
    },
  },
];

const assignments: readonly QueuePlant[] = [
  {
    // To oneself, to nobody, to oneself again.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const subjects: string[] = [];
      for (const [seconds, to] of [
        [0, slot.by],
        [30, null],
        [60, slot.by],
      ] as const) {
        desk.story.assign(slot.after(0, seconds), asked, { by: slot.by, to });
        subjects.push(desk.assignment());
      }
      desk.story.replyInZendesk(slot.after(2), asked, { by: slot.by, text: answer(desk) });
      desk.lookAlike(['cross-assignment'], subjects, 'to oneself and to nobody');
    },
  },
  {
    // Guided mode serves a colleague's ticket: whoever answers takes it.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.after(-3), asked, { by: null, to: floater });
      reply(desk, slot, asked);
      desk.lookAlike(['unassigned-reply'], [desk.update()], "a colleague's ticket, taken with the answer");
      desk.lookAlike(['cross-assignment'], [desk.assignment()], 'taken from a colleague: assigned to oneself');
    },
  },
  {
    // Another advocate goes on with the re-opened ticket and takes it.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      desk.story.assign(slot.after(6), more, { by: slot.next, to: slot.next });
      const taken = desk.assignment();
      const told = desk.story.replyInTweetDeck(slot.after(8), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(9), more, { by: slot.next, links: told });
      desk.story.solve(slot.after(10), more, { by: slot.next });
      desk.lookAlike(['cross-assignment'], [taken], 'a colleague takes over by herself');
      desk.lookAlike(
        ['duplicate-reply', 'missing-tweetdeck-note'],
        [tweet(told)],
        'another advocate, after their next tweet',
      );
    },
  },
  {
    // A note on the ticket links a chat message.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.note(slot.after(-1), asked, {
        by: slot.by,
        text: 'Asked here: https://gitlab.slack.com/archives/C0123ABCD/p1600000000000100',
      });
      reply(desk, slot, asked, { assign: false });
      desk.lookAlike(['unassigned-reply'], [desk.update()], 'asked in the chat, and the note links it');
    },
  },
  {
    // "Right after that update": given back to nobody a minute later.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      reply(desk, slot, asked);
      const update = desk.update();
      desk.story.assign(slot.after(1), asked, { by: slot.by, to: null });
      desk.lookAlike(['unassigned-reply'], [update], 'it was theirs right after the reply');
      desk.lookAlike(['cross-assignment'], [desk.assignment()], 'given back to nobody');
    },
  },
];

const origins: readonly QueuePlant[] = [
  {
    // Quotes are excepted; a quote of the mention answers it.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `we drew ${desk.number()} foxes, do you like them?` });
      const quote = desk.story.replyInTweetDeck(slot.after(-1), asked, { quotes: true, text: 'Look at these foxes!' });
      desk.story.solve(slot.first, asked, { by: slot.by });
      desk.lookAlike(['first-reply-outside-zendesk', 'official-retweet'], [tweet(quote)], 'a quote that answers');
      desk.lookAlike(['unanswered-mention', 'first-reply-sla'], [tweet(asked)], 'answered by a quote');
    },
  },
  {
    // The tweet leaves Zendesk ten minutes after its comment.
    tell: (desk, slot) => {
      const told = reply(desk, slot, ask(desk, slot), { delay: 600 });
      const comment = desk.comment();
      desk.lookAlike(['first-reply-outside-zendesk'], [tweet(told)], 'sent ten minutes after its comment');
      desk.lookAlike(['removed-reply'], [comment], 'a slow delivery');
    },
  },
  {
    // The same words for two people: matched by author.
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const text = 'Thank you for the idea! We have written it down for the people who plan.';
      const told = [slot, second].map((s) => reply(desk, s, ask(desk, s), { text }));
      desk.lookAlike(
        ['first-reply-outside-zendesk', 'duplicate-reply'],
        told.map(tweet),
        'the same words for two people',
      );
    },
  },
  {
    // Zendesk shows the tweet cut and with entities.
    tell: (desk, slot) => {
      const n = desk.number();
      const text = `how do you say "this & that" in the language of chapter ${n}, and is 2 > 1 there as well, dear people of the docs?`;
      const { asked } = talk(desk, slot, {
        text,
        inZendesk: `@GitLab how do you say "this &amp; that" in the language of chapter ${n}, and is 2 &gt; 1 there as well, dear people…`,
      });
      desk.lookAlike(['mention-without-ticket'], [tweet(asked)], 'cut and escaped in Zendesk');
    },
  },
  {
    // A like turned the tweet into a ticket: no praise, no fault.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, {
        text: `our school opens room ${desk.number()} on Monday`,
        channel: 'twitter_favorite',
      });
      desk.story.like(clock(slot.askedSecond + 40), asked);
      reply(desk, slot, asked);
      desk.lookAlike(['like-outside-praise'], [tweet(asked)], 'a like that made a ticket');
    },
  },
  {
    // ... or a ticket was made within an hour.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      desk.story.like(clock(slot.askedSecond + 20), asked);
      desk.lookAlike(['like-outside-praise'], [tweet(asked)], 'liked, and a ticket forty seconds later');
    },
  },
];

function burst(desk: Desk, first: Said, second: Said, what: string): void {
  desk.lookAlike(['unanswered-mention', 'first-reply-sla'], [first, second].map(tweet), what);
}

const unanswered: readonly QueuePlant[] = [
  {
    // `burst`: exactly thirty minutes before the answered one. It was solved without a word.
    offsets: [0, 14],
    tell: (desk, slot, second) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.first, asked, { by: slot.by });
      const again = desk.story.mention(clock(slot.askedSecond + 1800), { by: asked.by, text: question(desk) });
      reply(desk, second, again);
      burst(desk, asked, again, 'two tweets thirty minutes apart, answered at the second');
    },
  },
  {
    // Two tweets at once, one ticket merged into the other.
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const asked = ask(desk, slot);
      const again = ask(desk, second, { by: asked.by });
      reply(desk, slot, asked);
      desk.story.merge(slot.after(1), again, asked, { by: slot.by });
      burst(desk, asked, again, 'merged into the answered ticket');
      desk.lookAlike(['skipped-ticket'], [ticket(again)], 'merged before its turn');
    },
  },
  {
    // An answer "to that mention or a later one"; and a first reply is no follow-up, whatever it hangs below.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      const more = desk.story.mention(clock(slot.askedSecond + 120), {
        by: asked.by,
        under: asked,
        text: `I forgot to say, dear @GitLab: it is for ${desk.number()} people`,
      });
      const told = reply(desk, slot, more);
      desk.lookAlike(
        ['unanswered-mention', 'first-reply-sla'],
        [tweet(asked), tweet(more)],
        'one answer for two tweets',
      );
      desk.lookAlike(['follow-up-through-zendesk', 'duplicate-reply'], [tweet(told)], 'a first reply after two tweets');
    },
  },
  {
    // A later mention after which a person solves the ticket.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot), {
        text: `we will try it on Monday with ${desk.number()} people`,
      });
      desk.story.solve(slot.after(8), more, { by: slot.by });
      desk.lookAlike(['unanswered-mention'], [tweet(more)], 'nothing more to say, so judged by a person');
    },
  },
  {
    // Bystanders: carried along in the reply's head, our handle wants nothing. Zendesk made a ticket of it, which a person closed.
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const { asked } = talk(desk, slot);
      const aside = desk.story.mention(second.asked, {
        by: desk.somebody(),
        under: asked,
        text: `you could ask my neighbour, he owns ${desk.number()} of them`,
      });
      desk.story.solve(second.first, aside, { by: second.by });
      desk.lookAlike(
        ['unanswered-mention', 'first-reply-sla', 'mention-without-ticket'],
        [tweet(aside)],
        'a side mention',
      );
    },
  },
  {
    // The user deleted the tweet; the macro says so.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.solve(slot.first, asked, { by: slot.by, tags: ['deleted'] });
      desk.lookAlike(['unanswered-mention', 'first-reply-sla'], [tweet(asked)], 'tagged as deleted');
    },
  },
];

const clocks: readonly QueuePlant[] = [
  {
    // Exactly at the target second, from a ticket: comment two seconds before the tweet.
    from: '08:40:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.first, asked, { by: slot.by, to: slot.by });
      desk.story.replyInZendesk(slot.after(sevenHours - 6, -2), asked, { by: slot.by, text: answer(desk) });
      desk.lookAlike(['first-reply-sla', 'unanswered-mention'], [tweet(asked)], 'answered at the target second');
    },
  },
  {
    // Taken on Friday evening, answered on Monday within the rest of the seven hours.
    from: '20:30:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      desk.story.assign(slot.first, asked, { by: slot.by, to: slot.by });
      desk.story.replyInZendesk('+3 12:00', asked, { by: slot.by, text: answer(desk) });
      desk.lookAlike(
        ['first-reply-sla', 'unanswered-mention', 'skipped-ticket'],
        [tweet(asked), ticket(asked)],
        'a weekend',
      );
    },
  },
];

const duplicates: readonly QueuePlant[] = [
  {
    // Parts of one answer are one reply.
    tell: (desk, slot) => {
      const asked = ask(desk, slot);
      reply(desk, slot, asked, { text: `The first half of it stands in chapter ${desk.number()}, 1/2` });
      const second = desk.story.replyInZendesk(slot.after(1), asked, {
        by: slot.by,
        text: `and the other half you find on page ${desk.number()} 2/2`,
      });
      desk.lookAlike(['duplicate-reply', 'follow-up-through-zendesk'], [tweet(second)], 'two parts of one answer');
    },
  },
  {
    // A self-thread is no second reply, and asks for no note.
    tell: (desk, slot) => {
      const { answered } = talk(desk, slot);
      const more = desk.story.post(slot.after(3), {
        under: answered,
        text: `And one thing more: there is a film of ${desk.number()} minutes.`,
      });
      desk.lookAlike(
        ['duplicate-reply', 'missing-tweetdeck-note', 'official-retweet', 'follow-up-through-zendesk'],
        [tweet(more)],
        'we continue our own answer',
      );
    },
  },
  {
    // A second thought of the same advocate from the same ticket and handle, in other words.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const second = desk.story.replyInZendesk(slot.after(6), asked, {
        by: slot.by,
        text: `I looked again, and my neighbour showed me a film of it: ${desk.number()} minutes.`,
      });
      desk.lookAlike(['duplicate-reply', 'follow-up-through-zendesk'], [tweet(second)], 'a second thought');
    },
  },
  {
    // `duplicateWithin` is sixty minutes: another advocate a second later than that.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const second = desk.story.replyInZendesk(slot.after(60, 1), asked, {
        by: slot.next,
        text: `Today we have made a picture of how that goes, with ${desk.number()} arrows.`,
      });
      desk.lookAlike(['duplicate-reply'], [tweet(second)], 'another advocate an hour and a second later');
    },
  },
  {
    // An internal note links it.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const second = desk.story.replyInTweetDeck(slot.after(12), asked, {
        text: `We also asked the authors: they say ${desk.number()} is fine.`,
      });
      desk.story.note(slot.after(13), asked, { by: slot.by, links: second });
      desk.lookAlike(['duplicate-reply', 'missing-tweetdeck-note'], [tweet(second)], 'from TweetDeck, with a note');
    },
  },
  {
    // A reply after the first was removed.
    tell: (desk, slot) => {
      const { asked, answered } = talk(desk, slot);
      const removed = desk.comment();
      desk.story.vanish(answered);
      const second = desk.story.replyInZendesk(slot.after(5), asked, {
        by: slot.by,
        text: `Now without the wrong link: see drawer ${desk.number()}.`,
      });
      desk.lookAlike(['duplicate-reply'], [tweet(second)], 'sent again after the first was deleted');
      desk.lookAlike(['removed-reply'], [removed], 'somebody replied afterwards');
    },
  },
];

const notes: readonly QueuePlant[] = [
  {
    // By the end of the next business day, 24:00: Monday night.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note('+3 23:59:59', more, { by: slot.by, links: told });
      desk.lookAlike(['missing-tweetdeck-note'], [tweet(told)], "a note in Monday's last second");
      desk.lookAlike(['broken-note-link'], [desk.comment()], 'and its link');
    },
  },
  {
    // "A later note makes it kept."
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note('+5 10:00', more, { by: slot.by, links: told });
      desk.lookAlike(['missing-tweetdeck-note'], [tweet(told)], 'a note on Wednesday: late, and kept');
    },
  },
  {
    // Links are written in many ways: the host's new name, with a query behind.
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, { text: furtherAnswer(desk) });
      desk.story.note(slot.after(10), more, { by: slot.by, text: `see https://x.com/gitlab/status/${told.id}?s=20` });
      desk.lookAlike(['broken-note-link'], [desk.comment()], 'x.com and a query');
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.lookAlike(['missing-tweetdeck-note'], [tweet(told)], 'x.com and a query');
    },
  },
  {
    // It links "any part of the same answer".
    tell: (desk, slot) => {
      const more = askAgain(desk, slot, talk(desk, slot));
      const told = desk.story.replyInTweetDeck(slot.after(9), more, {
        text: `In short, see shelf ${desk.number()} 1/2`,
      });
      const part = desk.story.post(slot.after(9, 30), {
        under: told,
        text: `and the long tale is on ${desk.number()} 2/2`,
      });
      desk.story.note(slot.after(10), more, { by: slot.by, links: part });
      desk.story.solve(slot.after(11), more, { by: slot.by });
      desk.lookAlike(
        ['missing-tweetdeck-note', 'duplicate-reply'],
        [told, part].map(tweet),
        'the second part is linked',
      );
    },
  },
  {
    // "X conversations of one author whose tickets were merged are one", so the answer to the second tweet is a follow-up, and its
    // note may stand on "any ticket of the conversation".
    offsets: [0, 1],
    tell: (desk, slot, second) => {
      const first = talk(desk, slot);
      const again = ask(desk, second, { by: first.asked.by });
      desk.story.merge(second.first, again, first.asked, { by: second.by });
      const told = desk.story.replyInTweetDeck(second.after(2), again, { text: furtherAnswer(desk) });
      desk.story.note(second.after(3), first.asked, { by: second.by, links: told });
      const note = desk.comment();
      desk.lookAlike(['missing-tweetdeck-note'], [tweet(told)], 'noted on the ticket that the other was merged into');
      desk.lookAlike(['broken-note-link'], [note], 'merged tickets are one conversation');
      desk.lookAlike(['unanswered-mention', 'mention-without-ticket'], [tweet(again)], 'answered from TweetDeck');
    },
  },
  {
    // broken-note-link is about official tweets: a user's tweet, deleted since, is none.
    tell: (desk, slot) => {
      const { asked } = talk(desk, slot);
      const aside = desk.story.post(slot.after(-2), { from: desk.somebody(), text: 'a tale of branches and trees' });
      desk.story.vanish(aside);
      desk.story.note(slot.after(1), asked, { by: slot.by, links: aside });
      desk.lookAlike(['broken-note-link'], [desk.comment()], "the link of an outsider's tweet that is gone");
    },
  },
];

const subjects: readonly QueuePlant[] = [
  ...(['https://status.example.com has all we know', '@GitLabStatus tells all we know'] as const).map(
    (hint): QueuePlant => ({
      // The status page or the status handle is named; about availability both handles are right.
      from: '11:45:00',
      tell: (desk, slot) => {
        const told = reply(
          desk,
          slot,
          ask(desk, slot, { text: `gitlab.com is down for me, try ${desk.number()}, do you know?` }),
          { text: `${hint}. Do you still see it, ${desk.number()}?` },
        );
        desk.lookAlike(
          ['outage-reply-without-status-link', 'wrong-handle', 'unclarified-instance'],
          [tweet(told)],
          'an outage report answered by the book',
        );
      },
    }),
  ),
  {
    // The status handle itself needs no link, and is right about availability even where only @GitLab was typed.
    from: '12:00:00',
    tell: (desk, slot) => {
      const told = reply(
        desk,
        slot,
        ask(desk, slot, { text: `is gitlab.com down? I get a 503 on page ${desk.number()}` }),
        { from: '@GitLabStatus', text: `We are looking into it, group ${desk.number()} is at it.` },
      );
      desk.lookAlike(
        ['outage-reply-without-status-link', 'wrong-handle'],
        [tweet(told)],
        'told to the main handle, answered by the status handle',
      );
    },
  },
  {
    // Not during an incident.
    from: '16:20:00',
    tell: (desk, slot) => {
      const told = reply(
        desk,
        slot,
        ask(desk, slot, { text: `is gitlab.com down? I get a 502 since ${desk.number()} seconds` }),
        { text: `All is well on GitLab.com here, is it gone now? ${desk.number()}` },
      );
      desk.lookAlike(['outage-reply-without-status-link'], [tweet(told)], 'an outage report without an incident');
    },
  },
  {
    // The third reply, but the second one had a pointer.
    from: '18:20:00',
    tell: (desk, slot) => {
      const { story } = desk;
      const first = talk(desk, slot, {
        text: `my job on GitLab.com fails with an error in stage ${desk.number()} of my config, what did I do wrong?`,
      });
      const more = askAgain(desk, slot, first, { text: `and with image ${desk.number()}?` });
      const second = story.replyInTweetDeck(slot.after(9), more, {
        text: `See https://docs.gitlab.com/ci/yaml for image ${desk.number()}.`,
      });
      story.note(slot.after(10), more, { by: slot.by, links: second });
      const third = story.mention(slot.after(13), { by: first.asked.by, under: second, text: furtherQuestion(desk) });
      const told = story.replyInTweetDeck(slot.after(17), third, { text: furtherAnswer(desk) });
      story.note(slot.after(18), third, { by: slot.by, links: told });
      story.solve(slot.after(19), third, { by: slot.by });
      desk.lookAlike(
        ['support-reply-without-pointer', 'duplicate-reply'],
        [tweet(told)],
        'the docs were linked before',
      );
    },
  },
  {
    // The search finds nothing.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: 'which paint did you choose for the fox mural in Utrecht?' });
      const told = reply(desk, slot, asked, { text: 'Somebody at https://forum.example.com may know the paint!' });
      desk.lookAlike(['bare-forum-link'], [tweet(told)], 'the front page, and no topic fits');
    },
  },
  {
    // A direct link to the topic.
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: 'can a badger icon blink in the sidebar of a kanban zoo?' });
      desk.story.forumFinds(asked, 'Can a badger icon blink in the sidebar of a kanban zoo?');
      const told = reply(desk, slot, asked, {
        text: 'See https://forum.example.com/t/can-a-badger-icon-blink/71 for it.',
      });
      desk.lookAlike(['bare-forum-link'], [tweet(told)], 'a direct link');
    },
  },
  {
    // The number was given.
    from: '18:50:00',
    tell: (desk, slot) => {
      desk.story.supportTicket('482913', { status: 'pending' });
      const asked = ask(desk, slot, { text: 'I opened a support ticket, #482913, and have not heard from support' });
      const told = reply(desk, slot, asked, { text: `Thank you! We have asked the team on floor ${desk.number()}.` });
      desk.lookAlike(['escalation-without-ticket-number'], [tweet(told)], 'the person gave the number');
    },
  },
  {
    // The reply asks for it, and the answer to the number needs no further question.
    from: '19:00:00',
    tell: (desk, slot) => {
      desk.story.supportTicket('482914');
      const asked = ask(desk, slot, { text: 'waiting for support since Monday, I have submitted a request there' });
      const told = reply(desk, slot, asked, { text: 'Sorry to hear that! What is your ticket number?' });
      const more = askAgain(desk, slot, { asked, answered: told }, { text: 'it is #482914' });
      const second = followUp(desk, slot, more);
      desk.lookAlike(['escalation-without-ticket-number'], [told, second].map(tweet), 'asked for, and given');
    },
  },
  {
    // The reply asks which instance.
    from: '16:30:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, {
        text: `my pipeline fails with the error "no such stage ${desk.number()}", help`,
      });
      const told = reply(desk, slot, asked, { text: 'Sorry! Is this on GitLab.com or on a self-managed instance?' });
      desk.lookAlike(['unclarified-instance'], [tweet(told)], 'the reply asks');
    },
  },
  {
    // The report names it.
    from: '17:30:00',
    tell: (desk, slot) => {
      const asked = ask(desk, slot, { text: `my self-managed GitLab rejects a push with error ${desk.number()}` });
      const told = reply(desk, slot, asked);
      desk.lookAlike(['unclarified-instance'], [tweet(told)], 'the report names the instance');
    },
  },
];

/** A status update answers all who had told of the outage below the first one; their tickets were solved without a word. */
const statusThread: QueuePlant = {
  from: '11:26:00',
  offsets: [0, 1, 2],
  tell: (desk, slot, second, third) => {
    const { story } = desk;
    story.incident('11:20', { until: '13:05', name: 'Errors across the site' });
    const post = story.post('11:24', {
      from: '@GitLabStatus',
      text: 'We are investigating errors on GitLab.com. Updates: status.example.com',
    });
    const told = [slot, second, third].map((s) =>
      story.mention(s.asked, {
        by: desk.somebody(),
        under: post,
        text: `gitlab.com is down for us as well, ${desk.number()} people wait`,
      }),
    );
    for (const [n, s] of [slot, second, third].entries()) {
      const said = told[n];
      if (said !== undefined) story.solve(s.first, said, { by: s.by, tags: ['downtime'] });
    }
    const updates = ['12:10', '13:04'].map((time, n) =>
      story.post(time, {
        from: '@GitLabStatus',
        under: post,
        text:
          ['We have identified the cause. status.example.com', 'Resolved: all is back to normal. status.example.com'][
            n
          ] ?? '',
      }),
    );
    desk.lookAlike(
      ['unanswered-mention', 'first-reply-sla', 'mention-without-ticket'],
      told.map(tweet),
      'a later update in the same X conversation answers every availability mention before it',
    );
    desk.lookAlike(
      ['status-handle-misuse', 'duplicate-reply', 'first-reply-outside-zendesk', 'wrong-handle'],
      [post, ...updates].map(tweet),
      'the status thread of the incident',
    );
  },
};

export const queueLookAlikes: readonly QueuePlant[] = [
  statusThread,
  ...handles,
  ...skips,
  ...assignments,
  ...origins,
  ...unanswered,
  ...clocks,
  ...duplicates,
  ...notes,
  ...subjects,
];
