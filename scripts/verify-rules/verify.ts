/** Holds each trial against what it named beforehand, and finds the holes: what no trial would have caught, too. */
import type { Rule } from '../../src/audit/define-rule.ts';
import type { Capture } from '../../src/model/capture.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { type JudgedCapture, judgeCapture } from './judge-capture.ts';
import type { Change, Ground, Mutation, NoOp, Stand } from './trial.ts';

export interface Trials {
  readonly grounds: readonly Ground[];
  readonly mutations: readonly Mutation[];
  readonly noOps: readonly NoOp[];
}

export interface Hole {
  /** The trial, ground or rule that shows it. */
  readonly at: string;
  readonly what: string;
}

/** What a mutation did to a rule: broke a subject of it as declared, changed it otherwise as declared, nothing, or something undeclared (or too little). */
export type Cell = 'kill' | 'change' | 'none' | 'hole';

export interface MutationRow {
  readonly mutation: Mutation;
  /** By rule id. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Verification {
  readonly rules: readonly string[];
  readonly rows: readonly MutationRow[];
  readonly noOps: readonly { readonly noOp: NoOp; readonly passed: boolean }[];
  /** How many verdicts there are on each ground, by rule id. */
  readonly populations: ReadonlyMap<string, number>;
  readonly holes: readonly Hole[];
}

interface Difference {
  readonly rule: string;
  readonly subject: string;
  readonly from: Stand;
  readonly to: Stand;
}

function compareStandings(before: JudgedCapture, after: JudgedCapture): Difference[] {
  const keys = [...new Set([...before.standings.keys(), ...after.standings.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.standings.get(key), after.standings.get(key)];
    const { rule, subject } = is ?? was ?? { rule: key, subject: '' };
    const [from, to] = [was?.stand ?? 'absent', is?.stand ?? 'absent'];
    return from === to ? [] : [{ rule, subject, from, to }];
  });
}

function showDifference({ rule, subject, from, to }: Difference | Change): string {
  return `${rule} on ${subject}: ${from} -> ${to}`;
}

function isBroken(stand: Stand): boolean {
  return stand.startsWith('broken');
}

function isKill({ from, to }: Difference | Change): boolean {
  return isBroken(to) && !isBroken(from);
}

/** The ground as the trial's policy sees it. */
function groundOf({ ground, policy }: Mutation | NoOp): Ground {
  if (policy === undefined) return ground;
  const [first, ...later] = ground.policy.revisions;
  return { ...ground, policy: sealPolicy([{ ...first, ...policy }, ...later.map((r) => ({ ...r, ...policy }))]) };
}

function captureOf({ ground, tell, edit }: Mutation | NoOp): Capture {
  const story = ground.tell();
  tell?.(story);
  const capture = story.capture();
  return edit?.(capture) ?? capture;
}

function lookAtGround(ground: Ground, judged: JudgedCapture): Hole[] {
  const all = [...judged.standings.entries()];
  const broken = all.filter(([, { stand }]) => isBroken(stand)).map(([key]) => key);
  return [
    ...judged.silent,
    ...judged.twice.map((key) => `${key} is judged twice`),
    ...all.filter(([, { stand }]) => stand.startsWith('unknown')).map(([key]) => `${key} is unknown on a clean day`),
    ...broken.filter((key) => !ground.broken.includes(key)).map((key) => `${key} is broken on a clean day`),
    ...ground.broken.filter((key) => !broken.includes(key)).map((key) => `${key} should be broken from the start`),
  ].map((what) => ({ at: ground.name, what }));
}

/** It leaves records and policy as they are. */
function isIdle({ policy }: Mutation | NoOp, capture: Capture, before: string): boolean {
  return policy === undefined && JSON.stringify(capture) === before;
}

interface Tried {
  readonly row: MutationRow;
  readonly holes: readonly Hole[];
  /** Rules that it broke a subject of, as it said it would. */
  readonly killed: readonly string[];
}

