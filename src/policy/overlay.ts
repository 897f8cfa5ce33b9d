/** A section of the policy file laid over the revision before it. */
import { dayWindow } from '../model/business-time.ts';
import { type Instant, instant } from '../model/instant.ts';
import type {
  BusinessHours,
  HandlePolicy,
  PersonPolicy,
  PolicyException,
  PolicyRevision,
  RuleSetting,
  Weekday,
} from '../model/policy.ts';
import { dayKeys } from './hours-schema.ts';
import type { Complaint, KeyPath } from './problem.ts';
import type { PolicySection } from './schema.ts';
import { nearest } from './suggest.ts';
import type { ListEdit } from './words-schema.ts';

/** A revision in the making: also whether its business hours are told in its own time zone. */
export interface Draft {
  readonly revision: PolicyRevision;
  readonly hoursFollowZone: boolean;
}

type Part<Key extends keyof PolicySection> = NonNullable<PolicySection[Key]>;

/** Without the keys that are undefined: an optional key is absent or has a value. */
function defined<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> };
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

/** A date means its midnight, an instant itself. */
export function startOf(timeZone: string, dateOrInstant: string): Instant {
  return dateOrInstant.length === 10 ? dayWindow(timeZone, dateOrInstant).start : instant(dateOrInstant);
}

/** A date is covered to its end, an instant not at all. */
function endOf(timeZone: string, dateOrInstant: string): Instant {
  return dateOrInstant.length === 10 ? dayWindow(timeZone, dateOrInstant).end : instant(dateOrInstant);
}

function toHandle(handle: Part<'handles'>[number]): HandlePolicy {
  const {
    name,
    role,
    userId,
    channel = 'zendesk',
    automation = channel === 'zendesk',
    target,
    tickets,
    retweets,
  } = handle;
  return {
    name,
    role,
    channel,
    automation,
    ...defined({ userId, targetSeconds: target }),
    tickets: {
      tags: tickets?.tags ?? [],
      forms: tickets?.forms ?? [],
      subjects: tickets?.subjects ?? [],
      ...defined({ idField: tickets?.idField }),
    },
    mayRetweet: retweets?.allow ?? [],
  };
}

function toPerson({ name, handles = [], ...rest }: Part<'people'>[number]): PersonPolicy {
  return { name, handles, ...defined(rest) };
}

function toException(timeZone: string, exception: Part<'exceptions'>[number]): PolicyException {
  const { rules, handles = [], from, until, reason, approver } = exception;
  return { rules, handles, span: { start: startOf(timeZone, from), end: endOf(timeZone, until) }, reason, approver };
}

function toRule(setting: Part<'rules'>[string]): RuleSetting {
  if (setting === undefined || setting === 'on') return { inForce: true };
  if (setting === 'off') return { inForce: false };
  if (typeof setting === 'string') return { inForce: true, severity: setting };
  return { inForce: setting.inForce ?? true, ...defined({ severity: setting.severity }) };
}

function week(days: Omit<Part<'businessHours'>, 'timeZone'>): BusinessHours['week'] {
  const given: Partial<Record<Weekday, BusinessHours['week'][Weekday]>> = {};
  for (const [key, hours] of Object.entries(days)) {
    if (Array.isArray(hours)) for (const day of dayKeys.get(key) ?? []) given[day] = hours;
  }
  return { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], ...given };
}

function editList(list: readonly string[], edit: ListEdit | undefined): readonly string[] {
  if (edit === undefined) return list;
  if (Array.isArray(edit)) return [...new Set(edit)];
  const removed = new Set(edit.remove);
  return [...new Set([...list.filter((word) => !removed.has(word)), ...(edit.add ?? [])])];
}

function toBusinessHours(
  previous: Draft,
  timeZone: string,
  section: PolicySection,
): Pick<Draft, 'hoursFollowZone'> & {
  readonly businessHours: BusinessHours;
} {
  const old = previous.revision.businessHours;
  const { timeZone: ownZone, ...days } = section.businessHours ?? {};
  const daysGiven = Object.keys(days).length > 0;
  const hoursFollowZone = ownZone === undefined && (daysGiven || previous.hoursFollowZone);
  return {
    hoursFollowZone,
    businessHours: {
      timeZone: ownZone ?? (hoursFollowZone ? timeZone : old.timeZone),
      week: daysGiven ? week(days) : old.week,
      holidays: section.holidays ?? old.holidays,
      extraDays: section.extraDays ?? old.extraDays,
    },
  };
}

