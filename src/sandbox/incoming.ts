/** What every loopback server does with a request: reads it whole, and answers it even where the sandbox fails. */
import type { IncomingMessage } from 'node:http';
import { type Answer, Refusal } from './http.ts';

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

export function answerOrRefuse(
  { method, path, query }: Asked,
  journal: { readonly unplanned: string[] },
  ask: () => Answer,
): Answer {
  try {
    return ask();
  } catch (error) {
    const what = `${method} ${path}?${decodeURIComponent(query.toString())}`;
    if (error instanceof Refusal) {
      if (error.unplanned !== undefined) journal.unplanned.push(`${what}: ${error.unplanned}`);
      return error.answer;
    }
    // A bug of the sandbox, or a world it cannot show: loud, and never mistaken for a vendor's error.
    const message = error instanceof Error ? error.message : String(error);
    journal.unplanned.push(`${what}: the sandbox failed: ${message}`);
    return { status: 501, body: { error: 'SandboxFailed', message } };
  }
}
