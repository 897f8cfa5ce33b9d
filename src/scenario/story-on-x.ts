/** What a story tells of X: accounts, tweets, likes, direct messages. */
import type { Account, DirectMessage, HandleMention, Like, Tombstone, Tweet } from '../model/capture.ts';
import { handleKey, showHandle } from '../model/handle.ts';
import { addSeconds, earlier, type Instant, millisOf } from '../model/instant.ts';
import { day, StoryGround, type StoryOptions } from './story-ground.ts';
import type { ToldLike, ToldMessage } from './world.ts';

/** One tweet of a story, with the ticket it became or belongs to. */
export interface Said {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
  readonly conversationId: string;
  /** The author's first tweet of the conversation: what Zendesk's replies hang below. */
  readonly firstId: string;
  readonly ticketId?: string;
}

const snowflakeEpoch = 1288834974657n;

export class StoryOnX extends StoryGround {
  protected readonly accounts = new Map<string, Account>();
  protected readonly tweets: Tweet[] = [];
  protected readonly tombstones: Tombstone[] = [];
  protected readonly likes: ToldLike[] = [];
  protected readonly messages: ToldMessage[] = [];
  protected readonly officials: readonly string[];

  constructor(options: StoryOptions = {}) {
    super(options);
    this.officials = options.officials ?? ['GitLab', 'GitLabStatus', 'MovingToGitLab'];
    for (const handle of this.officials) this.accountOf(handle);
  }

  protected accountOf(handle: string): Account {
    const key = handleKey(handle);
    const known = this.accounts.get(key);
    if (known !== undefined) return known;
    const official = this.officials.some((h) => handleKey(h) === key);
    const account: Account = {
      id: String((official ? 1000 : 500_000) + this.accounts.size + 1),
      handle: showHandle(handle).slice(1),
      name: showHandle(handle).slice(1),
      observedAt: this.takenAt,
    };
    this.accounts.set(key, account);
    return account;
  }

  protected mentionsIn(text: string): HandleMention[] {
    const points = [...text];
    const found: HandleMention[] = [];
    for (const match of text.matchAll(/(?<![A-Za-z0-9_@])@([A-Za-z0-9_]{1,15})/gu)) {
      const start = [...text.slice(0, match.index)].length;
      const handle = match[1] ?? '';
      const known = this.accounts.get(handleKey(handle)) ?? this.accountOf(handle);
      found.push({
        handle: known.handle,
        id: known.id,
        start,
        end: Math.min(points.length, start + handle.length + 1),
      });
    }
    return found;
  }

