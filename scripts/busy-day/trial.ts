/** Plays a planted day over HTTP with every system on, runs the real program on it, and holds its findings against what was planted. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/commands/program.ts';
import { type Instant, millisOf } from '../../src/model/instant.ts';
import { isOver } from '../../src/model/open-finding.ts';
import type { AuditResult, Finding } from '../../src/model/result.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { parseResult } from '../../src/report/parse-result.ts';
import { userTokens } from '../../src/sandbox/credentials.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { forumUrl as storyForum } from '../../src/scenario/help-desk.ts';
import type { Story } from '../../src/scenario/story.ts';
import type { World } from '../../src/scenario/world.ts';

/** What somebody planted: a fault names the finding that it must give; a look-alike, subjects that must give none. */
export interface Planted {
  readonly faults: readonly { readonly what: string; readonly rule: string; readonly subject: string }[];
  readonly lookAlikes: readonly {
    readonly what: string;
    readonly rules: readonly string[];
    readonly subjects: readonly string[];
  }[];
  /** Further findings that a fault brings with it, and that are right. */
  readonly consequences: readonly { readonly rule: string; readonly subject: string }[];
}

export interface PlantedDay extends Planted {
  readonly story: Story;
  /** Policy file; without one the built-in policy holds, with every rule in force. */
  readonly policy?: string;
}

export interface TrialReport {
  readonly result: AuditResult;
  readonly missed: Planted['faults'];
  /** Look-alikes that were reported, each with the finding. */
  readonly reported: readonly { readonly what: string; readonly finding: Finding }[];
  /** Findings that nobody planted, and that are no consequence of a fault. */
  readonly unexpected: readonly Finding[];
  readonly unplannedRequests: readonly string[];
  /** Share of subjects that could not be judged. */
  readonly unknownShare: number;
  readonly seconds: number;
}

const everyRule = `rules:\n${ruleIds.map((id) => `  ${id}: on\n`).join('')}`;

/** The variables of every system, with user tokens for each official handle: the ids of the sandbox's accounts begin at 1001. */
function allSystems(sandbox: Sandbox, handles: readonly string[]): Record<string, string> {
  const { credentials } = sandbox;
  const tokens = handles.flatMap((handle, index) => {
    const { accessToken, accessSecret } = userTokens(String(1001 + index));
    const name = handle.toUpperCase();
    return [
      [`X_ACCESS_TOKEN_${name}`, accessToken],
      [`X_ACCESS_SECRET_${name}`, accessSecret],
    ];
  });
  return {
    ZENDESK_URL: sandbox.zendeskUrl,
    ZENDESK_CLIENT_ID: credentials.clientId,
    ZENDESK_CLIENT_SECRET: credentials.clientSecret,
    X_API_URL: sandbox.xUrl,
    X_BEARER_TOKEN: credentials.bearer,
    X_CONSUMER_KEY: credentials.consumerKey,
    X_CONSUMER_SECRET: credentials.consumerSecret,
    STATUS_PAGE_URL: sandbox.statusPageUrl,
    FORUM_URL: sandbox.forumUrl,
    ZENDESK_SUPPORT_URL: sandbox.supportUrl,
    ZENDESK_SUPPORT_CLIENT_ID: credentials.supportClientId,
    ZENDESK_SUPPORT_CLIENT_SECRET: credentials.supportClientSecret,
    ...Object.fromEntries(tokens),
  };
}

async function runMorning(
  argv: readonly string[],
  at: Instant,
  env: Readonly<Record<string, string>>,
  sandbox: Sandbox,
): Promise<string> {
  const now = millisOf(at);
  sandbox.setNow(now);
  const said: string[] = [];
  await runProgram(['run', '--quiet', ...argv], {
    env: { ...env, TWEET_AUDIT_NOW: at },
    stdout: () => {},
    stderr: (text) => said.push(text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    clock: { now: () => now, sleep: () => Promise.resolve() },
  });
  return said.join('');
}

/** Stories link the forum by a name of its own; here it lives on the sandbox's origin. */
function atHome(world: World, forumUrl: string): World {
  const texts = Object.entries(world.capture.texts).map(([id, text]) => [id, text.replaceAll(storyForum, forumUrl)]);
  return { ...world, capture: { ...world.capture, texts: Object.fromEntries(texts) } };
}

/**
 * The morning of the day itself sets the baseline of the likes, the next one (which judges the day before once more) reads those of the
 * day: a like belongs to the last window that ended before the capture that first shows it. The day is judged when the story was taken,
 * and only then: on the next morning the sandbox does not show tickets yet that change later.
 */
async function runOver({ story, policy }: PlantedDay, out: string): Promise<readonly string[]> {
  const sandbox = await startSandbox(story.world(), { now: () => millisOf(story.takenAt) });
  try {
    sandbox.setWorld(atHome(story.world(), sandbox.forumUrl));
    const env = allSystems(sandbox, ['GitLab', 'GitLabStatus', 'MovingToGitLab']);
    const policyFile = join(out, 'policy.yml');
    writeFileSync(policyFile, policy ?? everyRule);
    const shared = ['--store', join(out, 'store'), '--policy', policyFile];
    const dayBefore = story.at('-1 12:00').slice(0, 10);
    await runMorning(['--date', dayBefore, '--out', join(out, 'before'), ...shared], story.at('05:00'), env, sandbox);
    await runMorning(['--date', dayBefore, '--out', join(out, 'next'), ...shared], story.at('+1 05:00'), env, sandbox);
    const said = await runMorning(
      ['--date', story.date, '--out', join(out, 'day'), ...shared],
      story.takenAt,
      env,
      sandbox,
    );
    if (!existsSync(join(out, 'day', 'result.json'))) throw new Error(`the program gave no result: ${said}`);
    return sandbox.unplanned();
  } finally {
    await sandbox.close();
  }
}

const keyOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string => `${rule} ${subject}`;

/** `out`: a folder to which everything is written. */
export async function runTrial(day: PlantedDay, out: string): Promise<TrialReport> {
  const started = performance.now();
  const unplanned = await runOver(day, out);
  const file = join(out, 'day', 'result.json');
  const result = parseResult(readFileSync(file, 'utf8'), file);
  const found = new Map(result.findings.map((f) => [keyOf(f), f]));
  const reported = day.lookAlikes.flatMap(({ what, rules, subjects }) =>
    rules.flatMap((rule) =>
      subjects.flatMap((subject) => {
        const finding = found.get(keyOf({ rule, subject }));
        return finding === undefined ? [] : [{ what, finding }];
      }),
    ),
  );
  const foreseen = new Set([...day.faults, ...day.consequences].map(keyOf));
  const judged = result.outcomes.reduce((sum, o) => sum + o.population, 0);
  const unknown = result.outcomes.reduce((sum, o) => sum + o.unknown, 0);
  return {
    result,
    missed: day.faults.filter((fault) => !found.has(keyOf(fault))),
    reported,
    unexpected: result.findings.filter(
      (f) => !isOver(f) && !foreseen.has(keyOf(f)) && !reported.some((r) => r.finding === f),
    ),
    unplannedRequests: unplanned,
    unknownShare: judged === 0 ? 0 : unknown / judged,
    seconds: (performance.now() - started) / 1000,
  };
}
