// Who may import whom: the one table that the lint rules (oxlint.config.mjs) and tests/architecture read.

/**
 * Rules from the general to the particular: the last one whose `files` fit a file decides for it.
 * - `files`: folder or file, relative to the project.
 * - `own`: folders and files of the project it may import.
 * - `packages`: npm packages it may import.
 * - `node`: whether Node's own modules are allowed.
 */
export const layers = [
  { files: 'core/', own: ['core/'], packages: ['zod'], node: false },
  {
    files: 'core/content/',
    own: ['core/assert.ts', 'core/id.ts', 'core/time.ts', 'core/content/'],
    packages: [
      'zod',
      'yaml',
      'unified',
      'remark-parse',
      'remark-directive',
      'remark-frontmatter',
      'mdast',
      'mdast-util-directive',
      'unist',
      'vfile',
    ],
    node: false,
  },
  {
    files: 'core/quiz/',
    own: ['core/assert.ts', 'core/id.ts', 'core/random.ts', 'core/time.ts', 'core/content/', 'core/quiz/'],
    packages: ['zod'],
    node: false,
  },
  {
    files: 'core/study/',
    own: [
      'core/assert.ts',
      'core/id.ts',
      'core/random.ts',
      'core/time.ts',
      'core/content/',
      'core/quiz/',
      'core/study/',
    ],
    packages: ['zod'],
    node: false,
  },
  {
    files: 'core/study/schedule.ts',
    own: ['core/assert.ts', 'core/id.ts', 'core/random.ts', 'core/time.ts', 'core/study/'],
    packages: ['ts-fsrs'],
    node: false,
  },
  {
    files: 'core/mastery/',
    own: [
      'core/assert.ts',
      'core/id.ts',
      'core/random.ts',
      'core/time.ts',
      'core/content/',
      'core/quiz/',
      'core/study/',
      'core/mastery/',
    ],
    packages: ['zod'],
    node: false,
  },
  {
    files: 'core/report/',
    own: [
      'core/assert.ts',
      'core/id.ts',
      'core/random.ts',
      'core/time.ts',
      'core/content/',
      'core/quiz/',
      'core/study/',
      'core/mastery/',
      'core/report/',
    ],
    packages: [],
    node: false,
  },
  { files: 'core/contract.ts', own: ['core/'], packages: ['zod', '@orpc/contract'], node: false },
  {
    files: 'main/',
    own: ['core/', 'main/', 'package.json'],
    packages: [
      'hono',
      '@hono/node-server',
      '@orpc/server',
      '@orpc/client',
      '@orpc/contract',
      'commander',
      'zod',
    ],
    node: true,
  },
  { files: 'main/store/', own: ['core/', 'main/store/'], packages: ['lowdb', 'zod'], node: true },
  {
    files: 'main/desktop/',
    own: ['core/', 'main/', 'package.json'],
    packages: ['electron', 'zod'],
    node: true,
  },
  {
    files: 'renderer/',
    own: ['core/', 'renderer/'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/react-query',
      '@orpc/client',
      '@orpc/contract',
      '@orpc/tanstack-query',
      'intl-messageformat',
      'wouter',
    ],
    node: false,
  },
  ...['flashcards', 'lesson', 'library', 'progress', 'quiz', 'quizzes', 'review', 'settings', 'today'].map(
    (feature) => ({
      files: `renderer/${feature}/`,
      own: ['core/', 'renderer/api/', 'renderer/ui/', 'renderer/i18n/', `renderer/${feature}/`],
      packages: ['react', 'react-aria-components', '@tanstack/react-query', 'wouter'],
      node: false,
    }),
  ),
];
