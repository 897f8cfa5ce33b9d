/** The few errors that the program throws at its edges; each says where, why, and the cure. */

/** `store`: captures and days of earlier runs could not be kept or read back. `unpublished`: GitLab did not take an issue. */
export type ErrorKind = 'usage' | 'credentials' | 'budget' | 'unavailable' | 'store' | 'unpublished';

export class TweetAuditError extends Error {
  readonly kind: ErrorKind;
  /** What to do about it, one sentence. */
  readonly cure: string;

  constructor(kind: ErrorKind, message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TweetAuditError';
    this.kind = kind;
    this.cure = cure;
  }
}
