import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** The folder an option names, in full. */
export function parseFolder(text: string): string {
  if (text.trim() !== '') return resolve(text);
  throw new InvalidArgumentError('Name a folder.');
}