function tryMutation(mutation: Mutation, rules: readonly Rule[], clean: JudgedCapture, before: string): Tried {
  const { name, changes } = mutation;
  const capture = captureOf(mutation);
  const after = judgeCapture(rules, capture, groundOf(mutation));
  const seen = compareStandings(clean, after);
  const [wanted, found] = [new Set(changes.map(showDifference)), new Set(seen.map(showDifference))];
  const known = new Set<string>(rules.map((r) => r.meta.id));
  const survived = changes.filter((c) => !found.has(showDifference(c)));
  const undeclared = seen.filter((d) => !wanted.has(showDifference(d)));
  const holes = [
    ...(seen.length === 0 && isIdle(mutation, capture, before) ? ['it changes nothing'] : []),
    ...changes.filter((c) => !known.has(c.rule)).map((c) => `no rule of the catalogue is called ${c.rule}`),
    ...(wanted.size < changes.length ? ['it declares a change twice'] : []),
    ...after.silent,
    ...after.twice.map((key) => `${key} is judged twice`),
    ...survived.map((c) => `survived: ${showDifference(c)} did not happen`),
    ...undeclared.map((d) => `undeclared: ${showDifference(d)}`),
  ].map((what) => ({ at: name, what }));
  const bad = new Set<string>([...survived, ...undeclared].map((d) => d.rule));
  const cells = [...known].map((rule): [string, Cell] => {
    const own = changes.filter((c) => c.rule === rule);
    if (bad.has(rule)) return [rule, 'hole'];
    return [rule, own.length === 0 ? 'none' : own.some(isKill) ? 'kill' : 'change'];
  });
  const killed = changes.filter((c) => isKill(c) && found.has(showDifference(c))).map((c) => c.rule);
  return { row: { mutation, cells: new Map(cells) }, holes, killed };
}

function tryNoOp(noOp: NoOp, rules: readonly Rule[], clean: JudgedCapture, text: string): Hole[] {
  const capture = captureOf(noOp);
  const after = judgeCapture(rules, capture, groundOf(noOp));
  const said = after.said().map((line) => noOp.unname?.(line) ?? line);
  const before = clean.said();
  const [wanted, found] = [new Set(before), new Set(said)];
  return [
    ...(isIdle(noOp, capture, text) ? ['it changes nothing'] : []),
    ...after.silent,
    ...after.twice.map((key) => `${key} is judged twice`),
    ...before.filter((line) => !found.has(line)).map((line) => `not said any more: ${line}`),
    ...said.filter((line) => !wanted.has(line)).map((line) => `said instead: ${line}`),
  ].map((what) => ({ at: noOp.name, what }));
}

function findTwins(names: readonly string[]): Hole[] {
  return names.filter((n, i) => names.indexOf(n) < i).map((at) => ({ at, what: 'another trial is called so too' }));
}

export function verifyRules(rules: readonly Rule[], { grounds, mutations, noOps }: Trials): Verification {
  const ids = rules.map((r) => r.meta.id);
  const cleanOf = new Map<string, { readonly judged: JudgedCapture; readonly before: string }>();
  const judgeGround = (ground: Ground): { readonly judged: JudgedCapture; readonly before: string } => {
    const known = cleanOf.get(ground.name);
    if (known !== undefined) return known;
    const capture = ground.tell().capture();
    const clean = { judged: judgeCapture(rules, capture, ground), before: JSON.stringify(capture) };
    cleanOf.set(ground.name, clean);
    return clean;
  };
  const ofGrounds = grounds.map((ground) => ({ ground, judged: judgeGround(ground).judged }));
  const standings = ofGrounds.flatMap(({ judged }) => [...judged.standings.values()]);
  const populations = new Map<string, number>(
    ids.map((id): [string, number] => [id, standings.filter((s) => s.rule === id).length]),
  );
  const tried = mutations.map((m) => {
    const { judged, before } = judgeGround(m.ground);
    return tryMutation(m, rules, judged, before);
  });
  const triedNoOps = noOps.map((noOp) => {
    const { judged, before } = judgeGround(noOp.ground);
    return { noOp, holes: tryNoOp(noOp, rules, judged, before) };
  });
  const killed = new Set(tried.flatMap((t) => t.killed));
  return {
    rules: ids,
    rows: tried.map((t) => t.row),
    noOps: triedNoOps.map(({ noOp, holes }) => ({ noOp, passed: holes.length === 0 })),
    populations,
    holes: [
      ...findTwins([...grounds, ...mutations, ...noOps].map((t) => t.name)),
      ...ofGrounds.flatMap(({ ground, judged }) => lookAtGround(ground, judged)),
      ...ids.filter((id) => populations.get(id) === 0).map((at) => ({ at, what: 'no clean day has a subject for it' })),
      ...ids.filter((id) => !killed.has(id)).map((at) => ({ at, what: 'no mutation breaks it' })),
      ...tried.flatMap((t) => t.holes),
      ...triedNoOps.flatMap((t) => t.holes),
    ],
  };
}
