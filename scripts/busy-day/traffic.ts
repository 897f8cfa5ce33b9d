/** The faultless traffic of the planted busy day: pools of texts, told by the book. */
import type { Said } from '../../src/scenario/story.ts';
import { clock, type Desk, type Slot, secondOf } from './planted-desk.ts';

const questions: readonly string[] = [
  'how do I mirror a repository to another place, case',
  'can a pipeline wait until a person presses a button, variant',
  'where do I find the licence of the handbook, edition',
  'is there a way to pin the version of a template, revision',
  'does the editor have a dark theme, number',
  'how many protected branches may a project have beyond',
  'where can I read how long job logs are kept, section',
  'can I import a spreadsheet with columns up to',
  'how do I join the hackathon in room',
  'can two branches share a cache called',
  'who approved a merge request, and where do I see it in version',
  'is there a schedule that runs on the day',
  'can a wiki have more than one level, say',
  'which keyboard shortcut opens the search in layout',
  'how would you name a group for a school with classes up to',
  'do you have a plan for charities with members up to',
  'is the course for beginners held again in week',
  'how do I add a badge to the readme of project',
  'may I translate the guide, chapter',
  'can I move a board between groups, and how for board',
];

const answers: readonly string[] = [
  'Thanks for asking! The guide has it, see page',
  'Good question, the handbook tells it in section',
  'There is, and it is on the settings page under point',
  'You can! The reference has an example, number',
  'Happy to help: open the project menu and choose entry',
  'We wrote that down for you in chapter',
  'Yes, since a while. The notes have it in paragraph',
  'It depends on the plan; compare them in row',
];

const furtherQuestions: readonly string[] = [
  'found it, and which value would you choose for row',
  'good to know, does the same hold for groups of size',
  'and can a guest do that as well in view',
  'is there also a template for it, maybe number',
];

const furtherAnswers: readonly string[] = [
  'Most people choose twice the number of projects, as in table',
  'It does, and subgroups inherit it, see drawing',
  'A guest may look at it, and a reporter may change it, see list',
  'There is one in the gallery, it is number',
];

const thanks: readonly string[] = [
  'thanks a lot! 🙏',
  'thank you so much 👍',
  'perfect, thanks again!',
  'awesome, many thanks 🎉',
];

const links: readonly string[] = ['ten tools everybody reads about today, list', 'our weekly reading on teams, issue'];

const tags = [
  'mention',
  'no-op',
  'social',
  'removed',
  'non-english',
  'retweet',
  'expert-responded',
  'community-involvement',
];

const praise: readonly string[] = [
  'we love the new boards, day',
  'your docs team is awesome, we read page',
  'great release, our favourite is note',
];

const from = (pool: readonly string[], n: number): string => pool[n % pool.length] ?? '';

export const question = (desk: Desk): string => {
  const n = desk.number();
  return `${from(questions, n)} ${n}?`;
};
export const answer = (desk: Desk): string => {
  const n = desk.number();
  return `${from(answers, n * 3)} ${n}.`;
};
export const furtherQuestion = (desk: Desk): string => {
  const n = desk.number();
  return `${from(furtherQuestions, n)} ${n}?`;
};
export const furtherAnswer = (desk: Desk): string => {
  const n = desk.number();
  return `${from(furtherAnswers, n)} ${n}.`;
};

export interface Talk {
  readonly asked: Said;
  readonly answered: Said;
}

type AskOptions = NonNullable<Parameters<Desk['story']['mention']>[1]>;
type AnswerOptions = NonNullable<Parameters<Desk['story']['replyInZendesk']>[2]>;

export function ask(desk: Desk, slot: Slot, options: AskOptions = {}): Said {
  return desk.story.mention(slot.asked, { by: desk.somebody(), text: question(desk), ...options });
}

export function reply(desk: Desk, slot: Slot, asked: Said, options: AnswerOptions = {}): Said {
  return desk.story.replyInZendesk(slot.first, asked, { by: slot.by, text: answer(desk), ...options });
}

/** A question answered from Zendesk by whose turn it is. */
export function talk(desk: Desk, slot: Slot, options: AskOptions = {}): Talk {
  const asked = ask(desk, slot, options);
  return { asked, answered: reply(desk, slot, asked) };
}

/** Their next tweet, four minutes later. */
export function askAgain(desk: Desk, slot: Slot, { answered, asked }: Talk, options: AskOptions = {}): Said {
  return desk.story.mention(slot.after(4), { by: asked.by, under: answered, text: furtherQuestion(desk), ...options });
}

