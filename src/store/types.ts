/** What earlier runs left for later ones: captures and judged days, each a version that never changes. */
import type { Instant, Span } from '../model/instant.ts';

export interface StoredFile {
  /** Relative, of letters, digits, `.`, `_` and `-`; may have folders: `capture/tweets.ndjson.gz`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CaptureEntry {
  readonly kind: 'capture';
  readonly version: string;
  readonly span: Span;
  readonly takenAt: Instant;
  /** Of its manifest, which names the SHA-256 of every file. */
  readonly sha256: string;
}

export interface DayEntry {
  readonly kind: 'day';
  readonly version: string;
  readonly team: string;
  /** `YYYY-MM-DD` in the policy's time zone. */
  readonly date: string;
  readonly takenAt: Instant;
  readonly settled: boolean;
  /** How many judgements of this day came before: of two taken at one instant, the later one counts. */
  readonly edition: number;
  /** Of its manifest, which names the SHA-256 of every file. */
  readonly sha256: string;
}

export type StoreEntry = CaptureEntry | DayEntry;

export interface StoreIndex {
  /** All of them, by span and time of taking. */
  readonly captures: readonly CaptureEntry[];
  /** The newest entry of each team and date, by date. */
  readonly days: readonly DayEntry[];
}

/** An entry before it has a version: both come from its content. `manifest.json` is no name for a file of it. */
export type NewEntry = (Omit<CaptureEntry, 'version' | 'sha256'> | Omit<DayEntry, 'version' | 'sha256'>) & {
  readonly files: readonly StoredFile[];
};

/**
 * Its promises reject with a TweetAuditError that names place and cure: `credentials` where GitLab lets us not in,
 * `usage` where a folder cannot be read or written, `store` for all else.
 */
export interface Store {
  /** For people: `folder ./x`, `package registry of group/project`. */
  readonly where: string;
  readIndex(): Promise<StoreIndex>;
  /** All files of one entry, as they were written; rejects where one is missing or was changed. */
  readFiles(entry: StoreEntry): Promise<readonly StoredFile[]>;
  /**
   * Writes all files, then the manifests, captures first, then the pointer: a reader never sees half an entry.
   * What is there already is not written again. The index as it is afterwards.
   */
  write(entries: readonly NewEntry[]): Promise<StoreIndex>;
}

/** Takes one line for people about what did not stop the work. */
export type Warn = (text: string) => void;
