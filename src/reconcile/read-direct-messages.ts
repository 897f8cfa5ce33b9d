/** Direct messages into conversations: who wrote first, and whether the two had spoken in public before. */
import type { DirectMessage } from '../model/capture.ts';
import type { Conversation, DirectConversation } from '../model/day.ts';
import { compareIds } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Ground } from './ground.ts';

function inOrder(messages: readonly DirectMessage[]): readonly DirectMessage[] {
  return [...messages].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.id, b.id)));
}

function spokeBefore(conversations: readonly Conversation[], authorId: string, at: Instant): string | undefined {
  return conversations.find((c) => c.author.id === authorId && [...c.mentions, ...c.replies].some((one) => one.at < at))
    ?.id;
}

/** Conversations that nobody of ours wrote in, and those among ourselves, are none of ours to judge. */
export function readDirectMessages(
  ground: Ground,
  conversations: readonly Conversation[],
): readonly DirectConversation[] {
  const { capture, who } = ground;
  const byConversation = Map.groupBy(inOrder(capture.directMessages), (m) => m.conversationId);
  const found = [...byConversation].flatMap(([id, messages]): DirectConversation[] => {
    const isOurs = ({ senderId, at }: DirectMessage): boolean => who.official(senderId, at) !== undefined;
    const first = messages.find(isOurs);
    const handle = first && who.official(first.senderId, first.at);
    if (first === undefined || handle === undefined) return [];
    const theirFirst = messages.find((m) => !isOurs(m));
    const pair = /^(\d+)-(\d+)$/.exec(id)?.slice(1) ?? [];
    const withId = pair.find((one) => who.official(one, first.at) === undefined);
    if (pair.length > 0 && withId === undefined) return [];
    const withHandle = withId === undefined ? undefined : who.handleOf(withId);
    const publicBefore = withId === undefined ? undefined : spokeBefore(conversations, withId, first.at);
    return [
      {
        id,
        handle,
        first: { id: first.id, at: first.at },
        ...(withId === undefined ? {} : { withId }),
        ...(withHandle === undefined ? {} : { withHandle }),
        ...(theirFirst === undefined ? {} : { theirFirstAt: theirFirst.at }),
        ...(publicBefore === undefined ? {} : { publicBefore }),
      },
    ];
  });
  return found.sort((a, b) => (a.first.at < b.first.at ? -1 : a.first.at > b.first.at ? 1 : a.id < b.id ? -1 : 1));
}
