/** Templates as texts, read once. The one file of this layer that reads files: templates belong to the program, not to its input. */
import { readFileSync } from 'node:fs';

function read(path: string): string {
  return readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8');
}

/** By name without ending, below `templates/`. */
export function readTemplate(name: string): string {
  return read(`${name}.hbs`);
}

/** A page's style or script, below `templates/page/`. */
export function readPagePart(name: 'page.css' | 'page.js'): string {
  return read(`page/${name}`);
}
