import type { BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';

export const readySeconds = 30;

/**
 * Answers when the page has said that it is ready (`data-ready` on its root), its fonts are there and two frames have
 * been painted since.
 */
const whenReady = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => root.dataset.ready === 'true' && resolve();
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})
  .then(() => document.fonts.ready)
  .then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))`;

type Trouble = { readonly code: 'late' } | { readonly code: 'unwritable'; readonly reason: string };

/** Saves a PNG of a window once its page is ready; gives up after {@link readySeconds}. */
export async function saveScreenshot(window: BrowserWindow, file: string): Promise<Result<null, Trouble>> {
  let giveUp: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    giveUp = setTimeout(() => {
      resolve(false);
    }, readySeconds * 1000);
  });
  const ready = window.webContents.executeJavaScript(whenReady) as Promise<true>;
  const inTime = await Promise.race([ready, late]);
  clearTimeout(giveUp);
  if (!inTime) return fail({ code: 'late' });
  const picture = await window.webContents.capturePage();
  try {
    await writeFile(file, picture.toPNG());
    return succeed(null);
  } catch (error) {
    return fail({ code: 'unwritable', reason: errorCode(error) });
  }
}
