/** Answers to notes: what they say, and that nothing which was written comes to life in them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../src/model/instant.ts';
import type { ReviewedCommand, ReviewedNote } from '../../src/model/review.ts';
import { renderAnswer } from '../../src/report/answer.ts';
import { findCommands } from '../../src/review/find-commands.ts';
import { parseCommand } from '../../src/review/parse-command.ts';
import { hostileText, tag } from './hostile.ts';
import { readMarkdown } from './read-markdown.ts';

function noteWith(...commands: readonly ReviewedCommand[]): ReviewedNote {
  const at = instant('2026-11-22T09:00:00Z');
  return { date: '2026-11-21', issue: 7, noteId: '4711', discussionId: 'd1', by: 'mira_manages', at, commands };
}

const refused = (line: string, said: string, form: string | null = null): ReviewedCommand => ({
  line,
  decision: null,
  said,
  form,
});

test('an answer begins with the mark of its note, and says of each command what came of it', () => {
  const taken: ReviewedCommand = {
    line: 'audit: reopen 3f2a9c',
    decision: {
      kind: 'reopen',
      target: { fingerprint: '3f2a9c41d0b7' },
      claim: null,
      reason: '',
      by: 'mira_manages',
      at: instant('2026-11-22T09:00:00Z'),
      until: null,
      noteId: '4711',
    },
    said: '3f2a9c41d0b7 is open again, as if nothing had been decided',
    form: null,
  };
  expect(
    renderAnswer(
      noteWith(taken, refused('audit: reopen', 'it does not say which finding', 'audit: reopen FINGERPRINT')),
    ),
  ).toBe(
    [
      '<!-- tweet-audit note=4711 -->',
      '',
      '- **Taken** `audit: reopen 3f2a9c`: `3f2a9c41d0b7` is open again, as if nothing had been decided.',
      '- **Not taken** `audit: reopen`: it does not say which finding. It is written `audit: reopen FINGERPRINT`.',
    ].join('\n'),
  );
});

describe('whatever was written', () => {
  test('lies still in the answer, which holds no command itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        const parsed = parseCommand(line);
        const said = 'complaint' in parsed ? parsed.complaint : line;
        const answer = renderAnswer(noteWith(refused(`audit: ${text}`, said, null), refused(text, text, text)));
        expect(answer).not.toMatch(/^\s{0,3}\//m);
        expect(answer).not.toMatch(/^\s*>>>/m);
        const { alive, links, html, images } = readMarkdown(answer);
        for (const words of alive) expect(words).not.toContain(tag);
        expect({ links, html, images }).toEqual({ links: [], html: ['<!-- tweet-audit note=4711 -->'], images: 0 });
        expect(findCommands(answer)).toEqual([]);
      }),
    );
  });
});
