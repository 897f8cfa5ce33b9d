/** What Zendesk's clients recorded, and what the documentation promises, must all be readable. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { nextOfList } from '../../../src/gather/zendesk/read-tickets.ts';
import {
  auditSchema,
  eventsPageSchema,
  exportPageSchema,
  groupSchema,
  listPageSchema,
  ticketEventSchema,
  ticketSchema,
  userSchema,
} from '../../../src/gather/zendesk/schema.ts';
import { fromAudit, fromTicketEvent } from '../../../src/gather/zendesk/to-ticket-events.ts';
import { instant } from '../../../src/model/instant.ts';

const shapes = new URL('../../../../shared/contracts/shapes/zendesk/', import.meta.url);
const now = instant('2026-11-22T05:00:00Z');

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, shapes), 'utf8'));
}

const lists: Readonly<Record<string, z.ZodType>> = {
  tickets: ticketSchema,
  results: ticketSchema,
  users: userSchema,
  groups: groupSchema,
  audits: auditSchema,
  ticket_events: ticketEventSchema,
};

describe.skipIf(!existsSync(shapes))('shapes in ../shared/contracts', () => {
  const names = existsSync(shapes)
    ? ['constructed', 'go-zendesk'].flatMap((dir) => readdirSync(new URL(dir, shapes)).map((name) => `${dir}/${name}`))
    : ['absent'];
  const known = names.filter((name) => {
    const keys = existsSync(shapes) ? Object.keys(read(name)) : [];
    return keys.some((key) => key in lists);
  });

  it.each(known)('%s', (name) => {
    const body = read(name);
    for (const [key, schema] of Object.entries(lists)) {
      const list = body[key];
      if (!Array.isArray(list)) continue;
      expect(list.length).toBeGreaterThan(0);
      for (const record of list) expect(schema.safeParse(record)).toMatchObject({ success: true });
    }
  });

  it('pages of exports and lists', () => {
    const tickets = exportPageSchema.parse(read('constructed/incremental_tickets_cursor.page1.json'));
    expect(tickets).toMatchObject({ end_of_stream: true, after_cursor: 'Yw==' });
    expect(eventsPageSchema.parse(read('constructed/incremental_ticket_events.page1.json')).end_of_stream).toBe(true);
    const last = listPageSchema.parse(read('constructed/ticket_audits.101.json'));
    expect(last.links?.next).toBeDefined();
    expect(nextOfList(last, 1)).toBeUndefined();
    expect(nextOfList(listPageSchema.parse(read('go-zendesk/ticket_audits.json')), 1)).toBeUndefined();
  });

  it('the same update as audit and as ticket event', () => {
    const audits = [read('constructed/ticket_audits.101.json').audits].flat();
    const events = [read('constructed/incremental_ticket_events.page1.json').ticket_events].flat();
    const ofAudit = fromAudit(auditSchema.parse(audits[2]), now);
    const ofExport = fromTicketEvent(ticketEventSchema.parse(events[0]), now);
    expect(ofAudit.event.sentTweet).toBe('public');
    const { sentTweet: _, ...withoutTweet } = ofAudit.event;
    expect(ofExport.event).toEqual(withoutTweet);
    expect(ofExport.texts).toEqual(ofAudit.texts);
  });
});
