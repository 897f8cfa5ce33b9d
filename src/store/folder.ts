/** The store as a folder: `<dir>/<box>/<version>/<file>`. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TweetAuditError } from '../model/errors.ts';
import { nameSchema } from './schema.ts';
import { boxes, type Place, type Shelf } from './shelf.ts';
import { createStore } from './store.ts';
import type { Store, Warn } from './types.ts';

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function unusable(dir: string, what: 'read' | 'written', error: unknown): TweetAuditError {
  const why = error instanceof Error ? error.message : String(error);
  const may = what === 'read' ? 'read' : 'write to, on a disk with room,';
  return new TweetAuditError(
    'usage',
    `the store in folder ${dir} cannot be ${what}: ${why}`,
    `Name a folder that you may ${may} with --store.`,
  );
}

/** Throws where a name would lead out of its version. */
function pathOf(dir: string, { box, version }: Place, name: string): string {
  for (const part of [version, name]) {
    if (!nameSchema.safeParse(part).success) throw new RangeError(`no name in a store: ${JSON.stringify(part)}`);
  }
  return join(dir, box, version, name);
}

async function versionsIn(dir: string, box: Place['box']): Promise<readonly Place[]> {
  try {
    const names = await readdir(join(dir, box));
    return names.filter((name) => nameSchema.safeParse(name).success).map((version) => ({ box, version }));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unusable(dir, 'read', error);
  }
}

export function createFolderShelf(dir: string): Shelf {
  const shelf: Shelf = {
    where: `folder ${dir}`,
    async *list() {
      // Pointers first: what a run writes meanwhile is then found beside an older pointer, never the other way round.
      const found: Place[] = [];
      for (const box of boxes) found.push(...(await versionsIn(dir, box)));
      yield found;
    },
    async read(place, name) {
      try {
        return new Uint8Array(await readFile(pathOf(dir, place, name)));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error instanceof RangeError ? error : unusable(dir, 'read', error);
      }
    },
    async put(place, name, bytes) {
      const path = pathOf(dir, place, name);
      const there = await shelf.read(place, name);
      if (there !== undefined && Buffer.from(bytes).equals(there)) return;
      try {
        await mkdir(dirname(path), { recursive: true });
        // A folder of its own, so that two processes never write to one file; beside the target, so that it can be renamed.
        const temporary = await mkdtemp(join(dir, '.part-'));
        try {
          await writeFile(join(temporary, 'part'), bytes);
          await rename(join(temporary, 'part'), path);
        } finally {
          await rm(temporary, { recursive: true, force: true });
        }
      } catch (error) {
        throw unusable(dir, 'written', error);
      }
    },
    async drop({ box, version }) {
      try {
        await rm(join(dir, box, version), { recursive: true, force: true });
      } catch (error) {
        throw unusable(dir, 'written', error);
      }
    },
  };
  return shelf;
}

export interface FolderStoreOptions {
  readonly warn?: Warn;
}

/** Makes the folder once something is written. */
export function openFolderStore(dir: string, { warn = () => {} }: FolderStoreOptions = {}): Store {
  return createStore(createFolderShelf(dir), warn);
}
