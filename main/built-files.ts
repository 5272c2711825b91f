import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder `out/` this code was built into, in a clone and inside the packaged app alike. */
const out = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the build put the pages, the compiled packs, and the thread that fits weights. */
export const builtFiles = {
  renderer: join(out, 'renderer'),
  packs: join(out, 'content'),
  optimiseWorker: join(out, 'main', 'optimise-worker.js'),
};
