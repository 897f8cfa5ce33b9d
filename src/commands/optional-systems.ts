/** Systems that a team may leave out, as sources that are ready to be read. */
import type { XSource } from '../gather/gather.ts';
import type { OptionalSources } from '../gather/gather-systems.ts';
import type { Transport } from '../http/types.ts';
import { type Capture, emptyCapture } from '../model/capture.ts';
import type { Instant, Span } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { isOptionalSystem, type OptionalSystem } from '../model/sources.ts';
import { type Env, readStatusPageSettings } from './read-settings.ts';
import { readUserHandles } from './read-user-settings.ts';

/** What was asked of a system that is not configured any more, and not answered, is missed by nobody. */
export function onlyConfigured(capture: Capture, configured: readonly OptionalSystem[]): Capture {
  return {
    ...capture,
    systems: capture.systems.filter((system) => configured.includes(system)),
    gaps: capture.gaps.filter(({ source }) => !isOptionalSystem(source) || configured.includes(source)),
  };
}

export interface SystemsToOpen {
  readonly env: Env;
  readonly policy: Policy;
  readonly span: Span;
  readonly now: Instant;
  readonly x: XSource;
  /** All official handles of the span, without the sign. */
  readonly handles: readonly string[];
  /** What earlier runs read. */
  readonly stored: Capture | undefined;
  /** Makes a way out to that address. */
  readonly reach: (system: OptionalSystem, url: string) => Transport;
  /** Whether so many items of a source may be read. */
  readonly mayRead: (system: 'likes' | 'direct-messages', items: number) => boolean;
}

/** What only one rule needs is not read where the policy switches that rule off. */
function isInForce({ policy, span }: SystemsToOpen, rule: RuleId): boolean {
  const since = policy.revisions.flatMap((r) => (r.since !== null && r.since < span.end ? [r.since] : []));
  return [span.start, ...since].some((at) => revisionAt(policy, at).rules[rule]?.inForce ?? true);
}

/** Throws a TweetAuditError (`usage`) for settings that cannot be used. */
export function openOptionalSystems(about: SystemsToOpen): OptionalSources {
  const { env, now, x, handles, stored, reach, mayRead } = about;
  const statusPage = readStatusPageSettings(env);
  const users = readUserHandles(env, handles);
  const wantsLikes = users.length > 0 && isInForce(about, 'like-outside-praise');
  const wantsMessages = users.length > 0 && isInForce(about, 'unsolicited-direct-message');
  const { apiUrl, fieldStyle } = x;
  return {
    ...(statusPage === undefined
      ? {}
      : { 'status-page': { ...statusPage, transport: reach('status-page', statusPage.url) } }),
    ...(wantsLikes
      ? {
          likes: {
            apiUrl,
            fieldStyle,
            handles: users,
            known: stored ?? emptyCapture(about.span, now),
            transport: reach('likes', apiUrl),
            mayRead: (likes: number) => mayRead('likes', likes),
          },
        }
      : {}),
    ...(wantsMessages
      ? {
          'direct-messages': {
            apiUrl,
            fieldStyle,
            handles: users,
            transport: reach('direct-messages', apiUrl),
            mayRead: (messages: number) => mayRead('direct-messages', messages),
          },
        }
      : {}),
  };
}
