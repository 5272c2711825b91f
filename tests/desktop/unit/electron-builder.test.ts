import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Fuse {
  name: string;
  option?: string;
  isOn: boolean;
}

const project = new URL('../../../', import.meta.url);
const config = parse(readFileSync(new URL('electron-builder.yml', project), 'utf8'));
const table: { fuses: Fuse[]; readFuseWires(binary: Buffer): { version: number; states: boolean[] }[] } =
  await import(new URL('build/fuses.mjs', project).href);

describe('electron-builder.yml', () => {
  it('makes every installer, for all users of a machine', () => {
    expect(config.win.target).toEqual(['nsis', 'msi', 'zip']);
    expect(config.mac.target).toEqual(['dmg', 'pkg', 'zip']);
    expect(config.linux.target).toEqual(['AppImage', 'deb', 'rpm', 'zip']);
    expect(config.nsis).toMatchObject({ perMachine: true, deleteAppDataOnUninstall: false });
    expect(config.msi).toMatchObject({ perMachine: true });
  });

  it('packs one archive, publishes nothing and fetches no update', () => {
    expect(config.asar).toBe(true);
    expect(config.publish).toBeNull();
    expect(JSON.stringify(config)).not.toMatch(/electron-updater|asarUnpack|disableAsarIntegrity/);
  });

  it('opens .orbitpack files', () => {
    expect(config.fileAssociations).toMatchObject([{ ext: 'orbitpack' }]);
  });

  it('decides on every fuse the table knows an option for, as the table does', () => {
    const { resetAdHocDarwinSignature, ...fuses } = config.electronFuses;
    expect(resetAdHocDarwinSignature).toBe(true);
    expect(fuses).toEqual(
      Object.fromEntries(table.fuses.flatMap(({ option, isOn }) => (option ? [[option, isOn]] : []))),
    );
  });
});

describe('the table of fuses', () => {
  it('has all nine in the order of the wire, and only these on', () => {
    expect(table.fuses.map(({ name }) => name)).toEqual([
      'RunAsNode',
      'EnableCookieEncryption',
      'EnableNodeOptionsEnvironmentVariable',
      'EnableNodeCliInspectArguments',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'LoadBrowserProcessSpecificV8Snapshot',
      'GrantFileProtocolExtraPrivileges',
      'WasmTrapHandlers',
    ]);
    expect(table.fuses.filter(({ isOn }) => isOn).map(({ name }) => name)).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'WasmTrapHandlers',
    ]);
  });

  it('reads every wire of a binary', () => {
    const wire = Buffer.concat([
      Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0003'),
      Buffer.from('101'),
    ]);
    const states = [true, false, true];
    expect(
      table.readFuseWires(Buffer.concat([Buffer.from('head'), wire, Buffer.from('middle'), wire])),
    ).toEqual([
      { version: 1, states },
      { version: 1, states },
    ]);
    expect(table.readFuseWires(Buffer.from('no wire'))).toEqual([]);
  });
});
