/** Whom and what the findings of several days are about again: the same author, the same ticket. */
import { sameHandle } from '../model/handle.ts';
import { isOpen } from '../model/open-finding.ts';
import type { Finding } from '../model/result.ts';
import { compareText, type DatedFinding, distinct } from './recurring-causes.ts';

export interface Returning {
  readonly kind: 'author' | 'ticket';
  /** The author's handle with its sign, or the ticket's number. */
  readonly who: string;
  /** A ticket's permalink; null where it has none. */
  readonly url: string | null;
  readonly findings: number;
  readonly days: number;
  readonly rules: readonly string[];
}

interface Name {
  readonly kind: Returning['kind'];
  /** What tells two of them apart. */
  readonly key: string;
  readonly who: string;
  readonly url: string | null;
}

/** `ours`: official handles, without the sign. */
function namesIn({ evidence, conversation }: Finding, ours: readonly string[]): readonly Name[] {
  const authorId = /^(\d+)\//.exec(conversation ?? '')?.[1];
  const tweet = evidence.find(
    ({ kind, by }) => kind === 'tweet' && by?.startsWith('@') === true && !ours.some((one) => sameHandle(one, by)),
  );
  const author = tweet?.by ?? null;
  const tickets = new Map(evidence.flatMap((e) => (e.kind === 'ticket' ? [[e.id, e] as const] : [])));
  return [
    ...(author === null
      ? []
      : [{ kind: 'author' as const, key: `author ${authorId ?? author.toLowerCase()}`, who: author, url: null }]),
    ...[...tickets.values()].map(({ id, url }) => ({ kind: 'ticket' as const, key: `ticket ${id}`, who: id, url })),
  ];
}

/** Those with open findings on more than one day, most first. */
export function returningOnes(found: readonly DatedFinding[], ours: readonly string[]): readonly Returning[] {
  const groups = new Map<string, { readonly name: Name; readonly found: DatedFinding[] }>();
  const inOrder = [...found].sort(
    (a, b) => compareText(a.finding.at, b.finding.at) || compareText(a.finding.fingerprint, b.finding.fingerprint),
  );
  for (const one of inOrder.filter(({ finding }) => isOpen(finding))) {
    for (const name of namesIn(one.finding, ours)) {
      const group = groups.get(name.key);
      if (group === undefined) groups.set(name.key, { name, found: [one] });
      else group.found.push(one);
    }
  }
  return [...groups]
    .map(([key, { name, found: all }]) => ({
      key,
      kind: name.kind,
      who: name.who,
      url: name.url,
      findings: all.length,
      days: distinct(all.map(({ date }) => date)),
      rules: [...new Set(all.map(({ finding }) => finding.rule))].sort(),
    }))
    .filter(({ days }) => days > 1)
    .sort((a, b) => b.findings - a.findings || b.days - a.days || compareText(a.key, b.key))
    .map(({ key: _, ...one }) => one);
}
