/** A revision told in the policy file's own keys, so that what is printed can be read again. */
import { showHandle } from '../model/handle.ts';
import {
  type BusinessHours,
  type HandlePolicy,
  type OpenHours,
  type PersonPolicy,
  type PolicyException,
  type PolicyRevision,
  type RuleSetting,
  weekdays,
} from '../model/policy.ts';
import { formatBusinessDays, formatDuration } from './duration.ts';

export type FileForm = Readonly<Record<string, unknown>>;

function hoursForm(hours: readonly OpenHours[]): unknown {
  const texts = hours.map(({ from, to }) => `${from}-${to}`);
  if (texts.length === 0) return 'closed';
  return texts.length === 1 ? texts[0] : texts;
}

function weekForm({ timeZone, week }: BusinessHours): FileForm {
  const days = weekdays.map((day) => [day, hoursForm(week[day])] as const);
  return { timeZone, ...Object.fromEntries(days) };
}

function handleForm(handle: HandlePolicy): FileForm {
  const { name, userId, role, channel, automation, targetSeconds, tickets, mayRetweet } = handle;
  const { tags, forms, subjects, idField } = tickets;
  const selection = { tags, forms, subjects, ...(idField === undefined ? {} : { idField }) };
  const selects = tags.length + forms.length + subjects.length > 0 || idField !== undefined;
  return {
    name: showHandle(name),
    ...(userId === undefined ? {} : { userId }),
    role,
    channel,
    automation,
    ...(targetSeconds === undefined ? {} : { target: formatDuration(targetSeconds) }),
    ...(selects ? { tickets: selection } : {}),
    ...(mayRetweet.length === 0 ? {} : { retweets: { allow: mayRetweet.map(allowForm) } }),
  };
}

function allowForm(handle: string): string {
  return handle === '*' ? '*' : showHandle(handle);
}

function personForm({ name, handles, ...rest }: PersonPolicy): FileForm {
  return { name, ...(handles.length === 0 ? {} : { handles: handles.map(showHandle) }), ...rest };
}

function exceptionForm({ rules, handles, span, reason, approver }: PolicyException): FileForm {
  const limited = handles.length === 0 ? {} : { handles: handles.map(showHandle) };
  return { rules, ...limited, from: span.start, until: span.end, reason, approver };
}

function ruleForm({ inForce, severity }: RuleSetting): unknown {
  if (severity === undefined) return inForce ? 'on' : 'off';
  return inForce ? severity : { severity, inForce };
}

/** Every key of the file, in the order of its documentation. */
export function fileForm(revision: PolicyRevision): FileForm {
  const { businessHours, issue, privacy, prices } = revision;
  const extraDays = Object.entries(businessHours.extraDays).map(([date, hours]) => [date, hoursForm(hours)] as const);
  const rules = Object.entries(revision.rules).map(([id, setting]) => [id, ruleForm(setting)] as const);
  return {
    name: revision.name,
    team: revision.team,
    timeZone: revision.timeZone,
    workflow: revision.workflowUrl,
    handles: revision.handles.map(handleForm),
    people: revision.people.map(personForm),
    mayAssign: revision.mayAssign,
    sla: { target: formatDuration(revision.targetSeconds), clock: revision.slaClock },
    businessHours: weekForm(businessHours),
    holidays: businessHours.holidays,
    extraDays: Object.fromEntries(extraDays),
    lookBack: formatDuration(revision.lookBackSeconds),
    burst: formatDuration(revision.burstSeconds),
    playHold: formatDuration(revision.playHoldSeconds),
    noteWithin: formatBusinessDays(revision.noteWithinDays),
    unansweredAfter: formatBusinessDays(revision.unansweredAfterDays),
    duplicateWithin: formatDuration(revision.duplicateWithinSeconds),
    publicTurns: revision.publicTurns,
    settleDays: revision.settleDays,
    ingestionLag: formatDuration(revision.ingestionLagSeconds),
    tags: { excusing: revision.excusingTags, availability: revision.availabilityTags },
    words: revision.words,
    rules: Object.fromEntries(rules),
    exceptions: revision.exceptions.map(exceptionForm),
    directMessages: { allow: revision.directMessages.allow.map(allowForm) },
    resources: revision.resources,
    issue: {
      cleanDays: issue.cleanDays,
      due: issue.dueDays === null ? 'none' : formatBusinessDays(issue.dueDays),
      assignees: issue.assignees,
      decidedBy: issue.decidedBy,
      metrics: issue.metricsUrl ?? 'none',
    },
    privacy: {
      text: privacy.text,
      issue: { people: privacy.issuePeople },
      retention: formatDuration(privacy.retentionDays * 86_400),
    },
    prices: {
      post: prices.postUsd,
      user: prices.userUsd,
      like: prices.likeUsd,
      directMessage: prices.directMessageUsd,
      ownedRead: prices.ownedReadUsd,
    },
  };
}
