#!/usr/bin/env node
/** The program's edge: arguments, environment, streams, signals and exit code; the only file that touches `process`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { runProgram } from './commands/program.ts';

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  // What was read so far lies in the capture folder: the next run goes on from there.
  process.once(signal, () => process.exit(code));
}

for (const stream of [process.stdout, process.stderr]) {
  // Whoever read along has gone (`| head`): the files and the exit code stand all the same.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Node 22 calls SQLite experimental wherever it is loaded; nobody who asks for a history needs to wonder about that.
const printers = process.listeners('warning');
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite ')) return;
  for (const print of printers) print.call(process, warning);
});

process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stdoutIsTerminal: process.stdout.isTTY ?? false,
  stderrIsTerminal: process.stderr.isTTY ?? false,
  columns: process.stderr.columns ?? 100,
  clock: { now: () => Date.now(), sleep: async (ms) => void (await sleep(ms)) },
});
