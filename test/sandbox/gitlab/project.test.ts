import { describe, expect, it } from 'vitest';
import { as, listOf, openGitlab } from './ask.ts';

const post = (body: unknown) => ({ method: 'POST', body });

describe('labels', () => {
  it('are made once, listed, shown and deleted', async () => {
    const gitlab = await openGitlab();
    const name = 'tweet-audit-rule/wrong-handle';
    const made = await gitlab.ask('labels', post({ name, color: '#428BCA', description: 'ours' }));
    expect(made).toMatchObject({ status: 201, body: { name, color: '#428BCA', description: 'ours' } });
    const again = await gitlab.ask('labels', post({ name, color: 'red' }));
    expect(again).toMatchObject({ status: 409, body: { message: 'Label already exists' } });
    const iid = await gitlab.file({ labels: `a,${name}` });
    expect(listOf(await gitlab.ask('labels?search=rule'), 'name')).toEqual([name]);
    expect((await gitlab.ask(`labels/${encodeURIComponent(name)}`)).body).toEqual(made.body);
    expect((await gitlab.ask(`labels/${encodeURIComponent(name)}`, { method: 'DELETE' })).status).toBe(204);
    expect((await gitlab.ask('labels/gone', { method: 'DELETE' })).body).toEqual({ message: '404 Label Not Found' });
    expect((await gitlab.ask(`issues/${iid}`)).body).toMatchObject({ labels: ['a'] });
  });

  it.each([[{ name: 'x' }], [{ color: '#fff' }], [{ name: 'x', color: '12' }], [{ name: 'a,b', color: '#fff' }]])(
    'are refused: %j',
    async (body) => {
      const gitlab = await openGitlab();
      expect((await gitlab.ask('labels', post(body))).status).toBe(400);
      expect((await gitlab.ask('labels')).body).toEqual([]);
    },
  );

  it('are not made by guests', async () => {
    const gitlab = await openGitlab();
    const asked = { ...post({ name: 'x', color: '#fff' }), headers: as('gus_guest') };
    expect((await gitlab.ask('labels', asked)).status).toBe(403);
  });
});

describe('the project', () => {
  it('tells its members with their roles', async () => {
    const gitlab = await openGitlab({ people: [{ id: 30, username: 'pia_plans', name: 'Pia', role: 'planner' }] });
    const members = await gitlab.ask('members/all');
    expect(listOf(members, 'username')).toEqual([
      'mira_manages',
      'ana_answers',
      'ben_reports',
      'gus_guest',
      'project_42_bot_7c1f',
      'pia_plans',
    ]);
    expect(listOf(members, 'access_level')).toEqual([40, 30, 20, 10, 30, 15]);
    expect(listOf(await gitlab.ask('members?query=mira'), 'id')).toEqual([11]);
    expect((await gitlab.ask('members/all/12')).body).toMatchObject({ username: 'ana_answers', access_level: 30 });
    expect((await gitlab.ask('members/15')).body).toEqual({ message: '404 Member Not Found' });
  });

  it('tells its schedules and protected branches to developers', async () => {
    const gitlab = await openGitlab();
    expect((await gitlab.ask('pipeline_schedules')).body).toMatchObject([
      { cron: '0 5 * * *', active: true, owner: { id: 11 } },
    ]);
    expect((await gitlab.ask('pipeline_schedules?scope=inactive')).body).toEqual([]);
    expect((await gitlab.ask('pipeline_schedules/5')).body).toMatchObject({ id: 5, variables: [] });
    expect((await gitlab.ask('protected_branches')).body).toMatchObject([{ name: 'main', allow_force_push: false }]);
    expect((await gitlab.ask('protected_branches/main')).status).toBe(200);
    expect((await gitlab.ask('protected_branches/dev')).status).toBe(404);
    expect((await gitlab.ask('pipeline_schedules', { headers: as('ben_reports') })).status).toBe(403);
  });

  it('shows the token that asks: scopes, and the day it ends', async () => {
    const gitlab = await openGitlab();
    expect((await gitlab.askInstance('personal_access_tokens/self')).body).toMatchObject({
      scopes: ['api'],
      expires_at: '2027-06-01',
      active: true,
      revoked: false,
      user_id: 90,
    });
    const headers = { 'private-token': gitlab.credentials.readToken };
    expect((await gitlab.askInstance('personal_access_tokens/self', { headers })).body).toMatchObject({
      scopes: ['read_api'],
    });
    expect((await gitlab.ask('access_tokens')).status).toBe(401);
    expect(listOf(await gitlab.ask('access_tokens', { headers: as('mira_manages') }), 'scopes')).toEqual([
      ['api'],
      ['read_api'],
    ]);
  });

  it('finds people by name, and says which GitLab it is', async () => {
    const gitlab = await openGitlab();
    expect(listOf(await gitlab.askInstance('users?username=ANA_answers'), 'id')).toEqual([12]);
    expect(listOf(await gitlab.askInstance('users?search=holm'), 'id')).toEqual([14]);
    expect((await gitlab.askInstance('version')).body).toMatchObject({ version: '19.4.1' });
    expect((await gitlab.askInstance('user', { headers: as('ana_answers') })).body).toMatchObject({
      bot: false,
      id: 12,
    });
  });

  it('dates its answers by its own clock', async () => {
    const gitlab = await openGitlab();
    gitlab.setNow(Date.parse('2026-11-22T06:30:00Z'));
    expect((await gitlab.askInstance('version')).headers.get('date')).toBe('Sun, 22 Nov 2026 06:30:00 GMT');
  });
});
