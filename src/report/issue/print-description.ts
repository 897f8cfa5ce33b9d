/** A template of an issue's description, ready to print: print-only, and within what GitLab stores. */
import Handlebars from 'handlebars';
import { readTemplate } from '../read-template.ts';
import { descriptionLimit } from './budget.ts';

/**
 * An instance of our own: nothing that others register is seen, and a name that a view does not hold is an error. The view's
 * texts are inert already. No trailing white space: GitLab drops it, and what is stored is compared with what was sent.
 */
export function compileDescription<View>(template: string, partials: readonly string[] = []): (view: View) => string {
  const instance = Handlebars.create();
  const strict = { strict: true, noEscape: true, knownHelpers: { each: true, if: true }, knownHelpersOnly: true };
  for (const name of partials)
    instance.registerPartial(name, instance.compile(readTemplate(`partials/${name}`), strict));
  const print = instance.compile<View>(readTemplate(template), strict);
  return (view) => {
    const body = print(view)
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    if (Buffer.byteLength(body) > descriptionLimit) {
      throw new RangeError(`the issue has ${Buffer.byteLength(body)} bytes, and GitLab takes ${descriptionLimit}`);
    }
    return body;
  };
}
