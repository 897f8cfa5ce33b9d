/** Reads a source file for what its layer must not say: the clock, chance, `process`, and type assertions. */
import ts from 'typescript';

export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly found: string;
  readonly lesson: string;
}

interface Law {
  readonly lesson: string;
  /** The folders or files under `src/` it holds for. */
  readonly holdsFor: (path: string) => boolean;
  readonly finds: (node: ts.Node) => boolean;
}

const isPure = (path: string): boolean => /^src\/(model|scenario|reconcile|review|measure|audit|report)\//.test(path);
const isStage = (path: string): boolean => /^src\/(?!commands\/|sandbox\/|cli\.ts$)/.test(path);

/** `Math.random`, also as `globalThis.Math.random` or `Math['random']`. */
function isMember(node: ts.Node, object: string, ...names: readonly string[]): boolean {
  if (ts.isPropertyAccessExpression(node)) return isGlobal(node.expression, object) && names.includes(node.name.text);
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return false;
  return isGlobal(node.expression, object) && names.includes(node.argumentExpression.text);
}

/** The global of that name: alone, or behind `globalThis`; not a property or a declaration that happens to be called so. */
function isGlobal(node: ts.Node, name: string): boolean {
  if (!ts.isIdentifier(node)) return name !== 'globalThis' && isMember(node, 'globalThis', name);
  if (node.text !== name) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  return !('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent));
}

const readsClock = (node: ts.Node): boolean =>
  isMember(node, 'Date', 'now') ||
  isMember(node, 'performance', 'now', 'timeOrigin') ||
  isMember(node, 'Temporal', 'Now') ||
  (ts.isNewExpression(node) && isGlobal(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0) ||
  (ts.isCallExpression(node) && isGlobal(node.expression, 'Date'));

const randomNames = ['randomUUID', 'randomBytes', 'randomInt', 'randomFill', 'randomFillSync', 'getRandomValues'];
const drawsLots = (node: ts.Node): boolean =>
  isMember(node, 'Math', 'random') ||
  isMember(node, 'crypto', ...randomNames) ||
  (ts.isImportSpecifier(node) && randomNames.includes((node.propertyName ?? node.name).text));

const waitsOrFetches = (node: ts.Node): boolean =>
  ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'].some((name) => isGlobal(node, name));

const touchesProcess = (node: ts.Node): boolean =>
  isGlobal(node, 'process') ||
  (ts.isImportDeclaration(node) &&
    ts.isStringLiteral(node.moduleSpecifier) &&
    /^(node:)?process$/.test(node.moduleSpecifier.text));

function asserts(node: ts.Node): boolean {
  if (ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)) return true;
  if (!ts.isAsExpression(node)) return false;
  return !(ts.isTypeReferenceNode(node.type) && node.type.getText() === 'const');
}

const laws: readonly Law[] = [
  {
    lesson: 'Only src/cli.ts touches `process`. Take what you need as a parameter: environment, streams, clock.',
    holdsFor: (path) => path !== 'src/cli.ts',
    finds: touchesProcess,
  },
  {
    lesson: 'Stages do not read the clock: time comes in as data, or as an injected `now`.',
    holdsFor: isStage,
    finds: readsClock,
  },
  {
    lesson: 'Same inputs, same bytes: nothing is left to chance. Derive ids by hashing what they stand for.',
    holdsFor: isStage,
    finds: drawsLots,
  },
  {
    lesson: 'This folder is pure: it neither waits nor asks the network. Do that in gather, publish or commands.',
    holdsFor: isPure,
    finds: waitsOrFetches,
  },
  {
    lesson:
      'No type assertions outside schema files: parse with zod at the edge, narrow with a check, or fix the type.',
    holdsFor: (path) => !/[/-]schema\.ts$/.test(path),
    finds: asserts,
  },
];

const silencers = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|(c8|v8|istanbul) ignore/;

export function readLaws(path: string, source: string): readonly Breach[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2024, true, ts.ScriptKind.TS);
  const inForce = laws.filter((law) => law.holdsFor(path));
  const breaches: Breach[] = [];
  const at = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
  const visit = (node: ts.Node): void => {
    for (const law of inForce) {
      if (!law.finds(node)) continue;
      breaches.push({ path, line: at(node.getStart()), found: node.getText().slice(0, 60), lesson: law.lesson });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const silencer = silencers.exec(source);
  if (silencer !== null) {
    const lesson = 'No complaint is silenced: fix what is complained about.';
    breaches.push({ path, line: at(silencer.index), found: silencer[0], lesson });
  }
  return breaches;
}
