/** node-zendesk over our transport. Only its generic `request` is used: its paging helpers stop after page one. */
import zendesk from 'node-zendesk';
import { HttpFailure, type Transport } from '../../http/types.ts';
import { createZendeskTransportConfig, ZendeskHttpError } from '../../http/zendesk-transport.ts';
import { type ClientLogin, logIn, type ZendeskCredentials } from './auth.ts';

export interface ZendeskAccess {
  readonly transport: Transport;
  /** Origin of the instance: `https://NAME.zendesk.com`. */
  readonly url: string;
  readonly credentials: ZendeskCredentials;
}

export interface ZendeskClient {
  /**
   * Body of a GET. `address` is a path below `/api/v2/`, or a link to a page: absolute on the same origin, or from its root.
   * Rejects with a ZendeskHttpError, an HttpFailure, or a TweetAuditError (`credentials`).
   */
  get(address: string, query?: Query): Promise<unknown>;
  /** The whole address that `get` would ask. */
  addressOf(address: string, query?: Query): string;
}

export type Query = Readonly<Record<string, string | number>>;

/** An HTML page or a cut text behind a 200 is asked for again this often. */
const readableAttempts = 3;

export function createZendeskClient(access: ZendeskAccess): ZendeskClient {
  const origin = new URL(access.url).origin;
  const endpointUri = `${origin}/api/v2`;
  const transportConfig = createZendeskTransportConfig(access.transport);
  /** The client reads its credentials once: a new token needs a new client. */
  const create = (login: ClientLogin) =>
    zendesk.createClient({ ...login, endpointUri, throwOriginalException: true, transportConfig }).tickets.transporter;
  let current: Promise<ReturnType<typeof create>> | undefined;

  function connect(): Promise<ReturnType<typeof create>> {
    current ??= logIn(access.transport, origin, access.credentials).then(create);
    return current;
  }

  function addressOf(address: string, query: Query = {}): string {
    const link = /^(https?:|\/)/.test(address);
    const url = new URL(link ? address : `${endpointUri}/${address}`, origin);
    if (url.origin !== origin) throw new HttpFailure('foreign-origin', `a link to ${url.origin} was not followed`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  }

  async function request(address: string): Promise<unknown> {
    const connection = connect();
    try {
      return (await (await connection).request('GET', address)).result;
    } catch (error) {
      const expired = error instanceof ZendeskHttpError && error.status === 401 && access.credentials.kind === 'client';
      if (!expired) throw error;
      // Others may have fetched a new token meanwhile.
      if (current === connection) current = undefined;
      return (await (await connect()).request('GET', address)).result;
    }
  }

  return {
    addressOf,
    async get(address, query) {
      const whole = addressOf(address, query);
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await request(whole);
        } catch (error) {
          const unreadable = error instanceof ZendeskHttpError && error.unreadable;
          if (!unreadable || attempt >= readableAttempts) throw error;
        }
      }
    },
  };
}
