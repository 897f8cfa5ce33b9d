/** `npm run bench`: what a day costs as it grows, as ratios within this run: no figure of one machine means anything on another. */
import { audit } from '../src/audit/audit.ts';
import { catalogue } from '../src/audit/catalogue.ts';
import type { Capture } from '../src/model/capture.ts';
import { mergeCaptures } from '../src/model/merge-captures.ts';
import { builtInPolicy } from '../src/policy/built-in.ts';
import { reconcile } from '../src/reconcile/reconcile.ts';
import { Story } from '../src/scenario/story.ts';

const sizes = [250, 500, 1000, 2000] as const;
const rounds = 5;

/** So many questions of as many people over a week, each answered from Zendesk; every fourth goes on in TweetDeck, with its note. */
function tellDays(conversations: number): Capture {
  const story = new Story();
  const minutesApart = Math.floor((6 * 24 * 60) / conversations);
  const timeOf = (minute: number): string => {
    const day = Math.floor(minute / 1440) - 6;
    const clock = `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return day === 0 ? clock : `${day} ${clock}`;
  };
  for (let i = 0; i < conversations; i += 1) {
    const at = i * minutesApart;
    const question = story.mention(timeOf(at), { by: `@asks_${i}`, text: `question number ${i}: where do I begin?` });
    const answer = story.replyInZendesk(timeOf(at + 12), question, {
      by: 'Ana',
      text: `Begin with part ${i} of the guide.`,
    });
    if (i % 4 !== 0) continue;
    const more = story.mention(timeOf(at + 20), {
      by: `@asks_${i}`,
      under: answer,
      text: `and then, after part ${i}?`,
    });
    story.note(timeOf(at + 32), more, { by: 'Ana', links: story.replyInTweetDeck(timeOf(at + 31), more) });
  }
  return story.capture();
}

/** Milliseconds of the fastest of some rounds. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

function measure(conversations: number): Readonly<Record<string, number>> {
  const capture = tellDays(conversations);
  const half = { ...capture, tweets: capture.tweets.slice(0, capture.tweets.length / 2) };
  const day = reconcile(capture, builtInPolicy);
  const options = {
    window: { ...capture.span, timeZone: 'UTC', date: null },
    rules: catalogue,
    run: { trigger: null, pipeline: null, job: null, commit: null },
    toolVersion: '0',
    captures: [],
    usage: {},
  };
  return {
    merge: fastest(() => mergeCaptures(half, capture)),
    reconcile: fastest(() => reconcile(capture, builtInPolicy)),
    audit: fastest(() => audit(day, builtInPolicy, options)),
  };
}

const measured = sizes.map((size) => ({ size, times: measure(size) }));
console.log('Time of twice as many conversations, over the time before (2 is linear, 4 is quadratic):\n');
console.log(
  `${'stage'.padEnd(12)}${measured
    .slice(1)
    .map(({ size }) => `${size / 2} to ${size}`.padStart(14))
    .join('')}`,
);
for (const stage of ['merge', 'reconcile', 'audit']) {
  const ratios = measured.slice(1).map(({ times }, i) => (times[stage] ?? 0) / (measured[i]?.times[stage] ?? 1));
  console.log(`${stage.padEnd(12)}${ratios.map((r) => r.toFixed(2).padStart(14)).join('')}`);
}
const last = measured.at(-1)?.times ?? {};
const total = Object.values(last).reduce((a, b) => a + b, 0);
console.log(
  `\nShares of ${sizes.at(-1)} conversations: ${Object.entries(last)
    .map(([stage, ms]) => `${stage} ${Math.round((100 * ms) / total)} %`)
    .join(', ')}.`,
);
