/** Trials of `follow-up-through-zendesk`: where follow-ups are written. */
import { cast, cleanDay } from '../clean-day.ts';
import { dropEvent, holding, inTurn, sendFromZendesk, sentFromZendesk } from '../edits.ts';
import { comment } from '../subjects.ts';
import { change, type Mutation, ticket, tweet } from '../trial.ts';

const { followed } = cast;
const ground = cleanDay;
const ana = ground.tell().advocate('Ana');
const throughZendesk = [
  change('follow-up-through-zendesk', tweet(followed.followUp), 'kept', 'broken warning'),
  change('missing-tweetdeck-note', tweet(followed.followUp), 'kept', 'absent'),
  change('removed-reply', comment(followed.asked, sentFromZendesk.comment), 'absent', 'kept'),
  change('unassigned-reply', `${ticket(followed.asked)}#update/${sentFromZendesk.event}`, 'absent', 'kept'),
];

export const mutations: readonly Mutation[] = [
  {
    name: 'follow-up-from-zendesk',
    told: 'The follow-up is sent from Zendesk.',
    ground,
    edit: sendFromZendesk(followed.followUp, ana),
    changes: throughZendesk,
  },
  {
    name: 'follow-up-from-zendesk-without-note',
    told: 'The follow-up is sent from Zendesk, and needs no note.',
    ground,
    edit: inTurn(sendFromZendesk(followed.followUp, ana), dropEvent(holding(followed.note))),
    changes: [...throughZendesk, change('broken-note-link', comment(followed.asked, followed.note), 'kept', 'absent')],
  },
];
