import { describe, expect, it } from 'vitest';
import { policyCheck, policyPrint, policySchema } from '../../src/commands/policy.ts';
import { TweetAuditError } from '../../src/model/errors.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';

const none = { text: undefined, fileName: 'tweet-audit.yml' };
const good = { text: 'team: a\nrevisions: [{since: 2026-01-01, team: b}]', fileName: 'team.yml' };
const bad = { text: 'teem: a', fileName: 'team.yml' };

describe('policyCheck', () => {
  it('says what holds', () => {
    expect(policyCheck(none)).toEqual({
      stdout: 'No policy file: the built-in policy holds; 1 revision: 2020-09.\n',
      exitCode: 0,
    });
    expect(policyCheck(good)).toEqual({
      stdout: 'team.yml is valid; 2 revisions: 2020-09, 2026-01-01.\n',
      exitCode: 0,
    });
  });

  it('names the problems', () => {
    expect(policyCheck(bad)).toEqual({
      stdout: '1 problem in team.yml:\n  team.yml:1:1: teem: unknown key; did you mean "team"?\n',
      exitCode: 2,
    });
  });

  it('speaks JSON', () => {
    expect(JSON.parse(policyCheck(none, { json: true }).stdout)).toEqual({
      ok: true,
      revisions: ['2020-09'],
      sha256: builtInPolicy.sha256,
    });
    const { stdout, exitCode } = policyCheck(bad, { json: true });
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      problems: [{ line: 1, column: 1, path: ['teem'], message: 'unknown key; did you mean "team"?' }],
    });
  });
});

describe('policyPrint', () => {
  it('prints YAML with origins, or the resolved JSON', () => {
    const { stdout, exitCode } = policyPrint(good);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('team: a  # team.yml:1\n');
    expect(JSON.parse(policyPrint(none, { json: true }).stdout)).toEqual(JSON.parse(JSON.stringify(builtInPolicy)));
  });

  it('throws what is wrong with a file', () => {
    expect(() => policyPrint(bad)).toThrow(TweetAuditError);
  });
});

describe('policySchema', () => {
  it('prints a JSON Schema of draft 2020-12', () => {
    expect(JSON.parse(policySchema().stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
});
