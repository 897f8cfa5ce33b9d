/** A world made of real conversations, with its truth. X is as it was; Zendesk is as it may have been. It shares no code with `src`. */
import type { World } from '../../src/scenario/world.ts';
import { type Chance, createChance } from './chance.ts';
import { publish, receive, send, writtenAs } from './mangle.ts';
import type { Turn } from './read-conversations.ts';
import { toInstant } from './to-instant.ts';
import type { FirstMention, Truth } from './truth.ts';
import { XSide } from './x-side.ts';
import { ZendeskSide } from './zendesk-side.ts';

const minute = 60_000;
const day = 86_400_000;

type Conversation = readonly Turn[];

interface OpenTicket {
  readonly id: string;
  readonly createdMs: number;
}

function names(text: string, handle: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9_@])@${handle}(?![A-Za-z0-9_])`, 'i').test(text);
}

/** X carried the brand along: it stands only in the handles in front, and the answered tweet named it too. */
function isCarried(turn: Turn, parent: Turn, brand: string): boolean {
  const head = /^(?:@\w+(?:\s+|$))*/.exec(turn.text)?.[0] ?? '';
  return names(head, brand) && !names(turn.text.slice(head.length), brand) && names(parent.text, brand);
}

/** What goes wrong in Zendesk, and where. */
interface Oddities {
  /** Conversations whose first ticket is never made. */
  readonly lost: ReadonlySet<Conversation>;
  /** Conversations whose author's second tweet opens a ticket of its own, merged into the first. */
  readonly merged: ReadonlySet<Conversation>;
  /** Conversations whose first tweet is said again, in a new thread. */
  readonly repeated: ReadonlySet<Conversation>;
  /** Of the repeated ones, those whose second ticket is merged into the first. */
  readonly repeatedAndMerged: ReadonlySet<Conversation>;
}

function namingBy(turns: Conversation, handle: string, brand: string): readonly Turn[] {
  return turns.filter((t) => !t.isBrand && t.handle === handle && names(t.text, brand));
}

/** 3 % of tickets lost, 2 % merged, 1 % said twice, each at least once where the conversations allow it. */
function chooseOddities(conversations: readonly Conversation[], brand: string, chance: Chance): Oddities {
  const ticketed = conversations.filter((turns) => namingBy(turns, turns[0]?.handle ?? '', brand).length > 0);
  const share = (part: number): number => Math.max(1, Math.round(part * ticketed.length));
  const rest = (...taken: ReadonlySet<Conversation>[]): readonly Conversation[] =>
    ticketed.filter((turns) => taken.every((t) => !t.has(turns)));
  const talkative = ticketed.filter((turns) => namingBy(turns, turns[0]?.handle ?? '', brand).length > 1);
  const merged = new Set(chance.choose(talkative, share(0.02)));
  const opening = rest(merged).filter((turns) => names(turns[0]?.text ?? '', brand));
  const repeated = new Set(chance.choose(opening, share(0.01)));
  const repeatedAndMerged = new Set(chance.choose([...repeated], Math.max(0, share(0.02) - merged.size)));
  const lost = new Set(chance.choose(rest(merged, repeated), share(0.03)));
  return { lost, merged, repeated, repeatedAndMerged };
}

class Maker {
  readonly #brand: string;
  readonly #chance: Chance;
  readonly #x: XSide;
  readonly #zendesk: ZendeskSide;
  readonly #oddities: Oddities;
  readonly pairs: [string, string][] = [];
  readonly mentions: string[] = [];
  readonly sideMentions: string[] = [];
  readonly replies = new Map<string, 'zendesk' | 'elsewhere'>();
  readonly firstMentions: FirstMention[] = [];

  constructor(brand: string, chance: Chance, x: XSide, zendesk: ZendeskSide, oddities: Oddities) {
    this.#brand = brand;
    this.#chance = chance;
    this.#x = x;
    this.#zendesk = zendesk;
    this.#oddities = oddities;
  }

  #agent(): string {
    return this.#chance.happens(0.5) ? 'Agent One' : 'Agent Two';
  }

  /** 1 to 240 minutes, short ones more often; mostly soon enough for the reply to be written on the ticket. */
  #lag(untilReply: number): number {
    const longest = 240 * minute;
    const soon = untilReply - 3 * minute;
    const most = soon >= minute && this.#chance.happens(0.85) ? Math.min(longest, soon) : longest;
    return Math.floor((minute * (most / minute) ** this.#chance.next()) / 1000) * 1000;
  }

  tell(turns: Conversation): void {
    const tickets = new Map<string, OpenTicket>();
    const firsts = new Map<string, FirstMention>();
    const opening = turns[0];
    if (opening === undefined) return;
    for (const [index, turn] of turns.entries()) {
      const parent = turns[index - 1];
      if (turn.isBrand) this.#tellReply(turns, index, tickets, firsts);
      else if (this.#tellOutside(turn, parent, opening.id, firsts)) this.#receive(turns, index, tickets);
    }
    if (this.#oddities.merged.has(turns)) this.#markMerged(opening.handle, firsts);
    if (this.#oddities.repeated.has(turns)) this.#repeat(turns, opening, tickets, firsts);
    this.firstMentions.push(...firsts.values());
  }

  #markMerged(author: string, firsts: Map<string, FirstMention>): void {
    const first = firsts.get(author);
    if (first !== undefined) firsts.set(author, { ...first, merged: true });
  }

  /** A tweet of somebody outside. True when Zendesk listens to it. */
  #tellOutside(
    turn: Turn,
    parent: Turn | undefined,
    conversationId: string,
    firsts: Map<string, FirstMention>,
  ): boolean {
    this.#x.tweet(turn, parent, conversationId, this.#publish(turn));
    const isNamed = names(turn.text, this.#brand);
    const answersUs = parent?.isBrand === true;
    if (!isNamed && !answersUs) return false;
    if (!answersUs && parent !== undefined && isCarried(turn, parent, this.#brand)) {
      this.sideMentions.push(turn.id);
      return true;
    }
    this.mentions.push(turn.id);
    if (!firsts.has(turn.handle))
      firsts.set(turn.handle, { mention: turn.id, at: turn.ms, answeredAt: null, merged: false });
    return isNamed;
  }

  readonly #published = new Map<string, ReturnType<typeof publish>>();

  #publish(turn: Turn): ReturnType<typeof publish> {
    const published = this.#published.get(turn.id) ?? publish(turn.text, this.#chance);
    this.#published.set(turn.id, published);
    return published;
  }

  /** Zendesk makes a ticket of it, or adds it to the author's. */
  #receive(turns: Conversation, index: number, tickets: Map<string, OpenTicket>): void {
    const turn = turns[index];
    if (turn === undefined) return;
    const own = namingBy(turns, turn.handle, this.#brand);
    if (this.#oddities.lost.has(turns) && turn.handle === turns[0]?.handle && own[0] === turn) return;
    const reply = turns.slice(index + 1).find((t) => t.isBrand);
    const seen = turn.ms + this.#lag(reply === undefined ? 0 : reply.ms - turn.ms);
    const text = receive(this.#publish(turn), this.#chance);
    const known = tickets.get(turn.handle);
    if (known === undefined) {
      const { ticketId, commentId } = this.#zendesk.openTicket(turn.handle, seen, text);
      tickets.set(turn.handle, { id: ticketId, createdMs: seen });
      this.pairs.push([turn.id, commentId]);
    } else if (this.#oddities.merged.has(turns) && turn.handle === turns[0]?.handle && own[1] === turn) {
      const { ticketId, commentId } = this.#zendesk.openTicket(turn.handle, seen, text);
      this.#zendesk.merge(ticketId, known.id, this.#agent(), Math.max(seen, known.createdMs) + 10 * minute);
      this.pairs.push([turn.id, commentId]);
    } else {
      const at = Math.max(seen, known.createdMs + 1000);
      this.pairs.push([turn.id, this.#zendesk.addInbound(known.id, turn.handle, at, text)]);
    }
  }

  #tellReply(
    turns: Conversation,
    index: number,
    tickets: ReadonlyMap<string, OpenTicket>,
    firsts: Map<string, FirstMention>,
  ): void {
    const turn = turns[index];
    const parent = turns[index - 1];
    const asked = turns.slice(0, index).findLast((t) => !t.isBrand);
    if (turn === undefined || parent === undefined || asked === undefined) return;
    const ticket = tickets.get(asked.handle);
    const existed = ticket !== undefined && ticket.createdMs <= turn.ms - 150_000;
    const viaZendesk = existed && this.#chance.happens(0.85);
    if (!parent.isBrand) this.replies.set(turn.id, viaZendesk ? 'zendesk' : 'elsewhere');
    const first = firsts.get(asked.handle);
    if (first !== undefined && first.answeredAt === null) firsts.set(asked.handle, { ...first, answeredAt: turn.ms });
    const conversationId = turns[0]?.id ?? turn.id;
    if (!viaZendesk) {
      this.#x.tweet(turn, parent, conversationId, publish(turn.text, this.#chance));
      if (ticket !== undefined && this.#chance.happens(0.66)) this.#note(ticket, turn);
      return;
    }
    const ticketLink = `https://example.zendesk.com/tickets/${ticket.id}`;
    this.#x.tweet(turn, parent, conversationId, send(turn.text, ticketLink, this.#chance));
    const writtenMs = turn.ms - this.#chance.between(2, 120) * 1000;
    const comment = this.#zendesk.reply(ticket.id, this.#agent(), writtenMs, writtenAs(turn.text, this.#chance));
    this.pairs.push([turn.id, comment]);
  }

  #note(ticket: OpenTicket, turn: Turn): void {
    const link = `https://twitter.com/${this.#brand}/status/${turn.id}${this.#chance.happens(0.3) ? '?s=20' : ''}`;
    this.#zendesk.note(ticket.id, this.#agent(), Math.max(turn.ms, ticket.createdMs) + 2 * minute, `Answered: ${link}`);
  }

  /** The author says the same again 3 to 20 minutes later, in a new thread that nobody answers. */
  #repeat(
    turns: Conversation,
    opening: Turn,
    tickets: ReadonlyMap<string, OpenTicket>,
    firsts: Map<string, FirstMention>,
  ): void {
    const ms = opening.ms + this.#chance.between(180, 1200) * 1000;
    const id = String(((BigInt(ms) - 1288834974657n) << 22n) + 4095n);
    const again = { ...opening, id, ms };
    const published = this.#publish(again);
    this.#x.tweet(again, undefined, id, published);
    this.mentions.push(id);
    const seen = ms + this.#lag(0);
    const { ticketId, commentId } = this.#zendesk.openTicket(again.handle, seen, receive(published, this.#chance));
    this.pairs.push([id, commentId]);
    const known = tickets.get(opening.handle);
    if (this.#oddities.repeatedAndMerged.has(turns) && known !== undefined) {
      this.#zendesk.merge(ticketId, known.id, this.#agent(), Math.max(seen, known.createdMs) + 10 * minute);
      this.#markMerged(opening.handle, firsts);
    } else this.firstMentions.push({ mention: id, at: ms, answeredAt: null, merged: false });
  }
}

