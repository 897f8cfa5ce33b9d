/** One finding on a person's own page: what, why, whether it counts, and where to look. */
import type { AuditResult } from '../../model/result.ts';
import type { Evidence } from '../../model/verdict.ts';
import { kindWords } from '../issue/words.ts';
import { showTimeWithin } from '../show-time.ts';
import type { Item, Line, Piece } from './document.ts';
import type { Counting, OwnFinding } from './own-findings.ts';

export interface Reader {
  /** The reader's name, as the records have it. */
  readonly name: string;
  /** As the page shows it. */
  readonly shown: string;
  readonly blot: (text: string) => string;
  /** Personal handles of others, in lower case. */
  readonly handles: ReadonlySet<string>;
}

const countingWords: Readonly<Record<Counting, string>> = {
  counts: 'Counts in the figures.',
  waived: 'Waived: it does not count.',
  disputed: 'Disputed: it does not count until somebody rules on it.',
  accepted: 'Ruled to be no fault: it does not count.',
  notPersonal: 'Does not count: the likely cause is the organisation of work, a tool, or unknown.',
  ofSomebodyElse: 'Does not count: the finding is a matter for somebody else.',
  sameConversation: 'Does not count again: its conversation counts already.',
  noRate: 'In no rate: this rule cannot tell whose work it is where all is well.',
};

const plainLabel = /^[a-z]+(?: [a-z]+){0,7}$/;
const mostEvidence = 6;

/** A tweet's address names its handle, which may be a colleague's own. */
function placeOf(url: string, handles: ReadonlySet<string>): string {
  const [, handle, id] = /^https:\/\/x\.com\/(\w+)\/status\/(\d+)$/.exec(url) ?? [];
  return handle !== undefined && handles.has(handle.toLowerCase()) ? `https://x.com/i/web/status/${id ?? ''}` : url;
}

function tellBy(by: string | null, { name, shown, handles }: Reader): readonly Piece[] {
  if (by === null) return [];
  if (by.startsWith('@') && !handles.has(by.slice(1).toLowerCase())) return [' by ', { outside: by }];
  return by === name ? [' by ', { outside: shown }] : [' by a colleague'];
}

function tellEvidence(evidence: Evidence, timeZone: string, date: string, reader: Reader): Line {
  const what = reader.blot(evidence.what);
  const label = plainLabel.test(what) ? what : kindWords[evidence.kind];
  const place =
    evidence.url === null
      ? [`${label} `, { outside: `${evidence.kind}/${evidence.id}` }]
      : [{ label, url: placeOf(evidence.url, reader.handles) }];
  const said = label === what ? [] : [' ', { outside: what }];
  return [...place, ...said, ` ${showTimeWithin(evidence.at, timeZone, date)}`, ...tellBy(evidence.by, reader)];
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

export function tellOwnFinding({ finding, date, timeZone, counting }: OwnFinding, reader: Reader): Item {
  const zone = knownZone(timeZone);
  return {
    line: [
      { outside: finding.fingerprint },
      ` ${date} ${showTimeWithin(finding.at, zone, date)} `,
      { outside: reader.blot(finding.message) },
      ' (',
      { outside: finding.rule },
      `, ${finding.severity})`,
    ],
    more: [
      [{ outside: reader.blot(finding.because) }],
      [countingWords[counting]],
      ...finding.evidence.slice(0, mostEvidence).map((e) => tellEvidence(e, zone, date, reader)),
    ],
  };
}

/** What helps, a line a rule. */
export function tellRemedies(findings: readonly OwnFinding[], results: readonly AuditResult[]): readonly Item[] {
  const summaries = new Map(results.flatMap((result) => result.rules.map((rule) => [rule.id, rule] as const)));
  return [...new Set(findings.map(({ finding }) => finding.rule))].sort().flatMap((id) => {
    const rule = summaries.get(id);
    return rule === undefined ? [] : [{ line: [{ outside: id }, ': ', { outside: rule.remedy }] }];
  });
}
