/**
 * Who may import whom. `npm run check:layers` runs these rules, `test/layers.test.ts` proves that each can fail.
 *
 *   cli -> commands -> policy, gather, store, reconcile, review, audit, report, history, publish, sandbox -> model
 *   gather, store, publish -> http      audit, report, history -> measure -> model      sandbox, audit/rules -> scenario -> model
 */

/** Each folder under `src/`, the other folders it may import, and why no more. */
export const layers = {
  model: { may: [], why: 'The nouns stand on nothing of the project, so that every stage can share them.' },
  scenario: { may: ['model'], why: 'A story makes records; who reads them is not its business.' },
  http: { may: ['model'], why: 'The transport knows requests and limits, not vendors or stages.' },
  policy: { may: ['model'], why: 'The workflow is data; the stages are handed it.' },
  gather: { may: ['model', 'http'], why: 'Stage 1 hands on a Capture and knows no other stage.' },
  store: { may: ['model', 'http'], why: 'It keeps what stages made, on disk or in GitLab; commands carry it there.' },
  reconcile: { may: ['model'], why: 'Stage 2 turns a Capture into a ReconciledDay and knows no other stage.' },
  review: {
    may: ['model'],
    why: 'What people wrote into notes becomes decisions; who reads the notes, judges by them and answers is others.',
  },
  measure: {
    may: ['model'],
    why: 'Figures follow from judged rows alone; who shows them, and where the rows come from, is others.',
  },
  audit: {
    may: ['model', 'measure', 'scenario'],
    why: 'Stage 3 turns a ReconciledDay into an AuditResult and knows no other stage.',
  },
  report: { may: ['model', 'measure'], why: 'Stage 4 turns an AuditResult into Reports and knows no other stage.' },
  history: {
    may: ['model', 'measure'],
    why: 'Judged days become tables; where the days come from, and who asks the tables, is others.',
  },
  publish: { may: ['model', 'http'], why: 'Stage 5 is handed Reports and knows no other stage.' },
  sandbox: {
    may: ['model', 'scenario'],
    why: 'The servers play a world over HTTP; sharing code with their clients would hide the faults of both.',
  },
  commands: {
    may: [
      'model',
      'scenario',
      'http',
      'policy',
      'gather',
      'store',
      'reconcile',
      'review',
      'measure',
      'audit',
      'report',
      'history',
      'publish',
      'sandbox',
    ],
    why: 'Commands wire stages; only cli.ts and the tests call them.',
  },
};

/** Folders that see no network, clock, randomness or file system: what they need comes in as data. */
export const pureLayers = ['model', 'scenario', 'reconcile', 'review', 'measure', 'audit', 'report'];

const list = (names) => (names.length === 0 ? 'nothing else of the project' : `only ${names.join(', ')}`);
const src = (names) => `^src/(${names.join('|')})/`;

const layerRules = Object.entries(layers).map(([layer, { may, why }]) => ({
  name: `layer-${layer}`,
  severity: 'error',
  comment: `src/${layer}/ may import ${list(may)}. ${why} Join layers in src/commands/, with plain data.`,
  from: { path: `^src/${layer}/` },
  to: {
    path: '^(src|scripts|test|bench)/',
    pathNot: [src([layer, ...may]), ...(layer === 'commands' ? ['^src/exit-code\\.ts$'] : [])],
  },
}));

const specialRules = [
  {
    name: 'layer-unknown',
    severity: 'error',
    comment:
      'A folder under src/ that no layer names. Put the file into the stage it belongs to; for a new layer, add it to the table in .dependency-cruiser.mjs and write down why in docs/adr/.',
    from: { path: '^src/[^/]+/', pathNot: src(Object.keys(layers)) },
    to: {},
  },
  {
    name: 'no-drawer-folders',
    severity: 'error',
    comment:
      'utils, helpers, common, services, shared and lib say nothing about what is inside. Name a file by its verb or noun and put it beside its user.',
    from: {},
    to: { path: '/(util|utils|helper|helpers|common|service|services|shared|lib)/', pathNot: 'node_modules' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment:
      'Files that import each other can only be understood together. Move what both need into a third file, lower down.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'cli-is-the-top',
    severity: 'error',
    comment:
      'src/cli.ts touches argv, environment, streams and exit codes; nothing imports it. What you need from it, take as a parameter.',
    from: { path: '^(src|scripts)/' },
    to: { path: '^src/cli\\.ts$' },
  },
  {
    name: 'rules-stand-alone',
    severity: 'error',
    comment:
      'A rule imports only define-rule and evidence, the model and scenario; rules never import each other. A fact that two rules need is derived in src/reconcile/.',
    from: { path: '^src/audit/rules/', pathNot: '^src/audit/rules/index\\.ts$' },
    to: { path: '^src/', pathNot: ['^src/(model|scenario)/', '^src/audit/(define-rule|evidence)\\.ts$'] },
  },
  {
    name: 'rules-tell-the-stories',
    severity: 'error',
    comment:
      'Only rules tell stories, as their examples. The rest of src/audit/ may name the type (`import type`), for it judges real days.',
    from: { path: '^src/audit/', pathNot: '^src/audit/rules/' },
    to: { path: '^src/scenario/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'pure-no-node',
    severity: 'error',
    comment: `${pureLayers.join(', ')} are pure: same inputs, same bytes. Of Node's own modules they may use node:crypto to hash, node:zlib to pack and node:util to style text; src/report/read-template.ts alone reads files, our templates. Read files, networks and clocks in cli, commands, gather or publish, and pass data in.`,
    from: { path: src(pureLayers), pathNot: '^src/report/read-template\\.ts$' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib|util)$' },
  },
  {
    name: 'pure-no-clients',
    severity: 'error',
    comment:
      'Packages that reach the network or read argv belong to http, gather, publish and cli; the pure stages are handed data.',
    from: { path: src([...pureLayers, 'policy']) },
    to: { path: 'node_modules/(undici|node-zendesk|twitter-api-v2|@gitbeaker|commander)/' },
  },
  {
    name: 'sqlite-in-history',
    severity: 'error',
    comment:
      'Of src/, only src/history/write-database.ts touches SQLite. Give it the judged days; what it holds is asked by queries/*.sql.',
    from: { path: '^src/', pathNot: '^src/history/write-database\\.ts$' },
    to: { path: '^(node:)?sqlite$' },
  },
  {
    name: 'tests-stay-outside',
    severity: 'error',
    comment: 'What ships or generates never imports tests or benches.',
    from: { path: '^(src|scripts)/' },
    to: { path: '^(test|bench)/' },
  },
  {
    name: 'truth-is-independent',
    severity: 'error',
    comment:
      'The evaluation knows the truth because it shares no code with what it measures: of src/ it takes types, and the sandbox that plays its world. Write what it needs anew.',
    from: { path: '^scripts/evaluate-matching/' },
    to: { path: '^src/', pathNot: '^src/sandbox/start-sandbox\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'ships-what-it-imports',
    severity: 'error',
    comment:
      'src/ is published: what it imports at run time must stand under "dependencies" in package.json, not under "devDependencies" or nowhere.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'imports-resolve',
    severity: 'error',
    comment: 'The import points at nothing. Relative imports end in .ts; packages stand in package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...layerRules, ...specialRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
