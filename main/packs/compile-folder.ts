import { compilePack, type Compilation } from '#core/content/compile.ts';
import { readPackFolder } from './read-pack-folder.ts';

/** A compiled pack folder with the bytes of its pictures, by their paths in it. */
export interface CompiledFolder extends Compilation {
  media: ReadonlyMap<string, Uint8Array>;
}

/** Reads and compiles a pack folder; what could not be read stands first among the problems. */
export async function compileFolder(folder: string): Promise<CompiledFolder> {
  const { files, media, problems } = await readPackFolder(folder);
  const compilation = compilePack(files, media);
  return { ...compilation, media, problems: [...problems, ...compilation.problems] };
}
