/** What the workflow asks for and no record shows, with the reason. */

export interface NotCheckable {
  readonly demand: string;
  readonly why: string;
}

export const notCheckable = {
  'play-mode': {
    demand: 'Using Play mode',
    why: 'No API tells how a ticket was opened. Only its effect shows: tickets taken up out of order (`skipped-ticket`).',
  },
  chat: {
    demand: 'Asking in the chat channel',
    why: 'Chat is not read. A link to the message in a note on the ticket is the only trace.',
  },
  'short-links': { demand: 'Visiting short links', why: 'Nothing records who opened a link.' },
  'status-page-visit': {
    demand: 'Looking at the status page before answering',
    why: 'Nothing records who looked. Only its effect shows: the link in the reply (`outage-reply-without-status-link`).',
  },
  'support-team': {
    demand: 'Following up with the support team',
    why: 'It happens in another system, between people.',
  },
  'support-search': {
    demand: 'Searching the Support instance with short keywords',
    why: 'Searches leave no record.',
  },
  'support-access': {
    demand: 'Asking for access to the Support instance',
    why: 'It is a part of becoming an advocate, and leaves no record in either ledger.',
  },
  retweeter: { demand: 'Who presses retweet', why: 'X tells which handle retweeted, not which person.' },
  'status-poster': {
    demand: 'Who posts from the status handle',
    why: 'X tells which handle posted, not which person. What was posted is judged (`status-handle-misuse`).',
  },
  tone: {
    demand: 'Tone and the social media guidelines',
    why: 'A machine that judges tone judges people. We do not.',
  },
  wording: {
    demand: 'Using the sentences that the workflow proposes',
    why: 'They are proposals. What they are to reach is judged: that a pointer is given (`support-reply-without-pointer`, `bare-forum-link`).',
  },
} as const satisfies Readonly<Record<string, NotCheckable>>;

export type NotCheckableId = keyof typeof notCheckable;
