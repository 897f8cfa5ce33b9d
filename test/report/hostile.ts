/** Text that wants to come to life in GitLab, and a result that holds it in every field that takes text. */
import fc from 'fast-check';
import type { AuditResult } from '../../src/model/result.ts';
import { resultSchema } from '../../src/model/result-schema.ts';

/** Stands in every hostile text, so that it can be looked for; its digit keeps it from being plain words. */
export const tag = 'zq7zq';

const pieces = [
  '/close',
  '\n/close\n',
  '\r/assign @ada\r\n',
  '\n\r/label ~bug',
  '/CLOSE',
  '\n>>>\n',
  '>>>',
  '```',
  '````\n',
  '\n```mermaid\n',
  '~~~',
  '`',
  '``',
  '` `',
  '\\`',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '</details>',
  '\n<details>\n',
  '<img src=x onerror=alert(1)>',
  '&#64;ada',
  '@ada',
  '@all',
  '#1',
  'GL-1',
  '!1',
  '$1',
  '&1',
  '~label',
  '~"a b"',
  '%milestone',
  '^alert#1',
  '*iteration:"x"',
  '[issue:1]',
  '[[wiki]]',
  '[[_TOC_]]',
  '![](http://tracker.example.com/x.png)',
  '[a](javascript:alert(1))',
  '[a]: http://evil.example.com',
  '[^1]',
  'http://evil.example.com',
  'www.evil.example.com',
  '$`a`$',
  '$a$',
  ':tada:',
  '**bold**',
  '_em_',
  '{+ added +}',
  '| a | b |',
  '\n|---|---|\n',
  '\n# heading\n',
  '\n---\n',
  '\n- [x] `aaaaaaaaaaaa`\n',
  '\n    code\n',
  'deadbeefdeadbeef',
  '\t',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085/close',
  '\u2028/close',
  '\u2029/close',
  '\u000b/close',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ud800',
  '👩‍💻',
  ' ',
  '\n',
  'https://x.com/a/status/1) [b](http://evil.example.com',
  'https://x.com/a/status/1\n/close',
  'https://example.zendesk.com/agent/tickets/1?x=`',
  'https://example.zendesk.com.evil.example.com/agent/tickets/1',
];

export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
  )
  .map(([before, after]) => `${before.join('')}${tag}${after.join('')}`);

export const hostileTexts: readonly string[] = pieces.map((piece) => `${piece}${tag}${piece}`);

/** Instants, fingerprints and words of a fixed set are checked when a result is read; all other text may say anything. */
const fixed = new Set([
  'schemaVersion',
  'start',
  'end',
  'at',
  'due',
  'takenAt',
  'fingerprint',
  'severity',
  'state',
  'decision',
  'status',
  'kind',
  'source',
  'clock',
  'method',
  'fate',
]);

function poison(value: unknown, key: string, texts: readonly string[], next: { index: number }): unknown {
  if (typeof value === 'string') {
    const isCause = ['person', 'process', 'tool', 'unknown', 'limit', 'unavailable', 'unreadable'].includes(value);
    if (fixed.has(key) || (key === 'cause' && isCause)) return value;
    next.index += 1;
    return texts[next.index % texts.length];
  }
  if (Array.isArray(value)) return value.map((one: unknown) => poison(one, key, texts, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, poison(inner, k, texts, next)]));
}

/** The result with its texts replaced by these, in turn. */
export function poisoned(result: AuditResult, texts: readonly string[], index = 0): AuditResult {
  return resultSchema.parse(poison(result, '', texts, { index }));
}
