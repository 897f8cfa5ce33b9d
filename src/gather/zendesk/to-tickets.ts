/** Zendesk's tickets, users, groups and skips as records of a capture. */

import type { z } from 'zod';
import type { Account, Skip, Ticket, ZendeskGroup, ZendeskUser } from '../../model/capture.ts';
import type { Instant } from '../../model/instant.ts';
import type { groupSchema, monitoredHandleSchema, RawMetricSet, RawSkip, RawTicket, RawUser } from './schema.ts';
import { readVia } from './via.ts';

function replyTimeOf(metrics: RawMetricSet | null | undefined): Ticket['replyTime'] {
  const calendar = metrics?.reply_time_in_minutes?.calendar ?? undefined;
  const business = metrics?.reply_time_in_minutes?.business ?? undefined;
  if (calendar === undefined && business === undefined) return undefined;
  return {
    ...(calendar === undefined ? {} : { calendarMinutes: calendar }),
    ...(business === undefined ? {} : { businessMinutes: business }),
  };
}

function customFieldsOf(raw: RawTicket): Record<string, string> {
  return Object.fromEntries(
    (raw.custom_fields ?? []).flatMap(({ id, value }) => {
      if (value === undefined || value === null || value === '') return [];
      return [[id, typeof value === 'string' ? value : value.join(' ')] as const];
    }),
  );
}

export function subjectOf(raw: RawTicket): string | undefined {
  return raw.subject ?? raw.raw_subject;
}

/** `historyWhole` is false until its history has been read. */
export function toTicket(raw: RawTicket, observedAt: Instant, metrics?: RawMetricSet): Ticket {
  const { channel = 'unknown', rel, from, to } = readVia(raw.via);
  const replyTime = replyTimeOf(metrics ?? raw.metric_set);
  const optional = {
    rel,
    from,
    to,
    submitterId: raw.submitter_id,
    assigneeId: raw.assignee_id,
    groupId: raw.group_id,
    formId: raw.ticket_form_id,
    externalId: raw.external_id,
    replyTime,
  };
  return {
    id: raw.id,
    observedAt,
    channel,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
    status: raw.status.toLowerCase(),
    requesterId: raw.requester_id,
    tags: [...new Set(raw.tags)].sort(),
    customFields: customFieldsOf(raw),
    historyWhole: false,
    ...given(optional),
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the undefined ones. */
export function given<T extends object>(values: T): Given<T>;
export function given(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

export function toUser(raw: RawUser, observedAt: Instant, handle?: string): ZendeskUser {
  const role = raw.role === 'agent' || raw.role === 'admin' ? raw.role : 'end-user';
  return {
    id: raw.id,
    observedAt,
    name: raw.name ?? '',
    role,
    suspended: raw.suspended ?? false,
    ...(handle === undefined ? {} : { handle }),
  };
}

export function toGroup(raw: z.output<typeof groupSchema>, observedAt: Instant): ZendeskGroup {
  return { id: raw.id, observedAt, name: raw.name };
}

export function toSkip(raw: RawSkip, observedAt: Instant): Skip {
  return {
    id: raw.id,
    observedAt,
    ticketId: raw.ticket_id,
    agentId: raw.user_id,
    at: raw.created_at,
    hasReason: (raw.reason ?? '').trim() !== '',
  };
}

/** Observed when Zendesk last learned it: X's own word on the account is newer, and wins. */
export function toMonitoredAccount(raw: z.output<typeof monitoredHandleSchema>): Account {
  return { id: raw.twitter_user_id, observedAt: raw.updated_at, handle: raw.screen_name.replace(/^@/, '') };
}
