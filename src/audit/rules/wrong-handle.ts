import type { Conversation, Reply } from '../../model/day.ts';
import { sameHandle, showHandle } from '../../model/handle.ts';
import { addSeconds } from '../../model/instant.ts';
import type { HandleRole, PolicyRevision } from '../../model/policy.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
  readonly expected: readonly string[];
}

function namesOf(roles: readonly HandleRole[], policy: PolicyRevision): string[] {
  return policy.handles.filter((h) => roles.includes(h.role)).map((h) => h.name);
}

function roleOf(handle: string, policy: PolicyRevision): HandleRole | undefined {
  return policy.handles.find((h) => sameHandle(h.name, handle))?.role;
}

/** Who should answer the conversation's first mention (rules.md, wrong-handle). */
function expectedForFirst(conversation: Conversation, policy: PolicyRevision): string[] {
  if (conversation.availability.about === 'yes') return namesOf(['status', 'main'], policy);
  const first = conversation.mentions[0];
  const typed = first === undefined || first.typed.length > 0 ? (first?.typed ?? []) : [first.answersHandle ?? ''];
  const only = typed.length === 1 ? roleOf(typed[0] ?? '', policy) : undefined;
  return only === 'campaign' ? typed.slice() : namesOf(['main'], policy);
}

function expectedHandles(conversation: Conversation, reply: Reply, policy: PolicyRevision): string[] {
  const [first, ...later] = conversation.mentions;
  const base = expectedForFirst(conversation, policy);
  if (first === undefined || reply.answers === first.subject) return base;
  const named = later.filter((m) => m.at <= reply.at).flatMap((m) => m.typedOutsideHead);
  return [...new Set([...base, ...named])];
}

function isRight(reply: Reply, expected: readonly string[]): boolean {
  return expected.length === 0 || expected.some((h) => sameHandle(h, reply.handle.name));
}

/** A ticket that Zendesk hides may carry the tag that makes this reply right: about availability. */
function mayHideTag({ conversation, reply }: Subject, { gaps }: RuleContext['day'], policy: PolicyRevision): boolean {
  const [first] = conversation.mentions;
  if (first === undefined || conversation.availability.about === 'yes' || conversation.ticketIds.length > 0)
    return false;
  if (!isRight(reply, namesOf(['status', 'main'], policy))) return false;
  if (first.ticketsUnclear !== undefined) return true;
  const until = addSeconds(first.at, policy.ingestionLagSeconds);
  return gaps.some(
    ({ source, kind, ids, span }) =>
      source === 'zendesk' &&
      (kind === 'all' || kind === 'tickets') &&
      ids === undefined &&
      span.start <= until &&
      first.at < span.end,
  );
}

/** Replies that answer mentions, up to and with the first wrong one: what follows is `uncorrected-handle`'s. */
function population({ day, policyAt }: RuleContext): Subject[] {
  return day.conversations.flatMap((conversation) => {
    const subjects: Subject[] = [];
    for (const reply of conversation.replies) {
      if (reply.answers === undefined) continue;
      const expected = expectedHandles(conversation, reply, policyAt(reply.at));
      subjects.push({ conversation, reply, expected });
      if (!isRight(reply, expected)) break;
    }
    return subjects;
  });
}

export const wrongHandle = defineRule<Subject>({
  meta: {
    id: 'wrong-handle',
    title: 'Mentions are answered from the handle that the workflow names',
    failureTitle: 'Replies from another handle than expected',
    section: '#handles',
    rationale:
      'People follow the status handle for outages and the main handle for everything else; an answer from elsewhere confuses both.',
    remedy: 'Take note of it, and answer from the right handle in the follow-up, if there is one.',
    judges: 'official replies and quotes that answer mentions, up to and with the first wrong one of a conversation',
    brokenWhen: [
      'about availability: neither the status handle nor the main handle answered',
      'only the campaign handle named: another one answered',
      'anything else, several handles named included: not the main handle',
      'a follow-up may also come from a handle that a later mention types in its text',
      'unclear whether it is about availability: the same, as info',
    ],
    severity: 'error',
    category: 'handles',
    since: '0.1.0',
    needs: ['x'],
  },
  population,
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check(subject, { day, policyAt }) {
    const { conversation, reply, expected } = subject;
    const shown = expected.map(showHandle);
    const actual = showHandle(reply.handle.name);
    if (isRight(reply, expected)) return { verdict: 'kept', because: `answered from ${actual}, as expected` };
    if (mayHideTag(subject, day, policyAt(reply.at)))
      return {
        verdict: 'unknown',
        because: 'a tag on a ticket that was not read may say that it is about availability',
      };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const unclear = conversation.availability.about === 'unclear';
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'The reply came from a handle that the workflow does not name for this conversation',
      because: `expected ${shown.join(' or ')}, answered from ${actual}; about availability: ${conversation.availability.about} (${conversation.availability.reasons.join(', ')})`,
      cause: 'person',
      ...(unclear ? { severity: 'info' as const } : {}),
      ...(person === undefined ? {} : { person }),
      evidence: [...(mention === undefined ? [] : showMention(day, mention)), ...showReply(day, reply, 'the reply')],
      details: { expected: shown, actual },
    };
  },
  examples: {
    good: [
      {
        title: 'The main handle answers a question to the main handle',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { text: 'how do I mirror a repository?' });
          story.replyInZendesk('09:30', question);
          return story;
        },
      },
      {
        title: 'The status handle answers somebody who says that the site is down',
        tell() {
          const story = new Story();
          const report = story.mention('09:00', {
            to: '@GitLabStatus',
            text: 'is the site down? I get 502 everywhere',
          });
          story.replyInZendesk('09:05', report, { from: '@GitLabStatus' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The status handle answers a question that has nothing to do with availability',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { to: '@GitLabStatus', text: 'which licence do your docs have?' });
          story.replyInZendesk('09:30', question, { from: '@GitLabStatus' });
          return story;
        },
        messages: ['The reply came from a handle that the workflow does not name for this conversation'],
      },
      {
        title: 'Two handles are named, and the campaign handle answers',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { text: 'and @MovingToGitLab, can I import my wiki too?' });
          story.replyInTweetDeck('09:30', question, { from: '@MovingToGitLab' });
          return story;
        },
        messages: ['The reply came from a handle that the workflow does not name for this conversation'],
      },
    ],
  },
});
