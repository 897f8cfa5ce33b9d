/** Stage 2: two ledgers into conversations, ticket histories and classified items. Pure: equal captures give equal days. */
import type { Addresses, Capture } from '../model/capture.ts';
import type { Conversation, Mention, OfficialTweet, ReconciledDay } from '../model/day.ts';
import { handleKey } from '../model/handle.ts';
import { compareIds } from '../model/ids.ts';
import { type Instant, secondsBetween } from '../model/instant.ts';
import type { WantedLookups } from '../model/lookups.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { classifyItems } from './classify-items.ts';
import { describeConversation, excusingTagOf, findExcuse } from './describe-conversation.ts';
import { createNoteLinkReader } from './describe-note-links.ts';
import { describeSupport } from './describe-support.ts';
import { type Ground, refOf } from './ground.ts';
import { openHelpDesk } from './help-desk.ts';
import { keepSkips } from './keep-skips.ts';
import { lendWords } from './lend-words.ts';
import { matchLedgers } from './match-ledgers.ts';
import type { TweetSide } from './match-sides.ts';
import { readDirectMessages } from './read-direct-messages.ts';
import { readLikes } from './read-likes.ts';
import { type OfficialAct, readExpertAnswers, readOfficialAct } from './read-replies.ts';
import { readTickets } from './read-tickets.ts';
import { isMention, type ReadTweet, readTweets } from './read-tweets.ts';
import { tellOfStatus } from './tell-of-status.ts';
import { threadConversations } from './thread-conversations.ts';
import { readHistory } from './ticket-history.ts';
import { traceVanished } from './trace-vanished.ts';
import { watchQueue } from './watch-queue.ts';
import { knowWho, type WhoIsWho } from './who-is-who.ts';

/** A capture in one order, so that the order in which records were read makes no difference. */
function inOneOrder(capture: Capture): Capture {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => compareIds(a.id, b.id));
  return {
    ...capture,
    accounts: byId(capture.accounts),
    tweets: byId(capture.tweets),
    tombstones: byId(capture.tombstones),
    tickets: byId(capture.tickets),
    ticketEvents: byId(capture.ticketEvents),
    skips: byId(capture.skips),
    users: byId(capture.users),
    likes: byId(capture.likes),
    directMessages: byId(capture.directMessages),
    supportTickets: byId(capture.supportTickets),
    incidents: byId(capture.incidents).sort((a, b) =>
      a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0,
    ),
  };
}

function inboundSide(tweet: ReadTweet, who: WhoIsWho): TweetSide {
  const author = who.handleOf(tweet.authorId);
  const named = [...tweet.typed, ...tweet.carried, ...(tweet.answersHandle === undefined ? [] : [tweet.answersHandle])];
  return {
    tweet,
    handles: new Set(named.map(handleKey)),
    ...(author === undefined ? {} : { author: handleKey(author) }),
  };
}

function outboundSide(act: OfficialAct, who: WhoIsWho): TweetSide {
  const author = act.authorId === undefined ? undefined : who.handleOf(act.authorId);
  const own = act.tweet.official?.name;
  return {
    tweet: act.tweet,
    handles: new Set(own === undefined ? [] : [handleKey(own)]),
    ...(author === undefined ? {} : { author: handleKey(author) }),
  };
}

/** Mentions of one author elsewhere on X, shortly before an answered one, are answered with it (rules.md, Reconcile 3). */
function answerBursts(conversations: readonly Conversation[], policy: Policy): Conversation[] {
  const byAuthor = new Map<string, Mention[]>();
  for (const c of conversations) {
    if (c.author.id === undefined) continue;
    const list = byAuthor.get(c.author.id);
    if (list === undefined) byAuthor.set(c.author.id, [...c.mentions]);
    else list.push(...c.mentions);
  }
  return conversations.map((conversation) => {
    const others = (byAuthor.get(conversation.author.id ?? '') ?? []).filter((m) => !conversation.mentions.includes(m));
    if (others.length === 0) return conversation;
    const mentions = conversation.mentions.map((mention) => {
      const burst = revisionAt(policy, mention.at).burstSeconds;
      let best = mention.answer;
      for (const other of others) {
        const given = other.answer;
        if (given === undefined || other.at < mention.at || secondsBetween(mention.at, other.at) > burst) continue;
        if (best === undefined || given.at < best.at) best = { ...given, how: 'burst' };
      }
      return best === undefined || best === mention.answer ? mention : { ...mention, answer: best };
    });
    return { ...conversation, mentions };
  });
}

