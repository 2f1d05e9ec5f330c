import type { Session } from 'electron';
import { isPageUrl } from './page-origin';

const granted = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** What the page may do beyond showing itself: copy to the clipboard and fill the screen; nothing else, for nobody else. */
export function isPermitted(permission: string, requestingUrl: string): boolean {
  return granted.has(permission) && isPageUrl(requestingUrl);
}

/** Denies a session everything that {@link isPermitted} does not allow: permissions, devices, screens, downloads. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
