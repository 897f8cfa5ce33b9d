/** Why the Support team's Zendesk gave no answer: words of ours, for its own may hold text. */
import { sourceTitles } from '../../model/sources.ts';
import type { Stop } from '../json-client.ts';
import { stopOf as zendeskStopOf } from '../zendesk/stop.ts';

const who = sourceTitles.support;
const reachCure = 'Check the network, HTTPS_PROXY and ZENDESK_SUPPORT_URL, and run again.';
const loginCure =
  'Set ZENDESK_SUPPORT_CLIENT_ID and ZENDESK_SUPPORT_CLIENT_SECRET of an OAuth client in use, or a ZENDESK_SUPPORT_OAUTH_TOKEN that has not expired.';
const seatCure = 'Give the user behind it an agent seat that may read tickets, and the token the scope read.';

export const unknownUser: Stop = {
  cause: 'credentials',
  why: `${who} takes us for an anonymous user`,
  cure: loginCure,
  lasting: true,
};

/** Undefined for errors that are none of the other side's: bugs, which must not become gaps. */
export function stopOf(error: unknown): Stop | undefined {
  const stop = zendeskStopOf(error, 'what we ask');
  if (stop === undefined) return undefined;
  const { cause, lasting, status, why, cure } = stop;
  const told = status === undefined ? '' : ` (${status})`;
  switch (cause) {
    case 'budget':
      return { cause, why, ...(cure === undefined ? {} : { cure }), lasting };
    case 'credentials':
      return status === 402 || status === 403
        ? { cause, why: `${who} does not let us read${told}`, cure: seatCure, lasting }
        : { cause, why: `${who} does not accept the credentials${told}`, cure: loginCure, lasting };
    case 'unreadable':
      return { cause, why: `${who} answers in another way than documented${told}`, lasting };
    case 'limit':
    case 'unavailable':
      return {
        cause,
        why: `${who} ${status === undefined ? 'did not answer, or not in time' : `failed to answer${told}`}`,
        cure: reachCure,
        lasting,
      };
  }
}
