/** The workflow sentence by sentence: the rules that check it, or why none does. A sentence is named by a few of its words. */
import type { RuleId } from '../model/rule-ids.ts';
import type { NotCheckableId } from './not-checkable.ts';

export interface Checked {
  readonly rule: RuleId;
  /** A bad story of the rule that shows this sentence broken; the rule's first one by default. */
  readonly story?: string;
}

export interface Demand {
  /** A few words by which the sentence is found in its section. */
  readonly words: string;
  readonly checkedBy?: readonly Checked[];
  /** What of it, or all of it, no machine can tell. */
  readonly beyond?: NotCheckableId;
  /** Why there is nothing to check: it states, permits or points elsewhere. */
  readonly nothing?: string;
}

export interface WorkflowSection {
  readonly title: string;
  readonly anchor: string;
  readonly demands: readonly Demand[];
}

function checked(words: string, ...rules: readonly (RuleId | Checked)[]): Demand {
  return { words, checkedBy: rules.map((rule) => (typeof rule === 'string' ? { rule } : rule)) };
}

export const workflowDemands: readonly WorkflowSection[] = [
  {
    title: 'Handles',
    anchor: '#handles',
    demands: [
      checked('Post service updates', 'first-reply-outside-zendesk', 'status-handle-misuse'),
      checked('Zendesk | Respond to mentions', 'first-reply-outside-zendesk', 'unanswered-mention'),
      checked('Tweetdeck | Respond to mentions', 'reply-outside-tweetdeck', 'unanswered-mention'),
      checked('account should only be used', 'status-handle-misuse', {
        rule: 'wrong-handle',
        story: 'The status handle answers a question that has nothing to do with availability',
      }),
      { ...checked('Only the infrastructure team', 'status-handle-misuse'), beyond: 'status-poster' },
      { words: 'describing who should do', nothing: 'It points to another page, which says who posts and how.' },
      checked('mentions more than one handle', {
        rule: 'wrong-handle',
        story: 'Two handles are named, and the campaign handle answers',
      }),
      checked('If a wrong handle', 'wrong-handle', 'uncorrected-handle'),
    ],
  },
  {
    title: 'Workflow',
    anchor: '#workflow',
    demands: [
      checked('All initial Twitter responses', 'first-reply-outside-zendesk'),
      checked('If a follow up tweet', 'follow-up-through-zendesk', 'missing-tweetdeck-note'),
      { ...checked('Reply to almost all', 'unanswered-mention'), beyond: 'tone' },
      { words: 'Follow up with the support', beyond: 'support-team' },
      { words: 'When resolving Twitter tickets', nothing: 'It leads to the list below it.' },
      { ...checked('in the Twitter view', 'skipped-ticket'), beyond: 'play-mode' },
      {
        words: 'The default Twitter view',
        nothing: 'It states an order; `skipped-ticket` takes “the oldest first” from it.',
      },
      checked('Not skip any', 'skipped-ticket', {
        rule: 'skipped-ticket',
        story: 'Zendesk recorded a skip without a reason',
      }),
      { ...checked('Assign the ticket to yourself', 'unassigned-reply'), beyond: 'chat' },
      checked('Not cross assign', 'cross-assignment', {
        rule: 'cross-assignment',
        story: 'An advocate takes the ticket and passes it on later',
      }),
    ],
  },
  {
    title: 'General',
    anchor: '#general',
    demands: [
      { words: 'Tweets use short links', beyond: 'short-links' },
      checked('Clarify if the request', 'unclarified-instance'),
    ],
  },
  {
    title: 'Tweets regarding GitLab downtime',
    anchor: '#tweets-regarding-gitlab-downtime',
    demands: [
      { words: 'experiencing any issues with', beyond: 'status-page-visit' },
      checked('If you find anything', 'outage-reply-without-status-link'),
    ],
  },
  {
    title: 'Support Related Questions',
    anchor: '#support-related-questions',
    demands: [
      { words: 'Often, users will tweet', nothing: 'It states what users do.' },
      checked('Solving support related questions', 'support-reply-without-pointer'),
      {
        words: 'can sometimes be an effective',
        nothing: 'It permits: an expert’s answer excuses the mention from every rule that wants a reply.',
      },
      checked('In addition, advocates should', 'support-reply-without-pointer', 'bare-forum-link'),
    ],
  },
  {
    title: 'Using GitLab Support Zendesk',
    anchor: '#using-gitlab-support-zendesk',
    demands: [
      { words: 'advocates should request access', beyond: 'support-access' },
      { words: 'pull out keywords', beyond: 'support-search' },
      { words: 'Try to keep these', beyond: 'support-search' },
      { words: 'use the search function', beyond: 'support-search' },
      { words: 'To find new information', beyond: 'support-search' },
      { words: 'To find solved tickets', beyond: 'support-search' },
      { words: 'Skim through the first', beyond: 'support-search' },
      { words: 'In this step', beyond: 'support-search' },
      checked('If the advocate can find', 'first-reply-outside-zendesk', 'wrong-handle'),
      checked('involves a detailed response', 'support-reply-without-pointer', 'bare-forum-link'),
    ],
  },
  {
    title: 'Directing Users to the Forum',
    anchor: '#directing-users-to-the-forum',
    demands: [
      checked('Advocates should first try', 'bare-forum-link'),
      checked('If no similar post', {
        rule: 'bare-forum-link',
        story: 'No topic fits, but a category does',
      }),
      { words: 'Consider using language', beyond: 'wording' },
      { words: 'Posting in the forum', beyond: 'wording' },
      { words: 'In order to troubleshoot', beyond: 'wording' },
      { words: 'This way you', beyond: 'wording' },
      { words: 'likely these community experts', beyond: 'wording' },
      { words: 'Post your question and', beyond: 'wording' },
      { words: 'Related experts can be', nothing: 'It tells where experts are; chat is not read.' },
    ],
  },
  {
    title: 'Escalate a Support Ticket',
    anchor: '#escalate-a-support-ticket',
    demands: [
      { words: 'Users will often tweet', nothing: 'It states what users do.' },
      { words: 'Advocates can respond by', nothing: 'It leads to the list below it.' },
      checked('for their ticket number', 'escalation-without-ticket-number'),
      { words: 'has not been addressed', beyond: 'chat' },
      { ...checked('Respond back to the', 'unanswered-mention'), beyond: 'support-team' },
    ],
  },
  {
    title: 'Usage of Likes',
    anchor: '#usage-of-likes',
    demands: [
      checked('promoting positive feedback', 'like-outside-praise'),
      checked('Avoid using it', 'like-outside-praise'),
    ],
  },
  {
    title: 'Retweeting',
    anchor: '#retweeting',
    demands: [
      {
        ...checked('retweet anything from', 'official-retweet', {
          rule: 'official-retweet',
          story: 'The main handle quotes a stranger',
        }),
        beyond: 'retweeter',
      },
      { words: 'If you see something', beyond: 'chat' },
    ],
  },
  {
    title: 'Direct Messages',
    anchor: '#direct-messages',
    demands: [
      checked('We have direct messages', 'unsolicited-direct-message'),
      checked('This should only be used', 'unsolicited-direct-message'),
    ],
  },
  {
    title: 'Automation',
    anchor: '#automation',
    demands: [
      checked('will create a ticket', 'mention-without-ticket'),
      checked('this risks duplicate responses', 'duplicate-reply', 'first-reply-outside-zendesk'),
      checked('track our response times', 'first-reply-sla', { rule: 'first-reply-sla', story: 'Never answered' }),
    ],
  },
  {
    title: 'Tweetdeck',
    anchor: '#tweetdeck',
    demands: [
      { words: 'does not correctly thread', nothing: 'It gives the reason for what follows.' },
      checked('Follow-up tweets sent via', 'follow-up-through-zendesk'),
      checked('To work around this', 'follow-up-through-zendesk'),
      checked('warrants a response, open', 'follow-up-through-zendesk'),
      checked('Respond directly to the', 'follow-up-through-zendesk'),
      checked(
        'Add a link to',
        'missing-tweetdeck-note',
        {
          rule: 'missing-tweetdeck-note',
          story: 'The note links another tweet',
        },
        'broken-note-link',
      ),
      checked('used to delete tweets', 'removed-reply'),
    ],
  },
];
