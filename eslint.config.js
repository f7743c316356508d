import boundaries from 'eslint-plugin-boundaries'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/**
 * Layers of src in the order data flows, each with the layers that it may import beside itself. DESIGN.md says why.
 * `entities`, `export` and `evaluate` work on finished extractions; of them, `export` alone writes files.
 */
const layers = {
  errors: [],
  facts: ['explanations'],
  explanations: ['facts'],
  'own-facts': ['facts'],
  origins: ['errors'],
  counted: [],
  nearest: [],
  'line-counter': [],
  'partition-point': [],
  'output-names': [],
  'system-errors': [],
  checked: ['errors', 'nearest'],
  article: ['errors', 'facts'],
  document: ['errors', 'facts', 'partition-point'],
  lexicons: ['errors', 'facts', 'nearest', 'origins'],
  matcher: ['errors', 'facts', 'nearest', 'document'],
  normalize: ['errors', 'facts', 'lexicons'],
  rules: ['errors', 'facts', 'nearest', 'origins', 'document', 'lexicons', 'matcher', 'normalize'],
  resolve: [
    'errors',
    'facts',
    'explanations',
    'partition-point',
    'article',
    'document',
    'lexicons',
    'matcher',
    'normalize',
    'rules',
  ],
  pipeline: ['errors', 'facts', 'explanations', 'article', 'document', 'lexicons', 'matcher', 'rules', 'resolve'],
  extractor: ['errors', 'facts', 'explanations', 'lexicons', 'pipeline', 'rules'],
  'rule-tools': ['errors', 'facts', 'article', 'document', 'matcher', 'rules', 'pipeline', 'extractor'],
  html: ['errors', 'facts', 'extractor'],
  index: ['errors', 'facts', 'explanations', 'lexicons', 'rules', 'extractor'],
  entities: ['errors', 'facts'],
  export: ['errors', 'facts', 'own-facts', 'output-names', 'partition-point', 'entities'],
  evaluate: ['errors', 'facts', 'counted', 'own-facts'],
  corpus: [
    'output-names',
    'errors',
    'facts',
    'counted',
    'own-facts',
    'nearest',
    'line-counter',
    'system-errors',
    'extractor',
    'html',
    'config',
  ],
  config: ['errors', 'facts', 'nearest', 'origins', 'system-errors', 'checked', 'lexicons', 'rules', 'extractor'],
  gold: ['errors', 'facts', 'nearest', 'system-errors', 'checked', 'rules', 'evaluate', 'corpus'],
  interop: ['errors', 'facts', 'own-facts', 'partition-point', 'checked', 'evaluate'],
  testing: ['errors', 'facts', 'own-facts', 'nearest', 'line-counter', 'extractor', 'evaluate', 'gold'],
  cli: [
    'output-names',
    'errors',
    'facts',
    'counted',
    'own-facts',
    'nearest',
    'system-errors',
    'extractor',
    'html',
    'corpus',
    'entities',
    'export',
    'evaluate',
    'config',
    'explanations',
    'rule-tools',
    'gold',
    'interop',
    'testing',
  ],
}

const folders = [
  'article',
  'document',
  'lexicons',
  'matcher',
  'normalize',
  'rules',
  'resolve',
  'html',
  'entities',
  'export',
  'evaluate',
  'corpus',
  'checked',
  'config',
  'rule-tools',
  'gold',
  'interop',
  'testing',
  'cli',
]

/** Packages that few folders may import, most of them one; everything else asks that folder. */
const owned = {
  'src/document/**': ['wink-nlp', 'wink-eng-lite-web-model'],
  'src/normalize/**': ['compromise', '#compromise'],
  'src/html/**': ['linkedom', '@mozilla/readability', 'htmlparser2'],
  'src/export/**': ['csv-stringify', '@duckdb/node-api', 'linkedom', '@observablehq/plot', 'esbuild'],
  'src/config/**': ['csv-parse', 'jiti'],
  'src/cli/**': ['cli-progress'],
  'src/corpus/**': [
    'esbuild',
    'feedsmith',
    'csv-parse',
    'warcio',
    'html-encoding-sniffer',
    '@exodus/bytes',
    'chardet',
    'franc-min',
    'piscina',
  ],
}
const machine = ['node:*', 'commander', 'cli-table3', 'string-width', 'yaml', 'zod', 'vitest']

function ownedByOthers(folder) {
  const own = new Set(owned[folder])
  return [...new Set(Object.values(owned).flat())].filter((name) => !own.has(name))
}

function forbid(names) {
  return [
    'error',
    { patterns: [{ group: names.flatMap((name) => [name, `${name}/*`]), message: 'See eslint.config.js.' }] },
  ]
}

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'corpus'] },
  {
    files: ['**/*.{ts,mts,js}'],
    extends: [tseslint.configs.strict, regexp.configs['flat/recommended']],
    rules: {
      // Token columns are read by indices that the code has just bounded; tsc checks each such place.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { [new URL('eslint-resolver.cjs', import.meta.url).pathname]: {} },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': Object.keys(layers).map((type) =>
        folders.includes(type)
          ? { type, pattern: `src/${type}`, mode: 'folder' }
          : { type, pattern: `src/${type}.ts`, mode: 'full' },
      ),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(layers).map(([from, allow]) => ({ from, allow: [from, ...allow] })),
        },
      ],
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'require'],
      'no-restricted-imports': forbid([...machine, ...new Set(Object.values(owned).flat())]),
    },
  },
  ...Object.keys(owned).map((folder) => ({
    files: [folder],
    rules: { 'no-restricted-imports': forbid([...machine, ...ownedByOthers(folder)]) },
  })),
  ...['src/corpus/**', 'src/checked/**', 'src/config/**', 'src/gold/**', 'src/testing/**', 'src/cli/**'].map(
    (folder) => ({
      files: [folder],
      rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': forbid(ownedByOthers(folder)) },
    }),
  ),
  {
    files: ['src/export/**'],
    rules: {
      'no-restricted-imports': forbid([
        ...machine.filter((name) => name !== 'node:*'),
        ...ownedByOthers('src/export/**'),
      ]),
    },
  },
  {
    files: ['src/interop/**'],
    rules: {
      'no-restricted-imports': forbid([
        ...machine.filter((name) => name !== 'zod'),
        ...ownedByOthers('src/interop/**'),
      ]),
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // The one file that differs between Node and browsers; see `imports` in package.json.
  {
    files: ['src/normalize/compromise.node.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
)
