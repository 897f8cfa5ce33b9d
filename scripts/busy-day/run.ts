/** `npm run busy-day [MODULE]`: plays a planted day and says what was found, missed, and reported without being planted. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PlantedDay, runTrial } from './trial.ts';

const [, , named] = process.argv;
const file = named === undefined ? new URL('./planted-day.ts', import.meta.url) : pathToFileURL(resolve(named));
const { tellPlantedDay }: { tellPlantedDay: () => PlantedDay } = await import(file.href);
const day = tellPlantedDay();
const out = mkdtempSync(join(tmpdir(), 'tweet-audit-busy-day-'));
const report = await runTrial(day, out);
const { result } = report;
const list = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
console.log(
  [
    `${result.metrics.mentions} mentions, ${result.metrics.replies} replies, ${result.findings.length} findings in ${report.seconds.toFixed(1)} s; complete: ${result.complete}.`,
    `Planted ${day.faults.length} faults and ${day.lookAlikes.length} look-alikes; found ${day.faults.length - report.missed.length} of the faults.`,
    list(
      'Faults missed',
      report.missed.map(({ what, rule, subject }) => `${rule} ${subject}: ${what}`),
    ),
    list(
      'Look-alikes reported',
      report.reported.map(({ what, finding }) => `${finding.rule} ${finding.subject}: ${what} (${finding.because})`),
    ),
    list(
      'Findings that nobody planted',
      report.unexpected.map((f) => `${f.severity} ${f.rule} ${f.subject}: ${f.because}`),
    ),
    list('Requests that no client should make', report.unplannedRequests),
    `Not judgeable: ${(report.unknownShare * 100).toFixed(2)} % of all subjects.`,
    `Reports: ${join(out, 'day')}`,
  ].join('\n'),
);
process.exitCode = report.missed.length + report.reported.length === 0 ? 0 : 1;
