import { keepText, readText, type TextStore } from '#renderer/ui/unsaved-store.ts';

/** Attempts of which something is kept, the ones begun longest ago going first: nobody comes back to more. */
const MAX_ATTEMPTS = 20;

/** What is kept of an attempt under a name; nothing where it cannot be read. */
export function readOf(store: TextStore, name: string, attempt: string): Record<string, unknown> {
  return parse(readText(store, keyOf(name, attempt)));
}

/** Keeps something of an attempt, in place of what was kept before. A full or forbidden store loses nothing but that. */
export function writeOf(
  store: TextStore,
  name: string,
  attempt: string,
  kept: Readonly<Record<string, unknown>>,
): void {
  const isEmpty = Object.keys(kept).length === 0;
  const others = readAttempts(store, name).filter((each) => each !== attempt);
  const attempts = isEmpty ? others : [...others, attempt];
  for (const gone of attempts.slice(0, -MAX_ATTEMPTS)) keepText(store, keyOf(name, gone), undefined);
  const left = attempts.slice(-MAX_ATTEMPTS);
  keepText(store, name, left.length === 0 ? undefined : JSON.stringify(left));
  keepText(store, keyOf(name, attempt), isEmpty ? undefined : JSON.stringify(kept));
}

/** Whether a value read back has fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(name: string, attempt: string): string {
  return `${name}:${attempt}`;
}

function readAttempts(store: TextStore, name: string): string[] {
  const { attempts } = parse(`{"attempts":${readText(store, name) ?? '[]'}}`);
  return Array.isArray(attempts) ? attempts.filter((each) => typeof each === 'string') : [];
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
