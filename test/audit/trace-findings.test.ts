/** A finding's life from run to run, and what people decide on it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { isSettled } from '../../src/audit/settling.ts';
import { dayWindow } from '../../src/model/business-time.ts';
import type { Decision } from '../../src/model/decision.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import type { AuditResult, AuditWindow, FindingState } from '../../src/model/result.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { Story } from '../../src/scenario/story.ts';

const date = '2026-11-18';
const window: AuditWindow = { ...dayWindow('UTC', date), timeZone: 'UTC', date };

interface Asked {
  readonly previous?: AuditResult;
  readonly decisions?: readonly Decision[];
  readonly policy?: Partial<PolicyRevision>;
  readonly version?: string;
}

function judge(story: Story, asked: Asked = {}): AuditResult {
  const policy = asked.policy === undefined ? builtInPolicy : sealPolicy([{ ...builtInRevision, ...asked.policy }]);
  return audit(reconcile(story.capture(), policy), policy, {
    window,
    rules: catalogue,
    run: { trigger: null, pipeline: null, job: null, commit: null },
    toolVersion: asked.version ?? '1.0.0',
    captures: [],
    usage: {},
    ...(asked.previous === undefined ? {} : { previous: asked.previous }),
    ...(asked.decisions === undefined ? {} : { decisions: asked.decisions }),
  }).result;
}

/** A follow-up from TweetDeck; its note comes at `note`, if at all. */
function tellFollowUp(takenAt: string, note?: string): Story {
  const story = new Story({ date, takenAt });
  const first = story.mention('09:00', { by: '@ada', text: 'how do I start?' });
  const answer = story.replyInZendesk('09:10', first, { by: 'Ana', text: 'With the guide.' });
  const more = story.mention('09:20', { by: '@ada', under: answer, text: 'which page?' });
  const followUp = story.replyInTweetDeck('09:30', more, { text: 'The first one.' });
  if (note !== undefined) story.note(note, more, { by: 'Ana', links: followUp });
  return story;
}

function stateOf(result: AuditResult, rule: string): FindingState | undefined {
  return result.findings.find((f) => f.rule === rule)?.state;
}

const rule = 'missing-tweetdeck-note';
const late = '2026-11-20T05:00:00Z';

describe('the life of a finding', () => {
  test('it is new, then known; a note that comes late resolves it, and it stays so', () => {
    const first = judge(tellFollowUp(late));
    expect(stateOf(first, rule)).toBe('new');
    const second = judge(tellFollowUp(late), { previous: first });
    expect(stateOf(second, rule)).toBe('known');
    const later = '2026-11-21T05:00:00Z';
    const third = judge(tellFollowUp(later, '2026-11-20T16:00:00Z'), { previous: second });
    expect(stateOf(third, rule)).toBe('resolved');
    expect(third.outcomes.find((o) => o.rule === rule)).toMatchObject({ broken: 0, kept: 1, status: 'passed' });
    expect(stateOf(judge(tellFollowUp(later, '2026-11-20T16:00:00Z'), { previous: third }), rule)).toBe('resolved');
  });

  test('what comes back is reopened, and known after that', () => {
    const found = judge(tellFollowUp(late));
    const resolved = judge(tellFollowUp(late, '10:00'), { previous: found });
    const back = judge(tellFollowUp(late), { previous: resolved });
    expect(stateOf(back, rule)).toBe('reopened');
    expect(stateOf(judge(tellFollowUp(late), { previous: back }), rule)).toBe('known');
  });

  test('a rule that is switched off withdraws its findings, and says that the policy changed', () => {
    const before = judge(tellFollowUp(late));
    const policy = { rules: { [rule]: { inForce: false } } };
    const after = judge(tellFollowUp(late), { previous: before, policy });
    expect(after.findings.find((f) => f.rule === rule)).toMatchObject({
      state: 'withdrawn',
      because: expect.stringContaining('policy changed'),
    });
    expect(after.policy.changedSinceLast).toEqual(after.policy.revisions);
  });

  test('records that are gone withdraw a finding; another version of the tool says so', () => {
    const before = judge(tellFollowUp(late));
    const empty = new Story({ date, takenAt: late });
    expect(judge(empty, { previous: before }).findings[0]).toMatchObject({
      state: 'withdrawn',
      because: expect.stringContaining('records'),
    });
    expect(judge(empty, { previous: before, version: '2.0.0' }).findings[0]?.because).toContain('version 2.0.0');
  });

  test('a rule that could not judge leaves its findings standing', () => {
    const before = judge(tellFollowUp(late));
    const day = reconcile(tellFollowUp(late).capture(), builtInPolicy);
    const gap = {
      source: 'zendesk',
      kind: 'all',
      span: window,
      cause: 'unavailable',
      why: 'Zendesk is down',
      lasting: false,
    } as const;
    const { result } = audit({ ...day, gaps: [gap] }, builtInPolicy, {
      window,
      rules: catalogue,
      run: before.run,
      toolVersion: '1.0.0',
      captures: [],
      usage: {},
      previous: before,
    });
    expect(stateOf(result, rule)).toBe('known');
    expect(result.outcomes.find((o) => o.rule === rule)?.status).toBe('skipped');
  });

  test('no finding of an earlier run is ever lost, and none is told twice', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (notes) => {
        let previous: AuditResult | undefined;
        const seen = new Set<string>();
        for (const hasNote of notes) {
          const now = judge(
            tellFollowUp(late, hasNote ? '10:00' : undefined),
            previous === undefined ? {} : { previous },
          );
          for (const f of now.findings) seen.add(f.fingerprint);
          expect(now.findings.map((f) => f.fingerprint).sort()).toEqual([...seen].sort());
          expect(now.inputs.previous === null).toBe(previous === undefined);
          previous = now;
        }
      }),
    );
  });
});

