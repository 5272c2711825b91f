import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layers, type Layer } from '#layers.mjs';

const root = process.cwd();
const IMPORTS = /(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Specifiers a source names, however it imports them. */
function findImports(text: string): string[] {
  return [...text.matchAll(IMPORTS)].map((match) => match[1] ?? match[2] ?? '');
}

/** Specifiers of the imports that are left when types are gone. */
function findRuntimeImports(text: string): string[] {
  return findImports(text.replaceAll(/(?:import|export)\s+type\s[^'"`;]*?from\s*['"][^'"]+['"]/g, ''));
}

function layerOf(file: string): Layer | undefined {
  return layers.findLast(({ files }) => (files.endsWith('/') ? file.startsWith(files) : file === files));
}

/** Why an import breaks the table, or undefined. */
function findBreach(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (!layer) return 'the file belongs to no layer';
  if (specifier.startsWith('node:')) return layer.node ? undefined : 'Node modules are not allowed here';
  if (specifier.startsWith('..')) return 'imports go down or by alias, never up';
  const own = specifier.startsWith('.')
    ? posix.join(posix.dirname(file), specifier)
    : specifier.startsWith('#')
      ? specifier.slice(1)
      : undefined;
  if (own !== undefined) {
    const isOwn = layer.own.some((path) => (path.endsWith('/') ? own.startsWith(path) : own === path));
    return isOwn ? undefined : `${own} is not for ${layer.files}`;
  }
  const isAllowed = layer.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return isAllowed ? undefined : `the package ${specifier} is not for ${layer.files}`;
}

const sources = ['core', 'main', 'renderer'].flatMap(listSources);
const graph = new Map(sources.map((file) => [file, findImports(readFileSync(join(root, file), 'utf8'))]));

describe('who may import whom', () => {
  it('reads every way to import', () => {
    const text = `import a from 'a';\nimport 'b';\nexport * from 'c';\nconst d = await import('d');\nimport type { E } from 'e';`;
    expect(findImports(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(80);
  });

  it('holds in every source', () => {
    const breaches = [...graph].flatMap(([file, imports]) =>
      imports.flatMap((specifier) => {
        const breach = findBreach(file, specifier);
        return breach ? [`${file}: ${specifier}: ${breach}`] : [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('keeps schemas out of what pages load: asking for code from text is reported by their policy', () => {
    const loaded = new Set<string>();
    const load = (file: string, path: readonly string[]): string[] => {
      if (loaded.has(file)) return [];
      loaded.add(file);
      return findRuntimeImports(readFileSync(join(root, file), 'utf8')).flatMap((specifier) => {
        if (specifier === 'zod') return [[...path, file].join(' > ')];
        const own = specifier.startsWith('.')
          ? posix.join(posix.dirname(file), specifier)
          : specifier.slice(1);
        return graph.has(own) ? load(own, [...path, file]) : [];
      });
    };
    expect(sources.filter((file) => file.startsWith('renderer/')).flatMap((file) => load(file, []))).toEqual(
      [],
    );
  });

  it('has no circle of folders in core', () => {
    const order = ['content', 'quiz', 'study', 'search', 'mastery', 'report', 'exchange', 'contract'];
    const upward = [...graph].flatMap(([file, imports]) => {
      const [, from] = /^core\/(\w+)\//.exec(file) ?? [];
      return imports.flatMap((specifier) => {
        const [, to] = /^#core\/(\w+)\//.exec(specifier) ?? [];
        return from && to && order.indexOf(to) > order.indexOf(from) ? [`${file}: ${specifier}`] : [];
      });
    });
    expect(upward).toEqual([]);
  });
});

describe('the lint rules made from the table', () => {
  const wrong = 'core/wrong-on-purpose';
  afterAll(() => rmSync(join(root, wrong), { recursive: true, force: true }));

  it.each([
    ["import { app } from 'electron';", 'electron'],
    ["export * from 'react';", 'react'],
    ["export const late = import('hono');", 'hono'],
    ["import { join } from 'node:path';\nexport const x = join;", 'node:path'],
    ["import { builtAt } from '#main/version.ts';\nexport const x = builtAt;", '#main/version.ts'],
  ])('refuse %s in core', (source, specifier) => {
    mkdirSync(join(root, wrong), { recursive: true });
    writeFileSync(join(root, wrong, 'wrong.ts'), `${source}\n`);
    expect(findBreach(`${wrong}/wrong.ts`, specifier)).toBeDefined();
    let output = '';
    try {
      const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
      execFileSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs', wrong], {
        cwd: root,
        encoding: 'utf8',
      });
    } catch (error) {
      output = String((error as { stdout?: string }).stdout);
    }
    expect(output).toContain('no-restricted-imports');
  });
});
