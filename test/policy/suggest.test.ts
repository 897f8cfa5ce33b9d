import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { nearest } from '../../src/policy/suggest.ts';

const days = ['mon', 'tue', 'sun', 'mon-fri', 'mon-sat'];

describe('nearest', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['teem', ['team', 'name'], 'team'],
    ['wrong-handel', ruleIds, 'wrong-handle'],
    ['wrong_handle', ruleIds, 'wrong-handle'],
    ['first-reply', ruleIds, 'first-reply-sla'],
    ['skiped-tickets', ruleIds, 'skipped-ticket'],
    ['warn', ['error', 'warning', 'info'], 'warning'],
    ['monday', days, 'mon'],
    ['mon-fry', days, 'mon-fri'],
    ['INFORCE', ['severity', 'inForce'], 'inForce'],
    ['zebra', ['team', 'name'], undefined],
    ['x', ['xy'], undefined],
    ['team', [], undefined],
  ])('%s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });
});
