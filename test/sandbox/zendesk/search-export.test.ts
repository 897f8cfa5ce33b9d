import { describe, expect, it } from 'vitest';
import { ask, idsIn, openSandbox, textAt } from '../ask.ts';
import { ago, nowMs, ticket, world } from '../small-world.ts';

const tickets = [
  ticket('1', ago(86_400 * 3), { tags: ['vip'] }),
  ticket('2', ago(86_400 * 2), { channel: 'api', tags: ['zapier', 'vip'], formId: '3001' }),
  ticket('3', ago(86_400), { channel: 'twitter_dm' }),
];
const found = world({ tickets, texts: { 'ticket/3/subject': 'A tweet for you' } });
const type = { 'filter[type]': 'ticket' };

describe('search export', () => {
  it.each([
    ['created>=2026-11-18', ['2', '3']],
    ['created>=2026-11-17T12:00:00Z created<2026-11-18T12:00:00Z', ['1']],
    ['created>2026-11-17T12:00:00Z created<=2026-11-18T12:00:00Z', ['2']],
    ['via:twitter', ['1']],
    ['via:twitter via:api', ['1', '2']],
    ['tags:vip via:api', ['2']],
    ['tags:"vip zapier"', ['2']],
    ['form:3001', ['2']],
    ['ticket_form_id:3001', ['2']],
    ['subject:"tweet for"', ['3']],
    ['status:solved', []],
  ])('finds by %s', async (query, ids) => {
    const sandbox = await openSandbox(found);
    expect(idsIn(await sandbox.zendesk('search/export', { ...type, query }), 'results')).toEqual(ids);
  });

  it.each([
    ['no type', { query: 'via:twitter' }],
    ['a type in the query', { ...type, query: 'type:ticket' }],
    ['a term that it does not know', { ...type, query: 'priority:high' }],
    ['a broken date', { ...type, query: 'created>=yesterday' }],
  ])('refuses %s', async (_what, query) => {
    const sandbox = await openSandbox(found);
    expect((await sandbox.zendesk('search/export', query)).status).toBe(400);
    expect(sandbox.unplanned()).toHaveLength(1);
  });

  it('pages by a cursor that dies after an hour', async () => {
    const sandbox = await openSandbox(found);
    const auth = `Bearer ${sandbox.credentials.oauthToken}`;
    const first = await sandbox.zendesk('search/export', { ...type, query: 'created>2020-01-01', 'page[size]': '2' });
    expect(first.body).toMatchObject({ results: [{ result_type: 'ticket' }, {}], meta: { has_more: true } });
    const next = textAt(first, 'links', 'next') ?? '';
    const second = await ask(next, {}, auth);
    expect(idsIn(second, 'results')).toEqual(['3']);
    expect(second.body).toMatchObject({ meta: { has_more: false } });
    sandbox.setNow(nowMs + 3_600_001);
    expect((await ask(next, {}, auth)).status).toBe(400);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('has a limit of its own', async () => {
    const sandbox = await openSandbox(found, { limits: { searchExportPerMinute: 1 } });
    const query = { ...type, query: 'via:twitter' };
    expect((await sandbox.zendesk('search/export', query)).status).toBe(200);
    expect((await sandbox.zendesk('search/export', query)).status).toBe(429);
  });
});
