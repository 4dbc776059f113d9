import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: the architecture, as a table. A key is a folder or file of `src`.
 * - `may`: other folders and files of `src`
 * - `types`: those of which only the types may be imported, but for files that `may` names
 * - `packages`: packages, as regular expressions
 * - `packageTypes`: packages of which only the types may be imported
 * A folder may always import itself. A file that wants a forbidden arrow is in the wrong folder.
 */
const LAYERS = {
  schema: { packages: ['zod'] },
  markdown: { may: ['schema', 'made-once'], packages: ['markdown-it'] },
  rules: { may: ['schema', 'markdown', 'model'], packageTypes: ['zod'] },
  rulebook: { may: ['schema', 'rules'] },
  reader: { may: ['schema', 'made-once'], packages: ['zod', 'js-yaml', 'papaparse', 'node:fs', 'node:path'] },
  fix: { may: ['schema', 'reader', 'authoring'], packages: ['zod', 'js-yaml', 'papaparse', 'node:fs', 'node:path'] },
  model: { may: ['schema', 'made-once'] },
  // Text as the bytes of files.
  encode: {},
  // What is made of a thing is kept as long as the thing is.
  'made-once': {},
  // Where the pages of a long list lead, written or asked for.
  'page-jumps': {},
  // Finds pledges in columns; it runs in browsers.
  explorer: { may: ['schema'] },
  charts: { packages: ['d3(-[a-z]+)?'] },
  publish: {
    may: ['schema', 'model', 'explorer', 'made-once', 'encode'],
    types: ['effect', 'shelf'],
    packages: ['zod', 'papaparse', 'hyparquet-writer', 'node:crypto'],
  },
  effect: { may: ['schema', 'model', 'rules'] },
  i18n: { may: ['schema/hidden-characters'], types: ['schema', 'effect', 'chronicle'] },
  // What is translated into what, and who has read it.
  translation: { may: ['schema', 'i18n', 'reader/read-tables'], packages: ['node:crypto', 'node:fs', 'node:path'] },
  // What happened to each record: the log of history, read by the reader, told apart by effect. None of the three knows the
  // others.
  chronicle: { may: ['schema', 'reader', 'effect', 'history', 'model'] },
  history: { may: ['schema'], packages: ['node:child_process', 'node:fs', 'node:path'] },
  // Writes and judges a record that stands nowhere yet. Of the reader only what needs no disk: it runs in browsers.
  authoring: {
    may: ['schema', 'rules', 'reader/schema-problems', 'reader/years-as-text'],
    packages: ['zod', 'js-yaml'],
  },
  // What people send in other ways than as a file, as the fields of a record.
  intake: { may: ['schema', 'rules', 'authoring', 'reader/files'], packages: ['zod', 'js-yaml'] },
  // What stewards are shown of a change; runs where no package is installed.
  review: { types: ['schema'] },
  // What the page of a pledge says, for the page and for the preview of one that is being written.
  record: { may: ['schema', 'model', 'i18n', 'routes'], types: ['chronicle'] },
  browser: {
    may: [
      'schema',
      'rules',
      'model',
      'charts',
      'publish',
      'i18n',
      'markdown',
      'authoring',
      'record',
      'routes',
      'pledge-shards',
      'explorer',
      'offline',
      'page-jumps',
    ],
    packages: ['markdown-it'],
  },
  styles: {},
  // What is kept on a reader's device, and of which build it is.
  offline: {},
  // The site as files to pass on.
  copy: { packages: ['fflate', 'node:zlib'] },
  figures: { may: ['schema', 'model', 'i18n', 'routes', 'scale'], types: ['charts'] },
  picture: { packages: ['@resvg/resvg-js', 'subset-font', 'node:crypto', 'node:fs', 'node:path', 'node:zlib'] },
  'picture-fonts': { may: ['site-dataset', 'i18n', 'picture'], packages: ['node:path'] },
  components: {
    may: ['charts', 'i18n', 'routes', 'styles', 'copy', 'markdown', 'scale', 'made-once', 'encode', 'page-jumps'],
    types: ['growing', 'schema', 'model', 'figures', 'record', 'authoring', 'translation'],
    packages: ['astro:(assets|i18n)'],
    packageTypes: ['astro(/types)?'],
  },
  layouts: {
    may: ['charts', 'i18n', 'routes', 'components', 'styles', 'offline'],
    types: ['schema', 'model', 'figures'],
    packages: ['astro:(assets|i18n)'],
    packageTypes: ['astro(/types)?'],
  },
  // Pages of which there are many, put together from a frame and what is their own.
  binding: { may: ['i18n', 'own-page', 'late-files', 'shown', 'components/markup', 'encode', 'made-once'] },
  // Names what a file is made of.
  shown: { may: ['made-once'], packages: ['node:crypto'] },
  pages: {
    may: [
      'site-dataset',
      'binding',
      'bound-pages',
      'pledge-shards',
      'rulebook',
      'explorer',
      'chart-files',
      'card-files',
      'feed-files',
      'late-files',
      'encode',
      'shown',
      'twin-files',
      'translation',
      'site-translations',
      'data-files',
      'data-page',
      'picture',
      'picture-fonts',
      'schema',
      'model',
      'chronicle',
      'publish',
      'markdown',
      'figures',
      'authoring',
      'record',
      'repository',
      'found-names',
      'i18n',
      'routes',
      'site-doors',
      'growing',
      'offline',
      'copy',
      'scale',
      'components',
      'layouts',
      'styles',
    ],
    packages: ['astro:[a-z0-9]+'],
    packageTypes: ['astro(/types)?'],
  },
  register: { may: ['reader', 'rules', 'schema'] },
  'site-dataset': { may: ['register', 'history', 'chronicle', 'i18n', 'model', 'publish', 'schema', 'build-name'] },
  'build-name': { packages: ['node:crypto', 'node:fs', 'node:path'] },
  'content.config': {
    may: ['register', 'history', 'schema'],
    packages: ['astro:content', 'astro/loaders', 'node:fs', 'node:path'],
  },
  'chart-files': {
    may: ['site-dataset', 'figures', 'i18n', 'components'],
    packages: ['node:fs', 'node:path'],
  },
  // What more pledges cost, and which hosts take them.
  growing: {},
  'card-files': {
    may: ['site-dataset', 'charts', 'components', 'i18n', 'made-once', 'model', 'picture', 'record', 'scale'],
  },
  // What is on the pages of which there are many.
  'bound-pages': {
    may: [
      'site-dataset',
      'site-doors',
      'card-files',
      'feed-files',
      'twin-files',
      'pledge-shards',
      'repository',
      'routes',
      'i18n',
      'markdown',
      'model',
      'figures',
      'record',
      'components',
      'made-once',
      'shown',
    ],
    types: ['binding', 'schema'],
  },
  // The pages that pledges share, and which pledge is on which.
  'pledge-shards': { may: ['scale'] },
  // By which names places are found.
  'found-names': { may: ['schema', 'explorer', 'i18n'] },
  'feed-files': { may: ['site-dataset', 'chronicle', 'model', 'publish', 'i18n', 'routes'], types: ['schema'] },
  'twin-files': { may: ['site-dataset', 'feed-files', 'routes'], types: ['i18n', 'model'] },
  'data-page': {
    may: ['data-files', 'site-dataset', 'model', 'publish', 'examples', 'i18n', 'routes'],
  },
  'site-translations': { may: ['translation', 'site-dataset'] },
  'late-files': {},
  // From how many pledges on things are done in another way.
  scale: {},
  // Shown on the page on the data, and run by its tests.
  examples: {},
  'data-files': {
    may: ['site-dataset', 'publish', 'routes', 'shelf', 'shown'],
    types: ['i18n'],
    packages: ['node:path'],
  },
  // What is too large to be held.
  shelf: { may: ['read-bytes'], packages: ['node:fs', 'node:path'] },
  'read-bytes': { packages: ['node:fs'] },
  routes: { may: ['pledge-shards'], types: ['i18n', 'model'] },
  // What Astro calls with every page.
  middleware: { may: ['own-page', 'binding', 'i18n'], packages: ['astro:middleware'] },
  'own-page': { packages: ['css-what', 'postcss', 'node:crypto'] },
  // The environment of the build, as the doors of the form need it.
  repository: { may: ['authoring/doors'] },
  'site-doors': { may: ['site-dataset', 'model', 'routes'], types: ['i18n'] },
};

