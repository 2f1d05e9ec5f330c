import { say, type Message } from './toasts';

/** What goes to the clipboard; as HTML, too, where other programs can use it. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Copies, and says so, or that it could not be done. */
export async function copyText({ text, html }: Copied, said: Message): Promise<void> {
  const forms = [
    ['text/plain', text] as const,
    ...(html === undefined ? [] : [['text/html', html] as const]),
  ];
  try {
    // Bare strings are not taken by every Chromium.
    const blobs = Object.fromEntries(forms.map(([type, form]) => [type, new Blob([form], { type })]));
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    say(said);
  } catch {
    say({ kind: 'not-copied' });
  }
}
