/** The real process, and a reader that goes away (`tweet-audit ... | head`). */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

test('whose reader has gone keeps its exit code, without a stack trace', async () => {
  const child = spawn(process.execPath, [cli, 'policy', 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(said).toBe('');
  expect(code).toBe(0);
});
