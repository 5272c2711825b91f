/**
 * Two maps without a key in common, read as one: the first's entries, then the second's. Joining costs nothing, however
 * large they are.
 */
export class JoinedMap<K, V> implements ReadonlyMap<K, V> {
  private readonly first: ReadonlyMap<K, V>;
  private readonly second: ReadonlyMap<K, V>;

  constructor(first: ReadonlyMap<K, V>, second: ReadonlyMap<K, V>) {
    this.first = first;
    this.second = second;
  }

  get size(): number {
    return this.first.size + this.second.size;
  }

  get(key: K): V | undefined {
    return this.first.get(key) ?? this.second.get(key);
  }

  has(key: K): boolean {
    return this.first.has(key) || this.second.has(key);
  }

  forEach(see: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) see(value, key, this);
  }

  *entries(): Generator<[K, V], undefined> {
    yield* this.first;
    yield* this.second;
  }

  *keys(): Generator<K, undefined> {
    yield* this.first.keys();
    yield* this.second.keys();
  }

  *values(): Generator<V, undefined> {
    yield* this.first.values();
    yield* this.second.values();
  }

  [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }
}
