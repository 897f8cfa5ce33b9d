import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Policy, PolicyRevision } from '../model/policy.ts';

/** A policy of these revisions, named by the hash of their content. */
export function sealPolicy(revisions: readonly [PolicyRevision, ...PolicyRevision[]]): Policy {
  return { revisions, sha256: createHash('sha256').update(canonicalJson(revisions)).digest('hex') };
}
