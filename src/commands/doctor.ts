/** `doctor`: looks at settings, tokens, rights and the project before a run does, one line each; reads only. */

import type { ExitCode } from '../exit-code.ts';
import { plural } from '../model/plural.ts';
import { examine } from './doctor/examine.ts';
import { exitCodeOfChecks } from './doctor/run-checks.ts';
import { checksAsJson, showChecks } from './doctor/show-checks.ts';
import { builtInPatience, type Patience } from './doctor/vendor-transport.ts';
import { createProgress } from './progress.ts';
import { readSecrets } from './read-settings.ts';
import { mayColor, type OutputOptions, type Surroundings } from './surroundings.ts';

export async function doctor(
  options: OutputOptions & { readonly policy?: string },
  surroundings: Surroundings,
  patience: Patience = builtInPatience,
): Promise<ExitCode> {
  const progress = createProgress(surroundings, options);
  const phase = progress.phase('doctor', 'Asking Zendesk, X and GitLab');
  const checked = await examine({ policy: options.policy, surroundings, progress, patience });
  phase.done(plural(checked.length, 'check'));
  const secrets = readSecrets(surroundings.env);
  const color = mayColor(surroundings, options, surroundings.stdoutIsTerminal);
  surroundings.stdout(options.json ? checksAsJson(checked, secrets) : showChecks(checked, { color, secrets }));
  return exitCodeOfChecks(checked);
}
