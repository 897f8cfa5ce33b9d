/** Systems that a team may leave out, as sources that are ready to be read. */
import type { XSource } from '../gather/gather.ts';
import type { OptionalSources } from '../gather/gather-systems.ts';
import { firstPageSize, laterPageSize } from '../gather/likes/gather-likes.ts';
import type { UserHandle } from '../gather/x/user-account.ts';
import type { Transport } from '../http/types.ts';
import { type Capture, emptyCapture } from '../model/capture.ts';
import { showHandle } from '../model/handle.ts';
import type { Instant, Span } from '../model/instant.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { isOptionalSystem, type OptionalSystem } from '../model/sources.ts';
import { type ForumSettings, readForumSettings, readSupportSettings } from './read-help-settings.ts';
import { type Env, readStatusPageSettings, type StatusPageSettings, type ZendeskSettings } from './read-settings.ts';
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
  readonly mayRead: (system: 'likes' | 'direct-messages', items: number, users: number) => boolean;
}

type Asked = Pick<SystemsToOpen, 'env' | 'policy' | 'span' | 'handles'>;

/** What only one rule needs is not read where the policy switches that rule off. */
function isInForce({ policy, span }: Asked, rule: RuleId): boolean {
  const since = policy.revisions.flatMap((r) => (r.since !== null && r.since < span.end ? [r.since] : []));
  return [span.start, ...since].some((at) => revisionAt(policy, at).rules[rule]?.inForce ?? true);
}

interface Configured {
  readonly statusPage: StatusPageSettings | undefined;
  readonly forum: ForumSettings | undefined;
  readonly support: ZendeskSettings | undefined;
  /** Handles whose likes are read; empty: none. */
  readonly likesOf: readonly UserHandle[];
  readonly messagesOf: readonly UserHandle[];
}

/** Throws a TweetAuditError (`usage`) for settings that cannot be used. */
function readConfigured(asked: Asked): Configured {
  const users = readUserHandles(asked.env, asked.handles);
  return {
    statusPage: readStatusPageSettings(asked.env),
    forum: readForumSettings(asked.env),
    support: readSupportSettings(asked.env),
    likesOf: isInForce(asked, 'like-outside-praise') ? users : [],
    messagesOf: isInForce(asked, 'unsolicited-direct-message') ? users : [],
  };
}

/** Throws a TweetAuditError (`usage`) for settings that cannot be used. */
export function openOptionalSystems(about: SystemsToOpen): OptionalSources {
  const { now, x, stored, reach, mayRead } = about;
  const { statusPage, forum, support, likesOf, messagesOf } = readConfigured(about);
  const { resources } = revisionAt(about.policy, now);
  const { apiUrl, fieldStyle } = x;
  return {
    ...(statusPage === undefined
      ? {}
      : { 'status-page': { ...statusPage, transport: reach('status-page', statusPage.url) } }),
    ...(forum === undefined ? {} : { forum: { ...forum, transport: reach('forum', forum.url) } }),
    ...(support === undefined
      ? {}
      : {
          support: {
            ...support,
            transport: reach('support', support.url),
            places: { ...resources, ...(forum === undefined ? {} : { forumUrl: forum.url }) },
          },
        }),
    ...(likesOf.length === 0
      ? {}
      : {
          likes: {
            apiUrl,
            fieldStyle,
            handles: likesOf,
            known: stored ?? emptyCapture(about.span, now),
            transport: reach('likes', apiUrl),
            mayRead: (likes: number, users: number) => mayRead('likes', likes, users),
          },
        }),
    ...(messagesOf.length === 0
      ? {}
      : {
          'direct-messages': {
            apiUrl,
            fieldStyle,
            handles: messagesOf,
            transport: reach('direct-messages', apiUrl),
            mayRead: (messages: number, users: number) => mayRead('direct-messages', messages, users),
          },
        }),
  };
}

/** What one system would be asked, and what that costs. */
export interface PlannedSystem {
  readonly system: OptionalSystem;
  readonly what: string;
  readonly requests: number;
  readonly usd: number;
}

/** Direct messages of thirty days, where nothing better is known: the workflow keeps them closed. */
const assumedMessages = 10;

/** Unanswered support questions and bare links to the forum, of a day or two. */
const assumedQuestions = 5;
/** A search, and the comments of the first three tickets. */
const requestsPerQuestion = 4;

/** Of what a run would read beside the two ledgers. Throws as opening them does. */
export function planOptionalSystems(
  asked: Asked,
  stored: Capture | undefined,
  prices: PolicyRevision['prices'],
): readonly PlannedSystem[] {
  const { statusPage, forum, support, likesOf, messagesOf } = readConfigured(asked);
  const named = (handles: readonly UserHandle[]): string => handles.map(({ name }) => showHandle(name)).join(', ');
  const round = (usd: number): number => Math.round(usd * 100) / 100;
  const isFirst = !(stored?.coverage ?? []).some((c) => c.source === 'likes');
  const likes = likesOf.length * (isFirst ? firstPageSize : laterPageSize);
  const messages = messagesOf.length * assumedMessages;
  const userUsd = (handles: readonly UserHandle[]): number => handles.length * prices.userUsd;
  return [
    ...(statusPage === undefined
      ? []
      : [{ system: 'status-page', what: `the status page ${statusPage.url}`, requests: 2, usd: 0 } as const]),
    ...(forum === undefined
      ? []
      : [
          {
            system: 'forum',
            what: `the forum ${forum.url}: its categories, and a search for perhaps ${assumedQuestions} mentions`,
            requests: 1 + assumedQuestions,
            usd: 0,
          } as const,
        ]),
    ...(support === undefined
      ? []
      : [
          {
            system: 'support',
            what: `the Support team's Zendesk ${support.url}: cited tickets, and links in solved ones for perhaps ${assumedQuestions} mentions`,
            requests: 2 + assumedQuestions * requestsPerQuestion,
            usd: 0,
          } as const,
        ]),
    ...(likesOf.length === 0
      ? []
      : [
          {
            system: 'likes',
            what: `likes of ${named(likesOf)}, about ${likes}`,
            requests: likesOf.length * 2,
            usd: round(likes * prices.likeUsd + userUsd(likesOf)),
          } as const,
        ]),
    ...(messagesOf.length === 0
      ? []
      : [
          {
            system: 'direct-messages',
            what: `direct messages of ${named(messagesOf)} without their text, perhaps ${messages}`,
            requests: messagesOf.length * 3,
            usd: round(messages * prices.directMessageUsd + userUsd(messagesOf)),
          } as const,
        ]),
  ];
}