/** Answered from TweetDeck, noted on the ticket, solved again. */
export function followUp(desk: Desk, slot: Slot, asked: Said, note: { handle?: string } = {}): Said {
  const { story } = desk;
  const told = story.replyInTweetDeck(slot.after(9), asked, { text: furtherAnswer(desk) });
  story.note(slot.after(10), asked, { by: slot.by, links: told, ...note });
  story.solve(slot.after(10, 30), asked, { by: slot.by });
  return told;
}

type Kind = (desk: Desk, slot: Slot) => void;

const withFollowUp: Kind = (desk, slot) => {
  const more = askAgain(desk, slot, talk(desk, slot));
  followUp(desk, slot, more, slot.index % 2 === 0 ? {} : { handle: 'gitlab' });
};

const withThanks: Kind = (desk, slot) => {
  const more = askAgain(desk, slot, talk(desk, slot), { text: from(thanks, slot.index) });
  if (slot.index % 2 === 0) desk.story.solve(slot.after(7), more, { by: slot.by });
};

const excused: Kind = (desk, slot) => {
  const said = ask(desk, slot, { text: `${from(links, slot.index)} ${desk.number()}` });
  desk.story.solve(slot.first, said, { by: slot.by, tags: [from(tags, slot.index)] });
};

const toStatus: Kind = (desk, slot) => {
  talk(desk, slot, { to: '@GitLabStatus' });
};

const twoHandles: Kind = (desk, slot) => {
  talk(desk, slot, { text: `and @MovingToGitLab, ${question(desk)}` });
};

const praised: Kind = (desk, slot) => {
  const said = ask(desk, slot, { text: `${from(praise, slot.index)} ${desk.number()}` });
  reply(desk, slot, said, { text: `Thank you, we have told the people who made it! (${desk.number()})` });
  desk.story.like(slot.after(1), said);
};

/** Somebody else talks below the question: X carries our handle along, and nobody asked us. */
const withBystander: Kind = (desk, slot) => {
  const { asked } = talk(desk, slot);
  desk.story.mention(slot.after(2), {
    by: desk.somebody(),
    under: asked,
    text: `I wondered about that too, ${desk.number()} times`,
    lag: null,
  });
};

const plain: Kind = (desk, slot) => {
  talk(desk, slot);
};

const kinds: readonly Kind[] = [
  plain,
  withFollowUp,
  plain,
  excused,
  withThanks,
  plain,
  toStatus,
  withBystander,
  plain,
  praised,
  plain,
  twoHandles,
  withFollowUp,
];

/** One slot of the queue, by the book. */
export function tellSlot(desk: Desk, slot: Slot): void {
  (kinds[slot.index % kinds.length] ?? plain)(desk, slot);
}

/** What goes on beside the queue: our own tweets, the campaign handle's talk, likes of praise, messages by the book. */
export function tellAround(desk: Desk): void {
  const { story } = desk;
  for (let hour = 8; hour < 22; hour += 1) {
    const at = (minute: number, second = 0): string => clock(hour * 3600 + minute * 60 + second);
    if (hour % 2 === 0) {
      const release = story.post(at(2), { text: `Release ${desk.number()} is out, with notes by everybody.` });
      story.post(at(2, 40), { text: `Our thanks go to ${desk.number()} people who wrote it.`, under: release });
    }
    for (let n = 0; n < 2; n += 1) {
      const said = story.mention(at(12 + n * 25), {
        by: desk.somebody(),
        to: '@MovingToGitLab',
        text: `moved all my repositories this week, ${desk.number()} of them`,
      });
      story.replyInTweetDeck(at(20 + n * 25), said, {
        from: '@MovingToGitLab',
        text: `Welcome! Tell us how it goes with number ${desk.number()}.`,
      });
    }
    const fan = story.post(at(31), {
      from: desk.somebody(),
      text: `I love how merge trains look, ${desk.number()} cars`,
    });
    story.like(at(33), fan);
  }
  for (const time of ['10:41', '15:41', '19:41']) {
    const second = secondOf(time);
    const said = story.mention(clock(second), {
      by: desk.somebody(),
      to: '@MovingToGitLab',
      text: `we won the raffle, prize ${desk.number()}`,
    });
    story.replyInTweetDeck(clock(second + 240), said, {
      from: '@MovingToGitLab',
      text: `Congratulations! We write to you for the address, ${desk.number()}.`,
    });
    story.directMessage(clock(second + 300), { from: '@MovingToGitLab', to: `@${said.by}` });
    story.directMessage(clock(second + 900), { from: `@${said.by}`, to: '@MovingToGitLab' });
  }
}
