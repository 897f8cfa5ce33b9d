/** People who wait for a ticket with the Support team: by which words, and with which number. */
import type { WordLists } from '../model/policy.ts';
import { decodeEntities, withoutLinks } from './normalise-text.ts';
import { findListed } from './own-words.ts';

export interface TicketTalk {
  /** The word by which it speaks of a Support ticket. */
  readonly says?: string;
  /** Numbers of tickets that it surely names. */
  readonly named: readonly string[];
  /** Further numbers that are tickets where tickets are spoken of. */
  readonly likely: readonly string[];
}

const numberBehind = String.raw`[\s:#=]*(?:(?:number|no|nr|num|id|is)\b[\s.:#=]*){0,2}(\d{3,10})(?![\w.]*\d)`;
const named = new RegExp(String.raw`\b(?:tickets?|requests?|cases?)${numberBehind}`, 'giu');
/** A numbered case or request may be of anything; a numbered ticket is of Support. */
const ticketNamed = new RegExp(String.raw`\btickets?${numberBehind}`, 'iu');
/** Without a sign at least five digits: a year is no ticket. */
const likely = /(?<![\w.,/:#-])(?:#\s?(\d{3,10})|(\d{5,10}))(?![\w%]|[.,:/-]\d)/giu;
const address = /\bhttps?:\/\/([^\s/]+)\/\S*?(?:requests|tickets)\/(\d{1,10})\b/giu;

function isOfSupport(host: string, supportUrl: string | undefined): boolean {
  const lower = host.toLowerCase();
  return lower.startsWith('support.') || (supportUrl !== undefined && lower === new URL(supportUrl).host.toLowerCase());
}

const unique = (numbers: readonly string[]): readonly string[] => [...new Set(numbers)];

/** `links`: where the text leads to. */
export function readTicketTalk(
  text: string,
  links: readonly string[],
  words: Pick<WordLists, 'supportTicket'>,
  supportUrl: string | undefined,
): TicketTalk {
  const plain = withoutLinks(decodeEntities(text).normalize('NFC'));
  const inLinks = links.flatMap((link) =>
    [...link.matchAll(address)].flatMap(([, host = '', number = '']) =>
      isOfSupport(host, supportUrl) ? [number] : [],
    ),
  );
  const inText = [...plain.matchAll(named)].map(([, number = '']) => number);
  const says =
    findListed(text, words.supportTicket) ?? (ticketNamed.test(plain) || inLinks.length > 0 ? 'ticket' : undefined);
  return {
    ...(says === undefined ? {} : { says }),
    named: unique([...inLinks, ...inText]),
    likely: unique([...plain.matchAll(likely)].map(([, signed, bare]) => signed ?? bare ?? '')),
  };
}

/** Numbers that the texts give up to each of them; nothing before a ticket is spoken of. */
export function numbersGiven(talks: readonly TicketTalk[]): readonly string[] {
  const begun = talks.findIndex(({ says }) => says !== undefined);
  if (begun < 0) return [];
  return unique(talks.slice(begun).flatMap((talk) => [...talk.named, ...talk.likely]));
}

/** The word by which one of the texts asks for the number of a ticket. */
export function asksForNumber(texts: readonly string[], words: Pick<WordLists, 'ticketNumber'>): boolean {
  return texts.some((text) => findListed(text, words.ticketNumber) !== undefined);
}
