/** Progress on stderr: a bar a phase on a terminal, collapsible sections in GitLab jobs, else a line a phase. */
import { escapeLog } from '../report/escape/log.ts';
import { mayColor, type OutputOptions, type Surroundings } from './surroundings.ts';

export interface Phase {
  /** `share` from 0 to 1 where it is known; `text` says how far it is. */
  update(text: string, share?: number): void;
  done(text: string): void;
}

export interface Progress {
  phase(name: string, title: string): Phase;
  /** A line that must be seen even under `--quiet`. */
  warn(text: string): void;
  /** A line for `--verbose`. */
  detail(text: string): void;
}

const barWidth = 20;

function drawBar(share: number | undefined): string {
  if (share === undefined) return '';
  const filled = Math.round(Math.min(1, Math.max(0, share)) * barWidth);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] `;
}

export function createProgress(surroundings: Surroundings, output: OutputOptions): Progress {
  const { stderr, stderrIsTerminal, clock, env } = surroundings;
  const inGitlab = env.GITLAB_CI === 'true';
  const yellow = mayColor(surroundings, output, stderrIsTerminal);
  const seconds = (): number => Math.floor(clock.now() / 1000);
  /** Phases may run side by side; on a terminal all of them share the last line. */
  const running = new Map<string, string>();
  let drawn = false;

  function wipe(): void {
    if (drawn) stderr('\r\u001b[K');
    drawn = false;
  }

  function draw(): void {
    if (!stderrIsTerminal || output.quiet || running.size === 0) return;
    wipe();
    stderr([...running.values()].join('   ').slice(0, Math.max(20, surroundings.columns - 1)));
    drawn = true;
  }

  function line(text: string): void {
    wipe();
    stderr(`${text}\n`);
    draw();
  }

  return {
    phase(name, title) {
      if (!output.quiet && inGitlab)
        stderr(`\u001b[0Ksection_start:${seconds()}:${name}[collapsed=true]\r\u001b[0K${title}\n`);
      running.set(name, title);
      draw();
      return {
        update(text, share) {
          running.set(name, `${title} ${drawBar(share)}${escapeLog(text)}`);
          draw();
        },
        done(text) {
          running.delete(name);
          if (output.quiet) {
            wipe();
            return;
          }
          line(`${title}: ${escapeLog(text)}`);
          if (inGitlab) stderr(`\u001b[0Ksection_end:${seconds()}:${name}\r\u001b[0K\n`);
        },
      };
    },
    warn(text) {
      line(yellow ? `\u001b[33m${escapeLog(text)}\u001b[0m` : escapeLog(text));
    },
    detail(text) {
      if (output.verbose) line(escapeLog(text));
    },
  };
}
