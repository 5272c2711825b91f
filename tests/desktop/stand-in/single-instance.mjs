import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Where the first instance listens: a name the system forgets with the process, where there is such a thing.
 * @param {string} userData
 */
function socketOf(userData) {
  const name = `common-orbit-stand-in-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/**
 * Makes this process the first instance for a user data folder, unless one is running.
 * @param {string} userData
 * @param {(start: { argv: string[], folder: string }) => void} hear called for every later start
 * @returns {boolean} whether this process is the first
 */
export function claimInstance(userData, hear) {
  mkdirSync(userData, { recursive: true });
  const file = join(userData, 'stand-in.lock');
  if (!claimFile(file)) return false;
  const socket = socketOf(userData);
  const isFile = process.platform === 'darwin';
  if (isFile) rmSync(socket, { force: true });
  createServer((connection) => {
    let text = '';
    connection.setEncoding('utf8');
    connection.on('data', (chunk) => (text += chunk));
    connection.on('end', () => {
      hear(JSON.parse(text));
      connection.end();
    });
  })
    .listen(socket)
    .unref();
  process.on('exit', () => {
    rmSync(file, { force: true });
    if (isFile) rmSync(socket, { force: true });
  });
  return true;
}

/** @param {string} file holds the process id of the first instance */
function claimFile(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isRunning(Number(readFileSync(file, 'utf8')))) return false;
    rmSync(file, { force: true });
    return claimFile(file);
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const TRIES = 50;

/**
 * Tells the first instance that the app was started again.
 * @param {string} userData
 */
export async function tellFirstInstance(userData) {
  const start = JSON.stringify({ argv: process.argv, folder: process.cwd() });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const told = await new Promise((resolve) => {
      const connection = connect(socketOf(userData), () => connection.end(start));
      connection.on('close', (failed) => resolve(!failed));
      connection.on('error', () => undefined);
      connection.resume();
    });
    if (told) return;
    // The first one holds the lock a moment before it listens.
    await wait(20);
  }
}
