/** What `doctor` looks at before a run, one thing each, and what it found. */

/** Whose business a failure is: the configuration's, the credentials' and permissions', or the network's and the vendor's. */
export type FailureKind = 'usage' | 'credentials' | 'unavailable';

export type Diagnosis =
  | { readonly status: 'ok'; readonly said: string }
  | { readonly status: 'warn'; readonly said: string; readonly cure: string }
  | {
      readonly status: 'fail';
      readonly said: string;
      readonly cure: string;
      readonly kind: FailureKind;
      /** Nothing else of this group can be looked at. */
      readonly blocks: boolean;
    }
  /** Not looked at; `said` tells why. */
  | { readonly status: 'skipped'; readonly said: string };

/** `title` names what is looked at in a few words. Tasks run one after the other; they only read. */
export interface Check<Context> {
  readonly title: string;
  task(context: Context): Diagnosis | Promise<Diagnosis>;
}

export function fine(said: string): Diagnosis {
  return { status: 'ok', said };
}

export function warn(said: string, cure: string): Diagnosis {
  return { status: 'warn', said, cure };
}

export function fail(kind: FailureKind, said: string, cure: string): Diagnosis {
  return { status: 'fail', said, cure, kind, blocks: false };
}

/** A failure becomes one that hides everything behind it. */
export function blocking(diagnosis: Diagnosis): Diagnosis {
  return diagnosis.status === 'fail' ? { ...diagnosis, blocks: true } : diagnosis;
}

export function block(kind: FailureKind, said: string, cure: string): Diagnosis {
  return blocking(fail(kind, said, cure));
}

export function skip(why: string): Diagnosis {
  return { status: 'skipped', said: why };
}
