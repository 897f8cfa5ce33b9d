/** The policy of a run: the built-in one, and a YAML file over it. */

import { TweetAuditError } from '../model/errors.ts';
import { plural } from '../model/plural.ts';
import type { Policy, PolicyRevision } from '../model/policy.ts';
import { builtInRevision } from './built-in.ts';
import { checkDays, checkOrder, checkRevision, type Sources } from './check.ts';
import { complaintsOf } from './complaints.ts';
import { type Origins, traceSection } from './origins.ts';
import { complaintsOfEdits, type Draft, overlay, startOf } from './overlay.ts';
import { type Complaint, type KeyPath, type Problem, showProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { type PolicyFile, type PolicySection, policyFileSchema } from './schema.ts';
import { sealPolicy } from './seal-policy.ts';

export interface TracedPolicy {
  readonly policy: Policy;
  /** One for each revision, in the same order; a key that is not named is built in. */
  readonly origins: readonly Origins[];
}

interface Step {
  readonly draft: Draft;
  readonly sources: Sources;
  readonly origins: Origins;
  readonly complaints: readonly Complaint[];
}

const start: Step = {
  draft: { revision: builtInRevision, hoursFollowZone: false },
  sources: { handles: undefined, people: undefined, businessHours: undefined, exceptions: undefined },
  origins: new Map(),
  complaints: [],
};

function sourcesAfter(before: Sources, section: PolicySection, prefix: KeyPath): Sources {
  return {
    handles: section.handles === undefined ? before.handles : prefix,
    people: section.people === undefined ? before.people : prefix,
    businessHours: section.businessHours === undefined ? before.businessHours : prefix,
    exceptions: section.exceptions === undefined ? before.exceptions : prefix,
  };
}

function applySection(before: Step, section: PolicySection, prefix: KeyPath, placeOf: (path: KeyPath) => string): Step {
  const draft = overlay(before.draft, section);
  const sources = sourcesAfter(before.sources, section, prefix);
  return {
    draft,
    sources,
    origins: traceSection(before.origins, section, (path) => placeOf([...prefix, ...path])),
    complaints: [
      ...complaintsOfEdits(before.draft.revision, section, prefix),
      ...checkDays(section, prefix),
      ...checkRevision(draft.revision, sources),
    ],
  };
}

function applyRevision(
  before: Step,
  { since, ...section }: NonNullable<PolicyFile['revisions']>[number],
  index: number,
  placeOf: (path: KeyPath) => string,
): Step {
  const step = applySection(before, { name: since, ...section }, ['revisions', index], placeOf);
  const revision: PolicyRevision = { ...step.draft.revision, since: startOf(step.draft.revision.timeZone, since) };
  const origins = new Map([...step.origins, ['since', placeOf(['revisions', index, 'since'])] as const]);
  return { ...step, draft: { ...step.draft, revision }, origins };
}

function applyFile(
  { revisions = [], ...top }: PolicyFile,
  placeOf: (path: KeyPath) => string,
): readonly [Step, ...Step[]] {
  const steps: [Step, ...Step[]] = [applySection(start, top, [], placeOf)];
  for (const [index, revision] of revisions.entries()) {
    steps.push(applyRevision(steps.at(-1) ?? start, revision, index, placeOf));
  }
  return steps;
}

/** The data without the keys that hold complaints, so that what is left can be checked for contradictions. */
function withoutFaults(data: object, paths: readonly KeyPath[]): object {
  const faulty = new Set(
    paths.map((path) => JSON.stringify(path[0] === 'revisions' ? path.slice(0, 3) : path.slice(0, 1))),
  );
  const keep = (value: object, prefix: KeyPath) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(JSON.stringify([...prefix, key]))));
  const top = keep(data, []);
  if (!Array.isArray(top.revisions)) return top;
  // Without its date a revision says nothing, and neither does what builds on it.
  const revisions = top.revisions.map((revision: unknown, index) =>
    typeof revision === 'object' && revision !== null ? keep(revision, ['revisions', index]) : {},
  );
  const undated = revisions.findIndex((revision) => !('since' in revision));
  if (undated !== -1) return { ...top, revisions: revisions.slice(0, undated) };
  return { ...top, revisions };
}

interface Parsed {
  /** What could be understood; undefined where that is not enough to go on. */
  readonly file: PolicyFile | undefined;
  readonly complaints: readonly Complaint[];
}

function parseData(data: unknown): Parsed {
  const whole = policyFileSchema.safeParse(data ?? {});
  if (whole.success) return { file: whole.data, complaints: [] };
  const complaints = complaintsOf(data, whole.error.issues);
  if (typeof data !== 'object' || data === null) return { file: undefined, complaints };
  const rest = policyFileSchema.safeParse(
    withoutFaults(
      data,
      complaints.map(({ path }) => path),
    ),
  );
  return { file: rest.data, complaints };
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

export type Reading = { readonly traced: TracedPolicy } | { readonly problems: readonly Problem[] };

/** Reads a policy file's text; undefined or empty text is the built-in policy. Names every problem, in the file's order. */
export function readPolicy(text: string | undefined, fileName: string): Reading {
  const { data, problems: unreadable, locate } = readYaml(text ?? '');
  if (data === undefined && unreadable.length > 0) return { problems: unique(unreadable) };
  const placeOf = (path: KeyPath) => `${fileName}:${locate(path, true).line}`;
  const { file, complaints } = parseData(data);
  const steps = file === undefined ? undefined : applyFile(file, placeOf);
  const contradictions = (steps ?? []).flatMap((step) => step.complaints);
  const order = steps === undefined ? [] : checkOrder(steps.map(({ draft }) => draft.revision));
  const located = [...complaints, ...contradictions, ...order].map(
    ({ path, message, atKey }): Problem => ({ ...locate(path, atKey), path, message }),
  );
  const problems = unique([...unreadable, ...located]);
  if (steps === undefined || problems.length > 0) return { problems };
  const [first, ...later] = steps;
  const policy = sealPolicy([first.draft.revision, ...later.map(({ draft }) => draft.revision)]);
  return { traced: { policy, origins: steps.map(({ origins }) => origins) } };
}

/** The problems as one text: a count, then a line each. */
export function showProblems(fileName: string, problems: readonly Problem[]): string {
  const count = plural(problems.length, 'problem');
  return [`${count} in ${fileName}:`, ...problems.map((problem) => `  ${showProblem(fileName, problem)}`)].join('\n');
}

/** Like `readPolicy`. Throws a TweetAuditError of kind `usage` that lists every problem. */
export function loadTracedPolicy(text: string | undefined, fileName: string): TracedPolicy {
  const reading = readPolicy(text, fileName);
  if ('traced' in reading) return reading.traced;
  throw new TweetAuditError(
    'usage',
    showProblems(fileName, reading.problems),
    'Correct these lines; `tweet-audit policy print` shows what holds without them, `tweet-audit policy schema` lets an editor check them.',
  );
}

/** The policy of a file's text; without text the built-in one. Throws as `loadTracedPolicy`. */
export function loadPolicy(text: string | undefined, fileName: string): Policy {
  return loadTracedPolicy(text, fileName).policy;
}
