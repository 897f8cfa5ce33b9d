/** What reconcile asks of the forum and of the Support team's Zendesk, and what it does with the answers. */
import { describe, expect, test } from 'vitest';
import type { Capture, ForumTopic } from '../../src/model/capture.ts';
import { searchId } from '../../src/model/lookups.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile, wantedLookups } from '../../src/reconcile/reconcile.ts';
import { Story } from '../../src/scenario/story.ts';

const both = { systems: ['forum', 'support'] } as const;
const unanswered = (capture: Capture): Capture => ({ ...capture, forumSearches: [], supportSearches: [] });
const wantedBy = (story: Story, policy = builtInPolicy) => wantedLookups(unanswered(story.capture()), policy);
const problem = { text: 'my container registry refuses to take a tag with an error' };

describe('searched for are', () => {
  test('unanswered support questions, by their few telling words', () => {
    const story = new Story(both);
    const asked = story.mention('09:00', problem);
    const search = { id: searchId(`tweet/${asked.id}`, 1), words: ['container', 'registry', 'refuses'] };
    expect(wantedBy(story)).toEqual({
      tweets: [],
      forumSearches: [search],
      supportTickets: [],
      supportSearches: [search],
    });
  });

  test('none that were answered, that need no answer, or that report no problem', () => {
    const story = new Story(both);
    story.replyInZendesk('09:10', story.mention('09:00', problem));
    story.solve('09:10', story.mention('09:00', { ...problem, by: '@bo_builds' }), { tags: ['mention'] });
    story.mention('09:00', { by: '@carl_codes', text: 'how do I mirror a repository?' });
    story.mention('09:00', { by: '@dee_deploys', text: 'the site is down, I get a 502' });
    expect(wantedBy(story)).toMatchObject({ forumSearches: [], supportSearches: [] });
  });

  test('none where neither system is configured', () => {
    const story = new Story();
    story.mention('09:00', problem);
    story.mention('09:00', { by: '@bo_builds', text: 'nobody answers my ticket 213456' });
    expect(wantedBy(story)).toMatchObject({ forumSearches: [], supportSearches: [], supportTickets: [] });
  });

  test('by fewer words once more words found nothing', () => {
    const story = new Story(both);
    const asked = story.mention('09:00', problem);
    const { takenAt: observedAt } = story;
    const first = { id: searchId(`tweet/${asked.id}`, 1), topics: [], observedAt };
    const capture = { ...unanswered(story.capture()), forumSearches: [first] };
    expect(wantedLookups(capture, builtInPolicy).forumSearches).toEqual([
      { id: searchId(`tweet/${asked.id}`, 2), words: ['container', 'registry'] },
    ]);
  });

  test('the newest thirty on a bad day; what a verdict rests on comes first, whatever its age', () => {
    const story = new Story(both);
    const led = story.mention('08:00', { by: '@zoe_zips', text: 'do webhooks work with mattermost?' });
    story.replyInZendesk('08:10', led, { text: 'Ask at https://forum.example.com' });
    const asked = Array.from({ length: 35 }, (_, i) =>
      story.mention(`09:${String(i).padStart(2, '0')}`, { ...problem, by: `@user_${i}` }),
    );
    const { forumSearches, supportSearches } = wantedBy(story);
    expect(forumSearches.map(({ id }) => id)).toEqual(
      [led, ...asked.slice(5).reverse()].map(({ id }) => searchId(`tweet/${id}`, 1)),
    );
    expect(supportSearches).toHaveLength(30);
  });

  test('cited tickets, by number, each once', () => {
    const story = new Story(both);
    story.mention('09:00', { text: 'what about ticket 4711 and request #4712?' });
    story.mention('09:00', { by: '@bo_builds', text: 'ticket 4711, please' });
    expect(wantedBy(story).supportTickets).toEqual(['4711', '4712']);
  });
});

describe('what may help', () => {
  const helpOf = (story: Story, change: (capture: Capture) => Capture = (c) => c, policy = builtInPolicy) =>
    reconcile(change(story.capture()), policy).conversations.flatMap((c) => c.mentions.map((m) => m.mayHelp));

  function tell(): Story {
    const story = new Story();
    const asked = story.mention('09:00', problem);
    story.forumFinds(asked, 'Container registry refuses', 'Registry of a container', 'Something else altogether');
    story.supportFinds(
      asked,
      'https://docs.gitlab.com/registry and https://gitlab.com/acme/secret/-/issues/1',
      'https://gitlab.com/gitlab-org/gitlab/-/issues/2 https://docs.gitlab.com/login',
    );
    return story;
  }

  test('is a topic, then what solved tickets lead to, three in all', () => {
    expect(helpOf(tell())).toEqual([
      [
        'https://forum.example.com/t/container-registry-refuses/70',
        'https://docs.gitlab.com/registry',
        'https://gitlab.com/gitlab-org/gitlab/-/issues/2',
      ],
    ]);
  });

  test('leads only to where the policy lets links lead, whatever a capture holds', () => {
    const resources = { docs: ['docs.gitlab.com/login'], issues: [] };
    const policy = sealPolicy([{ ...builtInRevision, resources }]);
    const topics = (url: string): readonly ForumTopic[] => [{ id: '1', title: 'Container registry refuses', url }];
    const strange = (capture: Capture): Capture => ({
      ...capture,
      forumSearches: capture.forumSearches.map((s) => ({ ...s, topics: topics('https://evil.example/t/x/1') })),
    });
    expect(helpOf(tell(), strange, policy)).toEqual([undefined]);
  });

  test('stays with what was found, where the other system was not searched', () => {
    expect(helpOf(tell(), (capture) => ({ ...capture, supportSearches: [] }))[0]).toEqual([
      'https://forum.example.com/t/container-registry-refuses/70',
      'https://forum.example.com/t/registry-of-a-container/71',
    ]);
  });
});
