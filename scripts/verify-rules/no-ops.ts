/** What must change nothing at all: the same day read, named or observed otherwise, and what others do beside it. */
import { mergeCaptures } from '../../src/model/merge-captures.ts';
import { cast, cleanDay } from './clean-day.ts';
import { clockDay } from './clock-day.ts';
import { editTweet, inTurn, setText } from './edits.ts';
import {
  eachList,
  idOf,
  inboundKey,
  laterTaken,
  mirror,
  numberOf,
  page,
  shiftTweet,
  shuffled,
  staleOf,
  triggerEverywhere,
  unmirror,
  unshift,
} from './read-otherwise.ts';
import { renameAccounts, renameHandle, renameTweets, renameZendesk } from './rename.ts';
import { type NoOp, tweet } from './trial.ts';

const { last, older, taken, followed, bystander, post, tagged } = cast;
const ground = cleanDay;

export const noOps: readonly NoOp[] = [
  {
    name: 'shuffled',
    told: 'Every list of the capture comes in another order.',
    ground,
    edit: eachList(shuffled),
  },
  {
    name: 'backwards',
    told: 'Every list comes backwards, newest first.',
    ground,
    edit: eachList((records) => records.toReversed()),
  },
  {
    name: 'backwards-over-the-clock-change',
    told: 'The same in Berlin.',
    ground: clockDay,
    edit: eachList((records) => records.toReversed()),
  },
  {
    name: 'two-captures',
    told: 'The day was read in two captures, each with every second record and one half of the time; they are merged.',
    ground,
    edit: (capture) => mergeCaptures(page(capture, 0), page(capture, 1)),
  },
  {
    name: 'two-captures-merged-backwards',
    told: 'The same two, merged the other way round.',
    ground,
    edit: (capture) => mergeCaptures(page(capture, 1), page(capture, 0)),
  },
  {
    name: 'read-twice',
    told: 'The day was read twice, the first time with older versions of every record.',
    ground,
    edit: (capture) => mergeCaptures(capture, staleOf(capture)),
  },
  {
    name: 'observed-later',
    told: 'The capture is taken two days later; nothing happened since.',
    ground,
    edit: laterTaken,
  },
  {
    name: 'other-zendesk-ids',
    told: 'Every id that Zendesk gave is another one, and what came later has the lower one.',
    ground,
    edit: renameZendesk(mirror),
    unname: unmirror,
  },
  {
    name: 'shifted-tweet-ids',
    told: 'Every tweet has an id a little higher.',
    ground,
    edit: renameTweets(shiftTweet),
    unname: unshift,
  },
  {
    name: 'imported-tweet-ids',
    told: 'Tweets are numbered, as in imported data: their ids tell no time.',
    ground,
    edit: renameTweets((id) => numberOf.get(id) ?? id),
    unname: (text) => text.replace(/\b7\d{9}\b/g, (number) => idOf.get(number) ?? number),
  },
  {
    name: 'other-account-ids',
    told: 'Every account on X has another id.',
    ground,
    edit: renameAccounts((id) => `88${id.padStart(10, '0')}`),
    unname: (text) => text.replace(/\b88(\d{10})\b/g, (_whole, id: string) => id.replace(/^0+/, '')),
  },
  {
    name: 'bystander-renamed',
    told: 'The bystander has another handle.',
    ground,
    edit: renameHandle(bystander.by, 'nice_neighbour'),
    unname: (text) => text.replaceAll('nice_neighbour', bystander.by),
  },
  {
    name: 'author-renamed',
    told: 'The author of the last question has another handle, on X and in Zendesk.',
    ground,
    edit: renameHandle(last.asked.by, 'lea_lints'),
    unname: (text) => text.replaceAll('lea_lints', last.asked.by),
  },
  {
    name: 'our-handle-in-lower-case',
    told: 'The author of the last question types our handle in lower case.',
    ground,
    edit: inTurn(
      setText(tweet(last.asked), last.asked.text.replace('@GitLab', '@gitlab')),
      editTweet(last.asked, (t) => ({ ...t, mentions: t.mentions.map((m) => ({ ...m, handle: 'gitlab' })) })),
    ),
  },
  {
    name: 'strangers-talk',
    told: 'People who name nobody of us tweet, answer each other, and quote the bystander.',
    ground,
    tell: (story) => {
      const one = story.mention('10:00', { by: '@a_stranger', to: null, text: 'lovely weather', lag: null });
      story.mention('10:05', { by: '@b_stranger', to: null, under: one, text: 'is it?', lag: null });
      story.post('15:00', { from: '@c_stranger', text: 'so true', quotes: bystander });
    },
  },
  {
    name: 'fans-share-us',
    told: 'Outsiders retweet and quote our own tweets.',
    ground,
    tell: (story) => {
      story.retweet('13:10', post, { from: '@a_fan' });
      story.post('13:20', { from: '@b_fan', text: 'see you there', quotes: post });
    },
  },
  {
    name: 'mail-tickets',
    told: 'Tickets that came by mail are made, answered by nobody, passed on and solved.',
    ground,
    tell: (story) => {
      const mail = story.mention('08:00', { by: '@by_mail', to: null, text: 'an invoice', channel: 'email' });
      story.assign('11:20', mail, { by: 'Ben', to: 'Ana' });
      story.tag('11:21', mail, { by: 'Ana', tags: ['downtime'] });
      story.solve('11:22', mail, { by: 'Ana' });
    },
  },
  {
    name: 'new-colleague',
    told: 'Zendesk has an agent who did nothing on that day.',
    ground,
    tell: (story) => {
      story.advocate('Zora');
    },
  },
  {
    name: 'notes-without-links',
    told: 'People write notes that link nothing on tickets that are done.',
    ground,
    tell: (story) => {
      for (const said of [last.asked, older.asked, taken.asked, tagged.asked])
        story.note('16:00', said, { by: 'Cleo', text: 'A good one for the FAQ.' });
    },
  },
  {
    name: 'trigger-on-every-ticket',
    told: 'A trigger tags every ticket, sets its priority, and writes a note on it.',
    ground,
    edit: triggerEverywhere,
  },
  {
    name: 'entities-escaped',
    told: 'X gives the texts with `&amp;`, as its API does.',
    ground,
    edit: (capture) => ({
      ...capture,
      texts: Object.fromEntries(
        Object.entries(capture.texts).map(([key, text]) => [
          key,
          key.startsWith('tweet/') ? text.replaceAll('&', '&amp;') : text,
        ]),
      ),
    }),
  },
  {
    name: 'zendesk-without-the-head',
    told: 'Zendesk shows the question without the handle that it is for.',
    ground,
    edit: (capture) => setText(inboundKey(capture), 'can a pipeline wait for a person?')(capture),
  },
  {
    name: 'wide-spaces-in-zendesk',
    told: 'Zendesk shows the question with a line break and wide spaces.',
    ground,
    edit: (capture) => setText(inboundKey(capture), '@GitLab   can a pipeline\nwait  for a person? ')(capture),
  },
  {
    name: 'a-link-added-later',
    told: 'The author adds a link to the question: X gives a new version of the tweet, under a new id.',
    ground,
    edit: (capture) => ({
      ...editTweet(followed.asksMore, (t) => ({ ...t, id: shiftTweet(t.id), editHistory: [t.id, shiftTweet(t.id)] }))(
        capture,
      ),
      texts: {
        ...capture.texts,
        [`tweet/${shiftTweet(followed.asksMore.id)}`]: `${followed.asksMore.text} https://t.co/a1b2c3d4e5`,
      },
    }),
  },
];
