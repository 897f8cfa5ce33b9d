/** Runs every generator (`scripts/write-*.ts`) and fails if one changed a file: then the committed pages were out of date. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function readGenerated(): ReadonlyMap<string, string> {
  const paths = globSync(['docs/**/*.md', 'schema/*.json', 'README.md'], { cwd: root }).sort();
  return new Map(paths.map((path) => [path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')]));
}

const before = readGenerated();
const writers = globSync('scripts/write-*.ts', { cwd: root }).sort();
for (const writer of writers) {
  const { status } = spawnSync(process.execPath, [writer], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${writer} failed.`);
    process.exit(1);
  }
}

const after = readGenerated();
const stale = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
if (stale.length > 0) {
  console.error(
    `Out of date until now: ${stale.join(', ')}. They have been written anew; look at them and commit them.`,
  );
  process.exit(1);
}
console.log(`${writers.join(', ')}: nothing to write anew.`);
