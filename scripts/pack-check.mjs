// `npm run pack:check`: packs the app for real, around a stand-in for Electron's binary, and looks at what came out.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { binOf, requireNode, root, say } from './lib/project.mjs';

requireNode();
ensureInstalled();
await ensureBuilt();
// Both are installed by now, and not before: electron-builder brings the asar reader along.
const { fuses, makeFuseWire, readFuseWires } = await import('../build/fuses.mjs');
const { extractFile, listPackage, statFile } = await import('@electron/asar');
const { parse } = await import('yaml');

/** The package with native code, and what is packed of it and of the one of this system that it loads. */
const OPTIMISER = '@open-spaced-repetition/binding';
const OPTIMISER_FILES =
  /^node_modules\/@open-spaced-repetition\/binding(-[a-z0-9-]+)?\/(package\.json|LICENSE|dist\/index\.mjs|[^/]+\.node)$/;

const problems = [];
const check = (name, found) => {
  console.log(`${found.length === 0 ? 'ok    ' : 'WRONG '} ${name}`);
  for (const one of found) console.log(`         ${one}`);
  problems.push(...found);
};

const scratch = mkdtempSync(join(tmpdir(), 'orbit-pack-'));
try {
  const unpacked = pack();
  const archive = unpacked && join(unpacked, 'resources', 'app.asar');
  if (unpacked && existsSync(archive)) {
    const files = listFiles(archive);
    check('the archive holds what the app needs', findMissing(files));
    check('the archive holds nothing else', findStrangers(files));
    check('the optimiser is whole where it is installed', findOptimiserFaults(unpacked, archive, files));
    check(
      'the code in it needs no package but the optimiser, and names no path of this machine',
      findDependencies(archive, files),
    );
    check(
      'its package.json starts the app and carries no script or development dependency',
      findMetadata(archive, files),
    );
    check(
      'only the archive is there to be loaded',
      existsSync(join(unpacked, 'resources', 'app')) ? ['resources/app lies beside it'] : [],
    );
    check(`all ${fuses.length} fuses are as decided`, findWrongFuses(join(unpacked, 'common-orbit')));
  } else {
    check('electron-builder packs the app', [
      unpacked ? 'it made no archive' : 'it ended with an error, see above',
    ]);
  }
  check('every installer and the file association are configured', findUnconfigured());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(problems.length === 0 ? 'The package is as it should be.' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Runs electron-builder on a stand-in binary. @returns {string | undefined} folder of the unpacked app */
function pack() {
  say('Packing around a stand-in for the Electron binary');
  const dist = makeStandInBinary();
  const output = join(scratch, 'release');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      binOf('electron-builder'),
      '--linux',
      'dir',
      '--publish',
      'never',
      `-c.electronDist=${dist}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status === 0) return join(output, 'linux-unpacked');
  console.error(stdout + stderr);
  return undefined;
}

/** What electron-builder expects of a Linux build of Electron: a program with a fuse wire, and some files beside it. */
function makeStandInBinary() {
  const dist = join(scratch, 'dist');
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  for (const folder of ['locales', 'resources']) mkdirSync(join(dist, folder), { recursive: true });
  for (const [name, text] of [
    ['version', version],
    ['LICENSE', 'MIT\n'],
    ['LICENSES.chromium.html', ''],
  ]) {
    writeFileSync(join(dist, name), text);
  }
  // What electron-builder has to set starts the other way round.
  const wire = makeFuseWire(fuses.map(({ option, isOn }) => (option ? !isOn : isOn)));
  writeFileSync(join(dist, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 70\n# '), wire]));
  chmodSync(join(dist, 'electron'), 0o755);
  return dist;
}

/** Paths of the files in an archive, with forward slashes and without the first one. */
function listFiles(archive) {
  return listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archive, path)));
}

function findMissing(files) {
  const needed = [
    /^package\.json$/,
    /^out\/main\/desktop\.js$/,
    /^out\/preload\/preload\.cjs$/,
    /^out\/renderer\/index\.html$/,
    /^out\/renderer\/assets\/.+\.js$/,
    /^out\/renderer\/assets\/.+\.css$/,
    /^out\/renderer\/assets\/.+\.woff2$/,
    /^out\/content\/space-cooperation\.json$/,
  ];
  return needed.filter((one) => !files.some((file) => one.test(file))).map((one) => `missing: ${one.source}`);
}

function findStrangers(files) {
  const known =
    /^(package\.json|out\/main\/[^/]+\.js|out\/preload\/preload\.cjs|out\/content\/[^/]+(\.json|\.media\/[0-9a-f]{8}-[^/]+\.(png|jpe?g|webp))|out\/renderer\/([^/]+\.(html|svg|png|ico)|assets\/[^/]+\.(js|css|woff2|svg|png|json)))$/;
  const unwanted = /(^|\/)(node_modules|tests?|bench[^/]*)(\/|\.|$)|\.(ts|tsx|map|tsbuildinfo)$/;
  return files
    .filter((file) => !OPTIMISER_FILES.test(file) && (!known.test(file) || unwanted.test(file)))
    .map((file) => `not expected: ${file}`);
}

/** It is optional: a machine it is not made for packs without it. Where it is, its native code lies beside the archive. */
function findOptimiserFaults(unpacked, archive, files) {
  const own = files.filter((file) => OPTIMISER_FILES.test(file));
  const isInstalled = existsSync(join(root, 'node_modules', OPTIMISER, 'package.json'));
  if (!isInstalled) return own.length === 0 ? [] : ['it is packed and not installed'];
  const native = own.filter((file) => file.endsWith('.node'));
  return [
    ...(own.some((file) => file.endsWith('index.mjs')) ? [] : ['its entry is missing']),
    ...(native.length > 0 ? [] : ['its native code is missing']),
    ...native
      .filter(
        (file) =>
          !statFile(archive, file).unpacked ||
          !existsSync(join(unpacked, 'resources', 'app.asar.unpacked', file)),
      )
      .map((file) => `${file} lies inside the archive, where it cannot be loaded`),
  ];
}

/** Modules that main and preload import beyond Electron and Node, and paths of this machine in any text. */
function findDependencies(archive, files) {
  const allowed = new Set(['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
  const found = [];
  for (const file of files.filter((one) => /\.(c?js|html|css|json)$/.test(one))) {
    const text = extractFile(archive, file).toString('utf8');
    if (text.includes(root)) found.push(`${file} names ${root}`);
    if (!/^out\/(main|preload)\//.test(file)) continue;
    for (const [, from, bare, later] of text.matchAll(
      /^(?:import|export)\b[^;\n]*?from\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    )) {
      const imported = from ?? bare ?? later;
      // Loaded when it is wanted, so that the app starts where it is missing.
      if (imported === OPTIMISER && later) continue;
      if (imported && !imported.startsWith('./') && !allowed.has(imported))
        found.push(`${file} imports ${imported}`);
    }
  }
  return found;
}

function findMetadata(archive, files) {
  const metadata = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const found = [];
  if (!files.includes(metadata.main)) found.push(`main is ${metadata.main}, which is not in the archive`);
  if (metadata.version !== wanted.version)
    found.push(`version is ${metadata.version}, not ${wanted.version}`);
  for (const field of ['scripts', 'devDependencies', 'dependencies']) {
    if (Object.keys(metadata[field] ?? {}).length > 0) found.push(`${field} is not empty`);
  }
  return found;
}

function findWrongFuses(binary) {
  const [wire] = readFuseWires(readFileSync(binary));
  if (!wire) return ['the binary has no fuse wire'];
  return fuses
    .filter(({ isOn }, index) => wire.states[index] !== isOn)
    .map(({ name, isOn }) => `${name} is ${isOn ? 'off' : 'on'}`);
}

function findUnconfigured() {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  const wanted = {
    win: ['nsis', 'msi', 'zip'],
    mac: ['dmg', 'pkg', 'zip'],
    linux: ['AppImage', 'deb', 'rpm', 'zip'],
  };
  const missing = Object.entries(wanted).flatMap(([system, targets]) =>
    targets
      .filter((target) => !config[system].target.includes(target))
      .map((target) => `no ${target} for ${system}`),
  );
  const isAssociated = config.fileAssociations.some(({ ext }) => ext === 'orbitpack');
  const icons = ['win', 'mac', 'linux'].filter((system) => !existsSync(join(root, config[system].icon)));
  return [
    ...missing,
    ...(isAssociated ? [] : ['.orbitpack is not associated']),
    ...icons.map((system) => `no icon for ${system}`),
  ];
}