/** What a test beside the code may import besides: its tools, and as values what the code may use as types. */
const TEST_PACKAGES = ['vitest', 'fast-check', 'node:[a-z_/]+'];

const SCRIPTS_MAY = [
  'translation',
  'register',
  'fix',
  'schema',
  'model',
  'history',
  'publish',
  'effect',
  'chronicle',
  'authoring',
  'intake',
  'review',
  'i18n',
  'late-files',
  'encode',
  'read-bytes',
  'found-names',
  'offline',
  'copy',
  'scale',
  'growing',
];

const list = (names = []) => (names.length > 0 ? names.join(', ') : 'nothing');
const anyOf = (names = []) => (names.length > 0 ? `(?:${names.join('|').replaceAll('.', '\\.')})` : '(?!)');
const packagesOf = (names = []) => (names.length > 0 ? `(?:${names.join('|')})` : '(?!)');

/** Forbids every import a layer may not have, for files `depth` folders below `src`. */
function restrictImports(name, { may, types, packages, packageTypes }, depth, isTest) {
  const allowed = isTest ? [...(may ?? []), ...(types ?? [])] : may;
  const typed = isTest ? [] : types;
  const bare = isTest ? [...(packages ?? []), ...(packageTypes ?? []), ...TEST_PACKAGES] : packages;
  const bareTyped = isTest ? [] : packageTypes;
  // `root` leads from the file to `src`; anything that climbs less stays in the file's own folder.
  const root = depth === 0 ? '\\./' : `(?:\\.\\./){${depth}}`;
  const above = depth === 0 ? '\\.\\./' : `(?:\\.\\./){${depth + 1}}${isTest ? '(?!tests/)' : ''}`;
  const inside = (names) => `${anyOf(names)}(?:/|\\.(?:ts|astro|css)$|$)`;
  const message =
    `src/${name} may import ${list(may)} of ours` +
    `${types ? `, types of ${list(types)}` : ''}, and these packages: ${list(packages)}` +
    `${packageTypes ? `, types of ${list(packageTypes)}` : ''}. The table is in eslint.config.js.`;
  const patterns = [
    { regex: `^${root}(?!\\.\\./)(?!${inside([...(allowed ?? []), ...(typed ?? [])])})`, message },
    { regex: `^${above}|^\\./\\.\\./|^/`, message },
    { regex: `^(?![./])(?!${packagesOf([...(bare ?? []), ...(bareTyped ?? [])])}$)`, message },
    { regex: `^${root}(?!${inside(allowed)})${inside(typed)}`, message, allowTypeImports: true },
    { regex: `^${packagesOf(bareTyped)}$`, message, allowTypeImports: true },
  ];
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const EXTENSIONS = '{ts,mts,js,mjs,astro}';
// What stands in a <script> of a component is a file of its own to the linter; it has its own rule below.
const CLIENT_SCRIPTS = '**/*.astro/*';

const layers = Object.entries(LAYERS).flatMap(([name, layer]) => {
  const depths = [1, 2, 3, 4, 5].map((depth) => [`src/${name}/${'*/'.repeat(depth - 1)}`, depth]);
  return depths.flatMap(([folder, depth]) => [
    {
      name: `layers/${name}/${depth}`,
      files: [`${folder}*.${EXTENSIONS}`],
      ignores: [CLIENT_SCRIPTS],
      rules: restrictImports(name, layer, depth, false),
    },
    {
      name: `layers/${name}/${depth}/tests`,
      files: [`${folder}*.test.ts`],
      rules: restrictImports(name, layer, depth, true),
    },
  ]);
});

const rootLayers = Object.entries(LAYERS).flatMap(([name, layer]) => [
  { name: `layers/${name}`, files: [`src/${name}.ts`], rules: restrictImports(`${name}.ts`, layer, 0, false) },
  {
    name: `layers/${name}/tests`,
    files: [`src/${name}.test.ts`],
    rules: restrictImports(`${name}.ts`, { ...layer, may: [...(layer.may ?? []), name] }, 0, true),
  },
]);

const never = (regex, message) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

const NO_DEFAULT_EXPORT = ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'].map((selector) => ({
  selector,
  message: 'Export by name: the name is what one searches for. Default exports are for configs and .astro files.',
}));
// The same commit must build the same bytes, on any day and any machine.
const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
].map((selector) => ({
  selector,
  message: 'The same commit builds the same bytes: no clock and no chance in src. "Today" comes from site-dataset.ts.',
}));
const NO_HIDDEN_ROOT = [
  'CallExpression[callee.object.name="process"][callee.property.name="cwd"]',
  'MemberExpression[object.type="MetaProperty"][property.name="url"]',
].map((selector) => ({ selector, message: 'The root is passed in; only scripts and configs look for it.' }));
const NO_HIDDEN_ARROW = [
  {
    selector: 'ImportExpression',
    message: 'A dynamic import escapes the layer table. Only src/browser may load lazily.',
  },
];
const NO_RAW_HTML = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text from strangers goes through escaping, never through raw HTML.',
  },
];
const NO_INLINE_STYLE = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy blocks style attributes: use a class or a presentation attribute.',
  },
];
const inSource = [...NO_DEFAULT_EXPORT, ...NO_CLOCK, ...NO_HIDDEN_ROOT, ...NO_RAW_HTML];
const restrictSyntax = (...restrictions) => ({ 'no-restricted-syntax': ['error', ...restrictions] });

