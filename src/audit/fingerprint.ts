import { createHash } from 'node:crypto';

/** Names a finding for ever: first 12 hex digits of SHA-256 over rule, newline, subject (interfaces.md). */
export function fingerprint(rule: string, subject: string): string {
  return createHash('sha256').update(`${rule}\n${subject}`).digest('hex').slice(0, 12);
}
