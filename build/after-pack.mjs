import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fuses, readFuseWires } from './fuses.mjs';

/**
 * Stops the packaging when Electron's binary has a fuse nobody has decided on. electron-builder sets the others after
 * this hook; it cannot be strict itself, since it does not know the last one yet.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string }, executableName?: string } }} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  const binaries = {
    darwin: `${productFilename}.app/${framework}`,
    win32: `${productFilename}.exe`,
    linux: packager.executableName ?? productFilename,
  };
  const file = binaries[/** @type {keyof typeof binaries} */ (electronPlatformName)];
  const wires = readFuseWires(await readFile(join(appOutDir, file)));
  if (wires.length === 0) throw new Error(`${file} has no fuse wire`);
  for (const { version, states } of wires) {
    if (version !== 1 || states.length !== fuses.length) {
      throw new Error(
        `${file} has ${states.length} fuses of version ${version}; build/fuses.mjs decides on ${fuses.length} of version 1`,
      );
    }
    fuses.forEach(({ name, option, isOn }, index) => {
      if (option === undefined && states[index] !== isOn)
        throw new Error(`${file}: ${name} is not as decided`);
    });
  }
}
