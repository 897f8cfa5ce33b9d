/** Starts the vendors on loopback, playing one world. */
import type { World } from '../scenario/world.ts';
import { type SandboxCredentials, sandboxCredentials } from './credentials.ts';
import { createFaultBox } from './faults.ts';
import { createForumApp } from './forum/app.ts';
import type { SandboxOptions } from './options.ts';
import { type Journal, type LoggedRequest, serveVendor } from './server.ts';
import { createSlackApp, webhookPath } from './slack/app.ts';
import { createStatusPageApp, statusIoPath } from './status-page/app.ts';
import { createSupportApp } from './support/app.ts';
import { createXApp } from './x/app.ts';
import { createZendeskApp } from './zendesk/app.ts';

export interface Sandbox {
  /** Origins: `http://127.0.0.1:PORT`. */
  readonly zendeskUrl: string;
  readonly xUrl: string;
  readonly statusPageUrl: string;
  /** The same status page in Status.io's dialect: the whole address. */
  readonly statusIoUrl: string;
  readonly forumUrl: string;
  /** The Support team's Zendesk. */
  readonly supportUrl: string;
  /** An incoming webhook. */
  readonly slackWebhookUrl: string;
  /** What was posted to it, oldest first. */
  slackMessages(): readonly string[];
  readonly credentials: SandboxCredentials;
  requests(): readonly LoggedRequest[];
  /** Requests that a correct client would never have made, each with why; empty when all went well. */
  unplanned(): readonly string[];
  setWorld(world: World): void;
  /** From now on the servers' clock stands at this instant, ms since 1970. */
  setNow(ms: number): void;
  close(): Promise<void>;
}

export async function startSandbox(world: World, options: SandboxOptions): Promise<Sandbox> {
  let fixedNow: number | undefined;
  const now = (): number => fixedNow ?? options.now();
  const journal: Journal = { requests: [], unplanned: [] };
  const faults = createFaultBox(options.faults ?? []);
  const zendesk = createZendeskApp(world, { ...options, now });
  const x = createXApp(world, { ...options, now });
  const statusPage = createStatusPageApp(world, { now });
  const forum = createForumApp(world, { ...options, now });
  const support = createSupportApp(world, { ...options, now });
  const slack = createSlackApp();
  const apps = [zendesk, x, statusPage, forum, support];
  const zendeskServer = await serveVendor('zendesk', zendesk.answer, faults, journal);
  const xServer = await serveVendor('x', x.answer, faults, journal);
  const statusPageServer = await serveVendor('status-page', statusPage.answer, faults, journal);
  const forumServer = await serveVendor('forum', forum.answer, faults, journal);
  const supportServer = await serveVendor('support', support.answer, faults, journal);
  const slackServer = await serveVendor('slack', slack.answer, faults, journal);
  return {
    zendeskUrl: zendeskServer.origin,
    xUrl: xServer.origin,
    statusPageUrl: statusPageServer.origin,
    forumUrl: forumServer.origin,
    supportUrl: supportServer.origin,
    slackWebhookUrl: `${slackServer.origin}${webhookPath}`,
    slackMessages: () => slack.messages(),
    statusIoUrl: `${statusPageServer.origin}${statusIoPath}`,
    credentials: sandboxCredentials,
    requests: () => [...journal.requests],
    unplanned: () => [...journal.unplanned],
    setWorld(next) {
      for (const app of apps) app.setWorld(next);
    },
    setNow(ms) {
      fixedNow = ms;
    },
    async close() {
      const servers = [zendeskServer, xServer, statusPageServer, forumServer, supportServer, slackServer];
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
