import Module, * as nodeModule from 'node:module';
import * as electron from './electron.mjs';

const standIn = new URL('./electron.mjs', import.meta.url).href;

// `import ... from 'electron'` in the built main. The hook in this thread exists from Node 22.15 on.
if ('registerHooks' in nodeModule) {
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
  });
} else {
  const hook = `export const resolve = (specifier, context, next) =>
    specifier === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(specifier, context);`;
  nodeModule.register(`data:text/javascript,${encodeURIComponent(hook)}`);
}

// `require('electron')` in the inspector, which is how Playwright reaches the main process.
const load = Module._load;
Module._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
