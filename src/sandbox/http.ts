/** What travels between the wire and a vendor: requests read whole, answers, and refusals that say whether they were planned. */
import type { World } from '../scenario/world.ts';

export type Vendor = 'zendesk' | 'x' | 'status-page' | 'forum' | 'support' | 'slack';

export interface Incoming {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Where the server listens: links in answers point there. */
  readonly origin: string;
  /** A fault asks the listing for a page without records that has a token for the next one. */
  readonly emptyPage: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body: unknown;
}

/** A vendor's error answer, thrown to leave a route early. */
export class Refusal extends Error {
  readonly answer: Answer;
  /** Set where a correct client would never have asked so: `unplanned()` shows it. */
  readonly unplanned: string | undefined;

  constructor(answer: Answer, unplanned?: string) {
    super(unplanned ?? `refused with ${answer.status}`);
    this.name = 'Refusal';
    this.answer = answer;
    this.unplanned = unplanned;
  }
}

/** One vendor's whole API. Throws Refusals. */
export type App = (incoming: Incoming) => Answer;

export interface VendorApp {
  readonly answer: App;
  setWorld(world: World): void;
}

export type Query = ReadonlyMap<string, string>;
export type JsonObject = Readonly<Record<string, unknown>>;
