import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCapture } from '../../src/gather/capture-file.ts';
import { type GatherOptions, gather, gatherLookups } from '../../src/gather/gather.ts';
import { createTransport } from '../../src/http/transport.ts';
import { TweetAuditError } from '../../src/model/errors.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import { json, type Loopback, serve, simulatedClock } from '../http/loopback.ts';
import { fakeX, officialId, told } from './x/fake-x.ts';
import { day, type FakeZendeskOptions, fakeZendesk, manyTickets, takenAt, visitsOf } from './zendesk/fake-zendesk.ts';

const mention = told('2026-11-21T09:00:00Z', '222', '@ExampleBrand pushes fail', { mentions: [officialId] });
const reply = told('2026-11-21T09:30:00Z', officialId, '@ada_writes sorry, we look into it', { repliedTo: mention.id });
const handle = { name: 'ExampleBrand', tickets: { tags: [], forms: [], subjects: [] } };

function optionsFor(zendesk: Pick<Loopback, 'origin'>, x: Pick<Loopback, 'origin'>): GatherOptions {
  const dir = mkdtempSync(join(tmpdir(), 'gather-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const clock = simulatedClock();
  const transports = {
    zendesk: createTransport({ clock, allowedOrigins: [zendesk.origin] }),
    x: createTransport({ clock, allowedOrigins: [x.origin] }),
  };
  return {
    dir,
    span: day,
    takenAt,
    handles: [handle],
    zendesk: { url: zendesk.origin, credentials: { kind: 'oauth', token: 'zd-token' } },
    x: { apiUrl: x.origin, bearerToken: 'x-bearer', fieldStyle: 'tweet' },
    salt: 'salt',
    transportFor: (source) => transports[source],
  };
}

const refuseAll: FakeZendeskOptions['instead'] = (_, response) => {
  json(response, 401, {});
  return true;
};

describe('gathering', () => {
  it('reads both vendors into one capture, and leaves it in the folder', async () => {
    const zendesk = await fakeZendesk({ tickets: manyTickets(2) });
    const options = optionsFor(zendesk, await fakeX({ tweets: [mention, reply] }));
    const steps: string[] = [];
    const capture = await gather({ ...options, onProgress: ({ source, step }) => steps.push(`${source} ${step}`) });
    expect(capture.tweets.map(({ id }) => id)).toEqual([mention.id, reply.id]);
    expect(capture.tickets.map(({ id }) => id)).toEqual(['101', '102']);
    expect(capture).toMatchObject({ gaps: [], zendeskUrl: zendesk.origin, span: day, takenAt });
    expect(capture.coverage.map(({ source, kind }) => `${source} ${kind}`)).toEqual([
      'x mentions',
      'x sent',
      'zendesk ticket-events',
      'zendesk tickets',
    ]);
    expect(capture.usage[takenAt]).toMatchObject({ zendesk: { requests: zendesk.seen.length }, x: { posts: 2 } });
    expect(loadCapture(options.dir)).toEqual(capture);
    expect(steps).toContain('x sent of @ExampleBrand');
    expect(steps).toContain('zendesk histories');
  });

  it('keeps tokens out of the folder', async () => {
    const options = optionsFor(await fakeZendesk({ instead: refuseAll }), await fakeX());
    await gather(options);
    const manifest = readFileSync(join(options.dir, 'manifest.json'), 'utf8');
    expect(manifest).not.toMatch(/zd-token|x-bearer/);
  });

  it('reads X where Zendesk refuses, and Zendesk where X does', async () => {
    const withoutZendesk = await gather(
      optionsFor(await fakeZendesk({ instead: refuseAll }), await fakeX({ tweets: [mention] })),
    );
    expect(withoutZendesk).toMatchObject({
      tweets: [{ id: mention.id }],
      gaps: [{ source: 'zendesk', kind: 'all', cause: 'credentials' }],
    });
    const withoutX = await gather(
      optionsFor(
        await fakeZendesk({ tickets: manyTickets(1) }),
        await fakeX({ instead: (_, response) => refuseAll(_, response, 1) }),
      ),
    );
    expect(withoutX.tickets).toHaveLength(1);
    expect(withoutX.gaps).toMatchObject([
      { source: 'x', kind: 'mentions', cause: 'credentials' },
      { source: 'x', kind: 'sent' },
    ]);
  });

  it('names a vendor that is not configured', async () => {
    const { zendesk: _, x: __, ...options } = optionsFor(await fakeZendesk(), await fakeX());
    const capture = await gather(options);
    expect(capture.gaps.map(({ source, kind, cure }) => [source, kind, cure?.split(' ')[1]])).toEqual([
      ['x', 'mentions', 'X_BEARER_TOKEN'],
      ['x', 'sent', 'X_BEARER_TOKEN'],
      ['zendesk', 'all', 'ZENDESK_SUBDOMAIN,'],
    ]);
  });

  it('rejects for a handle that X does not know, and has read Zendesk by then', async () => {
    const options = optionsFor(await fakeZendesk({ tickets: manyTickets(1) }), await fakeX());
    const unknown = gather({ ...options, handles: [{ ...handle, name: 'nobody_here' }] });
    await expect(unknown).rejects.toThrow(TweetAuditError);
    expect(existsSync(join(options.dir, 'tickets.ndjson.gz'))).toBe(true);
  });
});

describe('an interrupted gathering', () => {
  class Interruption extends Error {}

  /** Stops at the nth page of a step. */
  function stopAt(step: string, nth: number): Pick<GatherOptions, 'onProgress'> {
    let seen = 0;
    return {
      onProgress: (progress) => {
        if (progress.step !== step) return;
        seen += 1;
        if (seen === nth) throw new Interruption();
      },
    };
  }

  it.each([
    ['between pages of the export', 'tickets', 2],
    ['between histories', 'histories', 2],
    ['in the walk', 'walk', 1],
    ['near its end', 'rest', 1],
    ['in X', 'sent of @ExampleBrand', 1],
  ])('%s goes on where it stopped, and comes to the same capture', async (_, step, nth) => {
    const spread = manyTickets(60).map((t, place) => ({ ...t, at: addSeconds(day.start, 1200 * place) }));
    const told = step === 'walk' ? { tickets: spread, secondsPerPage: 60_000 } : { tickets: manyTickets(45) };
    const zendesk = await fakeZendesk({ ...told, ticketsPerPage: 15 });
    const x = await fakeX({ tweets: [mention, reply] });
    const whole = await gather(optionsFor(zendesk, x));
    const needed = zendesk.seen.length;
    zendesk.seen.length = 0;

    const options = optionsFor(zendesk, x);
    await expect(gather({ ...options, ...stopAt(step, nth) })).rejects.toThrow(Interruption);
    const spent = zendesk.seen.length;
    expect(existsSync(join(options.dir, 'manifest.json'))).toBe(false);
    const log: string[] = [];
    const resumed = await gather({ ...options, takenAt: addSeconds(takenAt, 60), log: (line) => log.push(line) });
    expect(log).toEqual([`going on with the gathering of ${takenAt}`]);
    const { usage, ...rest } = resumed;
    const { usage: usageOfWhole, ...restOfWhole } = whole;
    expect(rest).toEqual(restOfWhole);
    expect(Object.keys(usage)).toEqual(Object.keys(usageOfWhole));
    expect(usage[takenAt]?.zendesk.requests).toBe(zendesk.seen.length);
    // Less than reading everything twice.
    expect(zendesk.seen.length - spent).toBeLessThan(step === 'rest' ? needed / 2 : needed);
    if (step === 'sent of @ExampleBrand') expect(zendesk.seen.length).toBe(needed);
  });
});

describe('an optional system', () => {
  const incident = {
    id: 'a',
    name: 'errors',
    created_at: '2026-11-21T09:00:00Z',
    resolved_at: '2026-11-21T10:00:00Z',
  };

  async function withPage(options: GatherOptions) {
    const page = await serve(({ url }, response) => {
      const list = url.pathname.includes('incidents') ? 'incidents' : 'scheduled_maintenances';
      json(response, 200, { [list]: list === 'incidents' ? [incident] : [] });
    });
    const transport = createTransport({ clock: simulatedClock(), allowedOrigins: [page.origin] });
    const systems = { 'status-page': { kind: 'statuspage', url: page.origin, transport } } as const;
    return { page, options: { ...options, systems } };
  }

  it('is read beside the ledgers, and changes nothing of what they brought', async () => {
    const [zendesk, x] = [await fakeZendesk({ tickets: manyTickets(2) }), await fakeX({ tweets: [mention, reply] })];
    const plain = await gather(optionsFor(zendesk, x));
    const { page, options } = await withPage(optionsFor(zendesk, x));
    const { incidents, systems, statusPageUrl, coverage, usage, ...rest } = await gather(options);
    expect(incidents).toMatchObject([{ id: 'a', endedAt: '2026-11-21T10:00:00Z' }]);
    expect({ systems, statusPageUrl }).toEqual({ systems: ['status-page'], statusPageUrl: page.origin });
    expect(usage[takenAt]?.['status-page']).toEqual({ requests: 2 });
    expect(coverage.filter((c) => c.source !== 'status-page')).toEqual(plain.coverage);
    expect(plain).toMatchObject(rest);
    expect(loadCapture(options.dir).incidents).toEqual(incidents);
  });

  it('that was read whole is not asked again when an interrupted gathering goes on; another page is', async () => {
    const [zendesk, x] = [await fakeZendesk({ tickets: manyTickets(45) }), await fakeX()];
    const { page, options } = await withPage(optionsFor(zendesk, x));
    class Interruption extends Error {}
    const stopping: GatherOptions = {
      ...options,
      onProgress({ step }) {
        if (step === 'histories' && page.seen.length === 2) throw new Interruption();
      },
    };
    await expect(gather(stopping)).rejects.toThrow(Interruption);
    const capture = await gather(options);
    expect(page.seen).toHaveLength(2);
    expect(capture.incidents).toHaveLength(1);
    expect(capture.usage[takenAt]?.['status-page']).toEqual({ requests: 2 });

    const again = optionsFor(zendesk, x);
    const first = await withPage(again);
    await expect(
      gather({
        ...first.options,
        onProgress({ step }) {
          if (step === 'histories' && first.page.seen.length === 2) throw new Interruption();
        },
      }),
    ).rejects.toThrow(Interruption);
    const other = await withPage(again);
    await gather(other.options);
    expect(other.page.seen).toHaveLength(2);
  });
});

describe('a gathering that broke off with a gap', () => {
  it('asks again for what was missing: the reason may be gone', async () => {
    let refuses = true;
    const zendesk = await fakeZendesk({
      tickets: manyTickets(2),
      instead: (seen, response, nth) => refuses && refuseAll(seen, response, nth),
    });
    const broken = optionsFor(zendesk, await fakeX({ tweets: [mention] }));
    const stop = gather({
      ...broken,
      onProgress: ({ source }) => {
        if (source === 'x') throw new Error('interrupted');
      },
    });
    await expect(stop).rejects.toThrow('interrupted');
    refuses = false;
    const capture = await gather(broken);
    expect(capture.gaps).toEqual([]);
    expect(capture.tickets).toHaveLength(2);
  });

  it('does not keep a history missing that was read later', async () => {
    let refuses = true;
    const zendesk = await fakeZendesk({
      tickets: manyTickets(25),
      instead: ({ url }, response) => {
        if (!refuses || !url.pathname.includes('/101/audits')) return false;
        json(response, 500, {});
        return true;
      },
    });
    const options = optionsFor(zendesk, await fakeX());
    const stop = gather({
      ...options,
      onProgress: ({ step }) => {
        if (step === 'histories') throw new Error('interrupted');
      },
    });
    await expect(stop).rejects.toThrow('interrupted');
    refuses = false;
    const capture = await gather(options);
    expect(capture.gaps).toEqual([]);
    expect(capture.tickets.every((ticket) => ticket.historyWhole)).toBe(true);
  });
});

describe('look-ups', () => {
  const clock = simulatedClock(Date.parse(takenAt));

  it('bring what was missing, say what is gone, and save it', async () => {
    const parent = told('2026-11-10T09:00:00Z', '333', 'something older');
    const x = await fakeX({ tweets: [mention, reply, parent] });
    const zendesk = await fakeZendesk();
    const options = optionsFor(zendesk, x);
    const capture = await gather(options);
    const before = visitsOf(x, '/2/tweets');
    const wanted = [parent.id, '1790000000000000000', mention.id];
    const found = await gatherLookups({ ...options, clock }, capture, wanted);
    expect(found.tweets.map(({ id }) => id)).toEqual([parent.id, mention.id, reply.id].sort());
    expect(found.tombstones).toMatchObject([{ id: '1790000000000000000', state: 'not-found' }]);
    expect(found.texts[`tweet/${parent.id}`]).toBe('something older');
    expect(loadCapture(options.dir)).toEqual(found);
    expect(visitsOf(x, '/2/tweets')).toBe(before + 1);
    // Within the same second, and counted apart.
    expect(Object.keys(found.usage)).toEqual([takenAt, addSeconds(takenAt, 1)]);
    expect(found.coverage).toEqual(capture.coverage);
  });

  it('of what is here already ask nothing', async () => {
    const x = await fakeX({ tweets: [mention] });
    const options = optionsFor(await fakeZendesk(), x);
    const capture = await gather(options);
    const before = x.seen.length;
    expect(await gatherLookups({ ...options, clock }, capture, [mention.id])).toBe(capture);
    expect(x.seen.length).toBe(before);
  });

  it('that X does not answer leave a gap with the ids, which a later round fills', async () => {
    const parent = told('2026-11-10T09:00:00Z', '333', 'something older');
    let down = true;
    const x = await fakeX({
      tweets: [parent],
      instead: ({ url }, response) => {
        if (!down || url.pathname !== '/2/tweets') return false;
        json(response, 503, {});
        return true;
      },
    });
    const { dir: _, ...options } = optionsFor(await fakeZendesk(), x);
    const capture = await gather({ ...options, dir: optionsFor(await fakeZendesk(), x).dir });
    const first = await gatherLookups({ ...options, clock }, capture, [parent.id]);
    expect(first.gaps).toMatchObject([
      { source: 'x', kind: 'tweets', ids: [parent.id], cause: 'unavailable', lasting: false },
    ]);
    down = false;
    const second = await gatherLookups(
      { ...options, clock: simulatedClock(Date.parse(instant('2026-11-22T05:10:00Z'))) },
      first,
      [parent.id],
    );
    expect(second.gaps).toEqual([]);
    expect(second.tweets.map(({ id }) => id)).toContain(parent.id);
  });
});
