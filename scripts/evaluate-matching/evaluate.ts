/** How well the program matches, and whether its figures are right, on worlds made of real conversations (docs/evaluation.md). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Made, makeWorld } from './make-world.ts';
import { dataIsHere, readConversations } from './read-conversations.ts';
import { type Ran, runProgram } from './run-program.ts';
import { compareTweets, compareWaits, figuresOf, type Pair, scorePairs } from './score.ts';

function describePair(kind: string, { tweetId, commentId }: Pair, { world }: Made, { items }: Ran): readonly string[] {
  const tweet = items.find((i) => i.id === `tweet/${tweetId}`);
  const comment = items.find((i) => i.id.endsWith(`#comment/${commentId}`));
  const found = (i: typeof tweet): string => (i === undefined ? 'no item' : `${i.class}: ${i.because}`);
  return [
    `${kind} pair: tweet/${tweetId} (${found(tweet)}) and ${comment?.id ?? `comment/${commentId}`} (${found(comment)})`,
    `  x:       ${JSON.stringify(world.capture.texts[`tweet/${tweetId}`])}`,
    `  zendesk: ${JSON.stringify(world.capture.texts[`comment/${commentId}`])}`,
  ];
}

function describe(made: Made, ran: Ran): readonly string[] {
  const { truth, takenAtMs } = made;
  const { counts } = truth;
  const { metrics, completeness, outcomes, gaps } = ran.result;
  const pairs = scorePairs(truth, ran.items);
  const figures = figuresOf(truth, takenAtMs);
  const sla = outcomes.find((o) => o.rule === 'first-reply-sla');
  const sent = [...truth.replies.values()].filter((via) => via === 'zendesk').length;
  return [
    `@${truth.brand}, ${truth.since} to ${truth.until}: exit ${ran.exitCode} after ${ran.seconds.toFixed(1)} s`,
    `  made of ${truth.conversations} conversations: ${counts.tickets} tickets; ${counts.lost} lost, ${counts.merged} merged, ${counts.repeated} said twice; ${sent} of ${truth.replies.size} replies sent from Zendesk`,
    `  pairs: ${pairs.inTruth} in truth, ${pairs.found} found, ${pairs.wrong.length} wrong, ${pairs.missed.length} missed; precision ${pairs.precision.toFixed(4)}, recall ${pairs.recall.toFixed(4)}`,
    `  mentions: ${truth.mentions.length} in truth, ${metrics.mentions} found; replies: ${truth.replies.size} in truth, ${metrics.replies} found`,
    `  first mentions: ${figures.firstMentions} in truth (${figures.excused} excused by a merge), ${sla?.population} judged (${sla?.excused} excused, ${sla?.pending} pending, ${sla?.unknown} unknown)`,
    `  SLA misses: ${figures.misses} in truth, ${sla?.broken} found`,
    `  median wait, business seconds: ${figures.medianWait} in truth, ${metrics.customerWait.seconds.median} found; answered ${figures.answered} and ${metrics.customerWait.answered}, waiting ${figures.waiting} and ${metrics.customerWait.waiting}`,
    `  completeness: ${completeness.share}; X ${JSON.stringify(completeness.x)}, Zendesk ${JSON.stringify(completeness.zendesk)}; ${gaps.length} gaps`,
    ...[
      ...pairs.wrong.flatMap((p) => describePair('wrong', p, made, ran)),
      ...pairs.missed.flatMap((p) => describePair('missed', p, made, ran)),
      ...compareTweets(truth, ran.items),
      ...compareWaits(truth, takenAtMs, ran.judgements),
      ...ran.unplanned.map((line) => `a request that no correct client makes: ${line}`),
    ].map((line) => `  - ${line}`),
    '',
  ];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, seed: { type: 'string', default: '1' }, keep: { type: 'string' } },
});

if (!dataIsHere()) {
  console.log('Skipped: the conversations are not here. They belong into ../shared/data/ibm-cdp/conversations.json.');
} else {
  const byBrand = readConversations();
  const largest = [...byBrand.keys()].slice(0, values.all ? byBrand.size : 3);
  for (const brand of positionals.length > 0 ? positionals : largest) {
    const conversations = byBrand.get(brand);
    if (conversations === undefined) {
      console.error(`There are no conversations of ${brand}; there are of ${[...byBrand.keys()].join(', ')}.`);
      process.exitCode = 2;
      continue;
    }
    const made = makeWorld(brand, conversations, Number(values.seed));
    const keep = values.keep === undefined ? undefined : join(values.keep, brand);
    const ran = await runProgram(made, keep);
    if (keep !== undefined) {
      const truth = { ...made.truth, replies: Object.fromEntries(made.truth.replies) };
      writeFileSync(join(keep, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`);
    }
    for (const line of describe(made, ran)) console.log(line);
  }
}
