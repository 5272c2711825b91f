import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    pool: 'forks',
    // Modules are loaded once for all files of a worker: none keeps state that a test could see, and no test replaces one.
    isolate: false,
    // Vitest leaves one core idle for its watcher; a run that ends has no use for it.
    maxWorkers: '100%',
    // Tells what hangs from what is slow: tests of half a minute take four times as long on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
