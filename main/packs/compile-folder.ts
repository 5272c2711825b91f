import { compilePack, type Compilation } from '#core/content/compile.ts';
import { readPackFolder } from './read-pack-folder.ts';

/** Reads and compiles a pack folder; what could not be read stands first among the problems. */
export async function compileFolder(folder: string): Promise<Compilation> {
  const { files, problems } = await readPackFolder(folder);
  const compilation = compilePack(files);
  return { ...compilation, problems: [...problems, ...compilation.problems] };
}
