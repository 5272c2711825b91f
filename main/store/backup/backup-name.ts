import { isId } from '#core/id.ts';

const ENDING = '.orbit-backup';
const DATED = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.orbit-backup$/;
const FROM_FILE = 'file-';
/** The last moment a name can say: 9999-12-31T23:59:59.999Z. */
const LATEST_AT = 253_402_300_799_999;

/** File name of a backup made at `at`, milliseconds since the epoch. */
export function backupName(at: number): string {
  const whole = new Date(Math.min(Math.max(0, Math.floor(at)), LATEST_AT)).toISOString();
  return `${whole.replaceAll(/[-:.]/g, '')}${ENDING}`;
}

/** The first moment from `at` on, milliseconds since the epoch, whose name is free; before it where names end. */
export function freeBackupTime(at: number, taken: ReadonlySet<string>): number {
  const first = Math.min(Math.max(0, Math.floor(at)), LATEST_AT);
  let free = first;
  while (free < LATEST_AT && taken.has(backupName(free))) free += 1;
  if (!taken.has(backupName(free))) return free;
  while (taken.has(backupName(free))) free -= 1;
  return free;
}

/** File name of a backup that was brought in from a file. @param upload 32 hex digits. */
export function uploadName(upload: string): string {
  return `${FROM_FILE}${upload}${ENDING}`;
}

/** When a backup was made by its name, milliseconds since the epoch; undefined for one brought in, and for no backup. */
export function backupTime(name: string): number | undefined {
  const [, year, month, day, hour, minute, second, ms] = DATED.exec(name) ?? [];
  if (year === undefined) return undefined;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** Whether a file is a backup. Nothing else is ever opened as one, so a name from outside cannot lead elsewhere. */
export function isBackupName(name: string): boolean {
  if (backupTime(name) !== undefined) return true;
  return (
    name.startsWith(FROM_FILE) && name.endsWith(ENDING) && isId(name.slice(FROM_FILE.length, -ENDING.length))
  );
}
