/** Faults to inject: which request of which vendor goes wrong, and how. */
import type { Vendor } from './http.ts';

export interface Fault {
  readonly vendor: Vendor;
  /** Part of the path, or a pattern for it. */
  readonly path: string | RegExp;
  /** The first request that it strikes, counted from 1 among those whose path matches. Default 1. */
  readonly nth?: number;
  /** How many requests in a row it strikes. Default 1; Infinity for all. */
  readonly times?: number;
  /** Answers this instead of asking the vendor. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, as HTML unless the headers say otherwise. */
  readonly body?: unknown;
  /** Sends the first half of the vendor's answer only. */
  readonly cutJson?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
  readonly resetConnection?: boolean;
  /** X: a page without tweets that has a token. */
  readonly emptyPage?: boolean;
}

export interface FaultBox {
  /** The fault that strikes this request; every call counts as one request. */
  strike(vendor: Vendor, path: string): Fault | undefined;
}

export function createFaultBox(faults: readonly Fault[]): FaultBox {
  const hits = new Map<Fault, number>();
  return {
    strike(vendor, path) {
      let struck: Fault | undefined;
      for (const fault of faults) {
        const isMeant = typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path);
        if (fault.vendor !== vendor || !isMeant) continue;
        const hit = (hits.get(fault) ?? 0) + 1;
        hits.set(fault, hit);
        const nth = fault.nth ?? 1;
        if (hit >= nth && hit < nth + (fault.times ?? 1)) struck ??= fault;
      }
      return struck;
    },
  };
}
