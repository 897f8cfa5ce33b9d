/** `init`: a commented policy file and a pipeline for a project of your own; never over what is there already. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';

export interface InitOptions {
  /** Overwrite. */
  readonly force: boolean;
  readonly json: boolean;
}

/** What is written, and the template it comes from: npm leaves some names with a dot out of packages. */
const files = [
  { name: 'tweet-audit.yml', template: 'tweet-audit.yml' },
  { name: '.gitlab-ci.yml', template: 'gitlab-ci.yml' },
] as const;

/** The templates lie two folders above the sources, and above the built files. */
function readTemplate(name: string): string {
  const text = readFileSync(new URL(`../../templates/init/${name}`, import.meta.url), 'utf8');
  return text.replaceAll('__VERSION__', toolVersion());
}

function refuseToOverwrite(dir: string): void {
  const there = files.map(({ name }) => join(dir, name)).filter((path) => existsSync(path));
  if (there.length === 0) return;
  throw new TweetAuditError(
    'usage',
    `${there.join(' and ')} ${there.length > 1 ? 'are' : 'is'} there already; nothing was written`,
    'Name another folder, or overwrite with --force.',
  );
}

/** Throws a TweetAuditError (`usage`) for files that are there already, and for a folder that cannot be written. */
export function init(dir: string, options: InitOptions, surroundings: Pick<Surroundings, 'stdout'>): ExitCode {
  if (!options.force) refuseToOverwrite(dir);
  const written = files.map(({ name }) => join(dir, name));
  try {
    mkdirSync(dir, { recursive: true });
    for (const { name, template } of files) writeFileSync(join(dir, name), readTemplate(template));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TweetAuditError('usage', `${dir} cannot be written: ${why}`, 'Name a folder that you may write to.');
  }
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', written }, null, 2)}\n`
      : `Wrote ${written.join(' and ')}.\nNext: put your handles into the first, set the tokens, and let doctor look at them (docs/setup.md tells how).\n`,
  );
  return exitCodes.clean;
}
