import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';

/** Hex SHA-256: equal content, equal hash. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
