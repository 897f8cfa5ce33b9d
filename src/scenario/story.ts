/** Tells a day as people live it, and keeps both vendors' records of it: for rule examples, tests, `explain` and the demo. */
import {
  type Account,
  type Capture,
  type DirectMessage,
  emptyCapture,
  type FieldChange,
  type HandleMention,
  type Incident,
  type Like,
  type Skip,
  type Ticket,
  type TicketComment,
  type TicketEvent,
  type Tombstone,
  type Tweet,
  type ZendeskUser,
} from '../model/capture.ts';
import { handleKey, showHandle } from '../model/handle.ts';
import { addSeconds, earlier, type Instant, instant, millisOf } from '../model/instant.ts';
import type { OptionalSystem } from '../model/sources.ts';
import { forumUrl, HelpDesk, supportUrl } from './help-desk.ts';
import type { ToldLike, ToldMessage, World } from './world.ts';

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

export interface TimelineEntry {
  readonly at: Instant;
  readonly text: string;
}

export interface StoryOptions {
  /** Local date (UTC) that times without a day speak of. Default: a Wednesday. */
  readonly date?: string;
  /** When the capture is taken. Default: six days later, so that nothing is pending. */
  readonly takenAt?: string;
  /** How far before the date the capture reaches, in days. Default 7. */
  readonly lookBackDays?: number;
  /** Official handles that exist on X. */
  readonly officials?: readonly string[];
  /** Official handles whose mentions become tickets. */
  readonly automated?: readonly string[];
  /** Optional systems that the team has, beside those that the story tells of. */
  readonly systems?: readonly OptionalSystem[];
}

interface MentionOptions {
  readonly by?: string;
  readonly text?: string;
  /** The handle typed in front; null types none. Default @GitLab, or none below another tweet. */
  readonly to?: string | null;
  /** The tweet that it answers. */
  readonly under?: Said;
  /** Seconds until Zendesk has it; null: it never becomes a ticket. Default 60. */
  readonly lag?: number | null;
  readonly tags?: readonly string[];
  readonly channel?: string;
  /** What Zendesk shows as its text, when that differs. */
  readonly inZendesk?: string;
  readonly quotes?: Said;
}

interface ReplyOptions {
  readonly by?: string;
  readonly from?: string;
  readonly text?: string;
  readonly quotes?: boolean;
}

interface ZendeskReplyOptions extends ReplyOptions {
  /** The ticket's status afterwards; null leaves it. Default solved. */
  readonly status?: string | null;
  /** Takes the ticket when it is not theirs yet. Default true. */
  readonly assign?: boolean;
  /** Zendesk could not send it. */
  readonly fails?: boolean;
  /** Seconds from the comment to the tweet. Default 2. */
  readonly delay?: number;
  /** The tweet to hang below, for integrations that thread. */
  readonly below?: Said;
}

const snowflakeEpoch = 1288834974657n;
const day = 86_400;

interface TicketDraft {
  ticket: Ticket;
  status: string;
  assigneeId: string | null;
  tags: string[];
}

export class Story {
  readonly date: string;
  readonly takenAt: Instant;
  readonly #options: StoryOptions;
  readonly #accounts = new Map<string, Account>();
  readonly #users = new Map<string, ZendeskUser>();
  readonly #tweets: Tweet[] = [];
  readonly #tombstones: Tombstone[] = [];
  readonly #tickets = new Map<string, TicketDraft>();
  readonly #events: TicketEvent[] = [];
  readonly #skips: Skip[] = [];
  readonly #incidents: Incident[] = [];
  readonly #likes: ToldLike[] = [];
  readonly #messages: ToldMessage[] = [];
  readonly #help: HelpDesk;
  readonly #systems: Set<OptionalSystem>;
  readonly #texts: Record<string, string> = {};
  readonly #timeline: TimelineEntry[] = [];
  readonly #officials: readonly string[];
  readonly #automated: readonly string[];
  #sequence = 0;
  #questions = 0;

