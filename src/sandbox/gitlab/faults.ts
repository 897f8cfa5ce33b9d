/** Faults to inject into the sandbox's GitLab: which request goes wrong, and how. */

export interface GitlabFault {
  /** Default: any. */
  readonly method?: string;
  /** Part of the path, or a pattern for it. */
  readonly path: string | RegExp;
  /** The first request that it strikes, counted from 1 among those that match. Default 1. */
  readonly nth?: number;
  /** How many requests in a row it strikes. Default 1, or as many as come together; Infinity for all. */
  readonly times?: number;
  /** The request is done all the same, and only its answer is replaced or lost: what makes a failure unclear. */
  readonly done?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as HTML. */
  readonly body?: unknown;
  /** Sends the first half of the answer only. */
  readonly cutJson?: boolean;
  /** Sends the answer so many ms late; the deed is done at once. */
  readonly delayMs?: number;
  /** Never answers. */
  readonly hang?: boolean;
  readonly resetConnection?: boolean;
  /** Holds the answers until so many matching requests have come: two runs then see the same state. */
  readonly together?: number;
}

/** GitLab's answer while another request holds the record. */
export const resourceLock = { status: 409, body: { message: '409 Conflict: Resource lock' } } as const;

const tooManyRequests = 'This endpoint has been requested too many times. Try again later.';

/** The rack limit says how long to wait; the application's own limiter says nothing. */
export function tooMany(retryAfterSeconds?: number): Pick<GitlabFault, 'status' | 'headers' | 'body'> {
  return {
    status: 429,
    headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    body: { message: { error: tooManyRequests } },
  };
}

export interface GitlabFaultBox {
  /** Its requests are counted from now on. */
  add(fault: GitlabFault): void;
  /** The fault that strikes this request; every call counts as one request. */
  strike(method: string, path: string): GitlabFault | undefined;
}

export function createGitlabFaultBox(given: readonly GitlabFault[]): GitlabFaultBox {
  const faults = [...given];
  const hits = new Map<GitlabFault, number>();
  return {
    add(fault) {
      faults.push(fault);
    },
    strike(method, path) {
      let struck: GitlabFault | undefined;
      for (const fault of faults) {
        const isPath = typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path);
        if (!isPath || (fault.method !== undefined && fault.method !== method)) continue;
        const hit = (hits.get(fault) ?? 0) + 1;
        hits.set(fault, hit);
        const nth = fault.nth ?? 1;
        if (hit >= nth && hit < nth + (fault.times ?? fault.together ?? 1)) struck ??= fault;
      }
      return struck;
    },
  };
}
