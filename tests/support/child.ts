import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

/** A program of the tests made runnable in a process of its own. */
export interface BuiltProgram {
  path: string;
  remove(): Promise<void>;
}

/** Bundles `entry`, a file beside this one, to one JavaScript file: Node 20 does not run TypeScript. */
export async function buildProgram(entry: string): Promise<BuiltProgram> {
  const folder = await mkdtemp(resolve('node_modules', '.orbit-program-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@open-spaced-repetition/binding'] },
    build: {
      ssr: resolve(import.meta.dirname, entry),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  return { path: resolve(folder, 'program.mjs'), remove: () => rm(folder, { recursive: true }) };
}

/** A started program, and what it says line by line. */
export interface Child {
  process: ChildProcess;
  lines: string[];
  /** Resolves with the first line that starts so, past or future; rejects when the program ends before. */
  said(start: string): Promise<string>;
  exited: Promise<number | null>;
}

export function startProgram(program: BuiltProgram, args: readonly string[]): Child {
  const child = spawn(process.execPath, [program.path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const exited = new Promise<number | null>((done) => {
    let code: number | null = null;
    child.on('exit', (given) => (code = given));
    // Only now has everything it said arrived.
    child.on('close', () => done(code));
  });
  const said = (start: string) =>
    new Promise<string>((found, missed) => {
      const look = () => {
        const line = lines.find((each) => each.startsWith(start));
        if (line !== undefined) found(line);
        return line !== undefined;
      };
      if (look()) return;
      reader.on('line', look);
      void exited.then((code) => {
        if (!look()) missed(new Error(`ended with ${code} and never said "${start}": ${lines.join('\n')}`));
      });
    });
  return { process: child, lines, said, exited };
}
