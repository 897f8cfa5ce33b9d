/** Trials of `unsolicited-direct-message`: who wrote first, and what came before it in public. */
import type { Capture, DirectMessage } from '../../../src/model/capture.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { outageDay } from '../outage-day.ts';
import { change, type Edit, type Mutation } from '../trial.ts';

const ground = outageDay;
const rule = 'unsolicited-direct-message';

function messageOf({ directMessages }: Capture): DirectMessage {
  const [message] = directMessages;
  if (message === undefined) throw new RangeError('no direct message in the capture');
  return message;
}

const own = messageOf(ground.tell().capture());
const subject = `dm/${own.conversationId}`;
const at = (time: string): Instant => ground.tell().at(time);

const sendAt =
  (time: string): Edit =>
  (capture) => ({ ...capture, directMessages: [{ ...messageOf(capture), at: at(time) }] });

/** The other one of the two writes, too. */
const theyWriteAt =
  (time: string): Edit =>
  (capture) => {
    const message = messageOf(capture);
    const them = message.conversationId.split('-').find((id) => id !== message.senderId) ?? '';
    return {
      ...capture,
      directMessages: [message, { ...message, id: `${message.id}0`, senderId: them, at: at(time) }],
    };
  };

export const mutations: readonly Mutation[] = [
  {
    name: 'message-before-the-conversation',
    told: 'The direct message is sent before its reader ever wrote to us in public.',
    ground,
    edit: sendAt('11:00'),
    changes: [change(rule, subject, 'kept', 'broken warning')],
  },
  {
    name: 'they-write-first',
    told: 'The person writes in private a minute before us: messages are open.',
    ground,
    edit: theyWriteAt('12:11'),
    changes: [change(rule, subject, 'kept', 'broken info')],
  },
];
