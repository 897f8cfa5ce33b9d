/** Which handles the workflow names for a reply (rules.md, wrong-handle). */
import type { Gap } from '../model/capture.ts';
import type { Conversation, Mention, Reply } from '../model/day.ts';
import { sameHandle } from '../model/handle.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import type { HandleRole, PolicyRevision } from '../model/policy.ts';

function namesOf(roles: readonly HandleRole[], policy: PolicyRevision): string[] {
  return policy.handles.filter((h) => roles.includes(h.role)).map((h) => h.name);
}

function roleOf(handle: string, policy: PolicyRevision): HandleRole | undefined {
  return policy.handles.find((h) => sameHandle(h.name, handle))?.role;
}

type Talk = Pick<Conversation, 'availability' | 'ticketIds'> & { readonly mentions: readonly Mention[] };

/** Who should answer the conversation's first mention. */
function expectedForFirst({ availability, mentions }: Talk, policy: PolicyRevision): string[] {
  if (availability.about === 'yes') return namesOf(['status', 'main'], policy);
  const first = mentions[0];
  const typed = first === undefined || first.typed.length > 0 ? (first?.typed ?? []) : [first.answersHandle ?? ''];
  const only = typed.length === 1 ? roleOf(typed[0] ?? '', policy) : undefined;
  return only === 'campaign' ? typed.slice() : namesOf(['main'], policy);
}

/** In policy's spelling; empty when the policy has no handle of that role. For a follow-up also what later mentions type. */
export function expectedHandles(
  talk: Talk,
  reply: { readonly at: Instant; readonly answers?: Reply['answers'] | undefined },
  policy: PolicyRevision,
): readonly string[] {
  const [first, ...later] = talk.mentions;
  const base = expectedForFirst(talk, policy);
  if (first === undefined || reply.answers === first.subject) return base;
  const named = later.filter((m) => m.at <= reply.at).flatMap((m) => m.typedOutsideHead);
  return [...new Set([...base, ...named])];
}

/** What was not read may make a reply of this handle right: words, or the tag of a hidden ticket, that tell of availability. */
export function mayBeExpected(
  { availability, mentions, ticketIds }: Talk,
  handle: string,
  gaps: readonly Gap[],
  policy: PolicyRevision,
): string | undefined {
  const [first] = mentions;
  if (first === undefined || availability.about === 'yes') return undefined;
  if (!namesOf(['status', 'main'], policy).some((h) => sameHandle(h, handle))) return undefined;
  if (first.wordsLost) return 'X does not show the first mention any more, which may have been about availability';
  if (ticketIds.length > 0) return undefined;
  const until = addSeconds(first.at, policy.ingestionLagSeconds);
  const isHidden = gaps.some(
    ({ source, kind, ids, span }) =>
      source === 'zendesk' &&
      (kind === 'all' || kind === 'tickets') &&
      ids === undefined &&
      span.start <= until &&
      first.at < span.end,
  );
  return first.ticketsUnclear !== undefined || isHidden
    ? 'a tag on a ticket that was not read may say that it is about availability'
    : undefined;
}
