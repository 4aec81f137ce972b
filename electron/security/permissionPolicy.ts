import type { Session } from 'electron';

/** Camera, place, notifications, clipboard reading…: the program asks for nothing, so nothing is granted. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
};
