/** Trials of `outage-reply-without-status-link`: what a reply leads to, and when. */
import { answerAt, inTurn, setText } from '../edits.ts';
import { outageCast as cast, outageDay } from '../outage-day.ts';
import { sent } from '../subjects.ts';
import { change, type Edit, type Mutation, tweet } from '../trial.ts';

const ground = outageDay;
const rule = 'outage-reply-without-status-link';
const subject = tweet(cast.told);

const answer = (text: string): Edit =>
  inTurn(setText(subject, `@rae_rebases ${text}`), setText(sent(ground, cast.told).replace(/^.*#/u, ''), text));

const endIncident =
  (time: string): Edit =>
  (capture) => {
    if (capture.incidents.length === 0) throw new RangeError('no incident in the capture');
    const endedAt = ground.tell().at(time);
    return { ...capture, incidents: capture.incidents.map((one) => ({ ...one, endedAt })) };
  };

export const mutations: readonly Mutation[] = [
  {
    name: 'outage-reply-loses-its-link',
    told: 'The reply is sorry, and leads nowhere.',
    ground,
    edit: answer('Sorry about that! We look into it.'),
    changes: [change(rule, subject, 'kept', 'broken warning')],
  },
  {
    name: 'outage-reply-links-a-lookalike',
    told: 'The reply links a page whose path says status, on another host.',
    ground,
    edit: answer('Sorry about that! See https://blog.example.com/status'),
    changes: [change(rule, subject, 'kept', 'broken warning')],
  },
  {
    name: 'incident-ends-before-the-reply',
    told: 'The status page closes the incident a second before the reply.',
    ground,
    edit: endIncident('09:09:59'),
    changes: [change(rule, subject, 'kept', 'absent')],
  },
  {
    name: 'outage-reply-after-the-incident',
    told: 'The reply comes a second after the incident.',
    ground,
    edit: answerAt(cast.told, '2026-11-10T11:00:01Z'),
    changes: [change(rule, subject, 'kept', 'absent')],
  },
];
