import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { denyPermissions } from '#main/desktop/permissions.ts';

/** Every permission Electron 45 names for a request or a check, and one it does not. */
const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
  'a-permission-of-a-later-electron',
];

type Handlers = {
  request: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
  check: (contents: unknown, permission: string) => boolean;
  device: (details: unknown) => boolean;
};

/** What is installed on a session. */
function installed(): Handlers {
  const handlers: Partial<Handlers> = {};
  const session = {
    setPermissionRequestHandler: (handler: Handlers['request']) => void (handlers.request = handler),
    setPermissionCheckHandler: (handler: Handlers['check']) => void (handlers.check = handler),
    setDevicePermissionHandler: (handler: Handlers['device']) => void (handlers.device = handler),
  };
  denyPermissions(session as unknown as Session);
  return handlers as Handlers;
}

describe('permissions of a page', () => {
  const { request, check, device } = installed();

  it.each(PERMISSIONS)('%s is refused when asked for and when looked up', (permission) => {
    const answers: boolean[] = [];
    request(null, permission, (granted) => answers.push(granted));
    expect(answers).toEqual([false]);
    expect(check(null, permission)).toBe(false);
  });

  it('no device is handed over', () => {
    for (const deviceType of ['hid', 'serial', 'usb']) expect(device({ deviceType })).toBe(false);
  });
});
