import type { Session } from 'electron';
import { isOwnBlob } from './address.ts';

/**
 * Lets a page save what it made itself, such as a table; the system asks where to, as Electron does by itself where no
 * path is set. Any other download is refused.
 */
export function guardDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
}
