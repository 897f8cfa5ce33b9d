/** All mutations: a file a rule, named by it. */
import type { Mutation } from '../trial.ts';
import { mutations as crossAssignment } from './cross-assignment.ts';
import { mutations as firstReplySla } from './first-reply-sla.ts';
import { mutations as missingTweetdeckNote } from './missing-tweetdeck-note.ts';
import { mutations as officialRetweet } from './official-retweet.ts';
import { mutations as skippedTicket } from './skipped-ticket.ts';
import { mutations as wrongHandle } from './wrong-handle.ts';

export const mutations: readonly Mutation[] = [
  ...crossAssignment,
  ...firstReplySla,
  ...missingTweetdeckNote,
  ...officialRetweet,
  ...skippedTicket,
  ...wrongHandle,
];
