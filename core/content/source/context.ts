import type { TimelineEvent } from '#core/content/explore.ts';
import type { PackMedia } from '#core/content/pack.ts';
import type { Registry } from './registry.ts';
import type { Report } from './report.ts';
import type { YamlSource } from './yaml.ts';
import { parseYaml } from './yaml.ts';

/** What every reader of a part of a pack needs. */
export interface Context {
  /** Path to text; paths are relative to the pack folder. */
  files: ReadonlyMap<string, string>;
  report: Report;
  registry: Registry;
  /** Pictures of the pack by file name, those that can be shown. */
  media: ReadonlyMap<string, PackMedia>;
  /** Events of the timeline, for figures that draw a period of it. */
  timeline: readonly TimelineEvent[];
  /** Makes a global id of a local one. */
  globalId: (local: string) => string;
}

/** Reads a YAML file the pack cannot do without. */
export function readYaml(context: Pick<Context, 'files' | 'report'>, file: string): YamlSource | undefined {
  const text = context.files.get(file);
  if (text === undefined) {
    context.report.fault({ file, line: 1 }, 'this file is missing');
    return undefined;
  }
  return parseYaml(file, text, context.report);
}
