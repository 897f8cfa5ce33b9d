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

export function readMarkdown(markdown: string): Reading {
  const alive: string[] = [];
  const links: { url: string; label: string }[] = [];
  const html: string[] = [];
  const code: string[] = [];
  let images = 0;
  const walker = new Parser().parse(markdown).walker();
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
