/** A ticket as Zendesk's API shows it. */
import { type Ticket, textOf } from '../../model/capture.ts';
import { later, millisOf } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import type { SandboxOptions } from '../options.ts';
import type { Ledger } from './ledger.ts';
import { idNumber, idOrNull } from './numbers.ts';
import { renderVia } from './render-via.ts';

export interface TicketView {
  readonly ledger: Ledger;
  readonly origin: string;
  readonly options: SandboxOptions;
}

const customStatuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

/** Seconds since 1970: what exports select by, and order by. */
export function generatedAt(ticket: Ticket, options: SandboxOptions): number {
  const touched = options.generatedAt?.[ticket.id] ?? ticket.updatedAt;
  return millisOf(later(touched, ticket.updatedAt)) / 1000;
}

function firstCommentOf(ticket: Ticket, ledger: Ledger): string | undefined {
  const comment = ledger.eventsByTicket.get(ticket.id)?.flatMap((event) => event.comments)[0];
  return comment === undefined ? undefined : textOf(ledger.capture, `comment/${comment.id}`);
}

export function renderTicket(ticket: Ticket, view: TicketView): JsonObject {
  const { ledger, origin, options } = view;
  const subject = ledger.capture.texts[`ticket/${ticket.id}/subject`] ?? null;
  const fields = Object.entries(ticket.customFields).map(([id, value]) => ({ id: fieldId(id), value }));
  return {
    url: `${origin}/api/v2/tickets/${ticket.id}.json`,
    id: idNumber(ticket.id),
    external_id: ticket.externalId ?? null,
    via: renderVia(ticket, options.channelStyle ?? 'string'),
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    generated_timestamp: generatedAt(ticket, options),
    type: null,
    subject,
    raw_subject: subject,
    description: firstCommentOf(ticket, ledger) ?? subject,
    priority: null,
    status: ticket.status,
    custom_status_id: 6001 + Math.max(0, customStatuses.indexOf(ticket.status)),
    recipient: null,
    requester_id: idNumber(ticket.requesterId),
    submitter_id: idOrNull(ticket.submitterId),
    assignee_id: idOrNull(ticket.assigneeId),
    group_id: idOrNull(ticket.groupId),
    organization_id: null,
    tags: ticket.tags,
    custom_fields: fields,
    fields,
    satisfaction_rating: null,
    is_public: true,
    from_messaging_channel: false,
    brand_id: 4001,
    ticket_form_id: idOrNull(ticket.formId),
    has_incidents: false,
    allow_attachments: true,
    allow_channelback: false,
  };
}

function fieldId(id: string): number | string {
  return /^\d+$/.test(id) ? idNumber(id) : id;
}

/** Zendesk's own measures of a ticket. */
export function renderMetricSet(ticket: Ticket, view: TicketView): JsonObject {
  const nothing = { calendar: null, business: null };
  return {
    url: `${view.origin}/api/v2/ticket_metrics/${ticket.id}.json`,
    id: idNumber(ticket.id),
    ticket_id: idNumber(ticket.id),
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    group_stations: ticket.groupId === undefined ? 0 : 1,
    assignee_stations: ticket.assigneeId === undefined ? 0 : 1,
    reopens: 0,
    replies: 0,
    reply_time_in_minutes: {
      calendar: ticket.replyTime?.calendarMinutes ?? null,
      business: ticket.replyTime?.businessMinutes ?? null,
    },
    first_resolution_time_in_minutes: nothing,
    full_resolution_time_in_minutes: nothing,
    agent_wait_time_in_minutes: nothing,
    requester_wait_time_in_minutes: nothing,
    on_hold_time_in_minutes: nothing,
    assignee_updated_at: null,
    requester_updated_at: ticket.createdAt,
    status_updated_at: ticket.updatedAt,
    initially_assigned_at: null,
    assigned_at: null,
    solved_at: null,
    latest_comment_added_at: null,
  };
}
