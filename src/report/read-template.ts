/** Templates as texts, read once. The one file of this layer that reads files: templates belong to the program, not to its input. */
import { readFileSync } from 'node:fs';

/** By name without ending, below `templates/`. */
export function readTemplate(name: string): string {
  return readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), 'utf8');
}
