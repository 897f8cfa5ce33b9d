import { describe, expect, test } from 'vitest';
import { outageReplyWithoutStatusLink } from '../../../src/audit/rules/outage-reply-without-status-link.ts';
import { runRule } from '../../../src/audit/run-rule.ts';
import type { Capture } from '../../../src/model/capture.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import { builtInPolicy } from '../../../src/policy/built-in.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'outage-reply-without-status-link';

function outage(answer: { text?: string; from?: string }, report = 'is the site down? I get 502 everywhere'): Story {
  const story = new Story();
  story.incident('08:50', { until: '10:00' });
  const said = story.mention('09:00', { text: report });
  story.replyInZendesk('09:10', said, answer);
  return story;
}

function outcomeOf(story: Story, change: (capture: Capture) => Capture = (c) => c) {
  const start = instant(`${story.date}T00:00:00Z`);
  const day = reconcile(change(story.capture()), builtInPolicy);
  return runRule(outageReplyWithoutStatusLink, day, builtInPolicy, { start, end: addSeconds(start, 86_400) }).outcome;
}

describe('what leads to the news', () => {
  test.each([
    ['status.gitlab.com', 'kept'],
    ['https://status.example.com/incidents/7', 'kept'],
    ['https://twitter.com/gitlabstatus/status/1991500000000000001', 'kept'],
    ['follow @GitLabStatus', 'kept'],
    ['see https://example.com/status', 'broken'],
    ['see mystatus.example.com', 'broken'],
    ['write to help@status.example.com', 'broken'],
    ['https://twitter.com/ada_writes/status/1991500000000000001', 'broken'],
  ])('%s: %s', (text, verdict) => {
    expectVerdicts(rule, outage({ text: `We look into it, ${text}` }), [verdict]);
  });

  test('a handle that X merely carried along in the head does not', () => {
    const story = new Story();
    story.incident('08:50', { until: '10:00' });
    const said = story.mention('09:00', { to: '@GitLabStatus', text: 'is the site down?' });
    story.replyInTweetDeck('09:10', said, { text: '@GitLabStatus we look into it' });
    expectVerdicts(rule, story, ['broken']);
  });

  test('one that the team typed right behind the head does', () => {
    const story = new Story();
    story.incident('08:50', { until: '10:00' });
    const said = story.mention('09:00', { text: 'is the site down?' });
    story.replyInTweetDeck('09:10', said, { text: '@GitLabStatus tells all we know' });
    expectVerdicts(rule, story, ['kept']);
  });

  test('a second part of the same answer does', () => {
    const story = new Story();
    story.incident('08:50', { until: '10:00' });
    const said = story.mention('09:00', { text: 'is the site down?' });
    const first = story.replyInTweetDeck('09:10', said, { text: 'Sorry, we look into it. 1/2' });
    story.post('09:11', { text: '@ada_writes More on status.example.com 2/2', under: first });
    expectVerdicts(rule, story, ['kept']);
  });
});

describe('whose replies', () => {
  test('not those of the status handle, and follow-ups neither', () => {
    expectVerdicts(rule, outage({ from: '@GitLabStatus', text: 'We look into it' }), []);
    const story = outage({ text: 'status.example.com has it' });
    const more = story.mention('09:20', { text: 'still down for me' });
    story.replyInTweetDeck('09:30', more, { text: 'We are on it.' });
    expect(judgeStory(rule, story).map((j) => j.verdict.verdict)).toEqual(['kept', 'broken']);
  });

  test('only while an incident is open: to the second, and no maintenance', () => {
    const told = (from: string, until: string, kind: 'incident' | 'maintenance' = 'incident') => {
      const story = new Story();
      story.incident(from, { until, kind });
      const said = story.mention('09:00', { text: 'is the site down?' });
      story.replyInTweetDeck('09:10', said, { text: 'We look into it' });
      return story;
    };
    expectVerdicts(rule, told('08:00', '09:10'), ['broken']);
    expectVerdicts(rule, told('08:00', '09:09:59'), []);
    expectVerdicts(rule, told('09:10', '09:30'), ['broken']);
    expectVerdicts(rule, told('09:10:01', '09:30'), []);
    expectVerdicts(rule, told('08:00', '10:00', 'maintenance'), []);
  });
});

