/** The workflow as its page stood in September 2020: what holds where no policy file says otherwise. */
import type { HandlePolicy, OpenHours, Policy, PolicyRevision, TicketSelection } from '../model/policy.ts';
import { builtInWords } from './built-in-words.ts';
import { sealPolicy } from './seal-policy.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const noSelection: TicketSelection = { tags: [], forms: [], subjects: [] };

const handles: readonly HandlePolicy[] = [
  { name: 'GitLab', role: 'main', channel: 'zendesk', automation: true, tickets: noSelection, mayRetweet: [] },
  { name: 'GitLabStatus', role: 'status', channel: 'zendesk', automation: true, tickets: noSelection, mayRetweet: [] },
  {
    name: 'MovingToGitLab',
    role: 'campaign',
    channel: 'tweetdeck',
    automation: false,
    tickets: noSelection,
    mayRetweet: [],
  },
];

const covered: readonly OpenHours[] = [{ from: '08:00', to: '22:00' }];

export const builtInRevision: PolicyRevision = {
  name: '2020-09',
  since: null,
  team: 'community-advocates',
  timeZone: 'UTC',
  workflowUrl: 'https://about.gitlab.com/handbook/marketing/community-relations/community-advocacy/workflows/twitter/',
  handles,
  people: [],
  mayAssign: [],
  targetSeconds: 7 * hour,
  slaClock: 'business',
  businessHours: {
    timeZone: 'UTC',
    week: { mon: covered, tue: covered, wed: covered, thu: covered, fri: covered, sat: [], sun: [] },
    holidays: [],
    extraDays: {},
  },
  lookBackSeconds: 7 * day,
  burstSeconds: 30 * minute,
  playHoldSeconds: 15 * minute,
  noteWithinDays: 1,
  unansweredAfterDays: 2,
  duplicateWithinSeconds: 60 * minute,
  publicTurns: 2,
  settleDays: 3,
  ingestionLagSeconds: 4 * hour,
  excusingTags: [
    'mention',
    'no-op',
    'social',
    'removed',
    'deleted',
    'non-english',
    'retweet',
    'expert-responded',
    'expert-response',
    'community-involvement',
    'conduct-violation-hold',
    'closed_by_merge',
  ],
  // The handbook's macro for current issues applies the misspelt tag.
  availabilityTags: ['downtime', 'downtine'],
  words: builtInWords,
  rules: {},
  exceptions: [],
  directMessages: { allow: [] },
  resources: { docs: ['docs.gitlab.com'], issues: ['gitlab.com/gitlab-org', 'gitlab.com/gitlab-com'] },
  issue: { cleanDays: 'closed', dueDays: null, assignees: [], decidedBy: 'maintainer', metricsUrl: null },
  privacy: { text: 'nowhere', issuePeople: 'names', retentionDays: 90 },
  // X's price list of 2026.
  prices: { postUsd: 0.005, userUsd: 0.01, likeUsd: 0.001, directMessageUsd: 0.01, ownedReadUsd: 0.001 },
};

export const builtInPolicy: Policy = sealPolicy([builtInRevision]);
