import type { FileHandle, FileSystem } from '#main/store/file-system.ts';
import { ROOT, type DiskChange, type SimulatedDisk } from './simulated-disk.ts';

export type Operation =
  | 'open'
  | 'read'
  | 'write'
  | 'truncate'
  | 'size'
  | 'sync'
  | 'close'
  | 'readFile'
  | 'list'
  | 'makeDirectory'
  | 'rename'
  | 'remove'
  | 'syncDirectory';

/** What happens to a call instead of what was asked: an error, or a write that takes only half. */
export type Fault = { code: string } | 'short';

export interface SimulationOptions {
  /** Sees every change, in order. */
  onChange?: (change: DiskChange) => void;
  /** Decides for each call whether it fails. */
  fault?: (operation: Operation, path: string) => Fault | undefined;
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** The store joins paths as the machine does; the simulated disk knows slashes only. */
function toPosix(path: string): string {
  return path.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/');
}

/** The store's port over a simulated disk. Paths are absolute. */
export function createSimulatedFileSystem(disk: SimulatedDisk, options: SimulationOptions = {}): FileSystem {
  const change = (what: DiskChange) => {
    disk.apply(what);
    options.onChange?.(what);
  };
  /** Lets other work in between, as a real call would, and fails when it is to fail. */
  const begin = async (operation: Operation, path: string): Promise<'short' | undefined> => {
    await Promise.resolve();
    const fault = options.fault?.(operation, path);
    if (fault && fault !== 'short') throw failure(fault.code, path);
    return fault;
  };
  const lookUp = (path: string): number => {
    let node = ROOT;
    for (const name of toPosix(path).split('/').filter(Boolean)) {
      const entry = disk.nodes.get(node);
      if (!entry?.isFolder) throw failure('ENOTDIR', path);
      const child = entry.names.get(name);
      if (child === undefined) throw failure('ENOENT', path);
      node = child;
    }
    return node;
  };
  const split = (path: string): { folder: number; name: string } => {
    const posix = toPosix(path);
    const cut = posix.lastIndexOf('/');
    return { folder: lookUp(posix.slice(0, cut)), name: posix.slice(cut + 1) };
  };
  const create = (path: string, isFolder: boolean): number => {
    const { folder, name } = split(path);
    if (disk.folder(folder).names.has(name)) throw failure('EEXIST', path);
    const node = disk.nextNode;
    change({ kind: 'create', folder, name, node, isFolder });
    return node;
  };
  const has = (path: string): boolean => {
    const { folder, name } = split(path);
    return disk.folder(folder).names.has(name);
  };

  const handleOf = (node: number, path: string): FileHandle => {
    let isOpen = true;
    const use = () => {
      if (!isOpen) throw failure('EBADF', path);
      return disk.file(node);
    };
    return {
      async read(buffer, position) {
        await begin('read', path);
        return use().contents.copy(buffer, 0, position);
      },
      async write(bytes) {
        const file = use();
        const short = await begin('write', path);
        const taken = Buffer.from(short ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes);
        change({ kind: 'write', node, at: file.contents.length, bytes: taken });
        return taken.length;
      },
      async truncate(size) {
        await begin('truncate', path);
        use();
        change({ kind: 'truncate', node, size });
      },
      async size() {
        await begin('size', path);
        return use().contents.length;
      },
      async dataSync() {
        try {
          await begin('sync', path);
        } catch (error) {
          change({ kind: 'forget-file', node });
          throw error;
        }
        use();
        change({ kind: 'sync-file', node });
      },
      async close() {
        isOpen = false;
        await begin('close', path);
      },
    };
  };

  return {
    async open(path, mode) {
      await begin('open', path);
      if (mode === 'exclusive' || (mode === 'append' && !has(path)))
        return handleOf(create(path, false), path);
      const node = lookUp(path);
      if (disk.nodes.get(node)?.isFolder) throw failure('EISDIR', path);
      return handleOf(node, path);
    },
    async readFile(path) {
      await begin('readFile', path);
      const node = lookUp(path);
      if (disk.nodes.get(node)?.isFolder) throw failure('EISDIR', path);
      return Buffer.from(disk.file(node).contents);
    },
    async list(path) {
      await begin('list', path);
      return [...disk.folder(lookUp(path)).names.keys()];
    },
    async makeDirectory(path) {
      await begin('makeDirectory', path);
      create(path, true);
    },
    async rename(from, to) {
      await begin('rename', from);
      const source = split(from);
      const target = split(to);
      if (!has(from)) throw failure('ENOENT', from);
      if (source.folder !== target.folder) throw new Error('a rename across folders is not simulated');
      change({ kind: 'rename', folder: source.folder, from: source.name, to: target.name });
    },
    async remove(path) {
      await begin('remove', path);
      const { folder, name } = split(path);
      if (!has(path)) throw failure('ENOENT', path);
      change({ kind: 'remove', folder, name });
    },
    async syncDirectory(path) {
      await begin('syncDirectory', path);
      const folder = lookUp(path);
      disk.folder(folder);
      change({ kind: 'sync-folder', folder });
    },
  };
}
