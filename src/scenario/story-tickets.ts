/** What a story keeps of the team's Zendesk: people, tickets, and each update as Zendesk writes it down. */
import type { FieldChange, Skip, Ticket, TicketComment, TicketEvent, ZendeskUser } from '../model/capture.ts';
import { handleKey, showHandle } from '../model/handle.ts';
import type { Instant } from '../model/instant.ts';
import type { StoryOptions } from './story-ground.ts';
import { type Said, StoryOnX } from './story-on-x.ts';

export interface TicketDraft {
  ticket: Ticket;
  status: string;
  assigneeId: string | null;
  tags: string[];
}

/** Of a ticket that a tweet becomes. */
export interface TicketOptions {
  readonly tags?: readonly string[];
  readonly channel?: string;
  /** What Zendesk shows as its text, when that differs. */
  readonly inZendesk?: string;
}

export class StoryTickets extends StoryOnX {
  protected readonly users = new Map<string, ZendeskUser>();
  protected readonly tickets = new Map<string, TicketDraft>();
  protected readonly events: TicketEvent[] = [];
  protected readonly skips: Skip[] = [];
  protected readonly automated: readonly string[];

  constructor(options: StoryOptions = {}) {
    super(options);
    this.automated = (options.automated ?? ['GitLab', 'GitLabStatus']).map(handleKey);
  }

  protected userOf(name: string, role: ZendeskUser['role'], handle?: string): ZendeskUser {
    const known = this.users.get(`${role} ${name}`);
    if (known !== undefined) return known;
    const user: ZendeskUser = {
      id: String((role === 'end-user' ? 900_000 : 7000) + this.users.size + 1),
      name,
      role,
      suspended: false,
      ...(handle === undefined ? {} : { handle }),
      observedAt: this.takenAt,
    };
    this.users.set(`${role} ${name}`, user);
    return user;
  }

  /** Zendesk user id of an advocate, who begins to exist by being named. */
  advocate(name: string): string {
    return this.userOf(name, 'agent').id;
  }

  /** Suspends a requester in Zendesk. */
  suspend(handle: string): void {
    const user = this.userOf(showHandle(handle).slice(1), 'end-user');
    this.users.set(`end-user ${user.name}`, { ...user, suspended: true });
  }

  protected addEvent(ticketId: string, at: Instant, authorId: string, more: Partial<TicketEvent>): TicketEvent {
    const event: TicketEvent = {
      id: String(1_000_000 + this.next()),
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
    this.events.push(event);
    return event;
  }

  protected makeChange(field: string, from: FieldChange['from'], to: FieldChange['to'], created = false): FieldChange {
    return { id: String(2_000_000 + this.next()), field, from, to, created };
  }

  protected makeComment(authorId: string, text: string, isPublic: boolean): TicketComment {
    const comment: TicketComment = { id: String(3_000_000 + this.next()), authorId, public: isPublic };
    this.texts[`comment/${comment.id}`] = text;
    return comment;
  }

  protected draftOf(on: Said | string): TicketDraft {
    const id = typeof on === 'string' ? on : on.ticketId;
    const draft = id === undefined ? undefined : this.tickets.get(id);
    if (draft === undefined) throw new RangeError('this part of the story has no ticket');
    return draft;
  }

  protected createTicket(at: Instant, said: Said, handle: string | undefined, options: TicketOptions): string {
    const requester = this.userOf(said.by, 'end-user', said.by);
    const id = String(4000 + this.next());
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
    this.texts[`ticket/${id}/subject`] = options.inZendesk ?? said.text;
    this.tickets.set(id, { ticket, status: 'new', assigneeId: null, tags });
    this.addEvent(id, at, requester.id, {
      channel,
      changes: [
        this.makeChange('status', null, 'new', true),
        ...(tags.length > 0 ? [this.makeChange('tags', null, tags, true)] : []),
      ],
      comments: [this.makeComment(requester.id, options.inZendesk ?? said.text, true)],
    });
    return id;
  }

  protected take(draft: TicketDraft, personId: string): FieldChange[] {
    if (draft.assigneeId === personId) return [];
    const change = this.makeChange('assignee_id', draft.assigneeId, personId);
    draft.assigneeId = personId;
    return [change];
  }

  protected setStatus(draft: TicketDraft, status: string | null): FieldChange[] {
    if (status === null || draft.status === status) return [];
    const change = this.makeChange('status', draft.status, status);
    draft.status = status;
    return [change];
  }

  protected addTags(draft: TicketDraft, tags: readonly string[]): FieldChange[] {
    const added = tags.filter((t) => !draft.tags.includes(t));
    if (added.length === 0) return [];
    const before = [...draft.tags];
    draft.tags = [...before, ...added];
    return [this.makeChange('tags', before, draft.tags)];
  }
}
