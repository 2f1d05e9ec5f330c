import { protocol, type Session } from 'electron';
import { answerPageRequest, type PageManifest } from './page-files';
import { pageScheme } from './page-origin';

/** Makes `app:` a secure standard scheme that is bound by content security policies; only before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the page's built files to a session, and no other file of the machine. */
export function servePage(session: Session, manifest: PageManifest): void {
  session.protocol.handle(pageScheme, (request) => answerPageRequest(manifest, request.method, request.url));
}
