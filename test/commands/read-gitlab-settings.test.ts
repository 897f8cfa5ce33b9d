import { describe, expect, it } from 'vitest';
import { readGitlabSettings } from '../../src/commands/read-gitlab-settings.ts';

const gitlab = { GITLAB_URL: 'https://git.example.test', GITLAB_PROJECT: 'team/reviews' };

describe('readGitlabSettings', () => {
  it('is undefined where nothing of GitLab is configured, empty variables included', () => {
    expect(readGitlabSettings({})).toBeUndefined();
    expect(readGitlabSettings({ GITLAB_URL: ' ', GITLAB_TOKEN: '' })).toBeUndefined();
  });

  it("takes what a person set before the pipeline's own", () => {
    const pipeline = { CI_SERVER_URL: 'https://ci.example.test', CI_PROJECT_ID: '42', CI_JOB_TOKEN: 'job-token' };
    expect(readGitlabSettings(pipeline)).toEqual({
      url: 'https://ci.example.test',
      project: '42',
      jobToken: 'job-token',
    });
    expect(readGitlabSettings({ ...pipeline, ...gitlab })).toMatchObject({
      url: 'https://git.example.test',
      project: 'team/reviews',
    });
  });

  it('keeps a relative root, without the slash that gitbeaker would double', () => {
    expect(readGitlabSettings({ ...gitlab, GITLAB_URL: 'https://example.test/git/' })?.url).toBe(
      'https://example.test/git',
    );
    expect(readGitlabSettings({ ...gitlab, GITLAB_URL: 'http://127.0.0.1:8080/' })?.url).toBe('http://127.0.0.1:8080');
  });

  it('reads with the write token where there is no read token', () => {
    expect(readGitlabSettings({ ...gitlab, GITLAB_TOKEN: 'write' })).toMatchObject({
      token: 'write',
      readToken: 'write',
    });
    expect(readGitlabSettings({ ...gitlab, GITLAB_READ_TOKEN: 'read' })).toEqual({
      url: 'https://git.example.test',
      project: 'team/reviews',
      readToken: 'read',
    });
  });

  it.each([
    [{ GITLAB_TOKEN: 'write', GITLAB_PROJECT: '7' }, 'its address is missing'],
    [{ GITLAB_URL: 'https://git.example.test' }, 'the project is missing'],
    [{ ...gitlab, GITLAB_URL: 'http://git.example.test' }, 'GITLAB_URL is not an https address'],
    [{ GITLAB_PROJECT: '7', CI_SERVER_URL: 'gitlab' }, 'CI_SERVER_URL is not an https address'],
    [{ ...gitlab, GITLAB_URL: 'https://ada:pass@git.example.test' }, 'GITLAB_URL holds credentials'],
    [{ ...gitlab, GITLAB_PROJECT: 'https://git.example.test/team/reviews' }, 'names no project'],
  ])('refuses %j', (env, message) => {
    expect(() => readGitlabSettings(env)).toThrow(message);
  });
});
