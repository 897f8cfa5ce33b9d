/** One of our issues, a day's or a roll-up's: found or made, then brought to the text, labels and state that it should have. */
import type { Clock } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';
import type { GitlabClient, StoredIssue } from './client.ts';
import { createOnce, locksOf, removeLock } from './create-once.ts';
import { fateOf, msAskedBy } from './failures.ts';
import { type FoundIssue, findIssue } from './find-issue.ts';
import {
  editOf,
  firstDifference,
  firstState,
  type IssueFacts,
  isSameText,
  newEvidence,
  wantedState,
} from './issue-changes.ts';
import { type IssueState, labelsOf } from './labels.ts';
import { announceReopening } from './reopen-note.ts';
import { issueSchema, type Label, type ListedIssue } from './schema.ts';
import type { IssueOutcome, OurIssue, PlannedWrite } from './types.ts';
import { createWriter, type Writer } from './writer.ts';

/** What was read once for all issues of a run. */
export interface Session {
  readonly client: GitlabClient;
  readonly clock: Clock;
  readonly mode: 'apply' | 'plan';
  readonly projectPath: string;
  readonly locks: readonly Label[];
  readonly listed: readonly ListedIssue[];
}

interface Scene extends Session {
  readonly wanted: OurIssue;
  readonly writer: Writer;
}

const nouns: Readonly<Record<OurIssue['kind'], string>> = { day: 'day', rollup: 'roll-up' };
const mostEdits = 4;
const pauseMs = 2_000;

/** Throws where GitLab stored something else than was sent: a quick action was read out of the text, or the role is too low. */
function checkStored(issue: StoredIssue, { body }: PlannedWrite): void {
  const complain = (what: string, cure: string): never => {
    throw new TweetAuditError('unpublished', `GitLab stored #${issue.iid} otherwise than it was sent: ${what}`, cure);
  };
  const { description, labels, add_labels: added } = body;
  if (typeof description === 'string' && !isSameText(description, issue.description)) {
    complain(
      `the description differs from line ${firstDifference(description, issue.description)} on`,
      'A line was read as a quick action. Look at the issue for what it did, and report this with the version of your GitLab.',
    );
  }
  const wanted = [labels, added].flatMap((given) => (typeof given === 'string' ? given.split(',') : []));
  const missing = wanted.filter((label) => !issue.labels.includes(label));
  if (missing.length > 0) complain(`it lacks ${missing.join(', ')}`, 'Give the token at least the role Reporter.');
  if (body.confidential === true && !issue.confidential)
    complain('it is not confidential', 'Make it confidential by hand.');
}

async function assigneeIds({ client, writer, wanted }: Scene): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const username of wanted.assignees) {
    const id = await client.userId(username);
    if (id === undefined) writer.warn(`GitLab knows no user ${username}; the issue is not assigned to them.`);
    else ids.push(id);
  }
  return ids;
}

/** The issue as it is made, and the POST that makes it. */
async function newIssue(scene: Scene): Promise<{ readonly facts: IssueFacts; readonly write: PlannedWrite }> {
  const { wanted, projectPath } = scene;
  const ids = await assigneeIds(scene);
  const labels = labelsOf(wanted, firstState(wanted));
  const body = {
    title: wanted.title,
    description: wanted.description,
    confidential: true,
    labels: labels.join(','),
    ...(wanted.dueDate === null ? {} : { due_date: wanted.dueDate }),
    ...(ids.length === 0 ? {} : { assignee_ids: ids }),
  };
  const { title, description } = wanted;
  return {
    facts: { title, description, labels, confidential: true, state: 'opened' },
    write: { method: 'POST', path: `${projectPath}/issues`, body, why: `the ${nouns[wanted.kind]} has no issue yet` },
  };
}

/** A person who opened the issue again decides when it is closed. */
async function isHeldOpen({ client }: Scene, issue: StoredIssue): Promise<boolean> {
  const events = await client.stateEvents(issue.iid);
  const last = [...events].sort((a, b) => b.id - a.id)[0];
  if (last?.state !== 'reopened') return false;
  const userId = last.user?.id;
  return userId === undefined || (userId !== issue.authorId && userId !== (await client.ownId()));
}

function editWrite(
  scene: Scene,
  iid: number | '{iid}',
  issue: IssueFacts,
  state: IssueState,
): PlannedWrite | undefined {
  const edit = editOf(scene.wanted, issue, state);
  return edit && { method: 'PUT', path: `${scene.projectPath}/issues/${iid}`, ...edit };
}

interface Edited {
  readonly issue: StoredIssue;
  readonly isEdited: boolean;
}

