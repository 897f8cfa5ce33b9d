/** What no single value shows: parts of a policy that contradict each other. */
import { handleKey, sameHandle, showHandle } from '../model/handle.ts';
import { type PersonPolicy, type PolicyRevision, weekdays } from '../model/policy.ts';
import { dayKeys } from './hours-schema.ts';
import type { Complaint, KeyPath } from './problem.ts';
import type { PolicySection } from './schema.ts';
import { nearest } from './suggest.ts';

/** Where the parts of a revision were given: `[]` for the top of the file, `['revisions', 2]`; undefined: built in. */
export interface Sources {
  readonly handles: KeyPath | undefined;
  readonly people: KeyPath | undefined;
  readonly businessHours: KeyPath | undefined;
  readonly exceptions: KeyPath | undefined;
}

function checkHandles({ handles }: PolicyRevision, source: KeyPath | undefined): readonly Complaint[] {
  if (source === undefined) return [];
  const twice = handles.flatMap(({ name }, index): readonly Complaint[] => {
    const first = handles.findIndex((other) => sameHandle(other.name, name));
    if (first === index) return [];
    return [
      { path: [...source, 'handles', index, 'name'], message: `${showHandle(name)} stands in this list already` },
    ];
  });
  if (handles.some(({ role }) => role === 'main')) return twice;
  return [...twice, { path: [...source, 'handles'], message: 'no handle has the role main' }];
}

function overlap(a: PersonPolicy, b: PersonPolicy): boolean {
  return (a.from ?? '') <= (b.until ?? '9999-12-31') && (b.from ?? '') <= (a.until ?? '9999-12-31');
}

function checkPeople({ handles, people }: PolicyRevision, sources: Sources): readonly Complaint[] {
  const source = sources.people;
  if (source === undefined) return [];
  return people.flatMap((person, index) => {
    const path = [...source, 'people', index];
    const before = people.slice(0, index).filter((other) => other.name !== person.name && overlap(other, person));
    const complaints: Complaint[] = [];
    const sameUser = before.find(({ zendesk }) => zendesk !== undefined && zendesk === person.zendesk);
    if (sameUser !== undefined) {
      complaints.push({ path: [...path, 'zendesk'], message: `this Zendesk user is ${sameUser.name} already` });
    }
    for (const [position, own] of person.handles.entries()) {
      const at = [...path, 'handles', position];
      if (handles.some(({ name }) => sameHandle(name, own))) {
        complaints.push({ path: at, message: `${showHandle(own)} is an official handle, not a personal one` });
      }
      const owner = before.find((other) => other.handles.some((theirs) => sameHandle(theirs, own)));
      if (owner !== undefined)
        complaints.push({ path: at, message: `${showHandle(own)} belongs to ${owner.name} already` });
    }
    return complaints;
  });
}

function checkHours({ businessHours }: PolicyRevision, source: KeyPath | undefined): readonly Complaint[] {
  if (source === undefined) return [];
  const anyDay = [...weekdays.map((day) => businessHours.week[day]), ...Object.values(businessHours.extraDays)];
  if (anyDay.some((hours) => hours.length > 0)) return [];
  return [{ path: [...source, 'businessHours'], message: 'no day has business hours' }];
}

function checkExceptions({ exceptions, handles }: PolicyRevision, source: KeyPath | undefined): readonly Complaint[] {
  if (source === undefined) return [];
  return exceptions.flatMap(({ span, handles: named }, index) => {
    const path = [...source, 'exceptions', index];
    const strangers = named.flatMap((handle, position) => {
      if (handles.some(({ name }) => sameHandle(name, handle))) return [];
      const meant = nearest(
        handleKey(handle),
        handles.map(({ name }) => name),
      );
      const hint = meant === undefined ? '' : `; did you mean ${JSON.stringify(showHandle(meant))}?`;
      return [
        { path: [...path, 'handles', position], message: `${showHandle(handle)} is not an official handle${hint}` },
      ];
    });
    if (span.start < span.end) return strangers;
    return [...strangers, { path: [...path, 'until'], message: 'ends before it begins' }];
  });
}

/** Contradictions within one revision, told at the places its parts came from. */
export function checkRevision(revision: PolicyRevision, sources: Sources): readonly Complaint[] {
  return [
    ...checkHandles(revision, sources.handles),
    ...checkPeople(revision, sources),
    ...checkHours(revision, sources.businessHours),
    ...checkExceptions(revision, sources.exceptions),
  ];
}

/** Days that two keys of `businessHours` name: `mon-fri` and `fri`. */
export function checkDays(section: PolicySection, prefix: KeyPath): readonly Complaint[] {
  const seen = new Map<string, string>();
  return Object.keys(section.businessHours ?? {}).flatMap((key): readonly Complaint[] => {
    const days = dayKeys.get(key) ?? [];
    const again = days.find((day) => seen.has(day));
    const other = again === undefined ? undefined : seen.get(again);
    for (const day of days) seen.set(day, key);
    if (again === undefined || other === undefined) return [];
    return [{ path: [...prefix, 'businessHours', key], message: `${again} is part of ${other} already`, atKey: true }];
  });
}

/** Revisions come in rising order and have names of their own. */
export function checkOrder(revisions: readonly PolicyRevision[]): readonly Complaint[] {
  return revisions.flatMap(({ name, since }, index): readonly Complaint[] => {
    const before = revisions.slice(0, index);
    const path = ['revisions', index - 1];
    const last = before.at(-1)?.since ?? null;
    if (since !== null && last !== null && since <= last) {
      return [{ path: [...path, 'since'], message: `not after the revision before it, which holds since ${last}` }];
    }
    if (!before.some((other) => other.name === name)) return [];
    return [{ path: [...path, 'name'], message: `another revision is called ${JSON.stringify(name)} already` }];
  });
}
