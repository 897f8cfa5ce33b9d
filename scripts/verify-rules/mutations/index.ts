/** All mutations: a file a rule, named by it, and `ledgers` for what concerns them all. */
import type { Mutation } from '../trial.ts';
import { mutations as bareForumLink } from './bare-forum-link.ts';
import { mutations as brokenNoteLink } from './broken-note-link.ts';
import { mutations as crossAssignment } from './cross-assignment.ts';
import { mutations as duplicateReply } from './duplicate-reply.ts';
import { mutations as escalationWithoutTicketNumber } from './escalation-without-ticket-number.ts';
import { mutations as firstReplyOutsideZendesk } from './first-reply-outside-zendesk.ts';
import { mutations as firstReplySla } from './first-reply-sla.ts';
import { mutations as followUpThroughZendesk } from './follow-up-through-zendesk.ts';
import { mutations as ledgers } from './ledgers.ts';
import { mutations as likeOutsidePraise } from './like-outside-praise.ts';
import { mutations as mentionWithoutTicket } from './mention-without-ticket.ts';
import { mutations as missingTweetdeckNote } from './missing-tweetdeck-note.ts';
import { mutations as officialRetweet } from './official-retweet.ts';
import { mutations as outageReplyWithoutStatusLink } from './outage-reply-without-status-link.ts';
import { mutations as removedReply } from './removed-reply.ts';
import { mutations as replyOutsideTweetdeck } from './reply-outside-tweetdeck.ts';
import { mutations as skippedTicket } from './skipped-ticket.ts';
import { mutations as statusHandleMisuse } from './status-handle-misuse.ts';
import { mutations as supportReplyWithoutPointer } from './support-reply-without-pointer.ts';
import { mutations as unansweredMention } from './unanswered-mention.ts';
import { mutations as unassignedReply } from './unassigned-reply.ts';
import { mutations as unclarifiedInstance } from './unclarified-instance.ts';
import { mutations as uncorrectedHandle } from './uncorrected-handle.ts';
import { mutations as unsolicitedDirectMessage } from './unsolicited-direct-message.ts';
import { mutations as wrongHandle } from './wrong-handle.ts';

export const mutations: readonly Mutation[] = [
  ...bareForumLink,
  ...brokenNoteLink,
  ...crossAssignment,
  ...duplicateReply,
  ...escalationWithoutTicketNumber,
  ...firstReplyOutsideZendesk,
  ...firstReplySla,
  ...followUpThroughZendesk,
  ...ledgers,
  ...likeOutsidePraise,
  ...mentionWithoutTicket,
  ...missingTweetdeckNote,
  ...officialRetweet,
  ...outageReplyWithoutStatusLink,
  ...removedReply,
  ...replyOutsideTweetdeck,
  ...skippedTicket,
  ...statusHandleMisuse,
  ...supportReplyWithoutPointer,
  ...unansweredMention,
  ...unassignedReply,
  ...unclarifiedInstance,
  ...uncorrectedHandle,
  ...unsolicitedDirectMessage,
  ...wrongHandle,
];
