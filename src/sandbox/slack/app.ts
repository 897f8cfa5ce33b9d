/** A Slack incoming webhook: takes a text, and is strict about its markup. */
import { type Answer, type App, type Incoming, Refusal } from '../http.ts';

export const webhookPath = '/services/T00000000/B00000000/sandbox-webhook-secret';

const known: ReadonlySet<string> = new Set(['text', 'unfurl_links']);

function refuse(status: number, word: string): Refusal {
  return new Refusal({ status, body: word, headers: { 'content-type': 'text/html' } }, word);
}

function readText(incoming: Incoming): string {
  if (!/^application\/json\b/.test(incoming.headers['content-type'] ?? '')) throw refuse(400, 'invalid_payload');
  let payload: unknown;
  try {
    payload = JSON.parse(incoming.body);
  } catch {
    throw refuse(400, 'invalid_payload');
  }
  if (typeof payload !== 'object' || payload === null) throw refuse(400, 'invalid_payload');
  const unknown = Object.keys(payload).find((name) => !known.has(name));
  if (unknown !== undefined) throw refuse(400, 'invalid_payload');
  const text = 'text' in payload ? payload.text : undefined;
  if (typeof text !== 'string' || text === '') throw refuse(400, 'no_text');
  return text;
}

/** Outside of links, the three characters of Slack's markup come escaped only. */
function isClean(text: string): boolean {
  const plain = text.replace(/<https?:\/\/[^<>|\s]+(?:\|[^<>|]+)?>/g, '');
  return !/[<>]|&(?!amp;|lt;|gt;)/.test(plain);
}

export function createSlackApp(): { readonly answer: App; messages(): readonly string[] } {
  const messages: string[] = [];
  return {
    messages: () => [...messages],
    answer(incoming): Answer {
      if (incoming.path !== webhookPath) throw refuse(404, 'no_service');
      if (incoming.method !== 'POST') throw refuse(405, 'invalid_method');
      const text = readText(incoming);
      if (!isClean(text)) throw refuse(400, 'markup_not_escaped');
      messages.push(text);
      return { status: 200, body: 'ok' };
    },
  };
}
