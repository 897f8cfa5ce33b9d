/** A result of everything that a report may have to tell: all states and decisions, gaps, rules that could not judge. Fictional. */
import { createHash } from 'node:crypto';
import type { Gap } from '../../src/model/capture.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { AuditResult, Finding, RuleOutcome, RuleSummary, ToldDecision } from '../../src/model/result.ts';
import type { LinkedSkip, SkipFate, SkipLedger, WhatCameNext } from '../../src/model/skips.ts';
import type { ReportOptions } from '../../src/report/report-options.ts';

export const options: ReportOptions = {
  workflowUrl: 'https://handbook.example.com/workflows/twitter/',
  issuePeople: 'names',
  decidedBy: 'maintainer',
  zendeskUrl: 'https://example.zendesk.com',
};

const start = instant('2026-11-20T23:00:00Z');
const end = instant('2026-11-21T23:00:00Z');

function fingerprintOf(rule: string, subject: string): string {
  return createHash('sha256').update(`${rule}\n${subject}`).digest('hex').slice(0, 12);
}

/** A finding `minute` minutes into the day; its ids follow from `number`. */
export function finding(number: number, changes: Partial<Finding> = {}): Finding {
  const at = addSeconds(start, (number % 1440) * 60);
  const id = `19915${String(number).padStart(14, '0')}`;
  const ticket = `${4000 + number}`;
  const rule = changes.rule ?? 'wrong-handle';
  const subject = changes.subject ?? `tweet/${id}`;
  return {
    rule,
    subject,
    at,
    severity: 'error',
    message: 'The reply came from a handle that the workflow does not name for this conversation',
    because: 'expected @GitLab, answered from @MovingToGitLab; about availability: no (no availability tag or word)',
    fingerprint: fingerprintOf(rule, subject),
    cause: 'person',
    person: 'Ana Quill',
    evidence: [
      { kind: 'tweet', id, at, by: '@GitLab', url: `https://x.com/GitLab/status/${id}`, what: 'the reply' },
      {
        kind: 'ticket',
        id: ticket,
        at: addSeconds(at, -300),
        by: null,
        url: `https://example.zendesk.com/agent/tickets/${ticket}`,
        what: 'its ticket',
      },
      {
        kind: 'note',
        id: `77${number}`,
        at,
        by: 'Ben Amber',
        url: `https://example.zendesk.com/agent/tickets/${ticket}`,
        what: 'written by Ben Amber',
      },
    ],
    details: { expected: ['@GitLab'], actual: '@MovingToGitLab' },
    conversation: `9001/${number}`,
    state: 'known',
    decision: null,
    ...changes,
  };
}

function waiting(number: number): Finding {
  const at = addSeconds(start, number * 60);
  const id = `19917${String(number).padStart(14, '0')}`;
  return finding(number, {
    rule: 'first-reply-sla',
    subject: `tweet/${id}`,
    message: 'The mention is past the target and has no reply',
    because: 'waiting for 9 h 30 min of business time, 2 h 30 min past the target of 7 h',
    cause: 'tool',
    person: null,
    evidence: [
      { kind: 'tweet', id, at, by: '@yan_yaml', url: `https://x.com/yan_yaml/status/${id}`, what: 'the mention' },
    ],
    details: {
      replied: false,
      waitedSeconds: 34_200,
      calendarSeconds: 59_400,
      targetSeconds: 25_200,
      due: addSeconds(at, 25_200),
    },
    state: 'new',
  });
}

const rules: readonly RuleSummary[] = [
  {
    id: 'wrong-handle',
    title: 'Mentions are answered from the handle that the workflow names',
    failureTitle: 'Replies from another handle than expected',
    section: '#handles',
    severity: 'error',
    category: 'handles',
    remedy: 'Take note of it, and answer from the right handle in the follow-up, if there is one.',
  },
  {
    id: 'first-reply-sla',
    title: 'Mentions get their first reply within the target',
    failureTitle: 'First replies that came late or not at all',
    section: '#automation',
    severity: 'error',
    category: 'time',
    remedy: 'Answer those who still wait; look at what the wait was spent on.',
  },
  {
    id: 'missing-tweetdeck-note',
    title: 'Follow-ups sent from TweetDeck are linked in an internal note',
    failureTitle: 'Follow-ups without a note',
    section: '#tweetdeck',
    severity: 'warning',
    category: 'tweetdeck',
    remedy: 'Add an internal note with the tweet’s link to the ticket.',
  },
  {
    id: 'official-retweet',
    title: 'Official handles do not retweet',
    failureTitle: 'Retweets from official handles',
    section: '#retweeting',
    severity: 'error',
    category: 'sharing',
    remedy: 'Undo it, and paste the tweet in #social_media_action for the social team to review.',
  },
  {
    id: 'skipped-ticket',
    title: 'Tickets are taken up in the order in which they came',
    failureTitle: 'Tickets that were skipped',
    section: '#workflow',
    severity: 'error',
    category: 'tickets',
    remedy: 'Use Play mode; take the ticket that comes, or ask in chat when it is too hard.',
  },
];

