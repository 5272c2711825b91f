/** What `{#id key="value" flag}` behind a heading says; `undefined` where it is not written so. */
export interface Attributes {
  id: string | undefined;
  values: Map<string, string>;
  flags: Set<string>;
}

const ATTRIBUTE = /^\s*(?:#([a-z0-9-]+)|([a-z]+)="([^"]*)"|([a-z]+)(?=\s|$))/;

/** Reads the inside of the braces. */
export function parseAttributes(text: string): Attributes | undefined {
  const found: Attributes = { id: undefined, values: new Map(), flags: new Set() };
  let rest = text.trim();
  while (rest) {
    const match = ATTRIBUTE.exec(rest);
    if (!match) return undefined;
    const [whole, id, key, value, flag] = match;
    if (id !== undefined) {
      if (found.id !== undefined) return undefined;
      found.id = id;
    } else if (key !== undefined && value !== undefined) {
      if (found.values.has(key)) return undefined;
      found.values.set(key, value);
    } else if (flag !== undefined) {
      found.flags.add(flag);
    }
    rest = rest.slice(whole.length).trimStart();
  }
  return found;
}

/** Splits a list of ids written in one attribute. */
export function splitIds(value: string): string[] {
  return value.split(/\s+/).filter(Boolean);
}
