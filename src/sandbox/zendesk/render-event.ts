/** An entry of a ticket's history: as a ticket's audit, and in the other shape that the incremental export gives it. */
import { type FieldChange, type TicketComment, type TicketEvent, textOf } from '../../model/capture.ts';
import { millisOf } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import { idNumber } from './numbers.ts';
import type { TicketView } from './render-ticket.ts';
import { labelOf, renderVia, type Via } from './render-via.ts';

function viaOfEvent(event: TicketEvent): Via {
  return { channel: event.channel, rel: event.rel, relatedTickets: event.relatedTickets };
}

function viaOfComment(comment: TicketComment, event: TicketEvent): Via | undefined {
  const { channel, rel, from, to } = comment;
  if (channel === undefined && rel === undefined && from === undefined && to === undefined) return undefined;
  return { channel: channel ?? event.channel, rel, from, to };
}

/** Zendesk shows no such mark in its documents; the updates of one job share an id here. */
function systemOf(event: TicketEvent): JsonObject {
  return event.bulk ? { client: 'sandbox', job_status_id: `${event.authorId}-${millisOf(event.at)}` } : {};
}

/** Ids of what the model gives none: an event's errors and its sent tweet. */
function extraId(event: TicketEvent, place: number): number {
  return idNumber(`${event.id}0${place}`);
}

function renderComment(comment: TicketComment, event: TicketEvent, view: TicketView): JsonObject {
  const body = textOf(view.ledger.capture, `comment/${comment.id}`);
  const html = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    id: idNumber(comment.id),
    type: 'Comment',
    author_id: idNumber(comment.authorId),
    body,
    html_body: `<div class="zd-comment" dir="auto">${html}</div>`,
    plain_body: body,
    public: comment.public,
    attachments: [],
    audit_id: idNumber(event.id),
  };
}

function renderChange(change: FieldChange, view: TicketView): JsonObject {
  const style = view.options.channelStyle ?? 'string';
  return {
    id: idNumber(change.id),
    type: change.created ? 'Create' : 'Change',
    field_name: change.field,
    value: change.to,
    ...(change.created ? {} : { previous_value: change.from }),
    ...(change.channel === undefined ? {} : { via: renderVia({ channel: change.channel }, style) }),
  };
}

function renderTweetEvent(event: TicketEvent, view: TicketView): JsonObject[] {
  if (event.sentTweet === undefined) return [];
  const spoken = event.comments.find((comment) => comment.public);
  const requesterId = view.ledger.ticketById.get(event.ticketId)?.requesterId;
  const requester = requesterId === undefined ? undefined : view.ledger.userById.get(requesterId);
  const body = spoken === undefined ? '' : textOf(view.ledger.capture, `comment/${spoken.id}`);
  return [
    {
      id: extraId(event, 99),
      type: 'Tweet',
      direct_message: event.sentTweet === 'direct',
      body: event.sentTweet === 'public' ? `@${requester?.handle ?? requester?.name ?? 'somebody'} ${body}` : body,
      recipients: requesterId === undefined ? [] : [idNumber(requesterId)],
    },
  ];
}

/** What `GET /tickets/{id}/audits` shows: ids inside values are strings. */
export function renderAudit(event: TicketEvent, view: TicketView): JsonObject {
  const style = view.options.channelStyle ?? 'string';
  return {
    id: idNumber(event.id),
    ticket_id: idNumber(event.ticketId),
    created_at: event.at,
    author_id: idNumber(event.authorId),
    metadata: { system: systemOf(event), custom: {} },
    via: renderVia(viaOfEvent(event), style),
    events: [
      ...event.comments.map((comment) => {
        const via = viaOfComment(comment, event);
        return { ...renderComment(comment, event, view), ...(via === undefined ? {} : { via: renderVia(via, style) }) };
      }),
      ...renderTweetEvent(event, view),
      ...event.changes.map((change) => renderChange(change, view)),
      ...event.errors.map((message, i) => ({ id: extraId(event, i), type: 'Error', message })),
    ],
  };
}

/** What `GET /tickets/{id}/comments` shows: a comment's own `via` is always there. */
export function renderListedComment(comment: TicketComment, event: TicketEvent, view: TicketView): JsonObject {
  const via = viaOfComment(comment, event) ?? viaOfEvent(event);
  return {
    ...renderComment(comment, event, view),
    via: renderVia(via, view.options.channelStyle ?? 'string'),
    created_at: event.at,
    metadata: { system: systemOf(event), custom: {} },
  };
}

/** Comments of ticket events are mere flags unless `include=comment_events` asks for them. */
function renderCommentChild(comment: TicketComment, event: TicketEvent, view: TicketView, whole: boolean): JsonObject {
  const flags = {
    via_reference_id: null,
    event_type: 'Comment',
    comment_present: true,
    comment_public: comment.public,
  };
  if (whole) return { ...renderListedComment(comment, event, view), ...flags };
  return { id: idNumber(comment.id), via: labelOf(comment.channel ?? event.channel), ...flags };
}

function listOf(value: FieldChange['to']): readonly string[] {
  return value === null ? [] : typeof value === 'string' ? value.split(' ').filter((tag) => tag !== '') : value;
}

/** The new value stands under the field's own name; tags tell what came and went instead of what was before. */
function renderChangeChild(change: FieldChange, event: TicketEvent): JsonObject {
  const before = listOf(change.from);
  const after = listOf(change.to);
  const past =
    change.field === 'tags'
      ? {
          added_tags: after.filter((tag) => !before.includes(tag)),
          removed_tags: before.filter((tag) => !after.includes(tag)),
        }
      : { previous_value: change.from };
  return {
    id: idNumber(change.id),
    via: labelOf(change.channel ?? event.channel),
    via_reference_id: null,
    event_type: change.created ? 'Create' : 'Change',
    [change.field]: change.to,
    ...(change.created ? {} : past),
  };
}

/** What `GET /incremental/ticket_events` shows: no sent tweets, and a label for `via`. */
export function renderTicketEvent(event: TicketEvent, view: TicketView, withComments: boolean): JsonObject {
  return {
    id: idNumber(event.id),
    ticket_id: idNumber(event.ticketId),
    timestamp: millisOf(event.at) / 1000,
    created_at: event.at,
    updater_id: idNumber(event.authorId),
    via: labelOf(event.channel),
    system: { client: 'sandbox', location: 'sandbox', ...systemOf(event) },
    metadata: {},
    event_type: 'Audit',
    merged_ticket_ids: event.rel === 'merge' ? event.relatedTickets.map(idNumber) : [],
    child_events: [
      ...event.comments.map((comment) => renderCommentChild(comment, event, view, withComments)),
      ...event.changes.map((change) => renderChangeChild(change, event)),
      ...event.errors.map((message, i) => ({
        id: extraId(event, i),
        via: labelOf(event.channel),
        via_reference_id: null,
        event_type: 'Error',
        message,
      })),
    ],
  };
}
