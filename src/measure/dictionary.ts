/** What each figure of the reports means: the source of docs/metrics.md and of the links beside the numbers. */

export interface MetricEntry {
  readonly name: string;
  /** The question that it answers. */
  readonly purpose: string;
  readonly definition: string;
  readonly clock: string;
  readonly attributedTo: string;
  readonly exceptions: string;
  /** How Zendesk's own reports differ. */
  readonly besideZendesk: string;
}

const noClock = 'None: it is a count.';
const byTweet = 'Whole seconds from tweet to tweet, on X’s times.';
const toNobody = 'Nobody: it describes the day, not a person.';
const noSuchFigure = 'Zendesk has no such figure.';

export const metrics = {
  mentions: {
    name: 'Mentions',
    purpose: 'How many people spoke to us?',
    definition:
      'Tweets by outside authors, in the window, that type an official handle or reply directly to an official tweet.',
    clock: noClock,
    attributedTo: toNobody,
    exceptions:
      'Handles that X merely carried along make side mentions, which want nothing and are counted apart. Retweets, and tweets of people whom the policy names, are no mentions.',
    besideZendesk:
      'Zendesk counts tickets. One ticket may hold many mentions, one mention may have several tickets, and some never get one.',
  },
  replies: {
    name: 'Replies',
    purpose: 'How often did we answer?',
    definition: 'Tweets from official handles in a conversation with an outside author, in the window.',
    clock: noClock,
    attributedTo: 'The handle; the person only where Zendesk’s comment or an internal note tells.',
    exceptions:
      'Own posts, self-threads and retweets are no replies. The parts of one answer are one reply in the rules, and each a tweet here.',
    besideZendesk: 'Zendesk counts public comments, and knows no reply that was sent elsewhere.',
  },
  'sla-attainment': {
    name: 'First replies within the target',
    purpose: 'Did we answer in time?',
    definition:
      'Of the first mentions that want a reply and are judged to the end: the share whose first answer came within the target. The denominator stands beside it, and Wilson’s 95 % interval.',
    clock: `${byTweet} Business time of the policy’s schedule, unless the policy says calendar. Exactly at the target is in time.`,
    attributedTo:
      'The day of the mention and the handle that it names. A person only for the part of the wait after they took it up.',
    exceptions:
      'Excused, pending and unknown mentions are in neither half, and are told beside it. So are misses that were waived, disputed without a ruling, or ruled to be none.',
    besideZendesk:
      'Zendesk starts its clock when the ticket is created, counts whole minutes by its own schedule, and knows only what was sent from Zendesk. Its figure stands beside ours in each finding, with the reason for the difference.',
  },
  'customer-wait': {
    name: 'Wait for the first reply: half, nine in ten',
    purpose: 'How long did people wait?',
    definition:
      'The time after which half, and nine in ten, of those who want a reply had one. People who still wait count with the time that they have waited (Kaplan-Meier), so that leaving a question unanswered improves no figure.',
    clock: 'The SLA’s clock, as for first replies within the target.',
    attributedTo: toNobody,
    exceptions:
      'Where so few were answered that the share is never reached, there is no figure, and it is said. Excused and unknown mentions have no wait.',
    besideZendesk: 'Zendesk’s median takes answered tickets only: whoever still waits is missing from it.',
  },
  'still-waiting': {
    name: 'Share still waiting',
    purpose: 'How many have no answer after an hour, after the target, after a day?',
    definition: 'The Kaplan-Meier curve: for each time, the share of people who had no first reply by then.',
    clock: 'The SLA’s clock.',
    attributedTo: toNobody,
    exceptions: 'The curve ends at the longest known wait; what lies beyond is not known, and not drawn.',
    besideZendesk: noSuchFigure,
  },
  findings: {
    name: 'Findings',
    purpose: 'What went against the workflow?',
    definition:
      'Subjects that break a rule, in the window. Open ones are neither resolved nor withdrawn, waived, disputed nor excused by a ruling; the gate and the verdict count those.',
    clock: 'The instant that places a subject in a day stands in docs/rules.md, rule by rule.',
    attributedTo: 'A cause: person, process, tool, or unknown. A person only where a record of theirs shows it.',
    exceptions: 'Waived and disputed ones stay visible, and are counted apart.',
    besideZendesk: noSuchFigure,
  },
  'finding-rate': {
    name: 'Finding rate',
    purpose: 'Is a rule broken more often than before, whatever the traffic?',
    definition: 'Broken subjects of all subjects of the rule that were judged to the end, with Wilson’s 95 % interval.',
    clock: noClock,
    attributedTo: 'The rule, and the handle where the rule has one.',
    exceptions: 'Excused, pending and unknown subjects are in neither half; nor are waived and disputed ones.',
    besideZendesk: noSuchFigure,
  },
  completeness: {
    name: 'Completeness',
    purpose: 'May we believe the rest?',
    definition:
      'Every item of both ledgers (mentions and replies on X, public comments in Zendesk) is in exactly one class. Completeness is 1 minus the share of the class unknown, over both.',
    clock: 'An item belongs to the day of its own time.',
    attributedTo: toNobody,
    exceptions:
      'Protected and deleted tweets that no record names are invisible to X’s API: the figure is a bound for what can be seen.',
    besideZendesk: noSuchFigure,
  },
  'late-by-lag-alone': {
    name: 'Late replies that would have been in time without ingestion lag',
    purpose: 'How many misses are the integration’s?',
    definition: 'Late first replies whose wait, without the time from the tweet to its ticket, lies within the target.',
    clock: 'The SLA’s clock.',
    attributedTo: 'The tool.',
    exceptions: 'People who still have no answer are not among them.',
    besideZendesk: 'Zendesk’s clock starts with the ticket, so that it never sees the lag.',
  },
  'wait-parts': {
    name: 'What a wait was spent on',
    purpose: 'Where would a change help?',
    definition:
      'Five stretches that touch and never overlap: ingestion lag (tweet to ticket), off-hours (outside business hours, once the ticket was there), queue (business time until somebody took it up), handover (from the first who took it up to the one who answered), advocate (from then to the answer). They sum to the calendar wait.',
    clock: 'Calendar seconds for lag and off-hours, business seconds for the other three.',
    attributedTo:
      'Lag: the tool. Off-hours, queue and handover: the process. Advocate: the person, where it alone exceeds the target.',
    exceptions: 'A mention that no ticket came of spends its whole wait in the lag.',
    besideZendesk: 'Zendesk splits a wait by status, not by who held it, and without the lag.',
  },
  skips: {
    name: 'Skips',
    purpose: 'Was a ticket passed over, and what became of it?',
    definition:
      'Zendesk’s skip records of people in the window, and tickets that were overtaken by a younger one; each with what happened next.',
    clock: 'The instant of the record, or of the act that overtook.',
    attributedTo: 'The person of the record or act; several on one ticket are said together.',
    exceptions:
      'A missing record proves nothing: Zendesk writes them mostly in Guided mode, and drops those of archived tickets. Ours are kept from run to run.',
    besideZendesk: 'Zendesk lists skips of tickets that are not archived yet, without what happened next.',
  },
  'rule-precision': {
    name: 'Rule precision',
    purpose: 'How often is a rule right?',
    definition:
      'Of the findings that people ruled on: the share that was confirmed, with Wilson’s 95 % interval. An accepted dispute counts against the rule, a rejected one for it.',
    clock: noClock,
    attributedTo: 'The rule: it is the auditor’s own mark.',
    exceptions:
      'A waiver says nothing about the rule, and a tick in the issue means that it was seen. What nobody disputed is not judged, and is not counted as right.',
    besideZendesk: noSuchFigure,
  },
  'person-rate': {
    name: 'A person’s rate against the team’s',
    purpose: 'Is there a question to ask, or is it chance?',
    definition:
      'Misses of the subjects that were this person’s work, beside how many the team’s rates would give for the same mix of rules. Flagged only beyond what chance explains, with regard to how many people are looked at.',
    clock: 'As the rules have it.',
    attributedTo:
      'Who did the work, by a trace that is there whatever the verdict. Causes process, tool and unknown are nobody’s.',
    exceptions:
      'Too few opportunities give no rate. Waived, disputed and excused subjects are left out. There is no order of people.',
    besideZendesk: 'Zendesk’s agent reports compare people without their mix of work, and without intervals.',
  },
  cost: {
    name: 'What reading cost',
    purpose: 'What does a day cost, and how near is the limit?',
    definition: 'Requests and records read from each source; for X, records times the prices in the policy.',
    clock: noClock,
    attributedTo: toNobody,
    exceptions:
      'X does not charge the same record twice within a day of UTC; the figure is without that, and so an upper bound.',
    besideZendesk: noSuchFigure,
  },
} as const satisfies Readonly<Record<string, MetricEntry>>;

export type MetricId = keyof typeof metrics;
