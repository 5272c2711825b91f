/** A rule of the table in layers.mjs. */
export interface Layer {
  files: string;
  own: string[];
  packages: string[];
  node: boolean;
}

export const layers: Layer[];
