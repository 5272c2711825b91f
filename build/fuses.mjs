/**
 * The switches inside Electron's binary, in the order of its fuse wire, and whether each is on in the packaged app.
 * electron-builder.yml sets those it knows; after-pack.mjs refuses a binary that has others than these.
 * @type {readonly { name: string, option?: string, isOn: boolean }[]}
 */
export const fuses = [
  // Off: the binary would run any script as Node when an environment variable says so.
  { name: 'RunAsNode', option: 'runAsNode', isOn: false },
  { name: 'EnableCookieEncryption', option: 'enableCookieEncryption', isOn: true },
  // Off: NODE_OPTIONS could load code into the app.
  {
    name: 'EnableNodeOptionsEnvironmentVariable',
    option: 'enableNodeOptionsEnvironmentVariable',
    isOn: false,
  },
  // Off: --inspect would hand the main process to anyone on the machine.
  { name: 'EnableNodeCliInspectArguments', option: 'enableNodeCliInspectArguments', isOn: false },
  {
    name: 'EnableEmbeddedAsarIntegrityValidation',
    option: 'enableEmbeddedAsarIntegrityValidation',
    isOn: true,
  },
  { name: 'OnlyLoadAppFromAsar', option: 'onlyLoadAppFromAsar', isOn: true },
  // Off: the app brings no snapshot of its own.
  {
    name: 'LoadBrowserProcessSpecificV8Snapshot',
    option: 'loadBrowserProcessSpecificV8Snapshot',
    isOn: false,
  },
  // Off: no page is ever served from file:.
  { name: 'GrantFileProtocolExtraPrivileges', option: 'grantFileProtocolExtraPrivileges', isOn: false },
  // On, as Electron ships it; electron-builder has no option for it yet.
  { name: 'WasmTrapHandlers', isOn: true },
];

const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const OFF = 0x30;
const ON = 0x31;

/**
 * The fuse wires of a binary: one, or one for each half of a universal binary. Layout: sentinel, version, length, then
 * one byte a fuse. Source: electron/fuses, src/index.ts.
 * @param {Buffer} binary
 * @returns {{ version: number, states: boolean[] }[]}
 */
export function readFuseWires(binary) {
  const wires = [];
  for (let at = binary.indexOf(SENTINEL); at !== -1; at = binary.indexOf(SENTINEL, at + 1)) {
    const start = at + SENTINEL.length;
    const length = binary[start + 1] ?? 0;
    const states = [...binary.subarray(start + 2, start + 2 + length)].map((state) => state === ON);
    wires.push({ version: binary[start] ?? 0, states });
  }
  return wires;
}

/**
 * A fuse wire as a piece of a binary.
 * @param {readonly boolean[]} states
 */
export function makeFuseWire(states) {
  const bytes = states.map((isOn) => (isOn ? ON : OFF));
  return Buffer.concat([SENTINEL, Buffer.from([1, states.length, ...bytes])]);
}
