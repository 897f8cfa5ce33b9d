import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyJsonSchema } from '../../src/policy/json-schema.ts';
import { loadPolicy, loadTracedPolicy } from '../../src/policy/load-policy.ts';
import { printPolicy } from '../../src/policy/print-policy.ts';

const rich = `
name: first
team: "support: #1"
timeZone: Europe/Berlin
handles:
  - {name: "@AdaHelps", role: main, userId: 7, target: 90 min, retweets: {allow: ["*"]}, tickets: {forms: [12]}}
  - {name: "@AdaStatus", role: status, automation: false}
people: [{name: Ana, zendesk: 99, handles: ["@ada_writes"], from: 2026-01-01}]
mayAssign: ["99"]
businessHours: {mon-fri: ["09:00-12:00", "13:00-24:00"]}
holidays: [2026-12-25]
extraDays: {2026-11-22: "10:00-12:00", 2026-12-24: closed}
tags: {excusing: {remove: [social]}}
words: {thanks: [":)", "yes", "123", "{", "- a", "# b"]}
rules: {official-retweet: off, wrong-handle: {severity: info, inForce: false}}
exceptions: [{rules: [wrong-handle], handles: ["@AdaHelps"], from: 2026-01-01, until: 2026-01-02, reason: drill, approver: Ana}]
directMessages: {allow: ["@ada_writes"]}
issue: {due: 3 business days}
prices: {post: 0.0001}
revisions:
  - since: 2026-03-01
    timeZone: Asia/Tokyo
    extraDays: {}
    holidays: []
  - since: 2026-04-01
    name: "two: again"
    rules: {official-retweet: on, skipped-ticket: info}
    tags: {excusing: {add: [ours]}}
    people: []
`;

const printed = printPolicy(loadTracedPolicy(rich, 'team.yml'));

describe('printPolicy', () => {
  it.each([
    ['the built-in policy', ''],
    ['a rich policy', rich],
  ])('prints %s as a file that reads back as the same', (_name, text) => {
    const traced = loadTracedPolicy(text, 'team.yml');
    expect(loadPolicy(printPolicy(traced), 'printed.yml')).toEqual(traced.policy);
  });

  it('tells the origin of each value', () => {
    const lines = printed.split('\n');
    expect(lines).toContain('team: "support: #1"  # team.yml:3');
    expect(lines).toContain('handles:  # team.yml:5');
    expect(lines).toContain('lookBack: 7 days  # built-in');
    expect(lines).toContain('  excusing:  # built-in; edited: team.yml:13');
    expect(lines).toContain('  official-retweet: off  # team.yml:15');
  });

  it('prints of later revisions what they change', () => {
    expect(printed.slice(printed.indexOf('revisions:'))).toBe(`revisions:
  - since: 2026-02-28T15:00:00Z  # team.yml:21
    name: 2026-03-01  # team.yml:21
    timeZone: Asia/Tokyo  # team.yml:22
    businessHours:  # team.yml:10
      timeZone: Asia/Tokyo
      mon:
        - 09:00-12:00
        - 13:00-24:00
      tue:
        - 09:00-12:00
        - 13:00-24:00
      wed:
        - 09:00-12:00
        - 13:00-24:00
      thu:
        - 09:00-12:00
        - 13:00-24:00
      fri:
        - 09:00-12:00
        - 13:00-24:00
      sat: closed
      sun: closed
    holidays: []  # team.yml:24
    extraDays: {}  # team.yml:23
  - since: 2026-03-31T15:00:00Z  # team.yml:25
    name: "two: again"  # team.yml:26
    people: []  # team.yml:29
    tags:
      excusing:  # built-in; edited: team.yml:13; edited: team.yml:28
        - mention
        - no-op
        - removed
        - deleted
        - non-english
        - retweet
        - expert-responded
        - expert-response
        - community-involvement
        - conduct-violation-hold
        - closed_by_merge
        - ours
    rules:
      official-retweet: on  # team.yml:27
      skipped-ticket: info  # team.yml:27
`);
  });
});

describe('the JSON Schema of the policy file', () => {
  const validate = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true }).compile(
    policyJsonSchema(),
  );

  it('is published fresh (else run scripts/write-schemas.ts)', () => {
    const published = readFileSync(new URL('../../schema/policy.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  });

  it.each([
    ['a file', rich],
    ['what is printed', printed],
    ['an empty file', '{}'],
  ])('accepts %s', (_name, text) => {
    expect(validate(parse(text))).toBe(true);
  });

  it.each([
    'teem: x',
    'sla: {target: 7}',
    'burst: 7 hors',
    'handles: [{name: Ada}]',
    'rules: {wrong-handel: off}',
    'businessHours: {mon: 8-22}',
    'revisions: [{team: x}]',
  ])('refuses %s', (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});
