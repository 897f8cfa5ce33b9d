/** Runs the real program over a world that the sandbox plays, as a child process over HTTP, and reads what it wrote. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Made } from './make-world.ts';
import type { Item, Judgement } from './score.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const item = z.object({
  ledger: z.string(),
  id: z.string(),
  kind: z.string(),
  class: z.string(),
  partners: z.array(z.string()),
  because: z.string(),
});

const judgement = z.object({
  rule: z.string(),
  subject: z.string(),
  verdict: z.string(),
  waitedSeconds: z.number().nullish(),
});

const side = z.record(z.string(), z.number());

const result = z.object({
  completeness: z.object({ x: side, zendesk: side, share: z.number() }),
  gaps: z.array(z.unknown()),
  outcomes: z.array(
    z.object({
      rule: z.string(),
      population: z.number(),
      kept: z.number(),
      broken: z.number(),
      excused: z.number(),
      pending: z.number(),
      unknown: z.number(),
    }),
  ),
  metrics: z.object({
    mentions: z.number(),
    replies: z.number(),
    customerWait: z.object({
      seconds: z.object({ median: z.number().nullable() }),
      answered: z.number(),
      waiting: z.number(),
    }),
  }),
});

export interface Ran {
  readonly exitCode: number;
  readonly seconds: number;
  readonly unplanned: readonly string[];
  readonly result: z.infer<typeof result>;
  readonly items: readonly Item[];
  readonly judgements: readonly Judgement[];
}

function runCli(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...argv], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}

function readRows<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const lines = gunzipSync(readFileSync(file)).toString().split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}

/** Files go to `keep`, and stay there, or to a folder that is removed. Throws when the program wrote no result. */
export async function runProgram({ world, truth }: Made, keep: string | undefined): Promise<Ran> {
  const { takenAt } = world.capture;
  const sandbox = await startSandbox(world, { now: () => Date.parse(takenAt) });
  const out = keep ?? mkdtempSync(join(tmpdir(), 'tweet-audit-evaluate-'));
  try {
    mkdirSync(out, { recursive: true });
    const policy = join(out, 'policy.yml');
    const handle = `  - name: "@${truth.brand}"\n    role: main\n    channel: zendesk\n    automation: true\n`;
    writeFileSync(policy, `handles:\n${handle}`);
    const started = performance.now();
    const exitCode = await runCli(
      ['run', '--since', truth.since, '--until', truth.until, '--policy', policy, '--out', out, '--quiet'],
      {
        ZENDESK_URL: sandbox.zendeskUrl,
        ZENDESK_OAUTH_TOKEN: sandbox.credentials.oauthToken,
        X_API_URL: sandbox.xUrl,
        X_BEARER_TOKEN: sandbox.credentials.bearer,
        TWEET_AUDIT_NOW: takenAt,
      },
    );
    return {
      exitCode,
      seconds: (performance.now() - started) / 1000,
      unplanned: sandbox.unplanned(),
      result: result.parse(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))),
      items: readRows(join(out, 'items.ndjson.gz'), item),
      judgements: readRows(join(out, 'judgements.ndjson.gz'), judgement),
    };
  } finally {
    await sandbox.close();
    if (keep === undefined) rmSync(out, { recursive: true, force: true });
  }
}
