/** What notes come to: who may say what about which finding, and what was said before. Pure. */
import { dayWindow, localDate } from '../model/business-time.ts';
import type { Decision } from '../model/decision.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import type { AuditResult, Finding } from '../model/result.ts';
import type { Note, ReviewedCommand, ReviewedNote } from '../model/review.ts';
import { findCommands } from './find-commands.ts';
import { type Command, parseCommand } from './parse-command.ts';

/** A day's issue, and what its notes are weighed by. */
export interface Scene {
  readonly date: string;
  readonly issue: number;
  /** The day as it was last judged. */
  readonly result: AuditResult;
  readonly policy: Policy;
  /** GitLab's access levels of the project's active members, by user id. */
  readonly members: ReadonlyMap<number, number>;
  /** What was decided before. */
  readonly decisions: readonly Decision[];
  readonly now: Instant;
}

const levels = { developer: 30, maintainer: 40, owner: 50 } as const;
const roleNames = { developer: 'Developer', maintainer: 'Maintainer', owner: 'Owner' } as const;

const mostCommands = 50;
const longestLine = 300;
const daySeconds = 86_400;
const longestWaiverDays = 366;

interface Speaker {
  /** Undefined for somebody who is no member. */
  readonly level: number | undefined;
  readonly by: string;
  /** As findings may name them. */
  readonly names: readonly string[];
  readonly revision: PolicyRevision;
}

/** Taken with its decision, or refused without. */
type Weighed = Omit<ReviewedCommand, 'line'>;

const refuse = (said: string, form: string | null = null): Weighed => ({ decision: null, said, form });

/** How findings name the people behind a GitLab user: by the policy's name, or by their Zendesk user. */
function namesOf(by: string, policy: Policy): readonly string[] {
  return [
    ...new Set(
      policy.revisions
        .flatMap((r) => r.people)
        .filter((p) => p.gitlab?.replace(/^@/, '').toLowerCase() === by.toLowerCase())
        .flatMap((p) => [p.name, ...(p.zendesk === undefined ? [] : [p.zendesk, `Zendesk user ${p.zendesk}`])]),
    ),
  ];
}

function whyNotAllowed({ verb }: Command, { level, revision }: Speaker): string | undefined {
  if (level === undefined) return 'only members of this project are heard';
  const { decidedBy } = revision.issue;
  if (verb === 'dispute' || level >= levels[decidedBy]) return undefined;
  return `this takes the role ${roleNames[decidedBy]} or above; a dispute is open to every member`;
}

function findFinding(prefix: string, { result }: Scene): Finding | string {
  const [first, ...more] = result.findings.filter((f) => f.fingerprint.startsWith(prefix));
  if (first === undefined) return `this day has no finding ${prefix}`;
  return more.length === 0 ? first : `${more.length + 1} findings begin with ${prefix}; write more of its digits`;
}

function lastWordOn(fingerprint: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions
    .filter(({ target }) => 'fingerprint' in target && target.fingerprint === fingerprint)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .at(-1);
}

/** A dispute is answered once, by somebody else, and what was ruled on is disputed no more. */
function whyOutOfTurn(verb: Command['verb'], finding: Finding, last: Decision | undefined, by: string) {
  const isRuledOn = last?.kind === 'accept' || last?.kind === 'reject';
  if (verb === 'dispute' && isRuledOn) return 'it has been ruled on already; whoever may rule can reopen it';
  if (verb === 'accept' || verb === 'reject') {
    if (last?.kind !== 'dispute' && !isRuledOn) return 'nobody disputes it';
    if (last.kind === 'dispute' && last.by === by) return 'nobody rules on their own dispute';
  }
  const isUndecided = last === undefined ? finding.decision === null : last.kind === 'reopen';
  return verb === 'reopen' && isUndecided ? 'nothing is decided on it' : undefined;
}

type Told = Pick<Decision, 'reason' | 'by' | 'at' | 'noteId' | 'date'>;

/** What a decision does. */
function tellDecision({ kind, target, until }: Decision, { timeZone }: PolicyRevision): string {
  if (!('fingerprint' in target)) {
    const except = target.notOf.length === 0 ? '' : ', except for your own work';
    const { start, end } = target.span;
    return `${target.rules.join(', ')} is waived from ${start} to ${end}, on every day that is judged from now on${except}`;
  }
  const { fingerprint } = target;
  if (kind === 'waive')
    return `${fingerprint} is waived${until === null ? '' : ` to the end of ${localDate(timeZone, addSeconds(until, -1))}`}`;
  if (kind === 'dispute') return `${fingerprint} is disputed, and does not count until somebody else has ruled on it`;
  if (kind === 'accept') return `the dispute of ${fingerprint} is accepted, and it counts no more`;
  if (kind === 'reject') return `the dispute of ${fingerprint} is rejected, and it counts again`;
  return `${fingerprint} is open again, as if nothing had been decided`;
}

