import { say } from './toasts';

/** Puts words on the clipboard, and says whether they are there. */
export async function copyText(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    say({ kind: 'copied-text' });
  } catch {
    say({ kind: 'not-copied' });
  }
}