function toOfficialTweet(
  act: OfficialAct,
  ground: Ground,
  conversation: string | undefined,
  answers: string | undefined,
): OfficialTweet[] {
  const handle = act.tweet.official;
  if (handle === undefined) return [];
  const { record } = act.tweet;
  const ofId = record.retweeted ?? record.quoted;
  const original = ofId === undefined ? undefined : ground.tweets.byId.get(ofId);
  // A retweet names its author, even where the original cannot be read.
  const named = record.retweeted === undefined ? undefined : /^RT @(\w+):/u.exec(act.tweet.text)?.[1];
  const by =
    original === undefined ? named : (original.official?.name ?? ground.who.handleOf(original.authorId) ?? named);
  const of =
    ofId === undefined
      ? {}
      : {
          of: {
            id: ofId,
            ...(by === undefined ? {} : { by }),
            official: original?.official !== undefined,
            outside: original !== undefined && original.official === undefined && !original.team,
          },
        };
  const isPost = act.kind === 'original' || act.kind === 'quote';
  const tells =
    isPost && handle.role === 'status'
      ? tellOfStatus(act.tweet, revisionAt(ground.policy, act.tweet.at).words, ground.capture.statusPageUrl)
      : undefined;
  return [
    {
      tweet: refOf(act.tweet, ground.who),
      handle,
      kind: act.kind,
      ...of,
      ...(answers === undefined ? {} : { answers }),
      ...(conversation === undefined ? {} : { conversation }),
      ...(tells === undefined ? {} : { tellsOfStatus: tells }),
    },
  ];
}

export function reconcile(capture: Capture, policy: Policy): ReconciledDay {
  return reconcileAndAsk(capture, policy).day;
}

/** Of what is configured; links to the status page are judged here already. */
function shownAddresses({ systems, zendeskUrl, forumUrl, supportUrl }: Capture): Addresses {
  return {
    ...(zendeskUrl === undefined ? {} : { zendeskUrl }),
    ...(forumUrl === undefined || !systems.includes('forum') ? {} : { forumUrl }),
    ...(supportUrl === undefined || !systems.includes('support') ? {} : { supportUrl }),
  };
}

interface Reconciled {
  readonly day: ReconciledDay;
  /** What other systems would have to be asked for the day to be whole. */
  readonly asks: Omit<WantedLookups, 'tweets'>;
}

