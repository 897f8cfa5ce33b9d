/** The grounds have every rule in force, those that ship switched off too: what is not in force is not tried. */
import type { RuleSetting } from '../../src/model/policy.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';

export const everyRule: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  ruleIds.map((id) => [id, { inForce: true }]),
);