describe('decisions', () => {
  const found = judge(tellFollowUp(late));
  const fingerprint = found.findings.find((f) => f.rule === rule)?.fingerprint ?? '';
  const waive: Decision = {
    kind: 'waive',
    target: { fingerprint },
    claim: null,
    reason: 'the tool was down',
    by: 'mira',
    at: instant('2026-11-19T09:00:00Z'),
    until: instant('2026-12-01T00:00:00Z'),
    noteId: '7',
  };
  const about = (decisions: readonly Decision[], takenAt = late) =>
    judge(tellFollowUp(takenAt), { decisions }).findings.find((f) => f.rule === rule);

  test('a waiver marks the finding, which stays broken and is counted', () => {
    const result = judge(tellFollowUp(late), { decisions: [waive] });
    expect(result.findings.find((f) => f.rule === rule)?.decision).toBe('waived');
    expect(result.outcomes.find((o) => o.rule === rule)).toMatchObject({ broken: 1, waived: 1, status: 'failed' });
    expect(result.inputs.decisions).toMatch(/^[0-9a-f]{64}$/);
  });

  test('it holds until its end, and not at its end', () => {
    expect(about([waive], '2026-11-30T23:59:59Z')?.decision).toBe('waived');
    expect(about([waive], '2026-12-01T00:00:00Z')?.decision).toBeNull();
  });

  test('the last word counts', () => {
    const dispute: Decision = { ...waive, kind: 'dispute', until: null, at: instant('2026-11-19T10:00:00Z') };
    expect(about([dispute, waive])?.decision).toBe('disputed');
    const reject: Decision = { ...dispute, kind: 'reject', at: instant('2026-11-19T11:00:00Z') };
    expect(about([reject, dispute])?.decision).toBe('rejected');
    expect(about([dispute, { ...reject, kind: 'reopen' }])?.decision).toBeNull();
  });

  test('an exception of the policy waives within its span and for its handles only', () => {
    const exception = {
      rules: [rule],
      handles: ['gitlab'],
      span: { start: instant('2026-11-18T09:30:00Z'), end: instant('2026-11-18T09:30:01Z') },
      reason: 'launch day',
      approver: 'Mira',
    };
    const decided = (change: Partial<typeof exception>) =>
      judge(tellFollowUp(late), { policy: { exceptions: [{ ...exception, ...change }] } }).findings.find(
        (f) => f.rule === rule,
      )?.decision;
    expect(decided({})).toBe('waived');
    expect(decided({ handles: ['GitLabStatus'] })).toBeNull();
    expect(decided({ handles: [] })).toBe('waived');
    expect(decided({ rules: ['wrong-handle'] })).toBeNull();
    expect(decided({ span: { ...exception.span, end: exception.span.start } })).toBeNull();
  });
});

describe('settling', () => {
  const at = (takenAt: string, note?: string) => judge(tellFollowUp(takenAt, note));

  test('a day settles three days after its end, when nothing is open any more', () => {
    expect(isSettled(at('2026-11-21T23:59:59Z', '10:00'), builtInPolicy)).toBe(false);
    expect(isSettled(at('2026-11-22T00:00:00Z', '10:00'), builtInPolicy)).toBe(true);
  });

  test('a gap that a later run may fill keeps it unsettled, for 14 days at most', () => {
    const gap = {
      source: 'x',
      kind: 'mentions',
      handle: 'GitLab',
      span: window,
      cause: 'unavailable',
      why: 'X did not answer',
      lasting: false,
    } as const;
    const with_ = (takenAt: string, lasting: boolean) => ({ ...at(takenAt, '10:00'), gaps: [{ ...gap, lasting }] });
    expect(isSettled(with_('2026-11-23T00:00:00Z', false), builtInPolicy)).toBe(false);
    expect(isSettled(with_('2026-11-23T00:00:00Z', true), builtInPolicy)).toBe(true);
    expect(isSettled(with_('2026-12-03T00:00:00Z', false), builtInPolicy)).toBe(true);
  });

  test('after 14 days what is still open is unknown, and says why', () => {
    const holidays = Array.from({ length: 40 }, (_, i) => addSeconds(window.end, i * 86_400).slice(0, 10));
    const policy = { businessHours: { ...builtInRevision.businessHours, holidays } };
    const open = judge(tellFollowUp('2026-12-02T23:59:59Z'), { policy });
    expect(open.outcomes.find((o) => o.rule === rule)).toMatchObject({ pending: 1, unknown: 0 });
    const given = judge(tellFollowUp('2026-12-03T00:00:00Z'), { policy });
    expect(given.outcomes.find((o) => o.rule === rule)).toMatchObject({ pending: 0, unknown: 1 });
    expect(given.pending).toEqual([]);
  });
});