export default defineConfig(
  globalIgnores(['dist/', '**/.swap-*/', '.astro/', 'coverage/', 'tests/expected/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    name: 'habits',
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // A catch without a reason hides a fault; a comment in it is a reason.
      'no-empty': 'error',
      'no-control-regex': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'No request at build time, none to other origins.' },
      ],
      'no-script-url': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Brackets say that the key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler refuses enums of our own (erasableSyntaxOnly), and the search for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // A string spread gives its code points, which is what measuring and checking text asks for.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in messages for people are fine; objects and undefined are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An environment variable set to nothing means the same as one not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, number: true } }],
      ...restrictSyntax(...NO_DEFAULT_EXPORT),
    },
  },
  {
    name: 'astro',
    files: ['**/*.astro', CLIENT_SCRIPTS],
    // `astro check` knows the types of components; the typed rules here would see `any`.
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  { name: 'source', files: ['src/**'], rules: restrictSyntax(...inSource, ...NO_HIDDEN_ARROW) },
  {
    name: 'browser',
    files: ['src/browser/**'],
    // A form asks for the day of its reader; nothing that is built depends on it. Where a script lies is no root there.
    rules: {
      ...restrictSyntax(...NO_DEFAULT_EXPORT, ...NO_RAW_HTML),
      'no-restricted-globals': 'off',
    },
  },
  {
    name: 'source/astro',
    files: ['src/**/*.astro'],
    rules: restrictSyntax(...inSource, ...NO_HIDDEN_ARROW, ...NO_INLINE_STYLE),
  },

  {
    name: 'layers/unknown',
    files: ['src/**'],
    rules: never('.', 'This folder is not in the layer table yet: add it in eslint.config.js.'),
  },
  layers,
  rootLayers,
  {
    name: 'layers/client-scripts',
    files: [`src/${CLIENT_SCRIPTS}`],
    rules: never('^(?!(?:\\.\\./)+browser/)', 'A script in a component may import src/browser only.'),
  },
  {
    name: 'layers/scripts',
    files: ['scripts/**'],
    rules: never(
      `^(?:\\.\\./)+src/(?!${anyOf(SCRIPTS_MAY)}(?:/|\\.ts$))`,
      `scripts may import ${list(SCRIPTS_MAY)} of src. The table is in eslint.config.js.`,
    ),
  },

  {
    name: 'scripts and tests',
    files: ['scripts/**', 'tests/**', 'src/examples/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  {
    name: 'configs',
    files: ['*.config.{js,mjs,ts}', 'tests/mutation/*.config.{mjs,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Plain JavaScript that runs before anything is installed; types are not its concern.
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
