/** The few errors that the program throws at its edges; each says where, why, and the cure. */
export type ErrorKind = 'usage' | 'credentials' | 'budget' | 'unavailable' | 'unpublished';

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
