import { areHandlesCovered, isCovered } from '../../model/coverage.ts';
import type { DirectConversation } from '../../model/day.ts';
import { sameHandle, showHandle } from '../../model/handle.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showFirstMessage } from '../evidence.ts';

function isAllowed(allow: readonly string[], handle: string | undefined): boolean {
  return allow.some((one) => one === '*' || (handle !== undefined && sameHandle(one, handle)));
}

export const unsolicitedDirectMessage = defineRule<DirectConversation>({
  meta: {
    id: 'unsolicited-direct-message',
    title: 'Direct messages follow a public conversation, and we write first',
    failureTitle: 'Direct messages out of the blue',
    section: '#direct-messages',
    rationale: 'Direct messages are closed; they are for what a person we talk with can only tell us in private.',
    remedy: 'Take it up in public; where the message was right, name the person under `directMessages.allow`.',
    judges: 'direct-message conversations that an official handle wrote in',
    brokenWhen: [
      'we wrote first, and no public conversation with that person came before',
      'the person wrote first, so that direct messages are open: info',
      'not when the policy’s `directMessages.allow` names the person',
      'only who wrote and when is looked at, never what',
    ],
    severity: 'warning',
    category: 'messages',
    since: '0.1.0',
    needs: ['x', 'direct-messages'],
  },
  population: ({ day }) => day.directConversations ?? [],
  at: ({ first }) => first.at,
  identify: ({ id }) => `dm/${id}`,
  handle: ({ handle }) => handle.name,
  conversation: ({ publicBefore }) => publicBefore ?? null,
  check(conversation, { day, policyAt }) {
    const { handle, first, withId, withHandle, theirFirstAt, publicBefore } = conversation;
    const them = withHandle === undefined ? 'the person' : showHandle(withHandle);
    const before = { start: day.span.start, end: first.at };
    if (isAllowed(policyAt(first.at).directMessages.allow, withHandle))
      return { verdict: 'kept', because: `the policy allows to write to ${them} first` };
    if (!isCovered(day.coverage, 'direct-messages', 'direct-messages', handle.name, before))
      return { verdict: 'unknown', because: 'earlier direct messages could not be read' };
    const shared = {
      verdict: 'broken' as const,
      evidence: [showFirstMessage(conversation, 'our first message')],
      details: { handle: showHandle(handle.name), with: withHandle === undefined ? null : showHandle(withHandle) },
    };
    if (theirFirstAt !== undefined && theirFirstAt < first.at) {
      return {
        ...shared,
        severity: 'info',
        cause: 'tool',
        message: 'A person could write first: direct messages are open',
        because: `${them} wrote at ${theirFirstAt}, before our first message`,
      };
    }
    if (publicBefore !== undefined) return { verdict: 'kept', because: 'a public conversation came before' };
    if (withId === undefined) return { verdict: 'unknown', because: 'X does not say who else is in this group' };
    // They may have talked with any of our handles.
    const ours = policyAt(first.at).handles.map((h) => h.name);
    if (!areHandlesCovered(day.coverage, 'mentions', ours, before))
      return { verdict: 'unknown', because: 'earlier mentions could not be read' };
    return {
      ...shared,
      cause: 'unknown',
      message: 'A direct message was sent to somebody with whom no public conversation was held',
      because: `${showHandle(handle.name)} wrote to ${them}; no mention or reply of theirs since ${day.span.start} came before`,
    };
  },
  examples: {
    good: [
      {
        title: 'A winner is asked for an address, after the conversation in public',
        tell() {
          const story = new Story();
          const said = story.mention('09:00', { text: 'I won a mug, how do you send it?' });
          story.replyInZendesk('09:10', said, { text: 'Congratulations! We write to you.' });
          story.directMessage('09:12', { to: '@ada_writes' });
          story.directMessage('09:40', { from: '@ada_writes', to: '@GitLab' });
          return story;
        },
      },
      {
        title: 'The policy names the person',
        policy: { directMessages: { allow: ['carl_codes'] } },
        tell() {
          const story = new Story();
          story.directMessage('09:12', { to: '@carl_codes' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'Somebody gets a direct message out of the blue',
        tell() {
          const story = new Story();
          story.directMessage('09:12', { to: '@carl_codes' });
          return story;
        },
        messages: ['A direct message was sent to somebody with whom no public conversation was held'],
      },
      {
        title: 'A person wrote first',
        tell() {
          const story = new Story();
          story.directMessage('09:00', { from: '@carl_codes', to: '@GitLab' });
          story.directMessage('09:12', { to: '@carl_codes' });
          return story;
        },
        messages: ['A person could write first: direct messages are open'],
      },
    ],
  },
});
