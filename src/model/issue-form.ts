/** What the report writes into a day's issue for machines, and what people leave there: the hidden key, and ticked boxes. */
import { createHash } from 'node:crypto';

/** Names the issue of a team's day: first 16 hex digits of SHA-256 (interfaces.md, The GitLab issue). */
export function issueKey(team: string, date: string): string {
  return createHash('sha256').update(`tweet-audit:day:${team}:${date}`).digest('hex').slice(0, 16);
}

/** The hidden first line. `key`: 16 hex digits. */
export function issueMarker(key: string): string {
  return `<!-- tweet-audit key=${key} -->`;
}

/** The key in the first line that is not blank; undefined where it is none of ours. */
export function readIssueKey(description: string): string | undefined {
  return /^\s*<!-- tweet-audit key=([0-9a-f]{16}) -->[ \t\r]*(?:\n|$)/.exec(description)?.[1];
}

// Before the box, what is in it, after it; then a code span with the fingerprint.
const box = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[)([ xX~])(\]\s+)(`+) ?([0-9a-f]{12}) ?\4(?!`)/;

interface Fence {
  readonly mark: string;
  readonly quotes: number;
}

/** Calls `visit` for each line outside code fences; a quoted fence ends with its quote. */
function mapOpenLines(lines: readonly string[], visit: (line: string) => string): readonly string[] {
  let fence: Fence | undefined;
  return lines.map((line) => {
    const prefix = /^[\s>]*/.exec(line)?.[0] ?? '';
    const rest = line.slice(prefix.length).trimEnd();
    const quotes = prefix.split('>').length - 1;
    if (fence !== undefined && quotes < fence.quotes) fence = undefined;
    if (fence !== undefined) {
      const isEnd = rest.length >= fence.mark.length && rest === fence.mark.charAt(0).repeat(rest.length);
      if (isEnd) fence = undefined;
      return line;
    }
    const mark = /^(`{3,})[^`]*$|^(~{3,})/.exec(rest);
    if (mark === null) return visit(line);
    fence = { mark: mark[1] ?? mark[2] ?? '', quotes };
    return line;
  });
}

function readBoxesWhere(description: string, isWanted: (inside: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  mapOpenLines(description.split('\n'), (line) => {
    const [, , inside, , , fingerprint] = box.exec(line) ?? [];
    if (inside !== undefined && fingerprint !== undefined && isWanted(inside)) found.add(fingerprint);
    return line;
  });
  return found;
}

/** Fingerprints that have a box, ticked or not. */
export function readBoxes(description: string): ReadonlySet<string> {
  return readBoxesWhere(description, () => true);
}

/** Fingerprints whose box a person ticked, or marked as inapplicable. */
export function readTicks(description: string): ReadonlySet<string> {
  return readBoxesWhere(description, (inside) => inside !== ' ');
}

/** The description with these boxes ticked; the others stay as they are. */
export function applyTicks(description: string, ticks: ReadonlySet<string>): string {
  return mapOpenLines(description.split('\n'), (line) =>
    line.replace(
      box,
      (whole: string, before: string, _inside: string, _after: string, _run: string, fingerprint: string) =>
        ticks.has(fingerprint) ? `${before}x${whole.slice(before.length + 1)}` : whole,
    ),
  ).join('\n');
}
