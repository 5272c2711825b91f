import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * Compiles a TypeScript entry of the tests to one JavaScript file, because Node 20 runs no TypeScript.
 * @returns the file's path.
 */
export async function compileTool(entry, name) {
  const { build } = await import('vite');
  const outDir = join(root, 'node_modules', '.cache', name);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { noExternal: true },
    ssr: { noExternal: true, external: ['@playwright/test', 'vite'] },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  });
  return join(outDir, `${name}.mjs`);
}
