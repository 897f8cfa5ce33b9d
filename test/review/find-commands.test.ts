/** Which lines of a note are commands: its own words only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommands } from '../../src/review/find-commands.ts';

const command = 'audit: reopen 3f2a9c41d0b7';

describe('a line of a paragraph', () => {
  test.each([
    ['alone', command],
    ['after words', `I looked into it.\n${command}`],
    ['between paragraphs', `First.\n\n${command}\n\nThanks!`],
    ['with carriage returns', `First.\r\n${command}\r\nThanks!\r\n`],
    ['with old line ends', `First.\r${command}\rThanks!`],
    ['with a hard break before it', `First.  \n${command}`],
    ['after a quote', `> ${command} because of them\n\n${command}`],
    ['after GitLab’s quote', `>>>\nas it said\n>>>\n${command}`],
    ['after a whole HTML element', `<details>\n<summary>why</summary>\n\nBecause.\n\n</details>\n\n${command}`],
    ['after a comment', `<!-- hidden -->\n\n${command}`],
    ['with a fingerprint in code', 'audit: reopen `3f2a9c41d0b7`'],
    ['with more blanks', 'audit:   reopen\t3f2a9c41d0b7  '],
  ])('%s is a command', (_, body) => {
    expect(findCommands(body)).toEqual(['reopen 3f2a9c41d0b7']);
  });

  test('of two commands each counts, in their order', () => {
    expect(findCommands('audit: accept a1b2c3 because yes\naudit: reject b2c3d4 because no')).toEqual([
      'accept a1b2c3 because yes',
      'reject b2c3d4 because no',
    ]);
  });

  test('reasons keep their words, whatever form they have', () => {
    expect(findCommands('audit: accept a1b2c3 because `tool` was *down*, see [the log](https://example.com)')).toEqual([
      'accept a1b2c3 because tool was down, see the log',
    ]);
  });
});

const elsewhere: readonly (readonly [string, (line: string) => string])[] = [
  ['quoted', (line) => `> ${line}`],
  ['in a lazy line of a quote', (line) => `> as she wrote\n${line}`],
  ['in a quote of a quote', (line) => `>> ${line}`],
  ['in GitLab’s quote', (line) => `>>>\n${line}\n>>>`],
  ['in GitLab’s quote with a fence inside', (line) => `>>>\n\`\`\`\n\n${line}\n>>>`],
  ['in GitLab’s quote without an end', (line) => `>>>\n\n${line}`],
  ['in GitLab’s alert', (line) => `>>> [!note]\n${line}\n>>>`],
  ['in a code span', (line) => `\`${line}\``],
  ['in a code span over lines', (line) => `\`see\n${line}\nabove\``],
  ['in a fence', (line) => `\`\`\`\n${line}\n\`\`\``],
  ['in a fence of tildes', (line) => `~~~text\n${line}\n~~~`],
  ['in a fence without an end', (line) => `\`\`\`\n${line}`],
  ['in an indented block', (line) => `\n    ${line}`],
  ['in a list', (line) => `- ${line}`],
  ['in a lazy line of a list', (line) => `1. first\n${line}`],
  ['in a heading', (line) => `# ${line}`],
  ['in an underlined heading', (line) => `${line}\n---`],
  ['in a comment', (line) => `<!-- ${line} -->`],
  ['in a comment over lines', (line) => `<!--\n\n${line}\n\n-->`],
  ['in a comment without an end', (line) => `<!--\n\n${line}`],
  ['in a comment inside a paragraph', (line) => `words <!--\n${line}\n-->`],
  ['in an HTML quote', (line) => `<blockquote>\n\n${line}\n\n</blockquote>`],
  ['struck out by HTML', (line) => `words <del>\n${line}\n</del>`],
  ['in an attribute', (line) => `words <a title="\n${line}\n">`],
  ['in the title of a link', (line) => `[words](https://example.com "\n${line}\n")`],
  ['in emphasis', (line) => `*words\n${line}*`],
  ['in bold', (line) => `**${line}**`],
  ['within a line', (line) => `Write ${line}`],
  ['in a table', (line) => `| ${line} |\n|---|`],
  ['in other letters', (line) => line.replace('audit', 'AUDIT')],
  ['behind a word joiner', (line) => `\u2060${line}`],
];

describe('what is no command', () => {
  test.each(elsewhere)('%s', (_, wrap) => {
    expect(findCommands(wrap(command))).toEqual([]);
  });

  test('text of any kind breaks nothing', () => {
    const pieces = fc.constantFrom(
      command,
      '>>>',
      '> ',
      '```',
      '~~~',
      '`',
      '<!--',
      '-->',
      '<del>',
      '\n',
      '\r\n',
      '- ',
      '    ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const found of findCommands(parts.join(''))) expect(found).toMatch(/^reopen 3f2a9c41d0b7/);
      }),
    );
  });

  test.each(['>', '<!--', '<a ', '[', '*a ', '**a *b ', '`', '- ', '![', '<del>', '&', '>>>\n', '```\n', '<div\n'])(
    'a megabyte of %j takes no time, and no stack',
    (piece) => {
      const startedAt = performance.now();
      expect(findCommands(piece.repeat(1_000_000 / piece.length))).toEqual([]);
      expect(performance.now() - startedAt).toBeLessThan(3_000);
    },
  );

  test('however it is wrapped, once quoted it stays so', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...elsewhere), { maxLength: 4 }), (wraps) => {
        const body = wraps.reduce((text, [, wrap]) => wrap(text), command);
        const quoted = body.split('\n').map((line) => `> ${line}`);
        expect(findCommands(quoted.join('\n'))).toEqual([]);
      }),
    );
  });
});
