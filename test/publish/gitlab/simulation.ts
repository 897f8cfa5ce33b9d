/** Several runs at once in simulated time: time moves on only while all of them wait. */
import { HttpFailure, type HttpRequest, type HttpResponse, type Transport } from '../../../src/http/types.ts';

/** A process that was killed: no more requests, no error handling. */
export class Killed extends Error {}

export interface Simulation {
  now(): number;
  wait(ms: number): Promise<void>;
  /** Starts a task; time stands still while it works. */
  start<T>(task: () => Promise<T>): Promise<T>;
}

export function createSimulation(startMs: number): Simulation {
  let nowMs = startMs;
  let busy = 0;
  let order = 0;
  const sleeping: { readonly at: number; readonly order: number; readonly wake: () => void }[] = [];

  /** Wakes the next sleeper when nobody works. */
  function turn(): void {
    if (busy > 0) return;
    sleeping.sort((a, b) => a.at - b.at || a.order - b.order);
    const next = sleeping.shift();
    if (next === undefined) return;
    nowMs = Math.max(nowMs, next.at);
    busy += 1;
    next.wake();
  }

  return {
    now: () => nowMs,
    wait(ms) {
      return new Promise((resolve) => {
        order += 1;
        sleeping.push({ at: nowMs + ms, order, wake: resolve });
        busy -= 1;
        // Others may have been started in this very moment.
        setImmediate(turn);
      });
    },
    async start(task) {
      busy += 1;
      try {
        return await task();
      } finally {
        busy -= 1;
        setImmediate(turn);
      }
    },
  };
}

/** How one request fares. */
export interface Fate {
  /** From sending to the deed, ms. */
  readonly there: number;
  /** From the deed to the answer, ms. */
  readonly back: number;
  /** The run dies before it sends this one, or after it sent it. */
  readonly killed?: 'before' | 'after';
}

const timeoutMs = 30_000;

/**
 * Lets requests take time. After 30 s a write is given up, and done all the same; a question is repeated, or waits for a
 * limit, and may take minutes.
 */
export function slowTransport(
  transport: Transport,
  simulation: Simulation,
  fateOf: (request: HttpRequest) => Fate,
): Transport {
  let isDead = false;

  async function send(request: HttpRequest): Promise<HttpResponse> {
    if (isDead) throw new Killed();
    const { there, back, killed } = fateOf(request);
    const isQuestion = request.method === 'GET';
    isDead = killed !== undefined;
    if (killed === 'before') throw new Killed();
    if (killed === 'after' || (there > timeoutMs && !isQuestion)) {
      void simulation
        .start(async () => {
          await simulation.wait(there);
          await transport.send(request);
        })
        .catch(() => undefined);
      if (killed === 'after') throw new Killed();
      await simulation.wait(timeoutMs);
      throw new HttpFailure('timeout', 'no answer in 30 s');
    }
    await simulation.wait(there);
    const response = await transport.send(request);
    const isInTime = isQuestion || there + back <= timeoutMs;
    await simulation.wait(isInTime ? back : timeoutMs - there);
    if (!isInTime) throw new HttpFailure('timeout', 'no answer in 30 s');
    return response;
  }

  return { ...transport, send };
}
