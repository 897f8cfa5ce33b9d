/** Finds commands in a note: lines of its own paragraphs, never of what it quotes, shows as code, lists or hides. */
import { type Node, Parser } from 'commonmark';

/** Elements that hold nothing, so that nothing closes them. */
const emptyElements = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** Nobody reads on for so long, in characters; commands stand above. */
const longestBody = 50_000;

const quoteLine = /^(>{3,})[ \t]*(?:\[![a-z]+\].*)?$/i;
const fenceLine = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** GitLab's quotes between two lines of `>>>` become CommonMark's. One that nobody closes is a quote to the end. */
function quoteBlocks(lines: readonly string[]): readonly string[] {
  let quote: string | undefined;
  let fence: string | undefined;
  return lines.map((line) => {
    if (quote !== undefined) {
      if (!/^>{3,}[ \t]*$/.test(line) || line.trim().length < quote.length) return `> ${line}`;
      quote = undefined;
      return '';
    }
    const opened = fenceLine.exec(line);
    if (fence !== undefined) {
      if (opened !== null && line.trim().startsWith(fence) && /^[ \t]*[`~]+[ \t]*$/.test(line)) fence = undefined;
      return line;
    }
    fence = opened?.[1] ?? opened?.[2];
    quote = fence === undefined ? quoteLine.exec(line)?.[1] : undefined;
    return quote === undefined ? line : '>';
  });
}

/** A comment that nobody closes hides the rest. */
function withoutComments(html: string): string {
  const [before = '', ...parts] = html.split('<!--');
  return [before, ...parts.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))].join('');
}

/** How many elements are open after this piece of HTML, when `open` were before it. */
function countOpen(html: string, open: number): number {
  let depth = open;
  for (const [, closing, name = '', selfClosing] of withoutComments(html).matchAll(
    /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?(\/?)>/gi,
  )) {
    if (emptyElements.has(name.toLowerCase()) || selfClosing === '/') continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
  }
  return depth;
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child);
  return children;
}

const isBreak = ({ type }: Node): boolean => type === 'softbreak' || type === 'linebreak';

/** Joined over all that lies in a node, at whatever depth. */
function collect(node: Node, tell: (inner: Node) => string): string {
  const walker = node.walker();
  let told = '';
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) told += tell(step.node);
  return told;
}

/** What a reader sees of it, on one line. */
function textOf(node: Node): string {
  return collect(node, (inner) => {
    if (isBreak(inner)) return ' ';
    return inner.type === 'text' || inner.type === 'code' ? (inner.literal ?? '') : '';
  });
}

function htmlIn(node: Node): string {
  return collect(node, (inner) => (inner.type.startsWith('html') ? (inner.literal ?? '') : ''));
}

/** The lines of a paragraph that begin with plain text, while no HTML element is open. */
function plainLines(paragraph: Node, openBefore: number): readonly string[] {
  const lines: string[] = [];
  let open = openBefore;
  let line: string | undefined;
  let isStart = true;
  for (const child of childrenOf(paragraph)) {
    if (isBreak(child)) {
      if (line !== undefined) lines.push(line);
      line = undefined;
      isStart = true;
      continue;
    }
    if (isStart && open === 0 && child.type === 'text') line = '';
    if (line !== undefined) line += textOf(child);
    open = countOpen(htmlIn(child), open);
    isStart = false;
  }
  return line === undefined ? lines : [...lines, line];
}

/** Each without the word `audit:`, trimmed; in the order in which they stand. */
export function findCommands(body: string): readonly string[] {
  const lines = body.slice(0, longestBody).replace(/\r\n?/g, '\n').split('\n');
  const document = new Parser().parse(quoteBlocks(lines).join('\n'));
  const commands: string[] = [];
  let open = 0;
  for (const block of childrenOf(document)) {
    const found = block.type === 'paragraph' ? plainLines(block, open) : [];
    commands.push(...found.flatMap((line) => /^audit:(.*)$/su.exec(line)?.[1]?.replace(/\s+/g, ' ').trim() ?? []));
    open = countOpen(htmlIn(block), open);
  }
  return commands;
}
