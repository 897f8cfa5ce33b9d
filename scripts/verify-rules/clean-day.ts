/** The ground of most trials: one fictional Wednesday on which everything went as the workflow asks. */
import type { Said, Story } from '../../src/scenario/story.ts';
import { makeGround } from './make-ground.ts';

/** The team's Eve has a personal handle. */
export const personalHandle = 'eve_in_private';

interface Cast {
  /** An outage, told to the status handle and answered from it. */
  readonly outage: { readonly asked: Said; readonly answer: Said };
  /** A question, answered from Zendesk, followed up from TweetDeck, linked in a note. */
  readonly followed: {
    readonly asked: Said;
    readonly answer: Said;
    readonly asksMore: Said;
    readonly followUp: Said;
    /** Comment id. */
    readonly note: string;
  };
  /** Needs no reply, and is tagged so. */
  readonly tagged: { readonly asked: Said };
  /** Ben takes the ticket, answers, and adds a second thought. */
  readonly taken: { readonly asked: Said; readonly answer: Said; readonly secondThought: Said };
  /** Two tickets that wait at once: Ana answers the older one, Ben the younger. */
  readonly older: { readonly asked: Said; readonly answer: Said };
  readonly younger: { readonly asked: Said; readonly answer: Said };
  /** Praise, answered by quoting it. */
  readonly praise: { readonly asked: Said; readonly quote: Said };
  /** Own tweets of the main handle and the status handle. */
  readonly post: Said;
  readonly statusPost: Said;
  /** The last ticket of the day: answering it late overtakes nobody. Due at 21:30:00. */
  readonly last: { readonly asked: Said; readonly answer: Said };
  /** Asked on Tuesday at 21:30:00, half an hour before closing. Due on Wednesday at 14:30:00. No tickets. */
  readonly overnight: { readonly asked: Said; readonly answer: Said };
  /** Asked and answered in the evening, from the campaign handle. No tickets. */
  readonly evening: { readonly asked: Said; readonly answer: Said };
  /** Talks to the author of the last ticket, without typing our handle. */
  readonly bystander: Said;
}

function tellCast(story: Story): Cast {
  const overnightAsked = story.mention('-1 21:30', {
    by: '@moe_moves',
    to: '@MovingToGitLab',
    text: 'moved all forty repositories this weekend',
  });
  const outageAsked = story.mention('08:30', {
    by: '@rae_rebases',
    to: '@GitLabStatus',
    text: 'is the site down? I get a 502 everywhere',
  });
  const outageAnswer = story.replyInZendesk('08:40', outageAsked, {
    by: 'Ana',
    from: '@GitLabStatus',
    text: 'We are looking into it, updates follow on our status page.',
  });
  const followedAsked = story.mention('09:00', { by: '@pat_pushes', text: 'my push is rejected, it exceeds a limit' });
  const followedAnswer = story.replyInZendesk('09:10', followedAsked, {
    by: 'Ana',
    text: 'There is a limit for pushes; you can raise it in the settings.',
  });
  const asksMore = story.mention('09:30', {
    by: '@pat_pushes',
    under: followedAnswer,
    text: 'found it, but which value is safe?',
  });
  const followUp = story.replyInTweetDeck('09:40', asksMore, {
    text: 'Twice the size of your largest file is a good start.',
  });
  const note = story.note('09:42', asksMore, { by: 'Ana', links: followUp });
  story.solve('09:43', asksMore, { by: 'Ana' });
  const overnightAnswer = story.replyInTweetDeck('09:45', overnightAsked, {
    from: '@MovingToGitLab',
    text: 'Welcome! Tell us how it goes.',
  });
  const tagged = story.mention('09:50', { by: '@daily_links_bot', text: 'ten tools that everybody reads about today' });
  story.solve('09:55', tagged, { by: 'Ben', tags: ['mention'] });
  const takenAsked = story.mention('10:15', { by: '@bo_builds', text: 'can a pipeline wait for a person?' });
  story.assign('10:20', takenAsked, { by: 'Ben', to: 'Ben' });
  const takenAnswer = story.replyInZendesk('10:25', takenAsked, {
    by: 'Ben',
    text: 'It can: mark the job as manual & the pipeline waits.',
  });
  const secondThought = story.replyInZendesk('10:30', takenAsked, {
    by: 'Ben',
    text: 'One more thing, the protected environments page shows who may press the button.',
  });
  const olderAsked = story.mention('11:00', { by: '@carl_codes', text: 'where do I find the licence of your docs?' });
  const youngerAsked = story.mention('11:05', {
    by: '@dee_deploys',
    text: 'is there a way to pin the runner version?',
  });
  const olderAnswer = story.replyInZendesk('11:10', olderAsked, {
    by: 'Ana',
    text: 'At the foot of every page, next to the year.',
  });
  const youngerAnswer = story.replyInZendesk('11:30', youngerAsked, {
    by: 'Ben',
    text: 'Yes, name the version in the configuration of the runner.',
  });
  const praiseAsked = story.mention('12:00', { by: '@zoe_zips', text: 'the release party was wonderful' });
  const quote = story.replyInTweetDeck('12:05', praiseAsked, { quotes: true, text: 'It was, because you all came!' });
  story.solve('12:06', praiseAsked, { by: 'Ben' });
  const post = story.post('13:00', { text: 'The schedule of next week’s hackathon is out.' });
  const statusPost = story.post('13:05', {
    from: '@GitLabStatus',
    text: 'The outage of this morning is over, see https://status.gitlab.com for what happened.',
  });
  const lastAsked = story.mention('14:30', { by: '@lou_lints', text: 'can I run the linter before the tests?' });
  const bystander = story.mention('14:40', {
    by: '@nosy_neighbour',
    under: lastAsked,
    text: 'I wonder about that too',
    lag: null,
  });
  const lastAnswer = story.replyInZendesk('14:45', lastAsked, {
    by: 'Ana',
    text: 'You can, put it into an earlier stage of the pipeline.',
  });
  const eveningAsked = story.mention('21:00', {
    by: '@ned_nodes',
    to: '@MovingToGitLab',
    text: 'which importer would you take for a large wiki?',
  });
  const eveningAnswer = story.replyInTweetDeck('21:20', eveningAsked, {
    from: '@MovingToGitLab',
    text: 'The one for whole groups, it keeps the history.',
  });
  return {
    outage: { asked: outageAsked, answer: outageAnswer },
    followed: { asked: followedAsked, answer: followedAnswer, asksMore, followUp, note },
    tagged: { asked: tagged },
    taken: { asked: takenAsked, answer: takenAnswer, secondThought },
    older: { asked: olderAsked, answer: olderAnswer },
    younger: { asked: youngerAsked, answer: youngerAnswer },
    praise: { asked: praiseAsked, quote },
    post,
    statusPost,
    last: { asked: lastAsked, answer: lastAnswer },
    overnight: { asked: overnightAsked, answer: overnightAnswer },
    evening: { asked: eveningAsked, answer: eveningAnswer },
    bystander,
  };
}

/** Who says what on the clean day; the ids are those of every telling. */
export const { cast, ground: cleanDay } = makeGround({
  name: 'clean-day',
  title: 'a Wednesday by the built-in policy (UTC, open 08:00-22:00)',
  date: '2026-11-18',
  policy: { people: [{ name: 'Eve', handles: [personalHandle] }] },
  tellCast,
});
