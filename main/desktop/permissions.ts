import type { Session } from 'electron';

/** Permissions a page of the app may have: none. Camera, place, notifications and the rest are never needed to study. */
export const GRANTED_PERMISSIONS: ReadonlySet<string> = new Set();

/** Electron's default is to approve, so request, check and device are each answered. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(GRANTED_PERMISSIONS.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => GRANTED_PERMISSIONS.has(permission));
  session.setDevicePermissionHandler(() => false);
}
