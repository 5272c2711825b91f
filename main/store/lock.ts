import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, realpath } from 'node:fs/promises';
import { createServer, connect, type Socket } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, isReadOnlyFault } from './errors.ts';

/** A data folder held against every other process on this machine. */
export interface Lock {
  release(): Promise<void>;
}

const ownerSchema = z.object({
  pid: z.number(),
  /** What the process is, e.g. `orbit serve`. */
  command: z.string(),
  /** ISO time since when it has the folder open. */
  since: z.string(),
});
/** The process that holds a data folder. */
export type LockOwner = z.infer<typeof ownerSchema>;

/** The data folder is open in another process. */
export class InUse extends Error {
  override readonly name = 'InUse';
  readonly folder: string;
  /** Undefined when the process did not say. */
  readonly owner: LockOwner | undefined;

  constructor(folder: string, owner: LockOwner | undefined) {
    const who = owner
      ? `process ${owner.pid} (${owner.command}, since ${owner.since})`
      : 'another process, which does not answer';
    super(
      `The data folder ${folder} is already open in ${who}. Close it first, or choose another data folder.`,
    );
    this.folder = folder;
    this.owner = owner;
  }
}

/** An owner that answers at all does so in a few milliseconds; a stopped one must not hold up the refusal. */
const ANSWER_WITHIN_MS = 250;
/** A socket is free the moment its owner dies; these tries cover an owner caught between dying and being gone. */
const TRIES = 8;
const PAUSE_MS = 20;

/**
 * Takes a data folder for this process. What holds it is kept by the system and gone with the process, however it
 * ends: an abstract socket on Linux, a named pipe on Windows, an exclusively locked file elsewhere. No process id is
 * ever compared, so a recycled one cannot block.
 * @param command what this process is, for the one that is refused.
 * @throws InUse within half a second when another process has the folder.
 */
export async function acquireLock(
  folder: string,
  command: string = describeProcess(),
  platform: NodeJS.Platform = process.platform,
): Promise<Lock> {
  const place = await realpath(folder).catch(() => resolve(folder));
  const owner: LockOwner = { pid: process.pid, command, since: new Date().toISOString() };
  const name = `common-orbit-${createHash('sha256').update(place).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return holdSocket(`\0${name}`, folder, owner);
  if (platform === 'win32') return holdSocket(`\\\\.\\pipe\\${name}`, folder, owner);
  return holdFile(join(place, '.lock'), folder, owner);
}

function describeProcess(): string {
  return process.argv
    .slice(0, 3)
    .map((word) => basename(word))
    .join(' ');
}

async function holdSocket(path: string, folder: string, owner: LockOwner): Promise<Lock> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listen(path, owner);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error;
    }
    const answer = await askOwner(path);
    if (answer !== 'gone') throw new InUse(folder, answer);
    if (attempt === TRIES) throw new InUse(folder, undefined);
    await wait(PAUSE_MS);
  }
}

function listen(path: string, owner: LockOwner): Promise<Lock> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.end(JSON.stringify(owner));
  });
  const release = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  return new Promise((resolveLock, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolveLock({ release });
    });
  });
}

/** Asks who holds the socket: `gone` when nobody does any more, undefined when there is no answer in time. */
function askOwner(path: string): Promise<LockOwner | 'gone' | undefined> {
  return new Promise((answer) => {
    let text = '';
    const socket = connect(path);
    const finish = (owner: LockOwner | 'gone' | undefined) => {
      clearTimeout(timer);
      socket.destroy();
      answer(owner);
    };
    const timer = setTimeout(() => finish(undefined), ANSWER_WITHIN_MS);
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (text += part));
    socket.on('end', () => finish(readOwner(text)));
    socket.on('error', () => finish('gone'));
  });
}

function readOwner(text: string): LockOwner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** BSD and macOS: open(2) takes an flock(2) with the file, or fails with EAGAIN at once. Node has no name for it. */
const O_EXLOCK = 0x20;

async function holdFile(path: string, folder: string, owner: LockOwner): Promise<Lock> {
  try {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
    const handle = await open(path, flags, 0o600);
    await handle.truncate(0);
    await handle.write(JSON.stringify(owner), 0);
    return { release: () => handle.close() };
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') {
      throw new InUse(folder, readOwner(await readFile(path, 'utf8').catch(() => '')));
    }
    // Where nothing can be written there is nothing to guard.
    if (isReadOnlyFault(error) || codeOf(error) === 'ENOENT') return { release: async () => undefined };
    throw error;
  }
}
