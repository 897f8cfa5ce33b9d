/** What could not be read never makes a finding: whatever is broken with a gap is broken without it, or was not judged. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { contextOf } from '../../src/audit/run-rule.ts';
import type { Capture, Gap } from '../../src/model/capture.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { arbitraryActs, tellActs } from '../reconcile/arbitrary-story.ts';

type Hide = (capture: Capture, pick: number) => Capture;

function gapOf(capture: Capture, about: Pick<Gap, 'source' | 'kind'> & Partial<Gap>): Gap {
  return { span: capture.span, cause: 'unavailable', why: 'no answer', lasting: false, ...about };
}

/** One official handle's sent tweets. */
const hideSent: Hide = (capture, pick) => {
  const handle = ['GitLab', 'GitLabStatus', 'MovingToGitLab'][pick % 3] ?? '';
  const account = capture.accounts.find((a) => a.handle === handle);
  return {
    ...capture,
    tweets: capture.tweets.filter((t) => t.authorId !== account?.id),
    coverage: capture.coverage.filter((c) => c.kind !== 'sent' || c.handle !== handle),
    gaps: [gapOf(capture, { source: 'x', kind: 'sent', handle })],
  };
};

/** One ticket's history. */
const hideHistory: Hide = (capture, pick) => {
  const id = capture.tickets[pick % Math.max(1, capture.tickets.length)]?.id;
  return {
    ...capture,
    tickets: capture.tickets.map((t) => (t.id === id ? { ...t, historyWhole: false } : t)),
    ticketEvents: capture.ticketEvents.filter((e) => e.ticketId !== id),
    gaps: [gapOf(capture, { source: 'zendesk', kind: 'ticket-events', ids: id === undefined ? [] : [id] })],
  };
};

/** All histories, or all of Zendesk. */
const hideHistories: Hide = (capture) => ({
  ...capture,
  tickets: capture.tickets.map((t) => ({ ...t, historyWhole: false })),
  ticketEvents: [],
  coverage: capture.coverage.filter((c) => c.kind !== 'ticket-events'),
  gaps: [gapOf(capture, { source: 'zendesk', kind: 'ticket-events' })],
});
const hideZendesk: Hide = (capture) => ({
  ...capture,
  tickets: [],
  ticketEvents: [],
  skips: [],
  coverage: capture.coverage.filter((c) => c.source !== 'zendesk'),
  gaps: [
    gapOf(capture, { source: 'zendesk', kind: 'tickets' }),
    gapOf(capture, { source: 'zendesk', kind: 'ticket-events' }),
  ],
});

function verdictsOf(capture: Capture): Map<string, Verdict['verdict']> {
  const context = contextOf(reconcile(capture, builtInPolicy), builtInPolicy);
  return new Map(
    catalogue.flatMap((rule) =>
      rule.judge(context).map((j) => [`${rule.meta.id} ${j.subject}`, j.verdict.verdict] as const),
    ),
  );
}

test.each([
  ['sent tweets of a handle', hideSent],
  ['the history of a ticket', hideHistory],
  ['all histories', hideHistories],
  ['all of Zendesk', hideZendesk],
])('%s', (_name, hide) => {
  fc.assert(
    fc.property(arbitraryActs, fc.nat(20), (acts, pick) => {
      // A merge makes one conversation of two: whoever does not see it sees two, each with a first mention of its own.
      const capture = tellActs(acts.filter((act) => act.kind !== 'merge')).capture();
      const whole = verdictsOf(capture);
      for (const [subject, verdict] of verdictsOf(hide(capture, pick))) {
        if (verdict === 'broken') expect([subject, whole.get(subject) ?? 'broken']).toEqual([subject, 'broken']);
      }
    }),
    { numRuns: 150 },
  );
});
