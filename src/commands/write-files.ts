/** Writes reports to the output folder; a folder that cannot be written is a usage error before anything is read. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { TweetAuditError } from '../model/errors.ts';

export interface FileToWrite {
  readonly name: string;
  readonly body: string | Uint8Array;
}

function unwritable(dir: string, error: unknown): TweetAuditError {
  const why = error instanceof Error ? error.message : String(error);
  return new TweetAuditError(
    'usage',
    `the output folder ${dir} cannot be written: ${why}`,
    'Name a folder that you may write to with --out.',
  );
}

/** Folder by folder: Node's own recursion never ends where a file system lets nobody make folders (`/proc`). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  mkdirSync(dir);
}

/** Makes the folder, and makes sure that it can be written before an hour of reading is spent. */
export function prepareFolder(dir: string): void {
  try {
    makeFolder(resolve(dir));
    // Permissions alone do not tell: an administrator has them all, on a read-only file system, too.
    const probe = join(dir, '.tweet-audit-probe');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw unwritable(dir, error);
  }
}

/** Each file appears whole or not at all. */
export function writeFiles(dir: string, files: readonly FileToWrite[]): void {
  prepareFolder(dir);
  for (const { name, body } of files) {
    const path = join(dir, name);
    try {
      makeFolder(dirname(resolve(path)));
      writeFileSync(`${path}.part`, body);
      renameSync(`${path}.part`, path);
    } catch (error) {
      throw unwritable(dir, error);
    }
  }
}
