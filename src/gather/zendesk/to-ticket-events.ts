/** Ticket events from both forms of history: a ticket's audits, and the incremental export's events with children. */
import type { FieldChange, TicketComment, TicketEvent } from '../../model/capture.ts';
import { type Instant, instantFromMillis } from '../../model/instant.ts';
import { fieldValueSchema, type RawAudit, type RawChildEvent, type RawTicketEvent, type RawVia } from './schema.ts';
import { given } from './to-tickets.ts';
import { readVia, type Via } from './via.ts';

export interface EventWithTexts {
  readonly event: TicketEvent;
  /** By `comment/<id>`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Zendesk's own author of automatic updates. */
const nobody = '-1';

type Value = string | readonly string[] | null | undefined;

function fieldValueOf(field: string, value: Value): FieldChange['to'] {
  if (field === 'tags') {
    if (value === null || value === undefined) return [];
    const tags = typeof value === 'string' ? value.split(/[\s,]+/).filter((tag) => tag !== '') : value;
    return [...new Set(tags)].sort();
  }
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : [...value];
}

/**
 * No document says how an update by a bulk job is marked: a channel of that name, or the job's id, is taken for it, and
 * nothing else, so that no single update is ever dismissed as a bulk one.
 */
function isBulk(channel: string, system: Readonly<Record<string, unknown>> | null | undefined): boolean {
  if (channel === 'batch' || channel === 'bulk') return true;
  return typeof system?.job_status_id === 'string' && system.job_status_id !== '';
}

/** Only what differs from the event's own. */
function ownChannel(raw: RawVia | null | undefined, event: Via): { channel?: string } {
  const { channel } = readVia(raw);
  return channel === undefined || channel === event.channel ? {} : { channel };
}

interface RawComment {
  readonly id: string;
  readonly via?: RawVia | null | undefined;
  readonly authorId: string;
  readonly public: boolean;
}

function toComment(raw: RawComment, event: Via): TicketComment {
  const own = readVia(raw.via);
  // Without a `via` of its own, the update's holds for the comment.
  const { rel, from, to } = own.channel === undefined ? event : own;
  const channel = own.channel === event.channel ? undefined : own.channel;
  return { id: raw.id, authorId: raw.authorId, public: raw.public, ...given({ channel, rel, from, to }) };
}

function errorText(...candidates: readonly (string | undefined)[]): string {
  return (candidates.find((text) => text !== undefined) ?? 'Zendesk names no reason').slice(0, 200);
}

export function fromAudit(raw: RawAudit, observedAt: Instant): EventWithTexts {
  const via = readVia(raw.via);
  const channel = via.channel ?? 'unknown';
  const authorId = raw.author_id ?? nobody;
  const texts: Record<string, string> = {};
  const changes: FieldChange[] = [];
  const comments: TicketComment[] = [];
  const errors: string[] = [];
  let sentTweet: TicketEvent['sentTweet'];
  for (const [place, event] of raw.events.entries()) {
    const id = event.id ?? `${raw.id}/${place}`;
    if (event.type === 'Comment') {
      const comment = { id, via: event.via, authorId: event.author_id ?? authorId, public: event.public ?? true };
      comments.push(toComment(comment, via));
      const text = event.body ?? event.plain_body;
      if (text !== undefined) texts[`comment/${id}`] = text;
    }
    if (event.type === 'Tweet') sentTweet = event.direct_message === true ? 'direct' : (sentTweet ?? 'public');
    if (event.type === 'Error') errors.push(errorText(event.message, event.body));
    if ((event.type === 'Create' || event.type === 'Change') && event.field_name !== undefined) {
      const created = event.type === 'Create';
      changes.push({
        id,
        field: event.field_name,
        from: created ? fieldValueOf(event.field_name, null) : fieldValueOf(event.field_name, event.previous_value),
        to: fieldValueOf(event.field_name, event.value),
        created,
        ...ownChannel(event.via, via),
      });
    }
  }
  const event: TicketEvent = {
    id: raw.id,
    observedAt,
    ticketId: raw.ticket_id,
    at: raw.created_at,
    authorId,
    channel,
    relatedTickets: via.relatedTickets,
    bulk: isBulk(channel, raw.metadata?.system),
    changes,
    comments,
    errors,
    ...given({ rel: via.rel, sentTweet }),
  };
  return { event, texts };
}

const knownChildKeys: ReadonlySet<string> = new Set([
  'id',
  'via',
  'via_reference_id',
  'event_type',
  'type',
  'created_at',
  'previous_value',
  'added_tags',
  'removed_tags',
  'comment_present',
  'comment_public',
  'author_id',
  'audit_id',
  'attachments',
  'metadata',
]);

/** The changed fields of a child: whatever keys are no part of its frame. */
function changesOfChild(child: RawChildEvent, event: Via): readonly FieldChange[] {
  const created = child.event_type === 'Create';
  const fields = Object.entries(child).flatMap(([field, raw]) => {
    if (knownChildKeys.has(field)) return [];
    const value = fieldValueSchema.parse(raw);
    return value === undefined ? [] : [{ field, value }];
  });
  return fields.map(({ field, value }) => {
    const to = fieldValueOf(field, value);
    return {
      id: fields.length === 1 ? child.id : `${child.id}/${field}`,
      field,
      from: created ? fieldValueOf(field, null) : previousOf(child, field, to),
      to,
      created,
      ...ownChannel(child.via, event),
    };
  });
}

/** Of tags, Zendesk tells what came and what went instead of what was before. */
function previousOf(child: RawChildEvent, field: string, to: FieldChange['to']): FieldChange['from'] {
  if (field !== 'tags' || (child.previous_value ?? undefined) !== undefined)
    return fieldValueOf(field, child.previous_value);
  const added = new Set(child.added_tags);
  const kept = Array.isArray(to) ? to.filter((tag) => !added.has(tag)) : [];
  return fieldValueOf(field, [...kept, ...(child.removed_tags ?? [])]);
}

export function fromTicketEvent(raw: RawTicketEvent, observedAt: Instant): EventWithTexts {
  const via = readVia(raw.via);
  const channel = via.channel ?? 'unknown';
  const authorId = raw.updater_id ?? nobody;
  const texts: Record<string, string> = {};
  const comments: TicketComment[] = [];
  const changes: FieldChange[] = [];
  const errors: string[] = [];
  let sentTweet: TicketEvent['sentTweet'];
  for (const child of raw.child_events) {
    if (child.event_type === 'Comment') {
      const comment = {
        id: child.id,
        via: child.via,
        authorId: child.author_id ?? authorId,
        public: child.public ?? child.comment_public ?? true,
      };
      comments.push(toComment(comment, via));
      const text = child.body ?? child.plain_body;
      if (text !== undefined) texts[`comment/${child.id}`] = text;
    }
    if (child.event_type === 'Tweet') sentTweet = child.direct_message === true ? 'direct' : (sentTweet ?? 'public');
    if (child.event_type === 'Error') errors.push(errorText(child.message, child.body));
    if (child.event_type === 'Create' || child.event_type === 'Change') changes.push(...changesOfChild(child, via));
  }
  const merged = raw.merged_ticket_ids ?? [];
  // The label knows neither `rel` nor tickets; the comment that a merge writes does.
  const ofMerge = raw.child_events.map((child) => readVia(child.via)).filter((own) => own.rel === 'merge');
  const rel = merged.length > 0 || ofMerge.length > 0 || channel === 'merge' ? 'merge' : via.rel;
  const event: TicketEvent = {
    id: raw.id,
    observedAt,
    ticketId: raw.ticket_id,
    at: raw.created_at ?? instantFromMillis((raw.timestamp ?? 0) * 1000),
    authorId,
    channel,
    relatedTickets: [...new Set([...via.relatedTickets, ...merged, ...ofMerge.flatMap((own) => own.relatedTickets)])],
    bulk: isBulk(channel, raw.system),
    changes,
    comments,
    errors,
    ...given({ rel, sentTweet }),
  };
  return { event, texts };
}
