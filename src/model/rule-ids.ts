/** The ids of the catalogue, in its order. They are fixed: waivers and other tools refer to them. */
export const ruleIds = [
  'wrong-handle',
  'uncorrected-handle',
  'status-handle-misuse',
  'skipped-ticket',
  'cross-assignment',
  'unassigned-reply',
  'first-reply-outside-zendesk',
  'reply-outside-tweetdeck',
  'unanswered-mention',
  'first-reply-sla',
  'mention-without-ticket',
  'duplicate-reply',
  'follow-up-through-zendesk',
  'missing-tweetdeck-note',
  'broken-note-link',
  'removed-reply',
  'official-retweet',
  'like-outside-praise',
  'unsolicited-direct-message',
  'outage-reply-without-status-link',
  'support-reply-without-pointer',
  'bare-forum-link',
  'escalation-without-ticket-number',
  'unclarified-instance',
] as const;

export type RuleId = (typeof ruleIds)[number];