function reconcileAndAsk(given: Capture, policy: Policy): Reconciled {
  const capture = inOneOrder(given);
  const who = knowWho(capture, policy);
  const shown = readTweets(capture, who);
  const readable = readTickets(capture, policy, who);
  const isOfficialAccount = (id: string, at: Instant): boolean => who.official(id, at) !== undefined;
  const everyAct = shown.all
    .filter((t) => t.official !== undefined)
    .map((t) => readOfficialAct(t, shown, isOfficialAccount));
  // What is gone still tells whose conversation it was in; it is no reply any more.
  const acts = everyAct.filter((a) => !a.tweet.gone);

  const inbound = shown.all.filter((t) => t.official === undefined && !t.team).map((t) => inboundSide(t, who));
  const outbound = acts.filter((a) => a.kind === 'reply' || a.kind === 'self-thread').map((a) => outboundSide(a, who));
  const lagSeconds = revisionAt(policy, capture.takenAt).ingestionLagSeconds;
  const matches = matchLedgers(inbound, outbound, readable, { lagMs: lagSeconds * 1000 });
  const tweets = lendWords(shown, matches, readable);
  const tickets = traceVanished(readable, tweets, matches, who, lagSeconds);
  const threads = threadConversations(tweets, everyAct, tickets, matches, who);
  const ledgers = classifyItems(capture, policy, tweets, acts, tickets, matches, threads, who);
  const desk = openHelpDesk(capture);
  const ground: Ground = { capture, policy, who, tweets, acts, experts: readExpertAnswers(tweets), ledgers, desk };

  const excuses = new Map(threads.all.map((t) => [t.id, findExcuse(t, ground)]));
  const threadOf = new Map(threads.all.map((t) => [t.id, t]));
  const conversations = answerBursts(
    threads.all.map((t) => describeConversation(t, excuses.get(t.id), ground)),
    policy,
  ).map((conversation) => {
    const thread = threadOf.get(conversation.id);
    return thread === undefined ? conversation : describeSupport(conversation, thread, ground);
  });
  const linksOf = createNoteLinkReader({ capture, who, tweets, acts, tickets, threads });
  const answersOf = new Map(
    conversations.flatMap((c) =>
      c.replies.flatMap((r) => [r.tweet, ...r.parts].map((tweet) => [tweet.id, r.answers] as const)),
    ),
  );
  const histories = tickets.map((t) => {
    const conversation = threads.ofTicket.get(t.id) ?? `ticket/${t.id}`;
    const excuse = excuses.get(conversation) ?? excusingTagOf(t, policy);
    return readHistory(t, conversation, excuse, linksOf(t), capture, who);
  });
  const { span, takenAt, coverage } = capture;
  const queue = watchQueue({ tickets: histories, coverage, takenAt }, policy);
  const known = { conversations, tickets: histories, coverage, span, takenAt };
  const day: ReconciledDay = {
    span,
    takenAt,
    ...shownAddresses(capture),
    systems: capture.systems,
    ...(capture.systems.includes('status-page') ? { incidents: capture.incidents } : {}),
    ...(capture.systems.includes('direct-messages')
      ? { directConversations: readDirectMessages(ground, conversations) }
      : {}),
    ...(capture.systems.includes('support') ? { supportTickets: capture.supportTickets } : {}),
    ...(capture.systems.includes('likes') ? { likes: readLikes(ground, tickets) } : {}),
    conversations,
    tickets: histories,
    queue,
    skips: keepSkips(known, queue, tickets, ground),
    officialTweets: acts.flatMap((a) =>
      toOfficialTweet(a, ground, threads.ofTweet.get(a.tweet.id), answersOf.get(a.tweet.id)),
    ),
    items: ledgers.items,
    coverage,
    gaps: capture.gaps,
  };
  return { day, asks: desk.wanted() };
}

/** What judging still needs but was not read (rules.md, Reconcile 12). */
export function wantedLookups(capture: Capture, policy: Policy): WantedLookups {
  return { tweets: wantedTweets(capture, policy), ...wantedAnswers(capture, policy) };
}

/** Of the forum and the Support team's Zendesk, for what a reconciled day would have to say. */
function wantedAnswers(capture: Capture, policy: Policy): Reconciled['asks'] {
  const hasHelp = capture.systems.includes('forum') || capture.systems.includes('support');
  return hasHelp ? reconcileAndAsk(capture, policy).asks : openHelpDesk(capture).wanted();
}

/** Parents, quoted and retweeted tweets, note links, earlier versions. */
function wantedTweets(capture: Capture, policy: Policy): readonly string[] {
  const who = knowWho(capture, policy);
  const tweets = readTweets(capture, who);
  const answered = new Set([...capture.tweets, ...capture.tombstones].map((t) => t.id));
  const known = new Set([...answered, ...tweets.byId.keys()]);
  const wanted = new Set<string>();
  const want = (id: string | undefined): void => {
    if (id !== undefined && !known.has(id)) wanted.add(id);
  };
  for (const tweet of tweets.all) {
    const { record } = tweet;
    const ours = tweet.official !== undefined || isMention(tweet) || tweet.carried.length > 0 || tweet.team;
    if (!ours) continue;
    want(record.repliedTo);
    if (tweet.official !== undefined) {
      want(record.quoted);
      want(record.retweeted);
    }
    if (tweet.gone) continue;
    for (const version of record.editHistory) if (!answered.has(version)) wanted.add(version);
  }
  for (const ticket of readTickets(capture, policy, who)) {
    for (const link of ticket.noteLinks) want(link.tweetId);
    for (const id of ticket.givenTweetIds) want(id);
  }
  return [...wanted].sort(compareIds);
}
