/** A verification as text for the terminal, and as the page in `docs/`. */
import type { Change, Ground, Mutation } from './trial.ts';
import type { Cell, Verification } from './verify.ts';

const signs: Readonly<Record<Cell, string>> = { kill: 'X', change: 'o', none: '.', hole: '!' };

/** `wrong-handle` as `wh`: the letters that the words begin with. */
function initials(rule: string): string {
  return rule
    .split('-')
    .map((word) => word.slice(0, 1))
    .join('');
}

function tellCounts({ rules, rows, noOps, holes }: Verification): string {
  const count = holes.length === 1 ? '1 hole' : `${holes.length === 0 ? 'no' : holes.length} holes`;
  return `${rules.length} rules, ${rows.length} mutations, ${noOps.length} no-ops: ${count}.`;
}

/** A line a mutation, a column a rule. */
function showMatrix({ rules, rows, populations }: Verification): string[] {
  const columns = rules.map(initials);
  const width = Math.max('subjects on clean days'.length, ...rows.map((r) => r.mutation.name.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 1))].join('  ').trimEnd();
  const kills = rules.map((rule) => rows.filter((r) => r.cells.get(rule) === 'kill').length);
  return [
    ...rules.map((rule, i) => `${(columns[i] ?? '').padEnd(6)}${rule}`),
    '',
    line('', columns),
    ...rows.map(({ mutation, cells }) =>
      line(
        mutation.name,
        rules.map((rule) => signs[cells.get(rule) ?? 'none']),
      ),
    ),
    line(
      '',
      columns.map((c) => '-'.repeat(c.length)),
    ),
    line('mutations that break it', kills.map(String)),
    line(
      'subjects on clean days',
      rules.map((rule) => String(populations.get(rule) ?? 0)),
    ),
  ];
}

const legend =
  'X breaks a subject of the rule, as declared; o changes a verdict otherwise, as declared; . changes none; ! a hole';

export function showVerification(verification: Verification): string {
  const { noOps, holes } = verification;
  return [
    ...showMatrix(verification),
    '',
    legend,
    '',
    'No-ops, which change nothing at all:',
    ...noOps.map(({ noOp, passed }) => `  ${passed ? '.' : '!'} ${noOp.name}`),
    '',
    ...holes.map(({ at, what }) => `hole: ${at}: ${what}`),
    tellCounts(verification),
    '',
  ].join('\n');
}

function tellChange({ rule, from, to }: Change): string {
  return `\`${rule}\` ${from} → ${to}`;
}

/** Equal changes of several subjects in one. */
function tellChanges({ changes }: Mutation): string {
  const told = changes.map(tellChange);
  const distinct = [...new Set(told)].map((text) => {
    const times = told.filter((t) => t === text).length;
    return times === 1 ? text : `${text} (${times} times)`;
  });
  return distinct.length === 0 ? 'none' : distinct.join('; ');
}

export function renderVerificationPage(verification: Verification, grounds: readonly Ground[]): string {
  const { rows, noOps, holes } = verification;
  const ofGround = (ground: Ground): string[] => [
    `### On ${ground.title}`,
    '',
    '| mutation | what happens | verdicts that change, and no others |',
    '|---|---|---|',
    ...rows
      .filter((r) => r.mutation.ground.name === ground.name)
      .map(({ mutation }) => `| ${mutation.name} | ${mutation.told} | ${tellChanges(mutation)} |`),
    '',
  ];
  return [
    '# The rules, proven by mutated evidence',
    '',
    'Written by `npm run docs` from `scripts/verify-rules/`; do not edit it by hand. `npm run verify-rules` prints it, and fails on a hole.',
    '',
    'A test that is green may be one that cannot fail. So: take an invented day on which everything went well, change one thing in its evidence, and',
    'judge it anew. Each mutation names beforehand the subjects whose verdicts must change, from what to what; no other verdict may change.',
    'A no-op changes nothing: no verdict, no reason, no evidence, no completeness.',
    '',
    'A hole is a change that was declared and did not come (the rule does not see it), one that came undeclared (a rule sees what is not its own), a clean',
    'day that is not clean, a rule without a subject on any clean day, or a rule that no mutation breaks.',
    '',
    `**${tellCounts(verification)}**`,
    ...(holes.length === 0 ? [] : ['', ...holes.map(({ at, what }) => `- ${at}: ${what}`)]),
    '',
    '## The matrix',
    '',
    '```text',
    ...showMatrix(verification),
    '```',
    '',
    `${legend}. Severities count: a warning where an error is due is a hole.`,
    '',
    '## Mutations',
    '',
    'A verdict on another date than the day’s own is told with its date; *absent*: the rule has no such subject.',
    '',
    ...grounds.flatMap(ofGround),
    '## No-ops',
    '',
    '| no-op | what happens |',
    '|---|---|',
    ...noOps.map(({ noOp }) => `| ${noOp.name} | ${noOp.told} |`),
    '',
    '## Adding a rule',
    '',
    'A rule without a mutation is a hole, so that the tests fail: give it a subject on a clean day (`scripts/verify-rules/clean-day.ts`), and a file of',
    'mutations by its name in `scripts/verify-rules/mutations/`, with the edges of every number it reads. What it says of the other mutations is a decision, too: a',
    'verdict that changes with them is declared there, or is a fault.',
    '',
  ].join('\n');
}
