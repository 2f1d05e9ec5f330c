import { BrowserWindow, ipcMain } from 'electron';
import { randomUUID } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { shellMethods, type Handlers, type ShellMethods } from '../../shared/contract';
import { dispatcher } from '../../shared/dispatch';
import { fail } from '../../shared/result';
import { channels } from '../../shared/wire';
import type { DataProcess } from './data-process';
import type { Pages } from './pages';
import { isTrustedSender, type SenderEvent } from './sender';

/** What the preload script sends: a page has no way to send a path. */
const droppedPaths = z.array(z.string().min(1).max(32_768).refine(isAbsolute)).min(1).max(10_000);

/** Answers the pages' calls to the shell and their requests for a port; what a stranger sends is not served. */
export function answerCalls(
  pages: Pages,
  data: DataProcess,
  handlersFor: (window: Electron.BrowserWindow) => Handlers<ShellMethods>,
): void {
  const trusted = (event: SenderEvent): boolean => isTrustedSender(event, (id) => pages.has(id));
  ipcMain.handle(channels.shellCall, async (event, method: unknown, input: unknown) => {
    const name = String(method).slice(0, 100);
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window || !trusted(event)) return fail({ code: 'bad-request', method: name, detail: 'sender' });
    return dispatcher(shellMethods, handlersFor(window), { unexpected })(name, input);
  });
  ipcMain.handle(channels.importDropped, async (event, dropped: unknown) => {
    const paths = droppedPaths.safeParse(dropped);
    if (!trusted(event) || !paths.success) {
      return fail({
        code: 'bad-request',
        method: 'importDropped',
        detail: trusted(event) ? 'paths' : 'sender',
      });
    }
    return data.call('importFiles', { paths: paths.data });
  });
  ipcMain.on(channels.requestPort, (event) => {
    if (trusted(event)) data.connect(event.sender);
  });
}

/** The shell keeps no log of its own: what it did not foresee goes to standard error. */
function unexpected(where: string, error: unknown): { code: 'internal'; id: string } {
  const id = randomUUID().slice(0, 8);
  console.error(`${id} ${where}:`, error);
  return { code: 'internal', id };
}
