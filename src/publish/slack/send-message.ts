/** Posts to a Slack incoming webhook: its address is a secret, and is named nowhere. */
import { HttpFailure, type Transport } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';

/** Slack's own words, such as `channel_is_archived`. */
function reasonIn(body: string): string {
  return /^[a-z_]{1,60}$/.test(body.trim()) ? `, ${body.trim()}` : '';
}

function refused(status: number, body: string): TweetAuditError {
  const cure =
    status === 403 || status === 404 || status === 410
      ? 'Make a new incoming webhook for the channel, and set SLACK_WEBHOOK_URL to it.'
      : 'Publish again later.';
  return new TweetAuditError('unpublished', `Slack did not take the message (${status}${reasonIn(body)})`, cure);
}

/** Rejects with a TweetAuditError (`unpublished`). */
export async function sendMessage(transport: Transport, webhookUrl: string, text: string): Promise<void> {
  const body = JSON.stringify({ text, unfurl_links: false });
  try {
    const response = await transport.send({
      method: 'POST',
      url: webhookUrl,
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (response.status !== 200) throw refused(response.status, response.body);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    throw new TweetAuditError(
      'unpublished',
      `Slack: ${error.message}`,
      'Check the network, HTTPS_PROXY and SLACK_WEBHOOK_URL, and publish again.',
      { cause: error },
    );
  }
}