  constructor(options: StoryOptions = {}) {
    this.#options = options;
    this.date = options.date ?? '2026-11-18';
    this.takenAt = instant(options.takenAt ?? addSeconds(instant(`${this.date}T06:00:00Z`), 6 * day));
    this.#systems = new Set(options.systems);
    this.#help = new HelpDesk(this.takenAt);
    this.#officials = options.officials ?? ['GitLab', 'GitLabStatus', 'MovingToGitLab'];
    this.#automated = (options.automated ?? ['GitLab', 'GitLabStatus']).map(handleKey);
    for (const handle of this.#officials) this.#account(handle);
  }

  /** `HH:MM`, `HH:MM:SS`, with days after (or before) the story's date in front: `+1 09:00`; or a whole instant. */
  at(time: string): Instant {
    if (time.includes('T')) return instant(time);
    const match = /^(?:([+-]\d+)\s+)?(\d{2}:\d{2})(:\d{2})?$/.exec(time);
    if (match === null)
      throw new RangeError(`a story's time is HH:MM, HH:MM:SS or "+1 HH:MM", not ${JSON.stringify(time)}`);
    const [, days, minutes, seconds] = match;
    return addSeconds(instant(`${this.date}T${minutes}${seconds ?? ':00'}Z`), Number(days ?? 0) * day);
  }

  #next(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  /** A number that makes a text unlike all others of the story. */
  #fresh(): number {
    this.#questions += 1;
    return this.#questions;
  }

  #account(handle: string): Account {
    const key = handleKey(handle);
    const known = this.#accounts.get(key);
    if (known !== undefined) return known;
    const official = this.#officials.some((h) => handleKey(h) === key);
    const account: Account = {
      id: String((official ? 1000 : 500_000) + this.#accounts.size + 1),
      handle: showHandle(handle).slice(1),
      name: showHandle(handle).slice(1),
      observedAt: this.takenAt,
    };
    this.#accounts.set(key, account);
    return account;
  }

  #user(name: string, role: ZendeskUser['role'], handle?: string): ZendeskUser {
    const known = this.#users.get(`${role} ${name}`);
    if (known !== undefined) return known;
    const user: ZendeskUser = {
      id: String((role === 'end-user' ? 900_000 : 7000) + this.#users.size + 1),
      name,
      role,
      suspended: false,
      ...(handle === undefined ? {} : { handle }),
      observedAt: this.takenAt,
    };
    this.#users.set(`${role} ${name}`, user);
    return user;
  }

  /** Zendesk user id of an advocate, who begins to exist by being named. */
  advocate(name: string): string {
    return this.#user(name, 'agent').id;
  }

  /** Suspends a requester in Zendesk. */
  suspend(handle: string): void {
    const user = this.#user(showHandle(handle).slice(1), 'end-user');
    this.#users.set(`end-user ${user.name}`, { ...user, suspended: true });
  }

