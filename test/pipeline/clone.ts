/** A clone of this working tree, and the pipeline in it run by gitlab-ci-local against sandbox servers. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const gitlabCiLocal = createRequire(import.meta.url).resolve('gitlab-ci-local');
const root = fileURLToPath(new URL('../../', import.meta.url));

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Files as they are now, committed or not; the packages are those of this tree. `remote`: address of a GitLab project. */
export function cloneHere(remote: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tweet-audit-clone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  git(folder, 'init', '-q', '-b', 'main');
  writeFileSync(join(folder, '.git', 'info', 'exclude'), 'node_modules\n.gitlab-ci-local/\n');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'As it is now');
  git(folder, 'remote', 'add', 'origin', remote);
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export interface PipelineRun {
  readonly code: number;
  readonly output: string;
}

/** `variables` are the project's; `inputs` those of the form. */
export function runPipeline(
  folder: string,
  source: 'schedule' | 'web' | 'api' | 'merge_request_event',
  variables: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<PipelineRun> {
  const given = Object.entries({ CI_PIPELINE_SOURCE: source, ...variables }).flatMap(([name, value]) => [
    '--variable',
    `${name}=${value}`,
  ]);
  const asked = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const argv = [
    '--force-shell-executor',
    '--ignore-predefined-vars',
    'CI_PIPELINE_SOURCE',
    ...given,
    ...asked,
    ...more,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [gitlabCiLocal, ...argv], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += String(bytes)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
