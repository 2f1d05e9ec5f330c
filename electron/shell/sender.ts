import { isPageUrl } from './page-origin';

interface Frame {
  readonly url: string;
}

/** What of Electron's IPC events the check needs. */
export interface SenderEvent {
  readonly senderFrame: Frame | null;
  readonly sender: { readonly id: number; readonly mainFrame: Frame };
}

/**
 * Whether a message comes from the reader's own page: from the main frame (not a frame within it), of our origin, in
 * a window that we made. Electron tells nobody who sends, so every handler has to ask.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 *
 * @param isOurs tells the ids of the web contents that the shell made for pages
 */
export function isTrustedSender(event: SenderEvent, isOurs: (id: number) => boolean): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && frame === event.sender.mainFrame && isOurs(event.sender.id) && isPageUrl(frame.url)
  );
}
