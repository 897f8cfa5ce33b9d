/** X's side of a world: accounts and tweets as they were. */
import type { Account, Tweet } from '../../src/model/capture.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Published } from './mangle.ts';
import type { Turn } from './read-conversations.ts';
import { toInstant } from './to-instant.ts';

export class XSide {
  readonly tweets: Tweet[] = [];
  readonly texts = new Map<string, string>();
  readonly #accounts = new Map<string, Account>();
  readonly #observedAt: Instant;

  constructor(observedAt: Instant) {
    this.#observedAt = observedAt;
  }

  get accounts(): readonly Account[] {
    return [...this.#accounts.values()];
  }

  account(handle: string): string {
    const known = this.#accounts.get(handle.toLowerCase());
    if (known !== undefined) return known.id;
    const id = String(100_000 + this.#accounts.size);
    this.#accounts.set(handle.toLowerCase(), { id, handle, name: handle, observedAt: this.#observedAt });
    return id;
  }

  tweet(turn: Turn, parent: Turn | undefined, conversationId: string, { text, links }: Published): void {
    const mentions = [...text.matchAll(/(?<![A-Za-z0-9_@])@([A-Za-z0-9_]{1,15})/g)].map((match) => {
      const handle = match[1] ?? '';
      const start = [...text.slice(0, match.index)].length;
      return { handle, id: this.account(handle), start, end: start + handle.length + 1 };
    });
    this.tweets.push({
      id: turn.id,
      authorId: this.account(turn.handle),
      conversationId,
      sentAt: toInstant(turn.ms),
      ...(parent === undefined ? {} : { repliedTo: parent.id, inReplyToUserId: this.account(parent.handle) }),
      mentions,
      links,
      editHistory: [turn.id],
      observedAt: this.#observedAt,
    });
    this.texts.set(`tweet/${turn.id}`, text);
  }
}