/**
 * Edits until nothing differs. Each attempt reads the issue anew, so that no tick is lost and nothing is said twice.
 * `made`: the answer to the POST, which nobody can have changed yet.
 */
async function bringUpToDate(scene: Scene, iid: number, made?: StoredIssue): Promise<Edited> {
  const { client, clock, wanted, projectPath, writer } = scene;
  let unclear: PlannedWrite | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const fresh = attempt === 1 ? made : undefined;
    const issue = fresh ?? (await client.issue(iid));
    const asked = wantedState(wanted, issue);
    const isClosing = asked === 'closed' && issue.state === 'opened';
    const state = isClosing && fresh === undefined && (await isHeldOpen(scene, issue)) ? 'opened' : asked;
    const write = editWrite(scene, iid, issue, state);
    if (write === undefined) {
      if (unclear !== undefined) writer.wasDone(unclear);
      return { issue, isEdited: unclear !== undefined };
    }
    if (write.body.confidential === true)
      writer.warn(`#${iid} had been made visible to guests; it is confidential again.`);
    let isSent = false;
    try {
      if (issue.state === 'closed' && state === 'opened') {
        await announceReopening(client, writer, projectPath, issue, newEvidence(wanted, issue.description));
      }
      isSent = true;
      const answer = await writer.send(write);
      if (writer.isPlan) return { issue, isEdited: true };
      const stored = issueSchema.parse(answer);
      checkStored(stored, write);
      return { issue: stored, isEdited: true };
    } catch (error) {
      const fate = fateOf(error);
      if (attempt >= mostEdits || (fate !== 'unclear' && fate !== 'later')) throw error;
      if (fate === 'unclear' && isSent) unclear = write;
      await clock.sleep(Math.max(pauseMs, msAskedBy(error) ?? 0));
    }
  }
}

function outcomeOf({ wanted, writer }: Scene, action: IssueOutcome['action'], issue?: StoredIssue): IssueOutcome {
  const isPlanned = writer.isPlan && writer.writes.length > 0;
  return {
    key: wanted.key,
    iid: issue?.iid ?? null,
    url: issue?.url ?? null,
    action: isPlanned ? 'planned' : action,
    writes: [...writer.writes],
    warnings: [...writer.warnings],
  };
}

async function updateFound(scene: Scene, found: FoundIssue): Promise<Edited> {
  const { wanted, writer } = scene;
  if (found.others.length > 0) {
    const others = found.others.map((iid) => `#${iid}`).join(', ');
    writer.warn(
      `Several issues hold the key of this ${nouns[wanted.kind]}: #${found.iid} is kept up to date, ${others} not. Close what is not needed.`,
    );
  }
  return bringUpToDate(scene, found.iid);
}

async function create(scene: Scene): Promise<IssueOutcome> {
  const { client, clock, wanted, projectPath, writer } = scene;
  const { facts, write } = await newIssue(scene);
  const created = await createOnce({ client, clock, writer, projectPath, key: wanted.key, write });
  if (created.kind === 'planned') {
    const close = editWrite(scene, '{iid}', facts, wantedState(wanted, facts));
    if (close !== undefined) await writer.send(close);
    return outcomeOf(scene, 'planned');
  }
  if (created.kind !== 'made') {
    const { issue, isEdited } = await updateFound(scene, created.found);
    const isMade = created.kind === 'made-unseen';
    return outcomeOf(scene, isMade ? 'created' : isEdited ? 'updated' : 'unchanged', issue);
  }
  checkStored(created.issue, write);
  const { assignee_ids: asked } = write.body;
  if (Array.isArray(asked) && asked.some((id) => !created.issue.assigneeIds.includes(id))) {
    writer.warn(
      'GitLab did not assign everybody: they must be members of the project, and free tiers take one assignee.',
    );
  }
  const { issue } = await bringUpToDate(scene, created.issue.iid, created.issue);
  return outcomeOf(scene, 'created', issue);
}

export async function publishIssue(session: Session, wanted: OurIssue): Promise<IssueOutcome> {
  const { client, projectPath, locks, listed } = session;
  const scene: Scene = { ...session, wanted, writer: createWriter(client, session.mode) };
  const found = await findIssue(client, wanted.key, listed);
  if (found !== undefined) {
    // With the issue there, a lock of a run that broke off guards nothing any more.
    for (const lock of locksOf(locks, wanted.key))
      await removeLock(scene.writer, projectPath, lock, 'the lock of a run that broke off');
    const { issue, isEdited } = await updateFound(scene, found);
    return outcomeOf(scene, isEdited ? 'updated' : 'unchanged', issue);
  }
  if (wanted.kind === 'day' && wanted.clean && wanted.cleanDays === 'none') return outcomeOf(scene, 'skipped');
  return create(scene);
}