export interface Made {
  readonly world: World;
  readonly truth: Truth;
  readonly takenAtMs: number;
}

/** The brand is the main handle; the span is the days its conversations took, and the capture is taken ten days later. */
export function makeWorld(brand: string, conversations: readonly Conversation[], seed: number): Made {
  const times = conversations.flatMap((turns) => turns.map((t) => t.ms));
  const sinceMs = Math.floor(Math.min(...times) / day) * day;
  const untilMs = (Math.floor(Math.max(...times) / day) + 1) * day;
  const takenAtMs = untilMs + 10 * day;
  const takenAt = toInstant(takenAtMs);
  const x = new XSide(takenAt);
  x.account(brand);
  const zendesk = new ZendeskSide(brand, takenAt);
  const chance = createChance(seed);
  const oddities = chooseOddities(conversations, brand, chance);
  const maker = new Maker(brand, chance, x, zendesk, oddities);
  for (const turns of conversations) maker.tell(turns);
  const { pairs, mentions, sideMentions, replies, firstMentions } = maker;
  return {
    world: {
      monitoredHandles: [brand],
      capture: {
        schemaVersion: '1',
        span: { start: toInstant(sinceMs - 7 * day), end: takenAt },
        takenAt,
        accounts: x.accounts,
        tweets: x.tweets,
        tombstones: [],
        tickets: zendesk.tickets,
        ticketEvents: zendesk.events,
        skips: [],
        users: zendesk.users,
        groups: [],
        incidents: [],
        likes: [],
        directMessages: [],
        forumCategories: [],
        forumSearches: [],
        supportTickets: [],
        supportSearches: [],
        systems: [],
        texts: Object.fromEntries([...x.texts, ...zendesk.texts]),
        coverage: [],
        gaps: [],
        usage: {},
      },
    },
    takenAtMs,
    truth: {
      brand,
      since: toInstant(sinceMs),
      until: toInstant(untilMs),
      conversations: conversations.length,
      pairs,
      mentions,
      sideMentions,
      replies,
      firstMentions,
      counts: {
        tickets: zendesk.tickets.length,
        lost: oddities.lost.size,
        merged: oddities.merged.size + oddities.repeatedAndMerged.size,
        repeated: oddities.repeated.size,
      },
    },
  };
}
