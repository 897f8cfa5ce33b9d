/** Tells a Slack channel of the day asked for, once a result: what was told last is kept in the store. */
import { createHash } from 'node:crypto';
import { createTransport } from '../http/transport.ts';
import { issueKey } from '../model/issue-form.ts';
import type { Policy } from '../model/policy.ts';
import { composeMessage } from '../publish/slack/compose-message.ts';
import { sendMessage } from '../publish/slack/send-message.ts';
import { type DayInFolder, keepNotice, noticeFile } from './keep-days.ts';
import type { Past } from './past.ts';
import type { Progress } from './progress.ts';
import type { PublishedDays } from './publish-days.ts';
import { readProxy, readSecrets, readSlackWebhook } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

/** For `publish.json`. */
export interface Notice {
  readonly action: 'sent' | 'unchanged' | 'planned';
  readonly text: string;
}

function noticeOf(text: string): string {
  return `${JSON.stringify({ slack: createHash('sha256').update(text).digest('hex') })}\n`;
}

function messageFor({ result }: DayInFolder, { issues }: PublishedDays): string {
  const key = result.window.date === null ? undefined : issueKey(result.policy.team, result.window.date);
  return composeMessage(result, issues.find((issue) => issue.key === key)?.url ?? null);
}

/** Undefined where no webhook is configured, or the day has no issue. Rejects with a TweetAuditError. */
export async function notifySlack(
  day: DayInFolder,
  published: PublishedDays,
  past: Past,
  policy: Policy,
  mode: 'apply' | 'plan',
  surroundings: Surroundings,
  progress: Progress,
): Promise<Notice | undefined> {
  const { env, clock } = surroundings;
  const url = readSlackWebhook(env);
  const { date } = day.result.window;
  if (url === undefined || date === null || published.leftOut.some((left) => left.day === date)) return undefined;
  const text = messageFor(day, published);
  if (mode === 'plan') return { action: 'planned', text };
  if ((await past.day(date))?.notice === noticeOf(text)) return { action: 'unchanged', text };
  const transport = createTransport({
    clock,
    allowedOrigins: [url],
    proxy: readProxy(env),
    secrets: readSecrets(env),
    log: (line) => progress.detail(`slack: ${line}`),
  });
  await sendMessage(transport, url, text);
  writeFiles(day.dir, [{ name: noticeFile, body: noticeOf(text) }]);
  await keepNotice(day, past, policy);
  return { action: 'sent', text };
}