  /** Ids as X makes them: they rise with time. */
  #idAt(at: Instant): string {
    return String(((BigInt(millisOf(at)) - snowflakeEpoch) << 22n) + BigInt(this.next()));
  }

  protected makeTweet(
    by: string,
    at: Instant,
    text: string,
    links: { under?: Said; quotes?: string; retweets?: string; id?: string },
  ): Said {
    const author = this.accountOf(by);
    const id = links.id ?? this.#idAt(at);
    const parent = links.under;
    const conversationId = parent?.conversationId ?? id;
    const tweet: Tweet = {
      id,
      authorId: author.id,
      conversationId,
      sentAt: at,
      ...(parent === undefined ? {} : { repliedTo: parent.id, inReplyToUserId: this.accountOf(parent.by).id }),
      ...(links.quotes === undefined ? {} : { quoted: links.quotes }),
      ...(links.retweets === undefined ? {} : { retweeted: links.retweets }),
      mentions: this.mentionsIn(text),
      links: [],
      editHistory: [id],
      lang: 'en',
      observedAt: this.takenAt,
    };
    this.tweets.push(tweet);
    this.texts[`tweet/${id}`] = text;
    const own = this.tweets.find((t) => t.conversationId === conversationId && t.authorId === author.id);
    return { id, by: author.handle, at, text, conversationId, firstId: own?.id ?? id };
  }

  /** The handles that X puts in front of a reply. */
  protected headOf(parent: Said, by: string): string {
    const named = [parent.by, ...this.mentionsIn(parent.text).map((m) => m.handle)];
    const distinct = [...new Map(named.map((h) => [handleKey(h), h])).values()].filter(
      (h) => handleKey(h) !== handleKey(by),
    );
    return distinct.map((h) => `@${h} `).join('');
  }

  /** An original tweet of an official (or any other) handle; `under` continues a thread. */
  post(time: string, options: { from?: string; text?: string; under?: Said; quotes?: Said } = {}): Said {
    const at = this.at(time);
    const from = options.from ?? '@GitLab';
    const text = options.text ?? `Release ${this.fresh() + 1} is out.`;
    const said = this.makeTweet(from, at, text, {
      ...(options.under === undefined ? {} : { under: options.under }),
      ...(options.quotes === undefined ? {} : { quotes: options.quotes.id }),
    });
    this.tell(at, `${showHandle(from)} tweets: ${text}`);
    return said;
  }

  retweet(time: string, of: Said, options: { from?: string } = {}): Said {
    const at = this.at(time);
    const from = options.from ?? '@GitLab';
    const said = this.makeTweet(from, at, `RT @${of.by}: ${of.text}`, { retweets: of.id });
    this.tell(at, `${showHandle(from)} retweets @${of.by}`);
    return said;
  }

  /** The tweet is gone from X (or protected) when the capture is taken. */
  vanish(tweet: Said, state: Tombstone['state'] = 'not-found'): void {
    this.tombstones.push({ id: tweet.id, state, observedAt: this.takenAt });
    this.tell(this.takenAt, `X does not show the tweet of ${tweet.at} any more`);
  }

  /** An official handle likes a tweet; likes are read each morning at five, for the first time on the story's date. */
  like(time: string, tweet: Said, options: { from?: string } = {}): void {
    const at = this.at(time);
    const from = showHandle(options.from ?? '@GitLab');
    this.systems.add('likes');
    this.likes.push({ handle: from.slice(1), tweetId: tweet.id, at });
    this.tell(at, `${from} likes the tweet of @${tweet.by}`);
  }

  /** A direct message; one of the two is an official handle. */
  directMessage(time: string, options: { from?: string; to?: string; text?: string } = {}): void {
    const at = this.at(time);
    const [from, to] = [this.accountOf(options.from ?? '@GitLab'), this.accountOf(options.to ?? '@ada_writes')];
    this.systems.add('direct-messages');
    const participants = [from.id, to.id].sort((a, b) => Number(a) - Number(b));
    const id = this.#idAt(at);
    const text = options.text ?? 'What is your address?';
    this.messages.push({ id, conversationId: participants.join('-'), senderId: from.id, participants, at, text });
    this.tell(at, `@${from.handle} sends @${to.handle} a direct message`);
  }

  protected messagesAsRead(): DirectMessage[] {
    return this.messages.flatMap(({ id, conversationId, senderId, participants, at }) =>
      this.officials.flatMap((official) => {
        const { id: ownId, handle } = this.accountOf(official);
        return participants.includes(ownId)
          ? [{ id, handle, conversationId, senderId, at, observedAt: this.takenAt }]
          : [];
      }),
    );
  }

  /** What each morning's reading knows of the likes: those before the first one are the baseline. */
  protected likesAsRead(): Like[] {
    const first = this.at('05:00');
    const seen = this.likes.filter(({ at }) => at <= this.takenAt);
    return seen.map(({ handle, tweetId, at }) => {
      const nights = Math.max(0, Math.ceil((millisOf(at) - millisOf(first)) / (day * 1000)));
      const observedAt = earlier(addSeconds(first, nights * day), this.takenAt);
      const id = `${handleKey(handle)}/${tweetId}`;
      if (nights === 0) return { id, handle, tweetId, baseline: true, observedAt };
      return { id, handle, tweetId, baseline: false, notBefore: addSeconds(first, (nights - 1) * day), observedAt };
    });
  }
}
