/** Says on a closed issue, once, why it is opened again. */

import { createHash } from 'node:crypto';
import { plural } from '../../model/plural.ts';
import type { GitlabClient, StoredIssue } from './client.ts';
import { sayOnce } from './say-once.ts';
import type { Writer } from './writer.ts';

const mostNamed = 20;

/** The hidden first line makes the note findable: one for each closing and what came up after it. */
function noteOf(
  issue: StoredIssue,
  fingerprints: readonly string[],
): { readonly marker: string; readonly body: string } {
  const hash = createHash('sha256')
    .update([issue.closedAt ?? '', ...fingerprints].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const marker = `<!-- tweet-audit reopened=${hash} -->`;
  const count = plural(fingerprints.length, 'finding');
  const named = fingerprints.slice(0, mostNamed).map((one) => `\`${one}\``);
  const more = fingerprints.length > mostNamed ? ` and ${fingerprints.length - mostNamed} more` : '';
  return {
    marker,
    body: `${marker}\nOpened again: ${count} came up that this issue did not list as open when it was closed: ${named.join(', ')}${more}. Tick each once you have seen it, and the day closes itself when nothing else is open.`,
  };
}

export async function announceReopening(
  client: GitlabClient,
  writer: Writer,
  projectPath: string,
  issue: StoredIssue,
  fingerprints: readonly string[],
): Promise<void> {
  const { marker, body } = noteOf(issue, fingerprints);
  const path = `${projectPath}/issues/${issue.iid}/notes`;
  const write = { method: 'POST', path, body: { body }, why: 'say why the issue is opened again' } as const;
  await sayOnce(writer, `${projectPath}/issues/${issue.iid}`, write, async () =>
    (await client.comments(issue.iid)).filter((one) => one.body.startsWith(marker)),
  );
}
