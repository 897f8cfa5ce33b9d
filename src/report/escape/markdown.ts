/**
 * Text for GitLab's Markdown: no quick action, mention, reference, link, image, math or HTML in it can come to life.
 * Only code is safe: references run on the rendered text but skip code, so that entities and backslashes do not help.
 * Both forms belong behind a prefix of ours (list, heading, words), never at the start of a line.
 */
import { escapeLog } from './log.ts';

/** Line feeds for every line end; controls, bidi marks and broken surrogates leave a visible mark. */
function clean(text: string): string {
  return escapeLog(text.toWellFormed(), { lines: true });
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** At most `most` characters, with an ellipsis where some were left out. */
function cutText(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** A code span; line ends become `⏎`, and what is longer than `most` characters is cut. */
export function inlineCode(text: string, most = 400): string {
  const line = cutText(clean(cutText(text, most)).replaceAll('\n', ' ⏎ '), most);
  const shown = line.trim() === '' ? '(empty)' : line;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A quoted code block. Each line begins with `> `, which also keeps GitLab's older readers of quick actions out. */
export function quotedFence(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}text`, ...clean(text).split('\n'), fence].map((line) => `> ${line}`).join('\n');
}

const plainWord = /^\(?[A-Za-z]+(?:['’-][A-Za-z]+)*[,.;:!?)]*$/;
const plainNumber = /^\d{1,5}[,;:)]?$/;
/** GitLab links 7 to 40 hex digits to a commit of that name. */
const commitLike = /^[0-9a-f]{7,40}\W*$/i;

/** A rule's own sentence: words that are nothing but letters stay, everything else goes into code. */
export function ownWords(text: string, most = 400): string {
  const words = clean(cutText(text, most)).split(/\s+/u);
  const shown = words
    .filter((word) => word !== '')
    .map((word) =>
      (plainWord.test(word) && !commitLike.test(word)) || plainNumber.test(word) ? word : inlineCode(word),
    );
  return shown.length === 0 ? inlineCode('') : shown.join(' ');
}
