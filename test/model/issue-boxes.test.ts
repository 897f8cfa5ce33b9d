/** Boxes that people tick, read from what they left of a description. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTicks, readBoxes, readTicks } from '../../src/model/issue-form.ts';

const [one, two] = ['a1b2c3d4e5f6', '0f0f0f0f0f0f'] as const;

describe('boxes', () => {
  it.each([
    [`- [x] \`${one}\` late`, true],
    [`* [X] \`${one}\``, true],
    [`  + [x] \`${one}\` late\r`, true],
    [`- [~] \`${one}\``, true],
    [`> - [x] \`${one}\``, undefined],
    [`- [ ] \`${one}\` late`, false],
    [`- [x] ${one}`, undefined],
    [`- [x] late \`${one}\``, undefined],
    [`- [x] \`${one}0\``, undefined],
    [`[x] \`${one}\``, undefined],
    [`\`\`\`\n- [x] \`${one}\`\n\`\`\``, undefined],
    [`~~~~text\n~~~\n- [x] \`${one}\`\n~~~~`, undefined],
    [`\`\`\`a\`b\n- [x] \`${one}\``, true],
  ])('%j', (text, ticked) => {
    expect([...readBoxes(text)]).toEqual(ticked === undefined ? [] : [one]);
    expect([...readTicks(text)]).toEqual(ticked === true ? [one] : []);
  });

  it('are ticked by fingerprint, and nothing else changes', () => {
    const text = `intro \`${one}\`\r\n- [ ] \`${one}\` late\r\n- [ ] \`${two}\`\n\`\`\`\n- [ ] \`${one}\`\n\`\`\`\n`;
    expect(applyTicks(text, new Set([one]))).toBe(text.replace(`- [ ] \`${one}\` late`, `- [x] \`${one}\` late`));
    expect(applyTicks(text, new Set())).toBe(text);
  });

  it('read back what was ticked, and ticking twice is ticking once', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(`- [ ] \`${one}\` a`, `* [ ] \`${two}\``, '```', '~~~', '', `- [x] \`${two}\``),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(lines, fc.subarray([one, two]), (given, chosen) => {
        const text = given.join('\n');
        const ticked = applyTicks(text, new Set(chosen));
        const boxes = readBoxes(text);
        expect(readBoxes(ticked)).toEqual(boxes);
        const expected = new Set([...readTicks(text), ...chosen.filter((each) => boxes.has(each))]);
        expect(readTicks(ticked)).toEqual(expected);
        expect(applyTicks(ticked, new Set(chosen))).toBe(ticked);
      }),
    );
  });
});
