import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Holds native code and may be missing: loaded where it is used, see docs/adr/0014. */
const OPTIMISER = '@open-spaced-repetition/binding';

const external = ['electron', /^electron\//, OPTIMISER, /^node:/, ...builtinModules];

/** A path of the project, wherever the build is started from. */
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Milliseconds; builds made from the same sources can be made alike by setting SOURCE_DATE_EPOCH (seconds). */
const builtAt = process.env['SOURCE_DATE_EPOCH']
  ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000
  : Date.now();

/** One config, three outputs: `vite build --app` builds main (ESM), preload (one CommonJS file) and renderer. */
export default defineConfig({
  root: at('renderer'),
  base: '/',
  plugins: [react()],
  builder: {},
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: { outDir: at('out/renderer'), emptyOutDir: true, assetsInlineLimit: 0 },
    },
    main: {
      consumer: 'server',
      define: { __BUILT_AT__: JSON.stringify(builtAt) },
      resolve: {
        noExternal: true,
        external: ['electron', OPTIMISER],
        conditions: ['node', 'import', 'module', 'default'],
      },
      build: {
        outDir: at('out/main'),
        emptyOutDir: true,
        ssr: true,
        target: 'node20',
        minify: false,
        rollupOptions: {
          input: {
            desktop: at('main/desktop/main.ts'),
            cli: at('main/cli.ts'),
            'optimise-worker': at('main/optimise/worker.ts'),
          },
          external,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: at('out/preload'),
        emptyOutDir: true,
        ssr: true,
        target: 'chrome140',
        minify: false,
        rollupOptions: {
          input: { preload: at('main/desktop/preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
