/** A roll-up as its GitLab issue: found by a key of its own kind, for the days' issues are others. */

import type { RollUp } from '../measure/roll-up.ts';
import { TweetAuditError } from '../model/errors.ts';
import { rollUpKey } from '../model/issue-form.ts';
import { plural } from '../model/plural.ts';
import { createGitlabPublisher } from '../publish/gitlab/publisher.ts';
import type { IssueOutcome } from '../publish/gitlab/types.ts';
import { rollUpTitle } from '../report/rollup/show-figures.ts';
import { openGitlab } from './open-gitlab.ts';
import type { Problem } from './past.ts';
import type { Progress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

/** What fails joins `problems`. Rejects with a TweetAuditError (`usage`) where GitLab is not configured. */
export async function publishRollUp(
  rollUp: RollUp,
  description: string,
  problems: Problem[],
  surroundings: Surroundings,
  progress: Progress,
): Promise<IssueOutcome | undefined> {
  const access = openGitlab('publish', surroundings, progress);
  const phase = progress.phase('publish', 'Publishing');
  try {
    const publisher = createGitlabPublisher({ ...access, clock: surroundings.clock, mode: 'apply' });
    const outcome = await publisher.publishRollUp({
      kind: 'rollup',
      key: rollUpKey(rollUp.team, rollUp.stretch.name),
      title: rollUpTitle(rollUp),
      description,
      dueDate: null,
      assignees: [],
    });
    phase.done(`${outcome.action}, ${plural(access.transport.requestCount(), 'request')}`);
    outcome.warnings.forEach(progress.warn);
    return outcome;
  } catch (error) {
    phase.done('not done');
    if (!(error instanceof TweetAuditError)) throw error;
    problems.push({ text: `not published: ${error.message}. ${error.cure}`, refused: error.kind === 'credentials' });
    return undefined;
  }
}