function take(decision: Decision, revision: PolicyRevision): Weighed {
  return { decision, said: tellDecision(decision, revision), form: null };
}

function waiveUntil(date: string, told: Told, finding: Finding, revision: PolicyRevision, now: Instant): Weighed {
  const { end } = dayWindow(revision.timeZone, date);
  if (end <= now) return refuse(`${date} is over; a waiver needs an end in the future`);
  if (end > addSeconds(told.at, (longestWaiverDays + 1) * daySeconds))
    return refuse(`a waiver lasts ${longestWaiverDays} days at most, and ${date} is further ahead`);
  const { fingerprint } = finding;
  return take({ kind: 'waive', target: { fingerprint }, claim: null, until: end, ...told }, revision);
}

function waiveRule({ rule, span }: Extract<Command, { verb: 'waive-rule' }>, told: Told, speaker: Speaker): Weighed {
  if (span.end > addSeconds(span.start, longestWaiverDays * daySeconds))
    return refuse(`a waiver lasts ${longestWaiverDays} days at most`);
  if (span.end > addSeconds(told.at, longestWaiverDays * daySeconds))
    return refuse(`a waiver ends at most ${longestWaiverDays} days ahead`);
  const target = { rules: [rule], handles: [], span, notOf: speaker.names } as const;
  return take({ kind: 'waive', target, claim: null, until: null, ...told }, speaker.revision);
}

function weigh(line: string, note: Note, speaker: Speaker, scene: Scene, before: readonly Decision[]): Weighed {
  const command = parseCommand(line);
  if ('complaint' in command) return refuse(command.complaint, command.form);
  const refusal = whyNotAllowed(command, speaker);
  if (refusal !== undefined) return refuse(refusal);
  const told: Told = { reason: command.reason, by: note.by, at: note.at, noteId: note.noteId, date: scene.date };
  if (command.verb === 'waive-rule') return waiveRule(command, told, speaker);
  const finding = findFinding(command.prefix, scene);
  if (typeof finding === 'string') return refuse(finding);
  const { fingerprint, person } = finding;
  if (command.verb !== 'dispute' && person !== null && speaker.names.includes(person))
    return refuse('nobody rules on their own work; a dispute is open to you');
  const outOfTurn = whyOutOfTurn(command.verb, finding, lastWordOn(fingerprint, before), note.by);
  if (outOfTurn !== undefined) return refuse(outOfTurn);
  if (command.verb === 'waive') return waiveUntil(command.until, told, finding, speaker.revision, scene.now);
  const rest = { target: { fingerprint }, until: null, ...told } as const;
  const claim = command.verb === 'dispute' ? command.claim : null;
  return take({ kind: command.verb, claim, ...rest }, speaker.revision);
}

/** The decision that an earlier run made of this line of the note, and was kept from answering. */
function decidedBefore(line: string, noteId: string, decisions: readonly Decision[]): Decision | undefined {
  const command = parseCommand(line);
  if ('complaint' in command) return undefined;
  return decisions.find((one) => {
    if (one.noteId !== noteId) return false;
    if (!('fingerprint' in one.target)) return command.verb === 'waive-rule' && one.target.rules.includes(command.rule);
    return command.verb === one.kind && one.target.fingerprint.startsWith(command.prefix);
  });
}

const edited = 'this note was changed after it was written, so that it does not count; write a new one';

/** Those that hold commands, in the order in which they were written; what one decides, the next ones find decided. */
export function weighNotes(notes: readonly Note[], scene: Scene): readonly ReviewedNote[] {
  const decisions = [...scene.decisions];
  const { policy, members, date, issue } = scene;
  const inOrder = [...notes].sort((a, b) =>
    a.at === b.at ? Number(a.noteId) - Number(b.noteId) : a.at < b.at ? -1 : 1,
  );
  return inOrder.flatMap((note) => {
    const { noteId, discussionId, by, at } = note;
    const lines = findCommands(note.body);
    if (lines.length === 0) return [];
    const revision = revisionAt(policy, at);
    const speaker = { level: members.get(note.authorId), by, names: namesOf(by, policy), revision };
    const commands = lines.slice(0, mostCommands).map((line): ReviewedCommand => {
      const known = decidedBefore(line, noteId, scene.decisions);
      const weighed =
        known !== undefined
          ? take(known, revision)
          : note.isEdited
            ? refuse(edited)
            : weigh(line, note, speaker, scene, decisions);
      if (known === undefined && weighed.decision !== null) decisions.push(weighed.decision);
      return { line: `audit: ${line.slice(0, longestLine)}`, ...weighed };
    });
    const left = lines.length - commands.length;
    const tooMany: ReviewedCommand = {
      line: `${left} more`,
      ...refuse(`a note holds ${mostCommands} commands at most`),
    };
    return [{ date, issue, noteId, discussionId, by, at, commands: left > 0 ? [...commands, tooMany] : commands }];
  });
}
