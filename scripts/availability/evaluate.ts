/** Holds the built-in words on availability against labelled tweets (docs/availability.md): those held out, or the files that are named. */
import { readHeldOut, readTweets } from './read-tweets.ts';
import { type Score, score, showShare } from './score.ts';

function describe(name: string, { judged, precision, recall, unclearNo }: Score): readonly string[] {
  const counts = (['yes', 'no'] as const).map((label) => {
    const of = judged.filter((j) => j.tweet.label === label);
    const called = (['yes', 'unclear', 'no'] as const).map((a) => `${of.filter((j) => j.about === a).length} ${a}`);
    return `  labelled ${label}: ${of.length}, called ${called.join(', ')}`;
  });
  const errors = judged.filter((j) => (j.about === 'yes') !== (j.tweet.label === 'yes'));
  return [
    `${name}: ${judged.length} tweets`,
    ...counts,
    `  precision for "yes": ${showShare(precision)}`,
    `  recall for "yes":    ${showShare(recall)}`,
    `  "no" called unclear: ${showShare(unclearNo)}`,
    ...errors.map(
      (j) =>
        `  - ${j.tweet.id} is ${j.tweet.label}, called ${j.about}: ${j.reasons.join(', ')} | ${JSON.stringify(j.tweet.text)}`,
    ),
    '',
  ];
}

const named = process.argv.slice(2).map((name) => ({ name, tweets: readTweets(name) }));
for (const { name, tweets } of named.length > 0 ? named : readHeldOut())
  for (const line of describe(name, score(tweets))) console.log(line);
