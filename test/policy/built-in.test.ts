import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { instant } from '../../src/model/instant.ts';
import { revisionAt } from '../../src/model/policy.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';

const [revision] = builtInPolicy.revisions;

describe('the built-in policy', () => {
  it('holds at every time', () => {
    expect(builtInPolicy.revisions).toHaveLength(1);
    expect(revisionAt(builtInPolicy, instant('2006-03-21T00:00:00Z'))).toBe(revision);
    expect(revision.name).toBe('2020-09');
  });

  it('has the numbers of the workflow', () => {
    expect(revision).toMatchObject({
      team: 'community-advocates',
      timeZone: 'UTC',
      targetSeconds: 25_200,
      slaClock: 'business',
      lookBackSeconds: 604_800,
      burstSeconds: 1800,
      playHoldSeconds: 900,
      noteWithinDays: 1,
      unansweredAfterDays: 2,
      duplicateWithinSeconds: 3600,
      publicTurns: 2,
      settleDays: 3,
      ingestionLagSeconds: 14_400,
      mayAssign: [],
      availabilityTags: ['downtime', 'downtine'],
      rules: {},
      privacy: { text: 'nowhere' },
    });
  });

  it('has three handles: two are answered in Zendesk, the campaign in TweetDeck', () => {
    expect(revision.handles.map(({ name, role, channel, automation }) => [name, role, channel, automation])).toEqual([
      ['GitLab', 'main', 'zendesk', true],
      ['GitLabStatus', 'status', 'zendesk', true],
      ['MovingToGitLab', 'campaign', 'tweetdeck', false],
    ]);
    expect(revision.handles.every(({ mayRetweet }) => mayRetweet.length === 0)).toBe(true);
  });

  it('compares words as the lists are written: lower case, straight apostrophes, each once', () => {
    const { availabilityStrong, availabilityWeak, statusUpdate, thanks, praise } = revision.words;
    for (const list of [availabilityStrong, availabilityWeak, statusUpdate, thanks, praise]) {
      expect(list).toEqual(list.map((word) => word.toLowerCase().replaceAll('’', "'").trim()));
      expect(new Set(list).size).toBe(list.length);
    }
    expect(availabilityWeak.filter((word) => availabilityStrong.includes(word))).toEqual([]);
  });

  it('is named by the hash of its revisions', () => {
    const hash = createHash('sha256').update(canonicalJson(builtInPolicy.revisions)).digest('hex');
    expect(builtInPolicy.sha256).toBe(hash);
  });
});

it('names 24 rules, each once', () => {
  expect(new Set(ruleIds).size).toBe(24);
});
