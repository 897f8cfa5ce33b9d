import { describe, expect, test } from 'vitest';
import type { ReconciledDay } from '../../../src/model/day.ts';
import { builtInWords } from '../../../src/policy/built-in-words.ts';
import { Story } from '../../../src/scenario/story.ts';
import { type Asked, expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'status-handle-misuse';

function posted(text: string, from = '@GitLabStatus'): Story {
  const story = new Story();
  story.post('09:00', { from, text });
  return story;
}

test.each([
  ['a strong word', 'GitLab.com is down'],
  ['a weak word', 'We are seeing errors for some projects'],
  ['a word of updates', 'All systems operational again'],
  ['a word of updates with a curly apostrophe', 'A fix is out and we’re monitoring'],
  ['a link to a status page', 'More on https://status.example.com/incidents/1'],
  ['a status page’s name', 'Have a look at status.example.com'],
  ['a page with a vendor', 'Have a look at https://example.statuspage.io'],
])('%s is about availability', (_name, text) => {
  expectVerdicts(rule, posted(text), ['kept']);
});

test.each([
  ['The schedule of the hackathon is out'],
  ['Our talk at mystatus.example.com is online'],
  ['We are hiring! https://jobs.example.com/status'],
])('%s is not', (text) => {
  const [judged] = judgeStory(rule, posted(text));
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'unknown' });
  expect(judged?.verdict).not.toHaveProperty('person');
});

test('a link that X shortened is read by where it leads', () => {
  expectVerdicts(rule, posted('More here: https://t.co/abc'), ['kept'], {
    capture: (c) => ({
      ...c,
      tweets: c.tweets.map((t) => ({
        ...t,
        links: [{ url: 'https://t.co/abc', expanded: 'https://status.example.com/' }],
      })),
    }),
  });
});

test.each([
  ['its host', 'https://health.example.net', 'https://health.example.net/incidents/7', 'kept'],
  ['its host and port', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080/incidents/7', 'kept'],
  ['another service of the same machine', 'http://127.0.0.1:8080', 'http://127.0.0.1:9090/', 'broken'],
  ['another host', 'https://health.example.net', 'https://jobs.example.net/', 'broken'],
] as const)('a link to the configured status page, whatever it is called: %s', (_name, page, expanded, verdict) => {
  expectVerdicts(rule, posted('More here: https://t.co/abc'), [verdict], {
    capture: (c) => ({
      ...c,
      statusPageUrl: page,
      tweets: c.tweets.map((t) => ({ ...t, links: [{ url: 'https://t.co/abc', expanded }] })),
    }),
  });
});

test('other handles, replies, threads and retweets are not judged', () => {
  const story = posted('The schedule of the hackathon is out', '@GitLab');
  const question = story.mention('10:00', { to: '@GitLabStatus', text: 'do you have stickers?' });
  story.replyInZendesk('10:10', question, { from: '@GitLabStatus' });
  story.retweet('10:20', question, { from: '@GitLabStatus' });
  const update = story.post('11:00', { from: '@GitLabStatus', text: 'We are looking into it' });
  story.post('11:10', { from: '@GitLabStatus', text: 'hello', under: update });
  expectVerdicts(rule, story, ['kept']);
});

test('a quote that answers an outage report is what the handle is for', () => {
  const story = new Story();
  const report = story.mention('09:00', { to: '@GitLabStatus', text: 'is the site down?' });
  story.replyInTweetDeck('09:05', report, { from: '@GitLabStatus', quotes: true, text: 'We know, hold on' });
  expectVerdicts(rule, story, ['kept']);
});

test('the word list is the policy’s', () => {
  const story = posted('The penguins are asleep');
  expectVerdicts(rule, story, ['broken']);
  const words = { ...builtInWords, availabilityStrong: [], availabilityWeak: [], statusUpdate: ['penguins'] };
  expectVerdicts(rule, story, ['kept'], { policy: { words } });
});

describe('a configured status page', () => {
  function withEntry(
    startedAt: string,
    endedAt?: string,
    kind: 'incident' | 'maintenance' = 'incident',
    isTold = true,
  ): Asked {
    const story = new Story();
    return {
      day: (day: ReconciledDay) => ({
        ...day,
        coverage: [
          ...day.coverage,
          ...(isTold ? [{ source: 'status-page', kind: 'incidents', span: day.span } as const] : []),
        ],
        incidents: [
          {
            id: 'a1',
            kind,
            name: 'Slow jobs',
            startedAt: story.at(startedAt),
            ...(endedAt === undefined ? {} : { endedAt: story.at(endedAt) }),
            url: 'https://status.example.com/a1',
            observedAt: day.takenAt,
          },
        ],
      }),
    };
  }

  test.each([
    ['open then', '08:50', '10:00', 'incident'],
    ['open until now', '08:50', undefined, 'incident'],
    ['a maintenance', '08:50', '10:00', 'maintenance'],
    ['over two hours ago', '06:00', '07:00', 'incident'],
    ['beginning in two hours', '11:00', '12:00', 'incident'],
  ] as const)('%s: whatever was posted is about it', (_name, from, until, kind) => {
    expectVerdicts(rule, posted('hold on, friends'), ['kept'], withEntry(from, until, kind));
  });

  test('showing nothing around then: words alone are a remark, no words an error', () => {
    expectVerdicts(rule, posted('We are seeing errors'), ['broken info'], withEntry('06:00', '06:59:59'));
    expectVerdicts(rule, posted('We are seeing errors'), ['broken info'], withEntry('11:00:01', '12:00'));
    expectVerdicts(rule, posted('hold on, friends'), ['broken'], withEntry('01:00', '02:00'));
  });

  test('that does not tell of that time: words suffice, and without any it is unknown', () => {
    const untold = withEntry('01:00', '02:00', 'incident', false);
    expectVerdicts(rule, posted('We are seeing errors'), ['kept'], untold);
    expectVerdicts(rule, posted('hold on, friends'), ['unknown'], untold);
  });
});
