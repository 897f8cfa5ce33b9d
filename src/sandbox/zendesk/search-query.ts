/** The part of Zendesk's search language that finds tickets by age, channel, tag, form, subject and status. */
import type { Ticket } from '../../model/capture.ts';
import { type Instant, parseInstant } from '../../model/instant.ts';

export type TicketTest = (ticket: Ticket) => boolean;
export type SubjectOf = (ticket: Ticket) => string;

const term = /^(created|updated|via|tags|form|ticket_form_id|status|subject)(>=|<=|:|>|<)(.+)$/;

function readTime(text: string): Instant | undefined {
  return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
}

function timeTest(at: (ticket: Ticket) => Instant, operator: string, limit: Instant): TicketTest | undefined {
  const tests: Readonly<Record<string, TicketTest>> = {
    '>=': (ticket) => at(ticket) >= limit,
    '<=': (ticket) => at(ticket) <= limit,
    '>': (ticket) => at(ticket) > limit,
    '<': (ticket) => at(ticket) < limit,
  };
  return tests[operator];
}

function valueTest(field: string, value: string, subjectOf: SubjectOf): TicketTest | undefined {
  const tests: Readonly<Record<string, TicketTest>> = {
    via: (ticket) => ticket.channel === value,
    tags: (ticket) => value.split(/\s+/).every((tag) => ticket.tags.includes(tag)),
    form: (ticket) => ticket.formId === value,
    ticket_form_id: (ticket) => ticket.formId === value,
    subject: (ticket) => subjectOf(ticket).toLowerCase().includes(value.toLowerCase()),
    status: (ticket) => ticket.status === value,
  };
  return tests[field];
}

/** All terms must hold; several of one keyword are alternatives. Undefined where the sandbox does not know a term. */
export function readTicketQuery(text: string, subjectOf: SubjectOf): TicketTest | undefined {
  const words = text.match(/(?:[^\s"]+|"[^"]*")+/g) ?? [];
  const bounds: TicketTest[] = [];
  const alternatives = new Map<string, TicketTest[]>();
  for (const word of words) {
    const [, field = '', operator = '', raw = ''] = term.exec(word) ?? [];
    const value = raw.replaceAll('"', '');
    if (field === 'created' || field === 'updated') {
      const limit = readTime(value);
      const at = (ticket: Ticket): Instant => (field === 'created' ? ticket.createdAt : ticket.updatedAt);
      const test = limit === undefined ? undefined : timeTest(at, operator, limit);
      if (test === undefined) return undefined;
      bounds.push(test);
      continue;
    }
    const test = operator === ':' ? valueTest(field, value, subjectOf) : undefined;
    if (test === undefined) return undefined;
    alternatives.set(field, [...(alternatives.get(field) ?? []), test]);
  }
  return (ticket) =>
    bounds.every((test) => test(ticket)) &&
    [...alternatives.values()].every((tests) => tests.some((test) => test(ticket)));
}
