import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../src/http/transport.ts';
import { TweetAuditError } from '../../src/model/errors.ts';
import { instant } from '../../src/model/instant.ts';
import { type GitlabOptions, gitlabCredentials, tokenOf } from '../../src/sandbox/gitlab/options.ts';
import { openGitlabStore } from '../../src/store/gitlab.ts';
import { prepareEntry } from '../../src/store/manifest.ts';
import type { NewEntry, Store } from '../../src/store/types.ts';
import { closedOrigin, serve, simulatedClock } from '../http/loopback.ts';
import { type GitlabBench, gitlabBench } from './benches.ts';

/** Closed, and asked nothing that a correct client does not ask, when the test ends. */
async function openBench(options: Partial<GitlabOptions> = {}): Promise<GitlabBench> {
  const bench = await gitlabBench(options);
  onTestFinished(async () => {
    await bench.close();
    expect(bench.gitlab.unplanned()).toEqual([]);
  });
  return bench;
}

// Every byte, and what a text would lose: a byte order mark, cut UTF-8, line ends.
const allBytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...Array.from({ length: 256 }, (_, i) => i), 0xc3]);

function dayOf(date: string, bytes: Uint8Array = allBytes): NewEntry {
  const takenAt = instant('2026-11-22T05:00:00Z');
  return {
    kind: 'day',
    team: 'advocates',
    date,
    takenAt,
    settled: true,
    edition: 0,
    files: [{ name: 'a/result.bin', bytes }],
  };
}
const day = dayOf('2026-11-21');
const { version } = prepareEntry(day).entry;
const filePath = `packages/generic/tweet-audit-day/${version}/a%2Bresult.bin`;

async function onlyFile(store: Store): Promise<Uint8Array | undefined> {
  const [entry] = (await store.readIndex()).days;
  return entry === undefined ? undefined : (await store.readFiles(entry))[0]?.bytes;
}

const puts = (bench: GitlabBench, part: string) =>
  bench.gitlab.requests().filter(({ method, path }) => method === 'PUT' && path.includes(part));

async function errorOf(promise: Promise<unknown>): Promise<TweetAuditError> {
  const error = await promise.catch((reason: unknown) => reason);
  if (error instanceof TweetAuditError) return error;
  throw new Error(`expected a TweetAuditError, got ${String(error)}`);
}