describe('what the incident tells of a conversation', () => {
  test('weak words within two hours of it mean availability, beyond them it is unclear', () => {
    const slow = (until: string) => {
      const story = new Story();
      story.incident('06:00', { until });
      story.incident('09:05', { until: '09:30' });
      const said = story.mention('09:00', { text: 'I get an error when I log in' });
      story.replyInTweetDeck('09:10', said, { text: 'We look into it' });
      return judgeStory(rule, story);
    };
    expect(slow('08:00')[0]?.verdict).toMatchObject({ verdict: 'broken' });
    expect(slow('08:00')[0]?.verdict).not.toHaveProperty('severity');
  });

  test('a mention without words around an incident is unclear: info', () => {
    const judged = judgeStory(rule, outage({ text: 'We look into it' }, '🔥🔥'));
    expect(judged.map((j) => j.verdict)).toMatchObject([{ verdict: 'broken', severity: 'info' }]);
    expectVerdicts(rule, outage({ text: 'Thanks!' }, 'how do I mirror a repository?'), []);
  });

  test('and one that begins more than two hours later tells nothing', () => {
    const about = (from: string) => {
      const story = new Story();
      story.incident(from, { until: '14:00' });
      story.mention('09:00', { text: 'I get an error when I log in' });
      return reconcile(story.capture(), builtInPolicy).conversations[0]?.availability.about;
    };
    expect(about('11:00')).toBe('yes');
    expect(about('11:00:01')).toBe('unclear');
  });
});

describe('the status page', () => {
  test('not configured: not applicable, and the reason names the variable', () => {
    const story = new Story();
    story.replyInTweetDeck('09:10', story.mention('09:00', { text: 'is the site down?' }));
    expect(outcomeOf(story)).toMatchObject({
      status: 'notApplicable',
      population: 0,
      reason: 'The status page is not configured (STATUS_PAGE_URL is not set)',
    });
  });

  test('unreadable as a whole: skipped', () => {
    const outcome = outcomeOf(outage({}), (capture) => ({
      ...capture,
      coverage: [],
      gaps: [
        {
          source: 'status-page',
          kind: 'all',
          span: capture.span,
          cause: 'unavailable',
          why: 'it is down',
          lasting: false,
        },
      ],
    }));
    expect(outcome).toMatchObject({ status: 'skipped', reason: 'The status page could not be read: it is down' });
  });

  test('that does not tell of that time: unknown where the reply leads nowhere, kept where it does', () => {
    const capture = withoutCoverage('status-page', 'incidents');
    const quiet = (text: string) => {
      const story = new Story({ systems: ['status-page'] });
      story.replyInTweetDeck('09:10', story.mention('09:00', { text: 'is the site down?' }), { text });
      return story;
    };
    expectVerdicts(rule, quiet('We look into it'), ['unknown'], { capture });
    expectVerdicts(rule, quiet('See status.example.com'), ['kept'], { capture });
    expectVerdicts(rule, quiet('We look into it'), []);
  });

  test('with nothing to tell changes no other verdict', () => {
    const tell = (story: Story) => {
      story.replyInZendesk('09:10', story.mention('09:00', { text: 'I get an error when I log in' }));
      return story;
    };
    const {
      systems: _,
      incidents,
      ...withPage
    } = reconcile(tell(new Story({ systems: ['status-page'] })).capture(), builtInPolicy);
    const { systems: __, ...without } = reconcile(tell(new Story()).capture(), builtInPolicy);
    expect(incidents).toEqual([]);
    expect({ ...withPage, coverage: [] }).toEqual({ ...without, coverage: [] });
  });
});