  #tell(at: Instant, text: string): void {
    this.#timeline.push({ at, text });
  }

  #mentionsIn(text: string): HandleMention[] {
    const points = [...text];
    const found: HandleMention[] = [];
    for (const match of text.matchAll(/(?<![A-Za-z0-9_@])@([A-Za-z0-9_]{1,15})/gu)) {
      const start = [...text.slice(0, match.index)].length;
      const handle = match[1] ?? '';
      const known = this.#accounts.get(handleKey(handle)) ?? this.#account(handle);
      found.push({
        handle: known.handle,
        id: known.id,
        start,
        end: Math.min(points.length, start + handle.length + 1),
      });
    }
    return found;
  }

  #tweet(
    by: string,
    at: Instant,
    text: string,
    links: { under?: Said; quotes?: string; retweets?: string; id?: string },
  ): Said {
    const author = this.#account(by);
    const id = links.id ?? String(((BigInt(millisOf(at)) - snowflakeEpoch) << 22n) + BigInt(this.#next()));
    const parent = links.under;
    const conversationId = parent?.conversationId ?? id;
    const tweet: Tweet = {
      id,
      authorId: author.id,
      conversationId,
      sentAt: at,
      ...(parent === undefined ? {} : { repliedTo: parent.id, inReplyToUserId: this.#account(parent.by).id }),
      ...(links.quotes === undefined ? {} : { quoted: links.quotes }),
      ...(links.retweets === undefined ? {} : { retweeted: links.retweets }),
      mentions: this.#mentionsIn(text),
      links: [],
      editHistory: [id],
      lang: 'en',
      observedAt: this.takenAt,
    };
    this.#tweets.push(tweet);
    this.#texts[`tweet/${id}`] = text;
    const own = this.#tweets.find((t) => t.conversationId === conversationId && t.authorId === author.id);
    return { id, by: author.handle, at, text, conversationId, firstId: own?.id ?? id };
  }

  /** The handles that X puts in front of a reply. */
  #head(parent: Said, by: string): string {
    const named = [parent.by, ...this.#mentionsIn(parent.text).map((m) => m.handle)];
    const distinct = [...new Map(named.map((h) => [handleKey(h), h])).values()].filter(
      (h) => handleKey(h) !== handleKey(by),
    );
    return distinct.map((h) => `@${h} `).join('');
  }

  #event(ticketId: string, at: Instant, authorId: string, more: Partial<TicketEvent>): TicketEvent {
    const event: TicketEvent = {
      id: String(1_000_000 + this.#next()),
      ticketId,
      at,
      authorId,
      channel: 'web',
      relatedTickets: [],
      bulk: false,
      changes: [],
      comments: [],
      errors: [],
      observedAt: this.takenAt,
      ...more,
    };
    this.#events.push(event);
    return event;
  }

  #change(field: string, from: FieldChange['from'], to: FieldChange['to'], created = false): FieldChange {
    return { id: String(2_000_000 + this.#next()), field, from, to, created };
  }

  #comment(authorId: string, text: string, isPublic: boolean): TicketComment {
    const comment: TicketComment = { id: String(3_000_000 + this.#next()), authorId, public: isPublic };
    this.#texts[`comment/${comment.id}`] = text;
    return comment;
  }

  #draft(on: Said | string): TicketDraft {
    const id = typeof on === 'string' ? on : on.ticketId;
    const draft = id === undefined ? undefined : this.#tickets.get(id);
    if (draft === undefined) throw new RangeError('this part of the story has no ticket');
    return draft;
  }

  #createTicket(at: Instant, said: Said, handle: string | undefined, options: MentionOptions): string {
    const requester = this.#user(said.by, 'end-user', said.by);
    const id = String(4000 + this.#next());
    const channel = options.channel ?? 'twitter';
    const tweeted = channel === 'twitter' || channel === 'twitter_favorite';
    const tags = [...(options.tags ?? [])];
    const ticket: Ticket = {
      id,
      channel,
      ...(tweeted
        ? {
            rel: 'mention',
            from: { handle: said.by, name: said.by },
            ...(handle === undefined ? {} : { to: { handle } }),
          }
        : {}),
      createdAt: at,
      updatedAt: at,
      status: 'new',
      requesterId: requester.id,
      submitterId: requester.id,
      tags,
      customFields: {},
      historyWhole: true,
      observedAt: this.takenAt,
    };
    this.#texts[`ticket/${id}/subject`] = options.inZendesk ?? said.text;
    this.#tickets.set(id, { ticket, status: 'new', assigneeId: null, tags });
    this.#event(id, at, requester.id, {
      channel,
      changes: [
        this.#change('status', null, 'new', true),
        ...(tags.length > 0 ? [this.#change('tags', null, tags, true)] : []),
      ],
      comments: [this.#comment(requester.id, options.inZendesk ?? said.text, true)],
    });
    return id;
  }

  /** An outside author tweets; as a rule Zendesk makes a ticket of it, or adds it to the author's ticket. */
  mention(time: string, options: MentionOptions = {}): Said {
    const at = this.at(time);
    const by = options.by ?? '@ada_writes';
    const to = options.to === undefined ? (options.under === undefined ? '@GitLab' : null) : options.to;
    const own = options.text ?? `how do I mirror ${this.#fresh() + 1} repositories?`;
    const head = options.under === undefined ? '' : this.#head(options.under, by);
    const text = `${head}${to === null ? '' : `${showHandle(to)} `}${own}`;
    const said = this.#tweet(by, at, text, {
      ...(options.under === undefined ? {} : { under: options.under }),
      ...(options.quotes === undefined ? {} : { quotes: options.quotes.id }),
    });
    this.#tell(at, `@${said.by} tweets: ${text}`);
    if (options.lag === null) return said;
    const named = this.#mentionsIn(text)
      .map((m) => m.handle)
      .filter((h) => this.#automated.includes(handleKey(h)));
    if (named.length === 0 && options.channel === undefined) return said;
    const seen = addSeconds(at, options.lag ?? 60);
    const previous = options.under === undefined ? undefined : this.#ticketOfAuthor(said);
    if (previous !== undefined) {
      this.#addInbound(previous, seen, options.inZendesk ?? text);
      return { ...said, ticketId: previous };
    }
    const tickets = [...new Set(named)].map((handle) => this.#createTicket(seen, said, handle, options));
    const ticketId = tickets[0] ?? this.#createTicket(seen, said, undefined, options);
    this.#tell(seen, `Zendesk makes ticket ${ticketId} of it`);
    return { ...said, ticketId };
  }

  #ticketOfAuthor(said: Said): string | undefined {
    const requester = this.#users.get(`end-user ${said.by}`);
    const first = this.#tweets.find(
      (t) => t.conversationId === said.conversationId && t.authorId === this.#account(said.by).id,
    );
    if (requester === undefined || first === undefined || first.id === said.id) return undefined;
    const text = this.#texts[`tweet/${first.id}`];
    for (const [id, draft] of this.#tickets) {
      if (draft.ticket.requesterId !== requester.id || draft.status === 'closed') continue;
      if (
        this.#events.some((e) => e.ticketId === id && e.comments.some((c) => this.#texts[`comment/${c.id}`] === text))
      )
        return id;
    }
    return undefined;
  }

  #addInbound(ticketId: string, at: Instant, text: string): void {
    const draft = this.#draft(ticketId);
    const changes =
      draft.status === 'solved' || draft.status === 'pending' ? [this.#change('status', draft.status, 'open')] : [];
    if (changes.length > 0) draft.status = 'open';
    this.#event(ticketId, at, draft.ticket.requesterId, {
      channel: 'twitter',
      changes,
      comments: [this.#comment(draft.ticket.requesterId, text, true)],
    });
    this.#tell(at, `Zendesk adds it to ticket ${ticketId}`);
  }

  #take(draft: TicketDraft, personId: string): FieldChange[] {
    if (draft.assigneeId === personId) return [];
    const change = this.#change('assignee_id', draft.assigneeId, personId);
    draft.assigneeId = personId;
    return [change];
  }

  #setStatus(draft: TicketDraft, status: string | null): FieldChange[] {
    if (status === null || draft.status === status) return [];
    const change = this.#change('status', draft.status, status);
    draft.status = status;
    return [change];
  }

  /** An advocate answers from the ticket; Zendesk hangs the tweet below the author's first one. */
  replyInZendesk(time: string, to: Said, options: ZendeskReplyOptions = {}): Said {
    const at = this.at(time);
    const draft = this.#draft(to);
    const by = options.by ?? 'Ana';
    const personId = this.advocate(by);
    const from = options.from ?? '@GitLab';
    const text = options.text ?? `Thanks for asking! Page ${this.#fresh() + 1} of our guide shows how.`;
    const changes = [
      ...(options.assign === false ? [] : this.#take(draft, personId)),
      ...this.#setStatus(draft, options.status === undefined ? 'solved' : options.status),
    ];
    this.#event(draft.ticket.id, at, personId, {
      changes,
      comments: [this.#comment(personId, text, true)],
      ...(options.fails ? { errors: ['The tweet could not be sent.'] } : { sentTweet: 'public' as const }),
    });
    this.#tell(at, `${by} answers from ticket ${draft.ticket.id}: ${text}`);
    if (options.fails) {
      this.#tell(at, 'Zendesk cannot send the tweet');
      return { ...to, by: showHandle(from).slice(1), text };
    }
    const sentAt = addSeconds(at, options.delay ?? 2);
    const first = this.#tweets.find((t) => t.id === (options.below?.id ?? to.firstId));
    const below: Said = { ...to, id: first?.id ?? to.id, text: this.#texts[`tweet/${first?.id ?? to.id}`] ?? to.text };
    const said = this.#tweet(from, sentAt, `@${to.by} ${text}`, { under: below });
    this.#tell(sentAt, `${showHandle(from)} tweets it`);
    return { ...said, ticketId: draft.ticket.id };
  }

  /** An official reply that Zendesk knows nothing of; `quotes` quotes the tweet instead of answering below it. */
  replyInTweetDeck(time: string, to: Said, options: ReplyOptions = {}): Said {
    const at = this.at(time);
    const from = options.from ?? '@GitLab';
    const text = options.text ?? `Good question: it runs every ${this.#fresh() + 1} hours.`;
    const said = options.quotes
      ? this.#tweet(from, at, text, { quotes: to.id })
      : this.#tweet(from, at, `@${to.by} ${text}`, { under: to });
    this.#tell(at, `${showHandle(from)} ${options.quotes ? 'quotes' : 'answers'} from TweetDeck: ${text}`);
    return { ...said, ...(to.ticketId === undefined ? {} : { ticketId: to.ticketId }) };
  }

  /** An advocate's public comment on a ticket that sends no tweets: an integration's, or a copy. */
  comment(time: string, on: Said | string, options: { by?: string; text: string }): void {
    const at = this.at(time);
    const draft = this.#draft(on);
    const by = options.by ?? 'Ana';
    const personId = this.advocate(by);
    const changes = this.#take(draft, personId);
    this.#event(draft.ticket.id, at, personId, { changes, comments: [this.#comment(personId, options.text, true)] });
    this.#tell(at, `${by} comments on ticket ${draft.ticket.id}: ${options.text}`);
  }

  /** An internal note, as a rule with the link of a tweet. */
  note(
    time: string,
    on: Said | string,
    options: { by?: string; links?: Said; text?: string; handle?: string } = {},
  ): string {
    const at = this.at(time);
    const draft = this.#draft(on);
    const by = options.by ?? 'Ana';
    const link =
      options.links === undefined
        ? ''
        : `https://twitter.com/${options.handle ?? options.links.by}/status/${options.links.id}`;
    const text = options.text ?? (link === '' ? 'Asked the team.' : `Answered here: ${link}`);
    const comment = this.#comment(this.advocate(by), text, false);
    this.#event(draft.ticket.id, at, this.advocate(by), { comments: [comment] });
    this.#tell(at, `${by} adds an internal note to ticket ${draft.ticket.id}: ${text}`);
    return comment.id;
  }

  /** A change of assignee; `by: null` is a trigger, `to: null` is nobody. */
  assign(time: string, on: Said | string, options: { by: string | null; to: string | null }): void {
    const at = this.at(time);
    const draft = this.#draft(on);
    const toId = options.to === null ? null : this.advocate(options.to);
    const change = this.#change('assignee_id', draft.assigneeId, toId);
    draft.assigneeId = toId;
    const authorId = options.by === null ? '-1' : this.advocate(options.by);
    this.#event(draft.ticket.id, at, authorId, { changes: [change], channel: options.by === null ? 'rule' : 'web' });
    this.#tell(at, `${options.by ?? 'A trigger'} assigns ticket ${draft.ticket.id} to ${options.to ?? 'nobody'}`);
  }

  /** A person (or a trigger) solves a ticket without a reply, perhaps with a macro's tags. */
  solve(
    time: string,
    on: Said | string,
    options: { by?: string | null; tags?: readonly string[]; assign?: boolean; bulk?: boolean } = {},
  ): void {
    const at = this.at(time);
    const draft = this.#draft(on);
    const by = options.by === undefined ? 'Ana' : options.by;
    const authorId = by === null ? '-1' : this.advocate(by);
    const changes = [
      ...(by === null || options.assign === false ? [] : this.#take(draft, authorId)),
      ...this.#setStatus(draft, 'solved'),
      ...this.#addTags(draft, options.tags ?? []),
    ];
    this.#event(draft.ticket.id, at, authorId, {
      changes,
      channel: by === null ? 'rule' : 'web',
      bulk: options.bulk ?? false,
    });
    const tagged = options.tags === undefined ? '' : ` with tag ${options.tags.join(', ')}`;
    this.#tell(at, `${by ?? 'A trigger'} solves ticket ${draft.ticket.id}${tagged}`);
  }

  #addTags(draft: TicketDraft, tags: readonly string[]): FieldChange[] {
    const added = tags.filter((t) => !draft.tags.includes(t));
    if (added.length === 0) return [];
    const before = [...draft.tags];
    draft.tags = [...before, ...added];
    return [this.#change('tags', before, draft.tags)];
  }

  tag(time: string, on: Said | string, options: { by?: string; tags: readonly string[] }): void {
    const at = this.at(time);
    const draft = this.#draft(on);
    const by = options.by ?? 'Ana';
    this.#event(draft.ticket.id, at, this.advocate(by), { changes: this.#addTags(draft, options.tags) });
    this.#tell(at, `${by} tags ticket ${draft.ticket.id}: ${options.tags.join(', ')}`);
  }

  /** Zendesk closes a solved ticket by itself; from then on it takes no change, and some time later it is archived. */
  close(time: string, on: Said | string): void {
    const at = this.at(time);
    const draft = this.#draft(on);
    this.#event(draft.ticket.id, at, '-1', { changes: this.#setStatus(draft, 'closed'), channel: 'rule' });
    this.#tell(at, `Zendesk closes ticket ${draft.ticket.id}`);
  }

  /** Zendesk's own record of a skip in Play mode. */
  skip(time: string, on: Said | string, options: { by?: string; reason?: string } = {}): void {
    const at = this.at(time);
    const draft = this.#draft(on);
    const by = options.by ?? 'Ana';
    const id = String(6_000_000 + this.#next());
    this.#skips.push({
      id,
      ticketId: draft.ticket.id,
      agentId: this.advocate(by),
      at,
      hasReason: options.reason !== undefined,
      observedAt: this.takenAt,
    });
    if (options.reason !== undefined) this.#texts[`skip/${id}`] = options.reason;
    this.#tell(at, `${by} skips ticket ${draft.ticket.id}${options.reason === undefined ? '' : `: ${options.reason}`}`);
  }

  /** Merges one ticket into another, as Zendesk writes it. */
  merge(time: string, source: Said | string, target: Said | string, options: { by?: string } = {}): void {
    const at = this.at(time);
    const by = options.by ?? 'Ana';
    const from = this.#draft(source);
    const into = this.#draft(target);
    const personId = this.advocate(by);
    this.#event(from.ticket.id, at, personId, {
      rel: 'merge',
      relatedTickets: [into.ticket.id],
      changes: [...this.#setStatus(from, 'closed'), ...this.#addTags(from, ['closed_by_merge'])],
      comments: [
        {
          ...this.#comment(personId, `This request was closed and merged into request #${into.ticket.id}.`, false),
          rel: 'merge',
        },
      ],
    });
    this.#event(into.ticket.id, at, personId, {
      rel: 'merge',
      relatedTickets: [from.ticket.id],
      comments: [
        {
          ...this.#comment(personId, `Request #${from.ticket.id} was closed and merged into this request.`, false),
          rel: 'merge',
        },
      ],
    });
    this.#tell(at, `${by} merges ticket ${from.ticket.id} into ticket ${into.ticket.id}`);
  }

  /** An original tweet of an official (or any other) handle; `under` continues a thread. */
  post(time: string, options: { from?: string; text?: string; under?: Said; quotes?: Said } = {}): Said {
    const at = this.at(time);
    const from = options.from ?? '@GitLab';
    const text = options.text ?? `Release ${this.#fresh() + 1} is out.`;
    const said = this.#tweet(from, at, text, {
      ...(options.under === undefined ? {} : { under: options.under }),
      ...(options.quotes === undefined ? {} : { quotes: options.quotes.id }),
    });
    this.#tell(at, `${showHandle(from)} tweets: ${text}`);
    return said;
  }

  retweet(time: string, of: Said, options: { from?: string } = {}): Said {
    const at = this.at(time);
    const from = options.from ?? '@GitLab';
    const said = this.#tweet(from, at, `RT @${of.by}: ${of.text}`, { retweets: of.id });
    this.#tell(at, `${showHandle(from)} retweets @${of.by}`);
    return said;
  }

  /** The tweet is gone from X (or protected) when the capture is taken. */
  vanish(tweet: Said, state: Tombstone['state'] = 'not-found'): void {
    this.#tombstones.push({ id: tweet.id, state, observedAt: this.takenAt });
    this.#tell(this.takenAt, `X does not show the tweet of ${tweet.at} any more`);
  }

  /** The status page tells of an incident or a maintenance; `until: null` is not over when the capture is taken. */
  incident(
    time: string,
    options: { until?: string | null; name?: string; kind?: Incident['kind']; impact?: string } = {},
  ): Incident {
    const { until = null, kind = 'incident' } = options;
    this.#systems.add('status-page');
    const startedAt = this.at(time);
    const id = `inc${this.#next()}`;
    const incident: Incident = {
      id,
      kind,
      name: options.name ?? (kind === 'incident' ? 'Errors across the site' : 'Planned maintenance'),
      startedAt,
      ...(until === null ? {} : { endedAt: this.at(until) }),
      impact: kind === 'maintenance' ? 'maintenance' : (options.impact ?? 'major'),
      url: `https://status.example.com/incidents/${id}`,
      observedAt: this.takenAt,
    };
    this.#incidents.push(incident);
    this.#tell(
      startedAt,
      `The status page opens ${kind === 'incident' ? 'an incident' : 'a maintenance'}: ${incident.name}`,
    );
    if (incident.endedAt !== undefined) this.#tell(incident.endedAt, `The status page closes it: ${incident.name}`);
    return incident;
  }

  /** An official handle likes a tweet; likes are read each morning at five, for the first time on the story's date. */
  like(time: string, tweet: Said, options: { from?: string } = {}): void {
    const at = this.at(time);
    const from = showHandle(options.from ?? '@GitLab');
    this.#systems.add('likes');
    this.#likes.push({ handle: from.slice(1), tweetId: tweet.id, at });
    this.#tell(at, `${from} likes the tweet of @${tweet.by}`);
  }

  /** A direct message; one of the two is an official handle. */
  directMessage(time: string, options: { from?: string; to?: string; text?: string } = {}): void {
    const at = this.at(time);
    const [from, to] = [this.#account(options.from ?? '@GitLab'), this.#account(options.to ?? '@ada_writes')];
    this.#systems.add('direct-messages');
    const participants = [from.id, to.id].sort((a, b) => Number(a) - Number(b));
    const id = String(((BigInt(millisOf(at)) - snowflakeEpoch) << 22n) + BigInt(this.#next()));
    const text = options.text ?? 'What is your address?';
    this.#messages.push({ id, conversationId: participants.join('-'), senderId: from.id, participants, at, text });
    this.#tell(at, `@${from.handle} sends @${to.handle} a direct message`);
  }

  /** A category of the forum. */
  forumCategory(name: string): void {
    this.#systems.add('forum');
    this.#help.addCategory(name);
    this.#tell(this.at('06:00'), `The forum has a category: ${name}`);
  }

  /** The forum's search finds topics with these titles for a tweet, begun at six that morning: `-30 09:00 title` names another time. */
  forumFinds(tweet: Said, ...titles: readonly string[]): void {
    this.#systems.add('forum');
    for (const title of titles) {
      const [, time, rest] = /^([+-]\d+ \d{2}:\d{2}) (.+)$/.exec(title) ?? [];
      const at = this.at(time ?? '06:00');
      this.#help.addTopic(tweet.id, rest ?? title, at);
      this.#tell(at, `The forum has a topic: ${rest ?? title}`);
    }
  }

  /** A ticket of the Support team; `text` stays there. */
  supportTicket(number: string, options: { status?: string; updated?: string; text?: string } = {}): void {
    const { status = 'open', text = '' } = options;
    const at = this.at(options.updated ?? '06:00');
    this.#systems.add('support');
    this.#help.addTicket({ number, status, at, comments: text === '' ? [] : [text] });
    this.#tell(at, `The Support team's ticket ${number} becomes ${status}`);
  }

  /** A search in the Support team's Zendesk finds a solved ticket for a tweet, in which these texts were said in public. */
  supportFinds(tweet: Said, ...texts: readonly string[]): void {
    this.#systems.add('support');
    this.#help.addSolved(tweet.id, this.at('-9 09:00'), texts);
  }

  #messagesAsRead(): DirectMessage[] {
    return this.#messages.flatMap(({ id, conversationId, senderId, participants, at }) =>
      this.#officials.flatMap((official) => {
        const { id: ownId, handle } = this.#account(official);
        return participants.includes(ownId)
          ? [{ id, handle, conversationId, senderId, at, observedAt: this.takenAt }]
          : [];
      }),
    );
  }

  /** What each morning's reading knows of the likes: those before the first one are the baseline. */
  #likesAsRead(): Like[] {
    const first = this.at('05:00');
    const seen = this.#likes.filter(({ at }) => at <= this.takenAt);
    return seen.map(({ handle, tweetId, at }) => {
      const nights = Math.max(0, Math.ceil((millisOf(at) - millisOf(first)) / (day * 1000)));
      const observedAt = earlier(addSeconds(first, nights * day), this.takenAt);
      const id = `${handleKey(handle)}/${tweetId}`;
      if (nights === 0) return { id, handle, tweetId, baseline: true, observedAt };
      return { id, handle, tweetId, baseline: false, notBefore: addSeconds(first, (nights - 1) * day), observedAt };
    });
  }

  timeline(): readonly TimelineEntry[] {
    return [...this.#timeline].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** Everything both vendors hold, deleted tweets with their tombstones. */
  world(): World {
    return {
      capture: this.#records(),
      monitoredHandles: this.#officials.filter((h) => this.#automated.includes(handleKey(h))),
      likes: [...this.#likes],
      directMessages: [...this.#messages],
      ...this.#help.world(),
    };
  }

  #records(): Capture {
    const start = addSeconds(instant(`${this.date}T00:00:00Z`), -(this.#options.lookBackDays ?? 7) * day);
    const end = this.takenAt;
    return {
      ...emptyCapture({ start, end }, this.takenAt),
      accounts: [...this.#accounts.values()],
      tweets: [...this.#tweets],
      tombstones: [...this.#tombstones],
      tickets: [...this.#tickets.values()].map(({ ticket, status, assigneeId, tags }) => {
        const last = this.#events
          .filter((e) => e.ticketId === ticket.id)
          .reduce((at, e) => (e.at > at ? e.at : at), ticket.createdAt);
        return { ...ticket, status, tags, updatedAt: last, ...(assigneeId === null ? {} : { assigneeId }) };
      }),
      ticketEvents: [...this.#events],
      skips: [...this.#skips],
      users: [...this.#users.values()],
      incidents: [...this.#incidents],
      likes: this.#likesAsRead(),
      directMessages: this.#messagesAsRead(),
      systems: [...this.#systems].sort(),
      ...(this.#systems.has('status-page') ? { statusPageUrl: 'https://status.example.com' } : {}),
      ...(this.#systems.has('forum') ? { forumUrl } : {}),
      ...(this.#systems.has('support') ? { supportUrl } : {}),
      texts: { ...this.#texts },
    };
  }

  /** What look-ups find in the forum and in the Support team's Zendesk, for all that outsiders tweeted. */
  #answers({ tweets }: Capture): Partial<Capture> {
    const outside = tweets.filter((t) => !this.#officials.some((h) => this.#account(h).id === t.authorId));
    const ids = outside.map((t) => t.id);
    return {
      ...(this.#systems.has('forum') ? this.#help.forumAnswers(ids) : {}),
      ...(this.#systems.has('support') ? this.#help.supportAnswers(ids) : {}),
    };
  }

  /** What a complete `gather` of this story finds. */
  capture(): Capture {
    const records = this.#records();
    const gone = new Set(this.#tombstones.map((t) => t.id));
    const { span } = records;
    const texts = Object.fromEntries(
      Object.entries(records.texts).filter(([key]) => !gone.has(key.replace('tweet/', ''))),
    );
    return {
      ...records,
      ...this.#answers(records),
      texts,
      tweets: records.tweets.filter((t) => !gone.has(t.id)),
      coverage: [
        { source: 'zendesk', kind: 'tickets', span },
        { source: 'zendesk', kind: 'ticket-events', span },
        { source: 'zendesk', kind: 'skips', span },
        ...this.#officials.flatMap((handle) => [
          { source: 'x' as const, kind: 'sent' as const, handle, span },
          { source: 'x' as const, kind: 'mentions' as const, handle, span },
        ]),
        ...(this.#systems.has('direct-messages') ? this.#officials : []).map((handle) => ({
          source: 'direct-messages' as const,
          kind: 'direct-messages' as const,
          handle,
          span,
        })),
        ...(this.#systems.has('forum') ? [{ source: 'forum' as const, kind: 'categories' as const, span }] : []),
        ...(this.#systems.has('support') ? [{ source: 'support' as const, kind: 'users' as const, span }] : []),
        ...(this.#systems.has('status-page') ? (['incidents', 'maintenances'] as const) : []).map((kind) => ({
          source: 'status-page' as const,
          kind,
          span,
        })),
      ],
    };
  }
}