describe('the registry as a store', () => {
  it.each([
    ['job', gitlabCredentials.jobToken],
    ['private', gitlabCredentials.token],
  ] as const)('keeps bytes as they are, with a %s token', async (kind, secret) => {
    const bench = await openBench();
    const store = bench.openWith({ token: { kind, secret } });
    await store.write([day]);
    expect(await onlyFile(bench.openWith({ token: { kind, secret }, project: '42' }))).toEqual(allBytes);
    expect(store.where).toBe('package registry of community/reply-audit');
    expect(bench.openWith({ project: '42' }).where).toBe('package registry of project 42');
  });

  it('reads an index in three requests, and no file that is not asked for', async () => {
    const bench = await openBench();
    for (const date of ['2026-11-19', '2026-11-20', '2026-11-21']) await bench.open().write([dayOf(date)]);
    const before = bench.gitlab.requests().length;
    await bench.open().readIndex();
    const asked = bench.gitlab.requests().slice(before);
    expect(asked.map(({ path }) => path.replace(/^.*packages/, ''))).toEqual([
      '',
      expect.stringMatching(/tweet-audit-index\/3-/),
      expect.stringMatching(/tweet-audit-index\/2-/),
    ]);
  });

  it('looks at no other package, though the search finds it', async () => {
    const bench = await openBench();
    await bench.ask('PUT', '/generic/my-tweet-audit-day/1.0.0/manifest.json', allBytes);
    await bench.ask('PUT', '/generic/tweet-audit-days/2026.11.21-0123456789abcdef/manifest.json', allBytes);
    const warnings: string[] = [];
    expect((await bench.open(warnings).readIndex()).days).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('turns the pages of a long list', { timeout: 60_000 }, async () => {
    const bench = await openBench();
    await bench
      .open()
      .write(
        Array.from({ length: 110 }, (_, i) =>
          dayOf(`2026-0${1 + Math.floor(i / 28)}-${String(1 + (i % 28)).padStart(2, '0')}`),
        ),
      );
    for (const path of (await bench.files()).keys()) if (path.startsWith('index/')) await bench.tamper(path, undefined);
    const warnings: string[] = [];
    expect((await bench.open(warnings).readIndex()).days).toHaveLength(110);
    expect(warnings.join()).toContain('rebuilt from 110 versions');
  });
});

describe('an upload with an unclear end', () => {
  it.each([
    ['a lost connection', { resetConnection: true }],
    ['502', { status: 502, body: '<html>Bad gateway</html>' }],
  ])('by %s is looked up before it is repeated: what was stored is not stored twice', async (_, fault) => {
    const bench = await openBench({ faults: [{ method: 'PUT', path: filePath, done: true, ...fault }] });
    await bench.open().write([day]);
    expect(puts(bench, filePath)).toHaveLength(1);
    expect(await onlyFile(bench.open())).toEqual(allBytes);
  });

  it.each([
    ['a lost connection', { resetConnection: true }],
    ['503', { status: 503 }],
  ])('by %s is repeated where nothing was stored, after a pause', async (_, fault) => {
    const bench = await openBench({ faults: [{ method: 'PUT', path: filePath, times: 2, ...fault }] });
    const clock = simulatedClock();
    await bench.openWith({ clock }).write([day]);
    expect(puts(bench, filePath)).toHaveLength(3);
    expect(clock.slept).toEqual([500, 1000]);
    expect(await onlyFile(bench.open())).toEqual(allBytes);
  });

  it('that never comes right is an error, and shows nothing', async () => {
    const bench = await openBench({ faults: [{ method: 'PUT', path: filePath, times: Infinity, status: 500 }] });
    const error = await errorOf(bench.open().write([day]));
    expect(error).toMatchObject({
      kind: 'store',
      message: expect.stringMatching(/500.*a\/result\.bin.*community\/reply-audit/),
    });
    expect((await bench.open().readIndex()).days).toEqual([]);
  });

  it('that changed the bytes is noticed at once', async () => {
    const body = { file_sha256: '0'.repeat(64) };
    const bench = await openBench({ faults: [{ method: 'PUT', path: filePath, times: Infinity, status: 201, body }] });
    const error = await errorOf(bench.open().write([day]));
    expect(error.message).toContain('kept other bytes');
  });

  it('of the pointer alone is a warning: readers find the version itself', async () => {
    const bench = await openBench({
      faults: [{ method: 'PUT', path: 'tweet-audit-index', times: Infinity, status: 500 }],
    });
    const warnings: string[] = [];
    const index = await bench.open(warnings).write([day]);
    expect(warnings).toEqual([expect.stringContaining('was not renewed')]);
    expect(await bench.open().readIndex()).toEqual(index);
    expect(index.days).toHaveLength(1);
  });
});

describe('a project that forbids duplicates', () => {
  const project = { duplicatePackages: 'refused' } as const;

  it('is content with what an interrupted run stored', async () => {
    const bench = await openBench({ project });
    await bench.ask('PUT', `/${filePath.replace('packages/', '')}`, allBytes);
    await bench.open().write([day]);
    expect(await onlyFile(bench.open())).toEqual(allBytes);
  });

  it('keeps other bytes of that name: an error that says so', async () => {
    const bench = await openBench({ project });
    await bench.ask('PUT', `/${filePath.replace('packages/', '')}`, Uint8Array.of(1));
    const error = await errorOf(bench.open().write([day]));
    expect(error).toMatchObject({
      kind: 'store',
      message: expect.stringContaining('Duplicate package is not allowed'),
    });
    expect((await bench.open().readIndex()).days).toEqual([]);
  });
});

describe('a refusal', () => {
  const secret = 'glpat-never-to-be-seen';

  it.each([
    ['a token that is none', { token: { kind: 'private', secret } }, 'readIndex', 'credentials', '401', 'scope api'],
    [
      'a job that is none',
      { token: { kind: 'job', secret } },
      'readIndex',
      'credentials',
      '401',
      'Job token permissions',
    ],
    [
      'a token that only reads',
      { token: { kind: 'private', secret: gitlabCredentials.readToken } },
      'write',
      'credentials',
      '403',
      'scope api',
    ],
    [
      'a reporter',
      { token: { kind: 'private', secret: tokenOf('ben_reports') } },
      'write',
      'credentials',
      '403',
      'role Developer',
    ],
    [
      'an outsider',
      { token: { kind: 'private', secret: tokenOf('otto_outside') } },
      'readIndex',
      'store',
      '404',
      'may not see',
    ],
    ['a project that is none', { project: 'community/nowhere' }, 'readIndex', 'store', '404', "project's id or path"],
  ] as const)('of %s names place, status and cure, and no token', async (_, options, verb, kind, status, cure) => {
    const bench = await openBench();
    const store = bench.openWith(options);
    const error = await errorOf(verb === 'write' ? store.write([day]) : store.readIndex());
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(`GitLab answered ${status}`);
    expect(error.message).toContain(store.where);
    expect(error.cure).toContain(cure);
    expect(`${error.message} ${error.cure} ${String(error.stack)}`).not.toMatch(/glpat|glcbt/);
  });

  it('of a project whose registry is off does not look like an empty store', async () => {
    const bench = await openBench({ project: { packagesEnabled: false } });
    expect((await errorOf(bench.open().readIndex())).cure).toContain('package registry on');
    const entry = prepareEntry(day).entry;
    expect((await errorOf(bench.open().readFiles(entry))).message).toContain('404');
  });

  it('that repeats the token back is not passed on as it is', async () => {
    const body = { message: `no such token ${gitlabCredentials.jobToken}` };
    const bench = await openBench({ faults: [{ path: 'packages', status: 401, body }] });
    expect((await errorOf(bench.open().readIndex())).message).toContain('no such token [secret]');
  });

  it.each([
    [413, { message: 'too large' }, 'file size limit'],
    [400, { message: '400 Bad request' }, 'package settings'],
  ])('with %d of a file has its own cure', async (status, body, cure) => {
    const bench = await openBench({ faults: [{ method: 'PUT', path: filePath, status, body }] });
    expect((await errorOf(bench.open().write([day]))).cure).toContain(cure);
  });

  it('a page that is no list is no empty store', async () => {
    const bench = await openBench({ faults: [{ path: 'packages', times: Infinity, status: 200, body: '<html>' }] });
    expect((await errorOf(bench.open().readIndex())).message).toContain('cannot be read');
  });
});

describe('what else can lie between', () => {
  const token = { kind: 'job', secret: gitlabCredentials.jobToken } as const;

  it('nobody answers: an error that names the host', async () => {
    const origin = await closedOrigin();
    const transport = createTransport({ clock: simulatedClock(), allowedOrigins: [origin] });
    const store = openGitlabStore({ apiUrl: `${origin}/api/v4/`, project: '42', token, transport });
    const error = await errorOf(store.readIndex());
    expect(error).toMatchObject({ kind: 'store', message: expect.stringContaining(new URL(origin).host) });
  });

  it('downloads come from an object storage, which is shown no token', async () => {
    const bench = await openBench();
    await bench.open().write([day]);
    const kept = await bench.files();
    const storage = await serve((seen, response) => {
      response.writeHead(200).end(Buffer.from(kept.get(seen.url.pathname.slice(1)) ?? '', 'hex'));
    });
    const gitlab = await serve((seen, response) => {
      const place = /generic\/tweet-audit-(.+)$/.exec(seen.url.pathname)?.[1];
      if (place === undefined) {
        response.writeHead(200, { 'content-type': 'application/json' });
        const packages = [...kept.keys()]
          .map((path) => path.split('/'))
          .map(([box, v]) => ({ name: `tweet-audit-${box}`, version: v }));
        response.end(JSON.stringify(packages));
      } else response.writeHead(302, { location: `${storage.origin}/${place.replace('%2B', '/')}?Signature=x` }).end();
    });
    const transport = createTransport({ clock: simulatedClock(), allowedOrigins: [gitlab.origin] });
    const store = openGitlabStore({ apiUrl: `${gitlab.origin}/api/v4`, project: '42', token, transport });
    expect(await onlyFile(store)).toEqual(allBytes);
    expect(storage.seen.length).toBeGreaterThan(2);
    expect(JSON.stringify(storage.seen.map(({ headers }) => headers))).not.toContain(token.secret);
    expect(gitlab.seen[0]?.headers['job-token']).toBe(token.secret);
  });
});
