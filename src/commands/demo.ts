/** `demo`: a fictional day, played by loopback servers and read over real HTTP with the real client libraries. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import { instant, millisOf } from '../model/instant.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { demoDate, demoNow, tellDemoDay } from '../scenario/demo-day.ts';
import type { AuditCommandOptions } from './options.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';

/** Findings are what the demo is for: they make no failure of it, anything else does. */
export async function demo(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const now = instant(demoNow);
  const out = join(options.out, 'demo');
  // Every demo is the first one: what an earlier one left would make its findings known.
  rmSync(out, { recursive: true, force: true });
  const sandbox = await startSandbox(tellDemoDay().world(), { now: () => millisOf(now) });
  try {
    if (!options.json) {
      surroundings.stdout(
        `A fictional team's ${demoDate}, seen the next morning: Zendesk plays at ${sandbox.zendeskUrl}, X at ${sandbox.xUrl}.\n\n`,
      );
    }
    const code = await run(
      { ...options, date: demoDate, failOn: 'error', out, store: join(out, 'store') },
      {
        ...surroundings,
        now,
        env: {
          ZENDESK_URL: sandbox.zendeskUrl,
          ZENDESK_CLIENT_ID: sandbox.credentials.clientId,
          ZENDESK_CLIENT_SECRET: sandbox.credentials.clientSecret,
          X_API_URL: sandbox.xUrl,
          X_BEARER_TOKEN: sandbox.credentials.bearer,
          FORUM_URL: sandbox.forumUrl,
          ZENDESK_SUPPORT_URL: sandbox.supportUrl,
          ZENDESK_SUPPORT_CLIENT_ID: sandbox.credentials.supportClientId,
          ZENDESK_SUPPORT_CLIENT_SECRET: sandbox.credentials.supportClientSecret,
          ...(surroundings.env.NO_COLOR === undefined ? {} : { NO_COLOR: surroundings.env.NO_COLOR }),
          ...(surroundings.env.FORCE_COLOR === undefined ? {} : { FORCE_COLOR: surroundings.env.FORCE_COLOR }),
          ...(surroundings.env.GITLAB_CI === undefined ? {} : { GITLAB_CI: surroundings.env.GITLAB_CI }),
        },
      },
    );
    return code === exitCodes.findings ? exitCodes.clean : code;
  } finally {
    await sandbox.close();
  }
}
