/** Zendesk's side of a world: tickets and their histories, as the integration and agents may have made them. */
import type { FieldChange, Ticket, TicketComment, TicketEvent, ZendeskUser } from '../../src/model/capture.ts';
import type { Instant } from '../../src/model/instant.ts';
import { toInstant } from './to-instant.ts';

export interface Opened {
  readonly ticketId: string;
  readonly commentId: string;
}

export class ZendeskSide {
  readonly events: TicketEvent[] = [];
  readonly texts = new Map<string, string>();
  readonly #tickets = new Map<string, Ticket>();
  readonly #users = new Map<string, ZendeskUser>();
  readonly #brand: string;
  readonly #observedAt: Instant;
  #sequence = 1000;

  constructor(brand: string, observedAt: Instant) {
    this.#brand = brand;
    this.#observedAt = observedAt;
  }

  get tickets(): readonly Ticket[] {
    return [...this.#tickets.values()];
  }

  get users(): readonly ZendeskUser[] {
    return [...this.#users.values()];
  }

  #next(): string {
    this.#sequence += 1;
    return String(this.#sequence);
  }

  #user(name: string, role: ZendeskUser['role']): string {
    const known = this.#users.get(`${role} ${name.toLowerCase()}`);
    if (known !== undefined) return known.id;
    const id = String(500_000 + this.#users.size);
    this.#users.set(`${role} ${name.toLowerCase()}`, {
      id,
      name,
      role,
      suspended: false,
      observedAt: this.#observedAt,
    });
    return id;
  }

  #event(ticketId: string, ms: number, authorId: string, more: Partial<TicketEvent>): void {
    const at = toInstant(ms);
    this.events.push({
      id: this.#next(),
      ticketId,
      at,
      authorId,
      channel: 'web',
      relatedTickets: [],
      bulk: false,
      changes: [],
      comments: [],
      errors: [],
      observedAt: this.#observedAt,
      ...more,
    });
    const ticket = this.#tickets.get(ticketId);
    if (ticket !== undefined && at > ticket.updatedAt) this.#tickets.set(ticketId, { ...ticket, updatedAt: at });
  }

  #comment(authorId: string, text: string, isPublic: boolean): TicketComment {
    const id = this.#next();
    this.texts.set(`comment/${id}`, text);
    return { id, authorId, public: isPublic };
  }

  #change(field: string, from: FieldChange['from'], to: FieldChange['to'], created = false): FieldChange {
    return { id: this.#next(), field, from, to, created };
  }

  openTicket(author: string, ms: number, text: string): Opened {
    const ticketId = this.#next();
    const requesterId = this.#user(author, 'end-user');
    const at = toInstant(ms);
    this.#tickets.set(ticketId, {
      id: ticketId,
      channel: 'twitter',
      rel: 'mention',
      from: { handle: author, name: author },
      to: { handle: this.#brand },
      createdAt: at,
      updatedAt: at,
      status: 'open',
      requesterId,
      submitterId: requesterId,
      tags: [],
      customFields: {},
      historyWhole: true,
      observedAt: this.#observedAt,
    });
    this.texts.set(`ticket/${ticketId}/subject`, text.slice(0, 80));
    const comment = this.#comment(requesterId, text, true);
    this.#event(ticketId, ms, requesterId, {
      channel: 'twitter',
      changes: [this.#change('status', null, 'open', true)],
      comments: [comment],
    });
    return { ticketId, commentId: comment.id };
  }

  /** What the author said later, on the same ticket. Returns the comment's id. */
  addInbound(ticketId: string, author: string, ms: number, text: string): string {
    const requesterId = this.#user(author, 'end-user');
    const comment = this.#comment(requesterId, text, true);
    this.#event(ticketId, ms, requesterId, { channel: 'twitter', comments: [comment] });
    return comment.id;
  }

  /** A public comment that goes out as a tweet. Returns its id. */
  reply(ticketId: string, agent: string, ms: number, text: string): string {
    const agentId = this.#user(agent, 'agent');
    const comment = this.#comment(agentId, text, true);
    this.#event(ticketId, ms, agentId, { comments: [comment], sentTweet: 'public' });
    return comment.id;
  }

  note(ticketId: string, agent: string, ms: number, text: string): void {
    const agentId = this.#user(agent, 'agent');
    this.#event(ticketId, ms, agentId, { comments: [this.#comment(agentId, text, false)] });
  }

  merge(source: string, target: string, agent: string, ms: number): void {
    const agentId = this.#user(agent, 'agent');
    const say = (text: string): TicketComment => ({ ...this.#comment(agentId, text, false), rel: 'merge' });
    this.#event(source, ms, agentId, {
      rel: 'merge',
      relatedTickets: [target],
      changes: [this.#change('status', 'open', 'closed'), this.#change('tags', [], ['closed_by_merge'])],
      comments: [say(`This request was closed and merged into request #${target}.`)],
    });
    this.#event(target, ms, agentId, {
      rel: 'merge',
      relatedTickets: [source],
      comments: [say(`Request #${source} was closed and merged into this request.`)],
    });
    const ticket = this.#tickets.get(source);
    if (ticket !== undefined)
      this.#tickets.set(source, { ...ticket, status: 'closed', tags: [...ticket.tags, 'closed_by_merge'] });
  }
}
