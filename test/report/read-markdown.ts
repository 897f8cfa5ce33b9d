/** Reads a description again, as a CommonMark parser sees it: what is alive in it, and what lies in code. */
import { type Node, Parser } from 'commonmark';

export interface Reading {
  /** Texts outside code and links. */
  readonly alive: readonly string[];
  readonly links: readonly { readonly url: string; readonly label: string }[];
  readonly html: readonly string[];
  readonly code: readonly string[];
  readonly images: number;
}

function textOf(node: Node): string {
  const walker = node.walker();
  let text = '';
  for (let step = walker.next(); step !== null; step = walker.next()) {
    if (step.entering && step.node.type === 'text') text += step.node.literal ?? '';
  }
  return text;
}

function isInLink(node: Node): boolean {
  for (let above = node.parent; above !== null; above = above.parent) if (above.type === 'link') return true;
  return false;
}

const row = /^\|.*\|$/;

/** GitLab's tables, which CommonMark lacks: each cell as a paragraph. A bar too many, even within code, is an error. */
function unfoldTables(markdown: string): string {
  let columns = 0;
  return markdown
    .split('\n')
    .map((line, place, lines) => {
      const isHead = row.test(line) && /^\|(?:---\|)+$/.test(lines[place + 1] ?? '');
      if (!row.test(line)) columns = 0;
      else if (isHead) columns = line.split('|').length;
      if (columns === 0) return line;
      const cells = line.split('|');
      if (cells.length !== columns)
        throw new RangeError(`a row of ${cells.length} parts in a table of ${columns}: ${line}`);
      return /^\|(?:---\|)+$/.test(line) ? '' : `\n${cells.map((cell) => cell.trim()).join('\n\n')}\n`;
    })
    .join('\n');
}

export function readMarkdown(markdown: string): Reading {
  const alive: string[] = [];
  const links: { url: string; label: string }[] = [];
  const html: string[] = [];
  const code: string[] = [];
  let images = 0;
  const walker = new Parser().parse(unfoldTables(markdown)).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node } = step;
    if (!step.entering) continue;
    if (node.type === 'text' && !isInLink(node)) alive.push(node.literal ?? '');
    if (node.type === 'link') links.push({ url: node.destination ?? '', label: textOf(node) });
    if (node.type === 'html_block' || node.type === 'html_inline') html.push(node.literal ?? '');
    if (node.type === 'code' || node.type === 'code_block') code.push(node.literal ?? '');
    if (node.type === 'image') images += 1;
  }
  return { alive, links, html, code, images };
}
