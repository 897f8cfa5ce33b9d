/** The real program, in this process, against sandbox servers; time never passes, so that waiting costs nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProgram } from '../../src/commands/program.ts';
import { millisOf } from '../../src/model/instant.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Story } from '../../src/scenario/story.ts';
import { simulatedClock } from '../http/loopback.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Bench {
  readonly sandbox: Sandbox;
  readonly out: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs a command line; `env` overrides, and null takes a variable away. */
  run(argv: readonly string[], env?: Readonly<Record<string, string | null>>): Promise<Ran>;
}

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tweet-audit-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function runHere(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(argv, {
    env,
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    clock: simulatedClock(Date.UTC(2026, 10, 24)),
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** What the program is told of the two vendors. */
export function vendorEnv({ zendeskUrl, xUrl, credentials }: Sandbox) {
  return {
    ZENDESK_URL: zendeskUrl,
    ZENDESK_OAUTH_TOKEN: credentials.oauthToken,
    X_API_URL: xUrl,
    X_BEARER_TOKEN: credentials.bearer,
  };
}

export async function benchFor(story: Story, options: Partial<SandboxOptions> = {}): Promise<Bench> {
  const now = millisOf(story.takenAt);
  const sandbox = await startSandbox(story.world(), { now: () => now, ...options });
  onTestFinished(() => sandbox.close());
  const out = makeFolder();
  const env = { ...vendorEnv(sandbox), TWEET_AUDIT_NOW: story.takenAt };
  return {
    sandbox,
    out,
    env,
    run(argv, overrides = {}) {
      const merged = Object.entries({ ...env, ...overrides }).flatMap(([k, v]) =>
        v === null ? [] : [[k, v] as const],
      );
      return runHere(argv, Object.fromEntries(merged));
    },
  };
}
