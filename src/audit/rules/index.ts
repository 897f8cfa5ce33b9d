/** The catalogue: one export a rule, sorted by id. */
export { brokenNoteLink } from './broken-note-link.ts';
export { crossAssignment } from './cross-assignment.ts';
export { duplicateReply } from './duplicate-reply.ts';
export { firstReplyOutsideZendesk } from './first-reply-outside-zendesk.ts';
export { firstReplySla } from './first-reply-sla.ts';
export { followUpThroughZendesk } from './follow-up-through-zendesk.ts';
export { mentionWithoutTicket } from './mention-without-ticket.ts';
export { missingTweetdeckNote } from './missing-tweetdeck-note.ts';
export { officialRetweet } from './official-retweet.ts';
export { removedReply } from './removed-reply.ts';
export { replyOutsideTweetdeck } from './reply-outside-tweetdeck.ts';
export { skippedTicket } from './skipped-ticket.ts';
export { statusHandleMisuse } from './status-handle-misuse.ts';
export { unansweredMention } from './unanswered-mention.ts';
export { unassignedReply } from './unassigned-reply.ts';
export { uncorrectedHandle } from './uncorrected-handle.ts';
export { wrongHandle } from './wrong-handle.ts';
