/** Both stores behind one face, so that one suite of laws holds for them: a folder, and the sandbox's GitLab. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createTransport } from '../../src/http/transport.ts';
import type { Transport } from '../../src/http/types.ts';
import { type GitlabOptions, gitlabCredentials, tokenOf } from '../../src/sandbox/gitlab/options.ts';
import { type GitlabSandbox, startGitlab } from '../../src/sandbox/gitlab/start-gitlab.ts';
import { createFolderShelf, openFolderStore } from '../../src/store/folder.ts';
import { type GitlabStoreOptions, openGitlabStore } from '../../src/store/gitlab.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { createStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/types.ts';
import { simulatedClock } from '../http/loopback.ts';

export class Crash extends Error {}

/** Dies at its nth step, or right after it, and does nothing from then on. */
export interface Death {
  readonly step: number;
  readonly done: boolean;
}

/** Counts the steps that change something or ask; `mortal` wraps one step. */
function mortalStep(death: Death): <T>(step: () => Promise<T>) => Promise<T> {
  let steps = 0;
  return async (step) => {
    steps += 1;
    if (steps > death.step || (steps === death.step && !death.done)) throw new Crash();
    const result = await step();
    if (steps >= death.step) throw new Crash();
    return result;
  };
}

export interface Bench {
  /** The same place, opened anew; warnings go to the list. */
  open(warnings?: string[]): Store;
  openMortal(death: Death): Store;
  /** Every stored file, `box/version/name`, with its content as hex. */
  files(): Promise<ReadonlyMap<string, string>>;
  /** Behind the store's back; undefined takes the file away. */
  tamper(path: string, bytes: Uint8Array | undefined): Promise<void>;
  close(): Promise<void>;
}

function filesBelow(dir: string, below: string): readonly string[] {
  return readdirSync(join(dir, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`;
    return statSync(join(dir, path)).isDirectory() ? filesBelow(dir, path) : [path];
  });
}

export interface FolderBench extends Bench {
  readonly dir: string;
}

export function folderBench(): FolderBench {
  const dir = mkdtempSync(join(tmpdir(), 'store-'));
  return {
    dir,
    open: (warnings = []) => openFolderStore(dir, { warn: (text) => warnings.push(text) }),
    openMortal(death) {
      const step = mortalStep(death);
      const shelf = createFolderShelf(dir);
      const mortal: Shelf = {
        ...shelf,
        read: (place, name) => step(() => shelf.read(place, name)),
        put: (place, name, bytes) => step(() => shelf.put(place, name, bytes)),
        drop: (place) => step(async () => shelf.drop?.(place)),
      };
      return createStore(mortal, () => {});
    },
    async files() {
      return new Map(filesBelow(dir, '').map((path) => [path, readFileSync(join(dir, path)).toString('hex')]));
    },
    async tamper(path, bytes) {
      if (bytes === undefined) rmSync(join(dir, path));
      else writeFileSync(join(dir, path), bytes);
    },
    async close() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const numbered = z.array(z.object({ id: z.number(), name: z.string(), version: z.string() }));
const fileList = z.array(z.object({ id: z.number(), file_name: z.string() }));

export interface GitlabBench extends Bench {
  readonly gitlab: GitlabSandbox;
  openWith(options?: Partial<GitlabStoreOptions>): Store;
  /** As a maintainer. */
  ask(method: string, path: string, body?: Uint8Array): Promise<Response>;
}

const nowMs = Date.UTC(2026, 10, 22, 5);

export async function gitlabBench(options: Partial<GitlabOptions> = {}): Promise<GitlabBench> {
  const gitlab = await startGitlab({ now: () => nowMs, ...options });
  const packages = `${gitlab.url}/api/v4/projects/${gitlab.projectId}/packages`;

  async function ask(method: string, path: string, body?: Uint8Array): Promise<Response> {
    const response = await fetch(`${packages}${path}`, {
      method,
      headers: { 'private-token': tokenOf('mira_manages') },
      ...(body === undefined ? {} : { body: new Blob([new Uint8Array(body)]).stream(), duplex: 'half' }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  async function* pagesOf<T>(path: string, schema: z.ZodType<T>): AsyncIterable<T> {
    for (let page = '1'; page !== ''; ) {
      const response = await ask('GET', `${path}?per_page=100&page=${page}`);
      yield schema.parse(await response.json());
      page = response.headers.get('x-next-page') ?? '';
    }
  }

  /** Path below the store, and where GitLab has it. */
  async function entries(): Promise<readonly { path: string; wire: string; packageId: number; fileId: number }[]> {
    const found = [];
    for await (const page of pagesOf('', numbered)) {
      for (const { id, name, version } of page) {
        for await (const files of pagesOf(`/${id}/package_files`, fileList)) {
          for (const file of files) {
            const path = `${name.replace('tweet-audit-', '')}/${version}/${file.file_name.replaceAll('+', '/')}`;
            const wire = `/generic/${name}/${version}/${encodeURIComponent(file.file_name)}`;
            found.push({ path, wire, packageId: id, fileId: file.id });
          }
        }
      }
    }
    return found;
  }

  const transport = (): Transport =>
    createTransport({ clock: simulatedClock(), allowedOrigins: [gitlab.url], timeoutMs: 5000 });

  const bench: GitlabBench = {
    gitlab,
    ask,
    openWith: (given = {}) =>
      openGitlabStore({
        apiUrl: `${gitlab.url}/api/v4`,
        project: gitlab.projectPath,
        token: { kind: 'job', secret: gitlabCredentials.jobToken },
        transport: transport(),
        clock: simulatedClock(),
        ...given,
      }),
    open: (warnings = []) => bench.openWith({ warn: (text) => warnings.push(text) }),
    openMortal(death) {
      const step = mortalStep(death);
      const whole = transport();
      return bench.openWith({ transport: { ...whole, send: (request) => step(() => whole.send(request)) } });
    },
    async files() {
      const read = new Map<string, string>();
      for (const { path, wire } of await entries()) {
        read.set(path, Buffer.from(await (await ask('GET', wire)).arrayBuffer()).toString('hex'));
      }
      return read;
    },
    async tamper(path, bytes) {
      const same = (await entries()).filter((one) => one.path === path);
      for (const { packageId, fileId } of same) await ask('DELETE', `/${packageId}/package_files/${fileId}`);
      if (bytes !== undefined && same[0] !== undefined) await ask('PUT', same[0].wire, bytes);
    },
    close: () => gitlab.close(),
  };
  return bench;
}
