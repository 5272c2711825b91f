/** What a field for whole numbers makes of what was typed. */
export interface TypedNumber {
  /** Within the bounds. */
  value: number;
  /** Why it is not what was typed: it lay outside the bounds, or was no whole number. */
  changed?: 'bounds' | 'number';
}

/** Reads a typed whole number and brings it within its bounds; what is no number leaves `value` as it was. */
export function readTypedNumber(
  typed: string,
  { value, minValue, maxValue }: { value: number; minValue: number; maxValue: number },
): TypedNumber {
  const text = typed.trim();
  if (!/^[-−]?\d+$/.test(text)) return { value, changed: 'number' };
  const number = Number(text.replace('−', '-'));
  const kept = Math.min(maxValue, Math.max(minValue, number));
  return kept === number ? { value: kept } : { value: kept, changed: 'bounds' };
}
