import { layers } from './layers.mjs';

/** Allow-list patterns in gitignore manner: everything is refused but what the layer may import. */
function importPatterns({ own, packages, node }) {
  const ownPatterns = own.map((path) => (path.endsWith('/') ? `!#${path}**` : `!#${path}`));
  const packagePatterns = packages.flatMap((name) => [`!${name}`, `!${name}/**`]);
  return [
    '*',
    '**/*',
    '!./**',
    ...ownPatterns,
    ...packagePatterns,
    ...(node ? ['!node:*', '!node:**/*'] : []),
  ];
}

const importRules = layers.map((layer) => ({
  files: [layer.files.endsWith('/') ? `${layer.files}**` : layer.files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: importPatterns(layer),
            message: `${layer.files} may not import this; the table of who may import whom is layers.mjs`,
          },
        ],
      },
    ],
  },
}));

/** Present on the desktop and on this machine's own address, absent where a page is served on a plain network. */
const secureContextOnly = [
  'caches',
  'cookieStore',
  'showOpenFilePicker',
  'showSaveFilePicker',
  'showDirectoryPicker',
];

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { es2024: true },
  ignorePatterns: ['out/**', 'release/**', 'node_modules/**', 'test-results/**'],
  rules: {
    'no-console': 'off',
    'no-shadow': 'off',
    'consistent-return': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'off',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'error',
    // An effect that follows a change it does not read, such as the address, names it on purpose.
    'react/exhaustive-effect-dependencies': 'off',
    'no-eval': 'error',
    'no-await-in-loop': 'off',
    'import/no-named-as-default-member': 'off',
    'promise/always-return': 'off',
    // Roles stand where a widget needs one; focus is moved on purpose. What a user meets is checked by axe.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'no-underscore-dangle': 'off',
    'unicorn/no-array-sort': 'error',
  },
  overrides: [
    ...importRules,
    {
      files: ['core/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          'window',
          'document',
          'process',
          'crypto',
          'Buffer',
          'setTimeout',
          'setInterval',
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'core takes the time as an argument' },
          { object: 'Math', property: 'random', message: 'core takes randomness as an argument' },
        ],
      },
    },
    {
      files: ['renderer/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          'process',
          'Buffer',
          'XMLHttpRequest',
          'WebSocket',
          'EventSource',
          ...secureContextOnly,
        ],
        'no-restricted-properties': [
          'error',
          {
            object: 'crypto',
            property: 'randomUUID',
            message: 'absent on a plain network page; use newEventId',
          },
          { object: 'crypto', property: 'subtle', message: 'absent on a plain network page' },
          { object: 'navigator', property: 'clipboard', message: 'absent on a plain network page' },
          { object: 'navigator', property: 'serviceWorker', message: 'absent on a plain network page' },
          { object: 'navigator', property: 'locks', message: 'absent on a plain network page' },
          { object: 'navigator', property: 'storage', message: 'absent on a plain network page' },
          { object: 'navigator', property: 'mediaDevices', message: 'absent on a plain network page' },
        ],
      },
    },
    { files: ['*.config.ts', '*.config.mjs'], rules: { 'import/no-default-export': 'off' } },
  ],
};
