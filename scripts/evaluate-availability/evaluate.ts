/** Holds the built-in availability lists against labelled tweets (docs/availability.md): both halves, or the files that are named. */
import { readTweets } from './read-tweets.ts';
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

const halves = ['tuning.ndjson', 'held-out.ndjson'].map((name) => ({ name, file: new URL(name, import.meta.url) }));
const named = process.argv.slice(2).map((name) => ({ name, file: name }));
for (const { name, file } of named.length > 0 ? named : halves) {
  for (const line of describe(name, score(readTweets(file)))) console.log(line);
}
