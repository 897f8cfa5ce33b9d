/** A transport for questions that must not take long; it watches the vendor's clock, too. */
import { createTransport, type TransportOptions } from '../../http/transport.ts';
import { type Clock, HttpFailure, type Transport } from '../../http/types.ts';

/** How long one vendor may keep us waiting, in milliseconds. */
export interface Patience {
  /** For one answer. */
  readonly answerMs: number;
  /** For all answers together; what is asked later fails without being sent. */
  readonly allMs: number;
}

export const builtInPatience: Patience = { answerMs: 8000, allMs: 30_000 };

export interface VendorTransport {
  readonly transport: Transport;
  /** How far the vendor's clock is ahead of ours, by the nearest of its `date` headers, in milliseconds; undefined without any. */
  driftMs(): number | undefined;
}

export function createVendorTransport(
  options: Omit<TransportOptions, 'timeoutMs' | 'patienceMs' | 'maxAttempts'>,
  patience: Patience,
): VendorTransport {
  const { clock } = options;
  const inner = createTransport({ ...options, timeoutMs: patience.answerMs, patienceMs: 3000, maxAttempts: 2 });
  const started = clock.now();
  let nearest: number | undefined;
  return {
    driftMs: () => nearest,
    transport: {
      requestCount: () => inner.requestCount(),
      async send(request) {
        if (clock.now() - started > patience.allMs) {
          const host = new URL(request.url).host;
          throw new HttpFailure('timeout', `${host} answers too slowly to be asked everything`);
        }
        const response = await inner.send(request);
        const drift = driftOf(response.headers.date, clock);
        if (drift !== undefined && Math.abs(drift) < Math.abs(nearest ?? Number.POSITIVE_INFINITY)) nearest = drift;
        return response;
      },
    },
  };
}

function driftOf(date: string | undefined, clock: Clock): number | undefined {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? undefined : at - clock.now();
}