function outcome(rule: string, changes: Partial<RuleOutcome>): RuleOutcome {
  const none = { kept: 0, broken: 0, excused: 0, pending: 0, unknown: 0, waived: 0, disputed: 0, reason: null };
  return { rule, status: 'failed', population: 0, ...none, ...changes };
}

const outcomes: readonly RuleOutcome[] = [
  outcome('wrong-handle', { population: 143, kept: 135, broken: 5, excused: 2, unknown: 1, waived: 1, disputed: 1 }),
  outcome('first-reply-sla', { population: 90, kept: 80, broken: 2, excused: 5, pending: 3 }),
  outcome('missing-tweetdeck-note', { population: 12, kept: 10, broken: 2 }),
  outcome('official-retweet', { status: 'errored', reason: 'Ana Quill is not\niterable' }),
  outcome('skipped-ticket', {
    status: 'skipped',
    reason: 'Zendesk could not be read: the token’s user has the role agent',
  }),
];

const gaps: readonly Gap[] = [
  {
    source: 'x',
    kind: 'mentions',
    handle: 'GitLab',
    span: { start: addSeconds(start, -3600), end: addSeconds(start, 5400) },
    cause: 'limit',
    why: 'timeline limit',
    cure: 'Run every day: X shows the newest 800 mentions.',
    lasting: true,
  },
  { source: 'zendesk', kind: 'skips', span: { start, end }, cause: 'unavailable', why: '503', lasting: false },
  {
    source: 'x',
    kind: 'tweets',
    span: { start, end },
    ids: ['19915', '19916'],
    cause: 'unreadable',
    why: 'X says nothing about these tweets',
    lasting: true,
  },
];

/** A skip `minute` minutes into the day. */
export function skip(minute: number, changes: Partial<LinkedSkip> = {}): LinkedSkip {
  const ticket = changes.ticket ?? `${4000 + minute}`;
  return {
    ticket,
    at: addSeconds(start, minute * 60),
    person: 'Ana Quill',
    record: `6${minute}`,
    hasReason: false,
    reason: null,
    owed: true,
    overtakings: 0,
    next: { fate: 'open', at: null, by: null, inTime: null, marginSeconds: null, due: null, because: null },
    again: 0,
    others: 0,
    leftUntil: null,
    leftSeconds: null,
    cameBy: 4,
    difficulty: { words: 24, links: 1, earlierTickets: 2 },
    url: `https://example.zendesk.com/agent/tickets/${ticket}`,
    ...changes,
  };
}

/** As a note of a maintainer says it, on one finding. */
function told(changes: Partial<ToldDecision>): ToldDecision {
  return {
    kind: 'waive',
    fingerprint: finding(710).fingerprint,
    rules: [],
    handles: [],
    claim: null,
    reason: 'Ana Quill was alone on duty',
    by: 'mira_manages',
    at: addSeconds(start, 36_000),
    until: addSeconds(start, 80_000),
    lastDate: '2026-11-20',
    noteId: '1012',
    date: '2026-11-21',
    matched: [],
    ...changes,
  };
}

/** What came of a skip; nothing else is known of it. */
export function next(fate: SkipFate, changes: Partial<WhatCameNext> = {}): WhatCameNext {
  return { ...skip(0).next, fate, ...changes };
}

const answeredAt = addSeconds(start, 700 * 60);
const several = { ticket: '4500', others: 1, cameBy: 3 };

const skips: SkipLedger = {
  entries: [
    skip(500, {
      ...several,
      again: 1,
      next: next('answered', { at: answeredAt, by: 'Ben Amber', inTime: true, marginSeconds: 720 }),
    }),
    skip(510, {
      ...several,
      person: 'Ben Amber',
      record: null,
      hasReason: null,
      overtakings: 3,
      next: next('answered', { at: answeredAt, by: 'Ben Amber', inTime: true, marginSeconds: 720 }),
    }),
    skip(520, {
      hasReason: true,
      reason: 'Ana Quill asked for it',
      next: next('answered', { at: answeredAt, inTime: false, marginSeconds: -60 }),
    }),
    skip(530, {
      next: next('open', { due: addSeconds(start, 900 * 60) }),
      difficulty: { words: null, links: null, earlierTickets: 0 },
    }),
    skip(540, { owed: false, others: 0, next: next('solved', { at: answeredAt, by: 'Ana Quill' }) }),
    skip(550, { next: next('excused', { because: 'ticket 4550 is tagged mention by Ana Quill' }) }),
    skip(560, { next: next('unknown', { because: 'the history of ticket 4560 was not read whole' }) }),
  ],
  unread: [
    'Zendesk’s own skip records were not read whole: only the order in which tickets were taken up shows skips then',
  ],
};