/** The revision that holds once `section` is laid over the one before; name and date stay, where it gives none. */
export function overlay(previous: Draft, section: PolicySection): Draft {
  const old = previous.revision;
  const timeZone = section.timeZone ?? old.timeZone;
  const { businessHours, hoursFollowZone } = toBusinessHours(previous, timeZone, section);
  const { sla, tags, words, issue, privacy, prices } = section;
  const rules = Object.entries(section.rules ?? {}).map(([id, setting]) => [id, toRule(setting)] as const);
  const revision: PolicyRevision = {
    name: section.name ?? old.name,
    since: old.since,
    team: section.team ?? old.team,
    timeZone,
    workflowUrl: section.workflow ?? old.workflowUrl,
    handles: section.handles?.map(toHandle) ?? old.handles,
    people: section.people?.map(toPerson) ?? old.people,
    mayAssign: section.mayAssign ?? old.mayAssign,
    targetSeconds: sla?.target ?? old.targetSeconds,
    slaClock: sla?.clock ?? old.slaClock,
    businessHours,
    lookBackSeconds: section.lookBack ?? old.lookBackSeconds,
    burstSeconds: section.burst ?? old.burstSeconds,
    playHoldSeconds: section.playHold ?? old.playHoldSeconds,
    noteWithinDays: section.noteWithin ?? old.noteWithinDays,
    unansweredAfterDays: section.unansweredAfter ?? old.unansweredAfterDays,
    duplicateWithinSeconds: section.duplicateWithin ?? old.duplicateWithinSeconds,
    publicTurns: section.publicTurns ?? old.publicTurns,
    settleDays: section.settleDays ?? old.settleDays,
    ingestionLagSeconds: section.ingestionLag ?? old.ingestionLagSeconds,
    excusingTags: editList(old.excusingTags, tags?.excusing),
    availabilityTags: editList(old.availabilityTags, tags?.availability),
    words: {
      availabilityStrong: editList(old.words.availabilityStrong, words?.availabilityStrong),
      availabilityWeak: editList(old.words.availabilityWeak, words?.availabilityWeak),
      availabilityNot: editList(old.words.availabilityNot, words?.availabilityNot),
      service: editList(old.words.service, words?.service),
      statusUpdate: editList(old.words.statusUpdate, words?.statusUpdate),
      instance: editList(old.words.instance, words?.instance),
      thanks: editList(old.words.thanks, words?.thanks),
      praise: editList(old.words.praise, words?.praise),
      supportTicket: editList(old.words.supportTicket, words?.supportTicket),
      ticketNumber: editList(old.words.ticketNumber, words?.ticketNumber),
      tooCommon: editList(old.words.tooCommon, words?.tooCommon),
    },
    rules: { ...old.rules, ...Object.fromEntries(rules) },
    exceptions: section.exceptions?.map((exception) => toException(timeZone, exception)) ?? old.exceptions,
    precisionBar: section.precisionBar === undefined ? old.precisionBar : section.precisionBar,
    directMessages: { allow: section.directMessages?.allow ?? old.directMessages.allow },
    resources: {
      docs: editList(old.resources.docs, section.resources?.docs),
      issues: editList(old.resources.issues, section.resources?.issues),
    },
    issue: {
      cleanDays: issue?.cleanDays ?? old.issue.cleanDays,
      dueDays: issue?.due === undefined ? old.issue.dueDays : issue.due,
      assignees: issue?.assignees ?? old.issue.assignees,
      decidedBy: issue?.decidedBy ?? old.issue.decidedBy,
      metricsUrl: issue?.metrics === undefined ? old.issue.metricsUrl : issue.metrics,
    },
    privacy: {
      text: privacy?.text ?? old.privacy.text,
      issuePeople: privacy?.issue?.people ?? old.privacy.issuePeople,
      people: {
        show: privacy?.people?.show ?? old.privacy.people.show,
        minOpportunities: privacy?.people?.minOpportunities ?? old.privacy.people.minOpportunities,
        minPeople: privacy?.people?.minPeople ?? old.privacy.people.minPeople,
      },
      retentionDays: privacy?.retention === undefined ? old.privacy.retentionDays : privacy.retention / 86_400,
    },
    prices: {
      postUsd: prices?.post ?? old.prices.postUsd,
      userUsd: prices?.user ?? old.prices.userUsd,
      likeUsd: prices?.like ?? old.prices.likeUsd,
      directMessageUsd: prices?.directMessage ?? old.prices.directMessageUsd,
      ownedReadUsd: prices?.ownedRead ?? old.prices.ownedReadUsd,
    },
  };
  return { revision, hoursFollowZone };
}

/** Removing a word that is not there is a slip of the pen. */
export function complaintsOfEdits(old: PolicyRevision, section: PolicySection, prefix: KeyPath): readonly Complaint[] {
  const edits: readonly (readonly [KeyPath, readonly string[], ListEdit | undefined])[] = [
    [['tags', 'excusing'], old.excusingTags, section.tags?.excusing],
    [['tags', 'availability'], old.availabilityTags, section.tags?.availability],
    [['words', 'availabilityStrong'], old.words.availabilityStrong, section.words?.availabilityStrong],
    [['words', 'availabilityWeak'], old.words.availabilityWeak, section.words?.availabilityWeak],
    [['words', 'availabilityNot'], old.words.availabilityNot, section.words?.availabilityNot],
    [['words', 'service'], old.words.service, section.words?.service],
    [['words', 'statusUpdate'], old.words.statusUpdate, section.words?.statusUpdate],
    [['words', 'instance'], old.words.instance, section.words?.instance],
    [['words', 'thanks'], old.words.thanks, section.words?.thanks],
    [['words', 'praise'], old.words.praise, section.words?.praise],
    [['words', 'supportTicket'], old.words.supportTicket, section.words?.supportTicket],
    [['words', 'ticketNumber'], old.words.ticketNumber, section.words?.ticketNumber],
    [['words', 'tooCommon'], old.words.tooCommon, section.words?.tooCommon],
    [['resources', 'docs'], old.resources.docs, section.resources?.docs],
    [['resources', 'issues'], old.resources.issues, section.resources?.issues],
  ];
  return edits.flatMap(([path, list, edit]) => {
    if (edit === undefined || Array.isArray(edit)) return [];
    return (edit.remove ?? []).flatMap((word, index) => {
      if (list.includes(word)) return [];
      const meant = nearest(word, list);
      const hint = meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
      return [
        { path: [...prefix, ...path, 'remove', index], message: `${JSON.stringify(word)} is not in the list${hint}` },
      ];
    });
  });
}
