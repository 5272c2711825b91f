import { compareText } from '#core/study/order.ts';

/**
 * A value as JSON that is the same for the same contents, whatever the order of its fields: no spaces, fields sorted by
 * name. Fields that are undefined are left out. As RFC 8785, JSON Canonicalization Scheme, for text that holds no lone
 * surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`);
  return `{${fields.join(',')}}`;
}
