import { isCovered } from '../../model/coverage.ts';
import type { Conversation, ReconciledDay, Reply } from '../../model/day.ts';
import { showHandle } from '../../model/handle.ts';
import { incidentAt } from '../../model/incidents.ts';
import { addSeconds } from '../../model/instant.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

/** Whether the page told what was open at that time. */
function isTold({ coverage }: ReconciledDay, { at }: Reply): boolean {
  return isCovered(coverage, 'status-page', 'incidents', undefined, { start: at, end: addSeconds(at, 1) });
}

/** Where the page does not tell of that time there may have been an incident: the subject is judged, as far as that goes. */
function population({ day }: RuleContext): Subject[] {
  return day.conversations
    .filter((conversation) => conversation.availability.about !== 'no')
    .flatMap((conversation) =>
      conversation.replies
        .filter((reply) => reply.order === 'first' && reply.handle.role !== 'status')
        .filter((reply) => incidentAt(day.incidents ?? [], reply.at) !== undefined || !isTold(day, reply))
        .map((reply) => ({ conversation, reply })),
    );
}

export const outageReplyWithoutStatusLink = defineRule<Subject>({
  meta: {
    id: 'outage-reply-without-status-link',
    title: 'During an incident, replies about availability lead to the status page',
    failureTitle: 'Replies about an outage without a way to its news',
    section: '#tweets-regarding-gitlab-downtime',
    rationale: 'Who cannot work wants to know that it is known, and where to see when it is over.',
    remedy: 'Follow up with a link to the status page or a status tweet, and ask whether the issue is still there.',
    judges:
      'first replies in conversations about availability while an incident is open on the status page, not by the status handle',
    brokenWhen: [
      'it links neither the status page nor a status tweet, and does not name the status handle',
      'unclear whether it is about availability: the same, as info',
    ],
    severity: 'warning',
    category: 'replies',
    since: '0.1.0',
    needs: ['x', 'status-page'],
  },
  population,
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  doneBy: ({ reply }) => personOf(reply),
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day }) {
    if (reply.pointsToStatus !== undefined) return { verdict: 'kept', because: `it ${reply.pointsToStatus}` };
    const incident = incidentAt(day.incidents ?? [], reply.at);
    if (incident === undefined)
      return { verdict: 'unknown', because: 'the status page does not tell whether an incident was open then' };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const person = personOf(reply);
    const { about, reasons } = conversation.availability;
    return {
      verdict: 'broken',
      message: 'The reply names neither the status page, nor a status tweet, nor the status handle',
      because: `answered from ${showHandle(reply.handle.name)} while an incident was open since ${incident.startedAt}; about availability: ${about} (${reasons.join(', ')})`,
      cause: 'person',
      ...(about === 'unclear' ? { severity: 'info' as const } : {}),
      ...(person === undefined ? {} : { person }),
      evidence: [...(mention === undefined ? [] : showMention(day, mention)), ...showReply(day, reply, 'the reply')],
      details: { incident: incident.id, incidentUrl: incident.url, incidentSince: incident.startedAt },
    };
  },
  examples: {
    good: [
      {
        title: 'The main handle answers with a link to the status page',
        tell() {
          const story = new Story();
          story.incident('08:50', { until: '10:10' });
          const report = story.mention('09:00', { text: 'is the site down? I get 502 everywhere' });
          story.replyInZendesk('09:10', report, {
            text: 'We know, and keep status.example.com up to date. Do you still see it?',
          });
          return story;
        },
      },
      {
        title:
          'Words that may mean anything mean availability while an incident is open; the answer names the status handle',
        tell() {
          const story = new Story();
          story.incident('08:50', { until: '10:10' });
          const report = story.mention('09:00', { text: 'I get an error when I log in' });
          story.replyInZendesk('09:10', report, { text: 'Sorry! Follow @GitLabStatus for news of it.' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'An outage report is answered during an incident, without a way to the news',
        tell() {
          const story = new Story();
          story.incident('08:50', { until: '10:10' });
          const report = story.mention('09:00', { text: 'is the site down? I get 502 everywhere' });
          story.replyInZendesk('09:10', report, { text: 'Sorry about that, we are on it!' });
          return story;
        },
        messages: ['The reply names neither the status page, nor a status tweet, nor the status handle'],
      },
    ],
  },
});
