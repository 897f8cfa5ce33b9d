import type { OfficialTweet, ReconciledDay } from '../../model/day.ts';
import { showHandle } from '../../model/handle.ts';
import { addSeconds } from '../../model/instant.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showTweet } from '../evidence.ts';

/** The first word of an outage may precede its entry on the status page, and the last one follow it. */
const aroundSeconds = 2 * 3600;

/** An incident or a maintenance that was open around then. */
function entryAround({ incidents = [] }: ReconciledDay, { tweet: { at } }: OfficialTweet) {
  return incidents.find(
    ({ startedAt, endedAt, observedAt }) =>
      startedAt <= addSeconds(at, aroundSeconds) && addSeconds(at, -aroundSeconds) <= (endedAt ?? observedAt),
  );
}

function answersReport({ conversations }: ReconciledDay, { answers, conversation }: OfficialTweet): boolean {
  return answers !== undefined && conversations.some((c) => c.id === conversation && c.availability.about === 'yes');
}

export const statusHandleMisuse = defineRule<OfficialTweet>({
  meta: {
    id: 'status-handle-misuse',
    title: 'The status handle posts about availability only',
    failureTitle: 'Posts of the status handle about something else',
    section: '#handles',
    rationale: 'People follow the status handle to be woken by outages, and by nothing else.',
    remedy: 'Delete the post, and publish it from the main handle; the infrastructure team posts on availability.',
    judges: 'own posts and quotes of the status handle; replies and threads left out',
    brokenWhen: [
      'it holds no word of availability and no link to a status page, and no incident or maintenance was open around then',
      'it does, but a configured status page shows no incident and no maintenance within two hours: info',
      'who posted is not in X’s data: the cause is unknown',
    ],
    severity: 'error',
    category: 'handles',
    since: '0.1.0',
    needs: ['x'],
  },
  population: ({ day }) =>
    day.officialTweets.filter((t) => t.handle.role === 'status' && (t.kind === 'original' || t.kind === 'quote')),
  at: ({ tweet }) => tweet.at,
  identify: ({ tweet }) => `tweet/${tweet.id}`,
  handle: ({ handle }) => handle.name,
  conversation: ({ conversation }) => conversation ?? null,
  check(subject, { day }) {
    const { tweet, handle, tellsOfStatus } = subject;
    const entry = entryAround(day, subject);
    if (entry !== undefined)
      return { verdict: 'kept', because: `the status page shows "${entry.name}" from ${entry.startedAt} on` };
    if (answersReport(day, subject))
      return { verdict: 'kept', because: 'it answers somebody who asks about availability' };
    const broken = {
      verdict: 'broken' as const,
      cause: 'unknown' as const,
      evidence: [showTweet(tweet, 'the post')],
    };
    if (tellsOfStatus === undefined) {
      return {
        ...broken,
        message: 'The status handle posted something that is not about availability',
        because: `${showHandle(handle.name)} posted without a word of availability and without a link to a status page`,
      };
    }
    if (day.incidents === undefined) return { verdict: 'kept', because: `it ${tellsOfStatus}` };
    return {
      ...broken,
      severity: 'info',
      message: 'The status handle posted about availability, and the status page shows nothing',
      because: `it ${tellsOfStatus}; the status page shows no incident and no maintenance within two hours`,
    };
  },
  examples: {
    good: [
      {
        title: 'An update with the address of the status page',
        tell() {
          const story = new Story();
          story.post('09:00', {
            from: '@GitLabStatus',
            text: 'Follow https://status.example.com for what comes next.',
          });
          return story;
        },
      },
      {
        title: 'An outage from the first word to the last',
        tell() {
          const story = new Story();
          const first = story.post('09:00', {
            from: '@GitLabStatus',
            text: 'We are investigating errors on the site.',
          });
          story.post('09:30', { from: '@GitLabStatus', text: 'A fix is on its way.', under: first });
          story.post('10:00', { from: '@GitLabStatus', text: 'Everything is back to normal.' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'An event is advertised',
        tell() {
          const story = new Story();
          story.post('09:00', { from: '@GitLabStatus', text: 'The schedule of next week’s hackathon is out!' });
          return story;
        },
        messages: ['The status handle posted something that is not about availability'],
      },
      {
        title: 'Praise is shared with a quote',
        tell() {
          const story = new Story();
          const praise = story.mention('09:00', { text: 'love the new editor' });
          story.replyInZendesk('09:10', praise);
          story.post('09:20', { from: '@GitLabStatus', text: 'so do we', quotes: praise });
          return story;
        },
        messages: ['The status handle posted something that is not about availability'],
      },
    ],
  },
});
