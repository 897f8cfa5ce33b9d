/** Which tickets are worth keeping: those of the Twitter channels, and those that a handle's selection picks. */
import type { Ticket } from '../../model/capture.ts';
import type { TicketSelection } from '../../model/policy.ts';

const twitterChannels: ReadonlySet<string> = new Set(['twitter', 'twitter_favorite', 'twitter_dm']);

function hasTweetId(ticket: Ticket, field: string): boolean {
  const value = field === 'external_id' ? ticket.externalId : ticket.customFields[field];
  return value !== undefined && /\d{5,19}/.test(value);
}

function isSelected(ticket: Ticket, subject: string, selection: TicketSelection): boolean {
  if (selection.tags.some((tag) => ticket.tags.includes(tag))) return true;
  if (ticket.formId !== undefined && selection.forms.includes(ticket.formId)) return true;
  if (selection.subjects.some((words) => subject.startsWith(words))) return true;
  return selection.idField !== undefined && hasTweetId(ticket, selection.idField);
}

/** A conversation by direct message: of those we keep that they happened, never what was said. */
export function isPrivate(ticket: Ticket): boolean {
  return ticket.channel === 'twitter_dm' || ticket.rel === 'direct_message';
}

export function isWanted(ticket: Ticket, subject: string, selections: readonly TicketSelection[]): boolean {
  return twitterChannels.has(ticket.channel) || selections.some((one) => isSelected(ticket, subject, one));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`;

/** Search conditions that together find all wanted tickets, those picked by a field's content excepted: they cannot be searched. */
export function searchConditions(selections: readonly TicketSelection[]): readonly string[] {
  return [
    ...new Set([
      'via:twitter',
      ...selections.flatMap(({ tags, forms, subjects }) => [
        ...tags.map((tag) => `tags:${quoted(tag)}`),
        ...forms.map((form) => `form:${form}`),
        ...subjects.map((words) => `subject:${quoted(words)}`),
      ]),
    ]),
  ];
}
