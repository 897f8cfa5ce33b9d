/** Finds the issue of a day or a roll-up by the hidden key in its description; titles are for people. */
import { readIssueKey } from '../../model/issue-form.ts';
import type { GitlabClient } from './client.ts';
import type { ListedIssue } from './schema.ts';

export interface FoundIssue {
  readonly iid: number;
  /** Younger issues with the same key: copies that a person made, or what an older program left. */
  readonly others: readonly number[];
}

function withKey(listed: readonly ListedIssue[], key: string): FoundIssue | undefined {
  const iids = listed.flatMap((one) => (readIssueKey(one.description) === key ? [one.iid] : []));
  const [iid, ...others] = [...new Set(iids)].sort((a, b) => a - b);
  return iid === undefined ? undefined : { iid, others };
}

/**
 * `listed`: the issues with our label. Where none of them has the key, GitLab's search is asked too, and its answers are held
 * to the key: a day that lost the label (somebody deleted it from the project) gets it back instead of a second issue.
 */
export async function findIssue(
  client: Pick<GitlabClient, 'holding'>,
  key: string,
  listed: readonly ListedIssue[],
): Promise<FoundIssue | undefined> {
  return withKey(listed, key) ?? withKey(await client.holding(key), key);
}
