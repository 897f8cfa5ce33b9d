/** The hidden key and the boxes of a day's issue, as people leave them: edited, blank, with foreign line ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyTicks, issueKey, issueMarker, readIssueKey, readTicks } from '../../src/model/issue-form.ts';

const a = 'aaaaaaaaaaa1';
const b = 'bbbbbbbbbbb2';
const item = (fingerprint: string, box = ' '): string => `- [${box}] \`${fingerprint}\` 09:05 words`;

describe('the key', () => {
  test('is the first 16 hex digits of SHA-256 over team and date', () => {
    // printf 'tweet-audit:day:community-advocates:2026-11-21' | sha256sum
    expect(issueKey('community-advocates', '2026-11-21')).toBe('1b4beac9fe739902');
    expect(issueKey('community-advocates', '2026-11-22')).not.toBe(issueKey('community-advocates', '2026-11-21'));
  });

  test.each([
    ['alone', (m: string) => m],
    ['with a body', (m: string) => `${m}\n\nbody`],
    ['with CRLF', (m: string) => `${m}\r\n\r\nbody`],
    ['behind blank lines and a byte order mark', (m: string) => `\uFEFF\n  \n${m}  \nbody`],
  ])('is read back %s', (_name, around) => {
    expect(readIssueKey(around(issueMarker('0123456789abcdef')))).toBe('0123456789abcdef');
  });

  test.each([
    ['nothing', ''],
    ['another issue', 'Some words\n<!-- tweet-audit key=0123456789abcdef -->'],
    ['a longer key', '<!-- tweet-audit key=0123456789abcdef0 -->'],
    ['a key that is not hex', '<!-- tweet-audit key=0123456789abcdeg -->'],
    ['a quoted marker', '`<!-- tweet-audit key=0123456789abcdef -->`'],
    ['words behind the marker', '<!-- tweet-audit key=0123456789abcdef --> /close'],
  ])('is not found in %s', (_name, description) => {
    expect(readIssueKey(description)).toBeUndefined();
  });
});

describe('ticks', () => {
  test.each([
    ['x', item(a, 'x'), [a]],
    ['a capital X', item(a, 'X'), [a]],
    ['no tick', item(a), []],
    ['marked as inapplicable', item(a, '~'), [a]],
    ['another list sign', `* [x] \`${a}\``, [a]],
    ['inside a list', `- two:\n  ${item(a, 'x')}`, [a]],
    ['CRLF', `${item(a, 'x')}\r\n${item(b, 'X')}\r\n`, [a, b]],
    ['text that a person wrote around it', `hello\n\n${item(a, 'x')} I did this\nbye`, [a]],
    ['a blank description', '', []],
    ['a task of somebody else', '- [x] buy milk\n- [x] `npm ci`', []],
    ['a box that is no list item', `[x] \`${a}\``, []],
    ['a quote', `> ${item(a, 'x')}`, []],
    ['an indented code block', `    ${item(a, 'x')}`, []],
    ['a fence', `\`\`\`\n${item(a, 'x')}\n\`\`\`\n${item(b, 'x')}`, [b]],
    ['a tilde fence with a shorter run inside', `~~~~ text\n~~~\n${item(a, 'x')}\n~~~~\n${item(b, 'x')}`, [b]],
    ['an info text with a backtick, which makes no fence', `\`\`\` a\`b\n${item(a, 'x')}`, [a]],
    ['a fence that nobody closed', `\`\`\`\n${item(a, 'x')}`, []],
  ])('are read from %s', (_name, description, ticked) => {
    expect([...readTicks(description)]).toEqual(ticked);
  });

  test('are applied where the box stands, and nothing else changes', () => {
    const before = `words\r\n${item(a)}\r\n~~~\n${item(a)}\n~~~\n${item(b, 'X')}\n`;
    expect(applyTicks(before, new Set([a]))).toBe(
      `words\r\n${item(a, 'x')}\r\n~~~\n${item(a)}\n~~~\n${item(b, 'X')}\n`,
    );
    expect(applyTicks(before, new Set())).toBe(before);
  });

  test('survive: what was ticked stays so, and only boxes that exist are ticked', () => {
    const line = fc.oneof(
      fc.constantFrom(item(a), item(b), item(a, 'x'), item(b, 'X'), '```', '~~~', '', 'words', '> ```', '  - [x]'),
      fc.string(),
    );
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ends)), fc.subarray([a, b]), (lines, wanted) => {
        const before = lines.flat().join('');
        const after = applyTicks(before, new Set(wanted));
        expect(after.length).toBe(before.length);
        const all = readTicks(applyTicks(before, new Set([a, b])));
        expect(readTicks(after)).toEqual(readTicks(before).union(all.intersection(new Set(wanted))));
        expect(applyTicks(after, new Set(wanted))).toBe(after);
      }),
    );
  });
});