const twice = { conversation: '9001/600', state: 'new' } as const;

export const rich: AuditResult = {
  schemaVersion: '1',
  tool: { name: 'tweet-audit', version: '0.0.0' },
  run: {
    trigger: 'schedule',
    pipeline: 'https://gitlab.example.com/team/audit/-/pipelines/77',
    job: 'https://gitlab.example.com/team/audit/-/jobs/770',
    commit: 'b0a7',
  },
  window: { start, end, timeZone: 'Europe/Belgrade', date: '2026-11-21' },
  takenAt: instant('2026-11-22T05:00:00Z'),
  policy: { team: 'community-advocates', revisions: ['2020-09'], sha256: 'f00d', changedSinceLast: ['targetSeconds'] },
  inputs: { captures: ['c0ffee'], decisions: 'd0d0', previous: 'facade' },
  complete: false,
  gaps,
  completeness: {
    x: { items: 312, matched: 301, xOnly: 10, unknown: 1 },
    zendesk: { items: 304, matched: 301, zendeskOnly: 1, notDelivered: 1, removed: 1, unknown: 0 },
    share: 0.9984,
  },
  outcomes,
  findings: [
    finding(600, twice),
    finding(605, { ...twice, state: 'reopened' }),
    finding(700),
    finding(710, { decision: 'waived' }),
    finding(720, { decision: 'disputed', state: 'new' }),
    waiting(400),
    waiting(430),
    finding(610, {
      rule: 'missing-tweetdeck-note',
      severity: 'warning',
      message: 'The follow-up has no note',
      because: 'no internal note on ticket 4610 links it',
      cause: 'process',
      conversation: '9001/600',
      decision: 'rejected',
    }),
    finding(620, { rule: 'missing-tweetdeck-note', severity: 'info', state: 'new' }),
    finding(800, { rule: 'missing-tweetdeck-note', severity: 'warning', state: 'resolved' }),
    finding(810, { state: 'withdrawn' }),
  ],
  decisions: {
    inForce: [
      told({ by: 'mira_manages', until: end, lastDate: '2026-11-21', matched: [finding(710).fingerprint] }),
      told({
        kind: 'dispute',
        fingerprint: finding(720).fingerprint,
        claim: 'wrong-person',
        by: 'ana_answers',
        until: null,
        lastDate: null,
        matched: [finding(720).fingerprint],
      }),
      told({
        fingerprint: null,
        rules: ['official-retweet', 'skipped-ticket'],
        handles: ['GitLab'],
        by: 'Ana Quill',
        noteId: null,
        date: null,
        until: addSeconds(end, 3 * 86_400),
        lastDate: '2026-11-24',
      }),
    ],
    lapsed: [told({ fingerprint: finding(700).fingerprint, matched: [finding(700).fingerprint] })],
    changed: [
      { fingerprint: finding(700).fingerprint, before: 'waived', now: null },
      { fingerprint: finding(710).fingerprint, before: null, now: 'waived' },
    ],
  },
  waiversWithoutMatch: [
    {
      ...told({
        fingerprint: null,
        rules: ['official-retweet'],
        by: 'Ben Amber',
        noteId: null,
        date: null,
        until: addSeconds(end, 90 * 86_400),
        lastDate: '2027-02-19',
      }),
      since: '2026-10-23',
      days: 30,
    },
  ],
  pending: [1, 2, 3].map((n) => ({
    rule: 'first-reply-sla',
    subject: `tweet/19918${n}`,
    due: addSeconds(end, n * 3600),
    because: 'unanswered',
    evidence: [],
  })),
  skips,
  metrics: {
    customerWait: {
      clock: 'business',
      method: 'kaplan-meier',
      seconds: { median: 1092, p90: 14_430 },
      answered: 80,
      waiting: 5,
    },
    mentions: 240,
    replies: 198,
  },
  rules,
  usage: { zendesk: { requests: 9 }, x: { requests: 11, posts: 640, usd: 3.2 } },
};

/** A day on which much went wrong: so many open findings, over three rules, some of them in one conversation. */
export function withManyFindings(count: number): AuditResult {
  const kinds: readonly Partial<Finding>[] = [
    {},
    { rule: 'missing-tweetdeck-note', severity: 'warning', message: 'The follow-up has no note', cause: 'process' },
    { rule: 'skipped-ticket', message: 'A younger ticket was taken up while this one was next', state: 'new' },
  ];
  return {
    ...rich,
    findings: Array.from({ length: count }, (_, i) =>
      finding(i, { ...kinds[i % 3], conversation: `9001/${Math.floor(i / 6)}` }),
    ),
  };
}
