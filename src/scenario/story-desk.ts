/** What advocates, triggers and Zendesk itself do with tickets, beside replying. */
import type { Said } from './story-on-x.ts';
import { StoryTalk } from './story-talk.ts';

export class StoryDesk extends StoryTalk {
  /** An advocate's public comment on a ticket that sends no tweets: an integration's, or a copy. */
  comment(time: string, on: Said | string, options: { by?: string; text: string }): void {
    const at = this.at(time);
    const draft = this.draftOf(on);
    const by = options.by ?? 'Ana';
    const personId = this.advocate(by);
    const changes = this.take(draft, personId);
    this.addEvent(draft.ticket.id, at, personId, {
      changes,
      comments: [this.makeComment(personId, options.text, true)],
    });
    this.tell(at, `${by} comments on ticket ${draft.ticket.id}: ${options.text}`);
  }

  /** An internal note, as a rule with the link of a tweet. */
  note(
    time: string,
    on: Said | string,
    options: { by?: string; links?: Said; text?: string; handle?: string } = {},
  ): string {
    const at = this.at(time);
    const draft = this.draftOf(on);
    const by = options.by ?? 'Ana';
    const link =
      options.links === undefined
        ? ''
        : `https://twitter.com/${options.handle ?? options.links.by}/status/${options.links.id}`;
    const text = options.text ?? (link === '' ? 'Asked the team.' : `Answered here: ${link}`);
    const comment = this.makeComment(this.advocate(by), text, false);
    this.addEvent(draft.ticket.id, at, this.advocate(by), { comments: [comment] });
    this.tell(at, `${by} adds an internal note to ticket ${draft.ticket.id}: ${text}`);
    return comment.id;
  }

  /** A change of assignee; `by: null` is a trigger, `to: null` is nobody. */
  assign(time: string, on: Said | string, options: { by: string | null; to: string | null }): void {
    const at = this.at(time);
    const draft = this.draftOf(on);
    const toId = options.to === null ? null : this.advocate(options.to);
    const change = this.makeChange('assignee_id', draft.assigneeId, toId);
    draft.assigneeId = toId;
    const authorId = options.by === null ? '-1' : this.advocate(options.by);
    this.addEvent(draft.ticket.id, at, authorId, { changes: [change], channel: options.by === null ? 'rule' : 'web' });
    this.tell(at, `${options.by ?? 'A trigger'} assigns ticket ${draft.ticket.id} to ${options.to ?? 'nobody'}`);
  }

  /** A person (or a trigger) solves a ticket without a reply, perhaps with a macro's tags. */
  solve(
    time: string,
    on: Said | string,
    options: { by?: string | null; tags?: readonly string[]; assign?: boolean; bulk?: boolean } = {},
  ): void {
    const at = this.at(time);
    const draft = this.draftOf(on);
    const by = options.by === undefined ? 'Ana' : options.by;
    const authorId = by === null ? '-1' : this.advocate(by);
    const changes = [
      ...(by === null || options.assign === false ? [] : this.take(draft, authorId)),
      ...this.setStatus(draft, 'solved'),
      ...this.addTags(draft, options.tags ?? []),
    ];
    this.addEvent(draft.ticket.id, at, authorId, {
      changes,
      channel: by === null ? 'rule' : 'web',
      bulk: options.bulk ?? false,
    });
    const tagged = options.tags === undefined ? '' : ` with tag ${options.tags.join(', ')}`;
    this.tell(at, `${by ?? 'A trigger'} solves ticket ${draft.ticket.id}${tagged}`);
  }

  tag(time: string, on: Said | string, options: { by?: string; tags: readonly string[] }): void {
    const at = this.at(time);
    const draft = this.draftOf(on);
    const by = options.by ?? 'Ana';
    this.addEvent(draft.ticket.id, at, this.advocate(by), { changes: this.addTags(draft, options.tags) });
    this.tell(at, `${by} tags ticket ${draft.ticket.id}: ${options.tags.join(', ')}`);
  }

  /** Zendesk closes a solved ticket by itself; from then on it takes no change, and some time later it is archived. */
  close(time: string, on: Said | string): void {
    const at = this.at(time);
    const draft = this.draftOf(on);
    this.addEvent(draft.ticket.id, at, '-1', { changes: this.setStatus(draft, 'closed'), channel: 'rule' });
    this.tell(at, `Zendesk closes ticket ${draft.ticket.id}`);
  }

  /** Zendesk's own record of a skip in Play mode. */
  skip(time: string, on: Said | string, options: { by?: string; reason?: string } = {}): void {
    const at = this.at(time);
    const draft = this.draftOf(on);
    const by = options.by ?? 'Ana';
    const id = String(6_000_000 + this.next());
    this.skips.push({
      id,
      ticketId: draft.ticket.id,
      agentId: this.advocate(by),
      at,
      hasReason: options.reason !== undefined,
      observedAt: this.takenAt,
    });
    if (options.reason !== undefined) this.texts[`skip/${id}`] = options.reason;
    this.tell(at, `${by} skips ticket ${draft.ticket.id}${options.reason === undefined ? '' : `: ${options.reason}`}`);
  }

  /** Merges one ticket into another, as Zendesk writes it. */
  merge(time: string, source: Said | string, target: Said | string, options: { by?: string } = {}): void {
    const at = this.at(time);
    const by = options.by ?? 'Ana';
    const from = this.draftOf(source);
    const into = this.draftOf(target);
    const personId = this.advocate(by);
    this.addEvent(from.ticket.id, at, personId, {
      rel: 'merge',
      relatedTickets: [into.ticket.id],
      changes: [...this.setStatus(from, 'closed'), ...this.addTags(from, ['closed_by_merge'])],
      comments: [
        {
          ...this.makeComment(personId, `This request was closed and merged into request #${into.ticket.id}.`, false),
          rel: 'merge',
        },
      ],
    });
    this.addEvent(into.ticket.id, at, personId, {
      rel: 'merge',
      relatedTickets: [from.ticket.id],
      comments: [
        {
          ...this.makeComment(personId, `Request #${from.ticket.id} was closed and merged into this request.`, false),
          rel: 'merge',
        },
      ],
    });
    this.tell(at, `${by} merges ticket ${from.ticket.id} into ticket ${into.ticket.id}`);
  }
}
