/** The form that our GitLab issues keep for ever: a hidden key, and boxes that people tick (interfaces.md, The GitLab issue). */
import { createHash } from 'node:crypto';

/** Names the issue of a team's day: first 16 hex digits of SHA-256. */
export function issueKey(team: string, date: string): string {
  return createHash('sha256').update(`tweet-audit:day:${team}:${date}`).digest('hex').slice(0, 16);
}

/** Names the issue of a team's week (`2026-W47`) or month (`2026-11`): never the key of a day. */
export function rollUpKey(team: string, stretch: string): string {
  return createHash('sha256').update(`tweet-audit:rollup:${team}:${stretch}`).digest('hex').slice(0, 16);
}

/** The hidden first line of a description. */
export function issueMarker(key: string): string {
  return `<!-- tweet-audit key=${key} -->`;
}

/** The key in the first line that is not blank; undefined where the description is not one of ours, or was edited away. */
export function readIssueKey(description: string): string | undefined {
  return /^[\s\uFEFF]*<!-- tweet-audit key=([0-9a-f]{16}) -->[ \t]*(?:\r|\n|$)/.exec(description)?.[1];
}

/** The hidden first line of our answer to a note. */
export function answerMarker(noteId: string): string {
  return `<!-- tweet-audit note=${noteId} -->`;
}

/** The hidden first line of our word that a waiver ends: one for each note, end, and days ahead. */
export function lapseMarker(noteId: string, until: string, step: number): string {
  return `<!-- tweet-audit lapse=${noteId} until=${until} step=${step} -->`;
}

// `[~]` is GitLab's inapplicable item.
const taskItem = /^( {0,3}[-*+] {1,3}\[)([ xX~])(\] {1,3}`([0-9a-f]{12})`)/;

/** Hands every line outside code fences to `visit`, and joins what comes back; line ends stay as they are. */
function mapOutsideFences(description: string, visit: (line: string) => string): string {
  let fence: string | undefined;
  return description
    .split(/(\r\n|\r|\n)/)
    .map((line, i) => {
      if (i % 2 === 1) return line;
      if (fence !== undefined) {
        const [, closing] = /^\s*(`{3,}|~{3,})\s*$/.exec(line) ?? [];
        if (closing?.startsWith(fence)) fence = undefined;
        return line;
      }
      fence = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/
        .exec(line)
        ?.slice(1)
        .find((run) => run !== undefined);
      return fence === undefined ? visit(line) : line;
    })
    .join('');
}

function fingerprintsOf(description: string, isWanted: (box: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  mapOutsideFences(description, (line) => {
    const [, , box, , fingerprint] = taskItem.exec(line) ?? [];
    if (box !== undefined && fingerprint !== undefined && isWanted(box)) found.add(fingerprint);
    return line;
  });
  return found;
}

/** Fingerprints of the findings that have a box, ticked or not. */
export function readBoxes(description: string): ReadonlySet<string> {
  return fingerprintsOf(description, () => true);
}

/** Words in bold by which a line says that people decided, so that it asks nothing of anybody. */
const codeSpan = /(`+)(?!`).*?(?<!`)\1(?!`)/g;
const setAside = /[(;] ?\*\*(?:waived|disputed|dispute accepted)\*\*/;

/** Fingerprints of the findings that the text shows as waived, disputed or ruled to be none, and that nobody ticked. */
export function readSetAside(description: string): ReadonlySet<string> {
  const found = new Set<string>();
  mapOutsideFences(description, (line) => {
    const [, , box, , fingerprint] = taskItem.exec(line) ?? [];
    if (box === ' ' && fingerprint !== undefined && setAside.test(line.replace(codeSpan, ''))) found.add(fingerprint);
    return line;
  });
  return found;
}

const decided = /[(;] ?\*\*(?:waived|dispute accepted|dispute rejected)\*\*/;

/** There are boxes, and each is ticked, or its finding is decided on. */
export function asksNothing(description: string): boolean {
  const asked = fingerprintsOf(description, (box) => box === ' ');
  const settled = new Set<string>();
  mapOutsideFences(description, (line) => {
    const [, , , , fingerprint] = taskItem.exec(line) ?? [];
    if (fingerprint !== undefined && decided.test(line.replace(codeSpan, ''))) settled.add(fingerprint);
    return line;
  });
  return readBoxes(description).size > 0 && [...asked].every((one) => settled.has(one));
}

/** Fingerprints of the findings that a person ticked as seen, or as inapplicable; whatever else people wrote into the description is passed over. */
export function readTicks(description: string): ReadonlySet<string> {
  return fingerprintsOf(description, (box) => box !== ' ');
}

/** Ticks the boxes of these findings; a box that is ticked already stays so, and nothing else changes. */
export function applyTicks(description: string, ticks: ReadonlySet<string>): string {
  return mapOutsideFences(description, (line) =>
    line.replace(taskItem, (whole, before: string, box: string, after: string, fingerprint: string) =>
      box === ' ' && ticks.has(fingerprint) ? `${before}x${after}` : whole,
    ),
  );
}
