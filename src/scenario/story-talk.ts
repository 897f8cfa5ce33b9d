/** Who says what to whom: mentions with the tickets that Zendesk makes of them, and our replies on either way. */
import { handleKey, showHandle } from '../model/handle.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import type { Said } from './story-on-x.ts';
import { StoryTickets, type TicketOptions } from './story-tickets.ts';

interface MentionOptions extends TicketOptions {
  readonly by?: string;
  readonly text?: string;
  /** The handle typed in front; null types none. Default @GitLab, or none below another tweet. */
  readonly to?: string | null;
  /** The tweet that it answers. */
  readonly under?: Said;
  /** Seconds until Zendesk has it; null: it never becomes a ticket. Default 60. */
  readonly lag?: number | null;
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

export class StoryTalk extends StoryTickets {
  /** An outside author tweets; as a rule Zendesk makes a ticket of it, or adds it to the author's ticket. */
  mention(time: string, options: MentionOptions = {}): Said {
    const at = this.at(time);
    const by = options.by ?? '@ada_writes';
    const to = options.to === undefined ? (options.under === undefined ? '@GitLab' : null) : options.to;
    const own = options.text ?? `how do I mirror ${this.fresh() + 1} repositories?`;
    const head = options.under === undefined ? '' : this.headOf(options.under, by);
    const text = `${head}${to === null ? '' : `${showHandle(to)} `}${own}`;
    const said = this.makeTweet(by, at, text, {
      ...(options.under === undefined ? {} : { under: options.under }),
      ...(options.quotes === undefined ? {} : { quotes: options.quotes.id }),
    });
    this.tell(at, `@${said.by} tweets: ${text}`);
    if (options.lag === null) return said;
    const named = this.mentionsIn(text)
      .map((m) => m.handle)
      .filter((h) => this.automated.includes(handleKey(h)));
    if (named.length === 0 && options.channel === undefined) return said;
    const seen = addSeconds(at, options.lag ?? 60);
    const previous = options.under === undefined ? undefined : this.#ticketOfAuthor(said);
    if (previous !== undefined) {
      this.#addInbound(previous, seen, options.inZendesk ?? text);
      return { ...said, ticketId: previous };
    }
    const tickets = [...new Set(named)].map((handle) => this.createTicket(seen, said, handle, options));
    const ticketId = tickets[0] ?? this.createTicket(seen, said, undefined, options);
    this.tell(seen, `Zendesk makes ticket ${ticketId} of it`);
    return { ...said, ticketId };
  }

  #ticketOfAuthor(said: Said): string | undefined {
    const requester = this.users.get(`end-user ${said.by}`);
    const first = this.tweets.find(
      (t) => t.conversationId === said.conversationId && t.authorId === this.accountOf(said.by).id,
    );
    if (requester === undefined || first === undefined || first.id === said.id) return undefined;
    const text = this.texts[`tweet/${first.id}`];
    for (const [id, draft] of this.tickets) {
      if (draft.ticket.requesterId !== requester.id || draft.status === 'closed') continue;
      if (this.events.some((e) => e.ticketId === id && e.comments.some((c) => this.texts[`comment/${c.id}`] === text)))
        return id;
    }
    return undefined;
  }

  #addInbound(ticketId: string, at: Instant, text: string): void {
    const draft = this.draftOf(ticketId);
    const changes =
      draft.status === 'solved' || draft.status === 'pending' ? [this.makeChange('status', draft.status, 'open')] : [];
    if (changes.length > 0) draft.status = 'open';
    this.addEvent(ticketId, at, draft.ticket.requesterId, {
      channel: 'twitter',
      changes,
      comments: [this.makeComment(draft.ticket.requesterId, text, true)],
    });
    this.tell(at, `Zendesk adds it to ticket ${ticketId}`);
  }

  /** An advocate answers from the ticket; Zendesk hangs the tweet below the author's first one. */
  replyInZendesk(time: string, to: Said, options: ZendeskReplyOptions = {}): Said {
    const at = this.at(time);
    const draft = this.draftOf(to);
    const by = options.by ?? 'Ana';
    const personId = this.advocate(by);
    const from = options.from ?? '@GitLab';
    const text = options.text ?? `Thanks for asking! Page ${this.fresh() + 1} of our guide shows how.`;
    const changes = [
      ...(options.assign === false ? [] : this.take(draft, personId)),
      ...this.setStatus(draft, options.status === undefined ? 'solved' : options.status),
    ];
    this.addEvent(draft.ticket.id, at, personId, {
      changes,
      comments: [this.makeComment(personId, text, true)],
      ...(options.fails ? { errors: ['The tweet could not be sent.'] } : { sentTweet: 'public' as const }),
    });
    this.tell(at, `${by} answers from ticket ${draft.ticket.id}: ${text}`);
    if (options.fails) {
      this.tell(at, 'Zendesk cannot send the tweet');
      return { ...to, by: showHandle(from).slice(1), text };
    }
    const sentAt = addSeconds(at, options.delay ?? 2);
    const first = this.tweets.find((t) => t.id === (options.below?.id ?? to.firstId));
    const below: Said = { ...to, id: first?.id ?? to.id, text: this.texts[`tweet/${first?.id ?? to.id}`] ?? to.text };
    const said = this.makeTweet(from, sentAt, `@${to.by} ${text}`, { under: below });
    this.tell(sentAt, `${showHandle(from)} tweets it`);
    return { ...said, ticketId: draft.ticket.id };
  }

  /** An official reply that Zendesk knows nothing of; `quotes` quotes the tweet instead of answering below it. */
  replyInTweetDeck(time: string, to: Said, options: ReplyOptions = {}): Said {
    const at = this.at(time);
    const from = options.from ?? '@GitLab';
    const text = options.text ?? `Good question: it runs every ${this.fresh() + 1} hours.`;
    const said = options.quotes
      ? this.makeTweet(from, at, text, { quotes: to.id })
      : this.makeTweet(from, at, `@${to.by} ${text}`, { under: to });
    this.tell(at, `${showHandle(from)} ${options.quotes ? 'quotes' : 'answers'} from TweetDeck: ${text}`);
    return { ...said, ...(to.ticketId === undefined ? {} : { ticketId: to.ticketId }) };
  }
}
