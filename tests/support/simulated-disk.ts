/*
 * A disk in memory that knows what would be left of it if the power failed now. What was written counts as durable
 * only after a sync of the file; a name only after a sync of its folder. Everything else may survive or not, in any
 * combination: that is what POSIX allows, and more than most file systems do.
 */

/** One change to the disk, as recorded; `node` and `folder` are inode numbers. */
export type DiskChange =
  | { kind: 'write'; node: number; at: number; bytes: Buffer }
  | { kind: 'truncate'; node: number; size: number }
  | { kind: 'sync-file'; node: number }
  /** The sync failed, and the system forgot that the pages still had to be written. */
  | { kind: 'forget-file'; node: number }
  | { kind: 'create'; folder: number; name: string; node: number; isFolder: boolean }
  | { kind: 'rename'; folder: number; from: string; to: string }
  | { kind: 'remove'; folder: number; name: string }
  | { kind: 'sync-folder'; folder: number }
  /** Not a change: what the program has promised by now. */
  | { kind: 'acknowledge'; what: unknown };

type FileChange = Extract<DiskChange, { kind: 'write' | 'truncate' }>;
type FolderChange = Extract<DiskChange, { kind: 'create' | 'rename' | 'remove' }>;
/** A change that a power cut may undo. */
export type LooseChange = FileChange | FolderChange;

interface SimulatedFile {
  isFolder: false;
  contents: Buffer;
  durable: Buffer;
  loose: FileChange[];
}

interface SimulatedFolder {
  isFolder: true;
  names: Map<string, number>;
  durable: Map<string, number>;
  loose: FolderChange[];
}

export type SimulatedNode = SimulatedFile | SimulatedFolder;

/** What becomes of a write that reached the disk in part. */
export type BlockEffect = 'whole' | 'zeroed' | 'garbage' | 'torn-early' | 'torn' | 'torn-late';

/** How much of a torn write arrived. */
const TORN_AT = { 'torn-early': 0.15, torn: 0.5, 'torn-late': 0.85 };

const SECTOR_BYTES = 512;
export const ROOT = 0;

export class SimulatedDisk {
  readonly nodes = new Map<number, SimulatedNode>();
  nextNode = 1;

  constructor() {
    this.nodes.set(ROOT, { isFolder: true, names: new Map(), durable: new Map(), loose: [] });
  }

  apply(change: DiskChange): void {
    switch (change.kind) {
      case 'acknowledge':
        return;
      case 'write':
      case 'truncate': {
        const file = this.file(change.node);
        file.contents = changeContents(file.contents, change, 'whole');
        file.loose.push(change);
        return;
      }
      case 'sync-file': {
        const file = this.file(change.node);
        for (const each of file.loose) file.durable = changeContents(file.durable, each, 'whole');
        file.loose = [];
        return;
      }
      case 'forget-file':
        this.file(change.node).loose = [];
        return;
      case 'sync-folder': {
        const folder = this.folder(change.folder);
        folder.durable = new Map(folder.names);
        folder.loose = [];
        return;
      }
      default:
        this.changeNames(change);
    }
  }

  file(node: number): SimulatedFile {
    const found = this.nodes.get(node);
    if (!found || found.isFolder) throw new Error(`inode ${node} is no file`);
    return found;
  }

  folder(node: number): SimulatedFolder {
    const found = this.nodes.get(node);
    if (!found?.isFolder) throw new Error(`inode ${node} is no folder`);
    return found;
  }

  /** Everything a power cut now might undo. */
  looseChanges(): LooseChange[] {
    return [...this.nodes.values()].flatMap((node): LooseChange[] => node.loose);
  }

  /** The disk after a power cut that left of the loose changes only `kept`, with `effect` on the writes in `hit`. */
  afterPowerCut(
    kept: ReadonlySet<LooseChange>,
    hit: ReadonlySet<LooseChange>,
    effect: BlockEffect,
  ): SimulatedDisk {
    const disk = new SimulatedDisk();
    disk.nextNode = this.nextNode;
    const restore = (number: number): void => {
      const node = this.nodes.get(number);
      if (!node || (number !== ROOT && disk.nodes.has(number))) return;
      if (!node.isFolder) {
        let contents = node.durable;
        for (const change of node.loose) {
          if (kept.has(change))
            contents = changeContents(contents, change, hit.has(change) ? effect : 'whole');
        }
        disk.nodes.set(number, { isFolder: false, contents, durable: contents, loose: [] });
        return;
      }
      const names = new Map(node.durable);
      for (const change of node.loose) if (kept.has(change)) changeFolder(names, change);
      disk.nodes.set(number, { isFolder: true, names, durable: new Map(names), loose: [] });
      for (const child of names.values()) restore(child);
    };
    restore(ROOT);
    return disk;
  }

  /** Every file by path, as programs see it. */
  files(): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    const visit = (number: number, path: string): void => {
      const node = this.nodes.get(number);
      if (!node) return;
      if (!node.isFolder) found.set(path, node.contents);
      else for (const [name, child] of node.names) visit(child, `${path}/${name}`);
    };
    visit(ROOT, '');
    return found;
  }

  private changeNames(change: FolderChange): void {
    const folder = this.folder(change.folder);
    if (change.kind === 'create') {
      this.nextNode = Math.max(this.nextNode, change.node + 1);
      this.nodes.set(
        change.node,
        change.isFolder
          ? { isFolder: true, names: new Map(), durable: new Map(), loose: [] }
          : { isFolder: false, contents: Buffer.alloc(0), durable: Buffer.alloc(0), loose: [] },
      );
    }
    if (change.kind === 'rename') renamedNodes.set(change, folder.names.get(change.from));
    changeFolder(folder.names, change);
    folder.loose.push(change);
  }
}

/** The inode a rename moved: with its earlier changes lost, the entry may still appear under the new name. */
const renamedNodes = new WeakMap<FolderChange, number | undefined>();

function changeFolder(names: Map<string, number>, change: FolderChange): void {
  if (change.kind === 'create') names.set(change.name, change.node);
  else if (change.kind === 'remove') names.delete(change.name);
  else {
    const node = renamedNodes.get(change);
    names.delete(change.from);
    if (node !== undefined) names.set(change.to, node);
  }
}

function changeContents(before: Buffer, change: FileChange, effect: BlockEffect): Buffer {
  if (change.kind === 'truncate') {
    const after = Buffer.alloc(change.size);
    before.copy(after);
    return after;
  }
  const bytes = damage(change.bytes, change.at, effect);
  const after = Buffer.alloc(Math.max(before.length, change.at + bytes.length));
  before.copy(after);
  bytes.copy(after, change.at);
  return after;
}

/** Sectors are written whole or not at all; a torn write stops at the border of one. */
function damage(bytes: Buffer, at: number, effect: BlockEffect): Buffer {
  switch (effect) {
    case 'whole':
      return bytes;
    case 'zeroed':
      return Buffer.alloc(bytes.length);
    case 'garbage':
      return Buffer.from(bytes.map((_, index) => (index * 7 + 131) & 0xff));
    case 'torn-early':
    case 'torn':
    case 'torn-late': {
      const share = bytes.length * TORN_AT[effect];
      const border = (Math.floor((at + share) / SECTOR_BYTES) + 1) * SECTOR_BYTES;
      // Within a single sector there is no border: then the size got there and the data did not, in part.
      const end = border < at + bytes.length ? border - at : Math.floor(share);
      return bytes.subarray(0, end);
    }
  }
}
