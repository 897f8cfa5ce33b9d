/** What the forum and the Support team's Zendesk add to a conversation, where a team has them. */
import type { Conversation, Escalation, Mention, Reply } from '../model/day.ts';
import { revisionAt } from '../model/policy.ts';
import { readShareable } from '../model/shareable-links.ts';
import { asksForNumber, numbersGiven, readTicketTalk, type TicketTalk } from './escalations.ts';
import type { Ground } from './ground.ts';
import type { Question } from './help-desk.ts';
import { questionOf, readFrontPageLink } from './lead-to-forum.ts';
import { linksIn } from './links-in.ts';
import type { ReadTweet } from './read-tweets.ts';
import { keywordsOf } from './search-words.ts';
import type { Thread } from './thread-conversations.ts';
import { unreadMention } from './unread-mention.ts';

/** A mention with what it says. */
interface Spoken extends Question {
  readonly mention: Mention;
  readonly talk: TicketTalk;
}

function readSpoken(mention: Mention, unreadText: string, { tweets, policy, capture }: Ground): Spoken {
  const tweet = tweets.byId.get(mention.tweet?.id ?? '');
  const text = tweet?.text ?? unreadText;
  const { words } = revisionAt(policy, mention.at);
  const links = linksIn([tweet ?? { text, record: { links: [] } }]);
  return {
    mention,
    subject: mention.subject,
    keywords: keywordsOf(text, words),
    talk: readTicketTalk(text, links, words, capture.supportUrl),
  };
}

function partsOf({ tweet, parts }: Reply, { tweets }: Ground): readonly ReadTweet[] {
  return [tweet, ...parts].flatMap(({ id }) => tweets.byId.get(id) ?? []);
}

function escalationBefore(
  reply: Reply,
  spoken: readonly Spoken[],
  replies: readonly Reply[],
  ground: Ground,
): Escalation | undefined {
  const before = spoken.filter(({ mention }) => mention.at <= reply.at);
  const begun = before.findIndex(({ talk }) => talk.says !== undefined);
  const first = before[begun];
  if (first?.talk.says === undefined) return undefined;
  const asked = replies.find(
    (r) =>
      r.at <= reply.at &&
      r.at >= first.mention.at &&
      asksForNumber(
        partsOf(r, ground).map(({ text }) => text),
        revisionAt(ground.policy, r.at).words,
      ),
  );
  return {
    says: first.talk.says,
    saidIn: first.subject,
    numbers: numbersGiven(before.map(({ talk }) => talk)),
    ...(asked === undefined ? {} : { askedAt: asked.at }),
  };
}

const mostLinks = 3;

/** A topic first, then what solved tickets led to, then further topics. */
function findHelp(question: Question, { capture, policy, desk }: Ground, at: Mention['at']): readonly string[] {
  const { resources } = revisionAt(policy, at);
  const { forumUrl } = capture;
  const places = { ...resources, ...(forumUrl === undefined ? {} : { forumUrl }) };
  const [topic, ...topics] = (desk.topicsFor(question, 'help') ?? []).map(({ url }) => url);
  const all = [...(topic === undefined ? [] : [topic]), ...(desk.linksFor(question) ?? []), ...topics];
  return [...new Set(all.flatMap((url) => readShareable(url, places) ?? []))].slice(0, mostLinks);
}

/** Nobody answered, and nothing says that nobody needs to. */
function isOpenQuestion({ answer, excused }: Mention): boolean {
  return answer === undefined && excused === undefined;
}

export function describeSupport(conversation: Conversation, thread: Thread, ground: Ground): Conversation {
  const { systems } = ground.capture;
  const [hasForum, hasSupport] = [systems.includes('forum'), systems.includes('support')];
  if (!hasForum && !hasSupport) return conversation;
  const unreadText = unreadMention(thread, ground)?.comment.text ?? '';
  const spoken = conversation.mentions.map((mention) => readSpoken(mention, unreadText, ground));
  const isEscalation = hasSupport && spoken.some(({ talk }) => talk.says !== undefined);

  const mentions = spoken.map(({ mention, subject }, index): Mention => {
    const given = (upTo: number): readonly string[] => numbersGiven(spoken.slice(0, upTo).map(({ talk }) => talk));
    const known = new Set(given(index));
    const cites = isEscalation ? given(index + 1).filter((number) => !known.has(number)) : [];
    for (const number of cites) ground.desk.ticket(number);
    const question =
      conversation.problem !== undefined && isOpenQuestion(mention)
        ? questionOf({ answers: subject }, spoken)
        : undefined;
    const mayHelp = question === undefined ? [] : findHelp(question, ground, mention.at);
    if (cites.length === 0 && mayHelp.length === 0) return mention;
    return { ...mention, ...(cites.length === 0 ? {} : { cites }), ...(mayHelp.length === 0 ? {} : { mayHelp }) };
  });
  const replies = conversation.replies.map((reply): Reply => {
    if (reply.kind !== 'reply') return reply;
    const frontPageLink = readFrontPageLink(reply, partsOf(reply, ground), spoken, ground);
    const escalation = hasSupport ? escalationBefore(reply, spoken, conversation.replies, ground) : undefined;
    if (frontPageLink === undefined && escalation === undefined) return reply;
    return {
      ...reply,
      ...(frontPageLink === undefined ? {} : { frontPageLink }),
      ...(escalation === undefined ? {} : { escalation }),
    };
  });
  return { ...conversation, mentions, replies };
}
