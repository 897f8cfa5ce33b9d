/** The catalogue: one export a rule, sorted by id. */
export { crossAssignment } from './cross-assignment.ts';
export { firstReplySla } from './first-reply-sla.ts';
export { likeOutsidePraise } from './like-outside-praise.ts';
export { missingTweetdeckNote } from './missing-tweetdeck-note.ts';
export { officialRetweet } from './official-retweet.ts';
export { outageReplyWithoutStatusLink } from './outage-reply-without-status-link.ts';
export { skippedTicket } from './skipped-ticket.ts';
export { unsolicitedDirectMessage } from './unsolicited-direct-message.ts';
export { wrongHandle } from './wrong-handle.ts';
