import { BrowserWindow, session, type Session } from 'electron';
import { FailureError } from '../../shared/result';
import { cutOffSession } from './offline';
import { pageScheme } from './page-origin';
import { denyPermissions } from './permissions';
import { printPreferences } from './web-preferences';

const printUrl = `${pageScheme}://print/notes.html`;

/** What the file says for itself (its style and nothing else), said once more by whoever hands it out. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const program = 'Gazette Reader';

/** Chromium fills these classes in; the template has a page of its own, which knows nothing of the file's style. */
const footer = `<div style="width: 100%; text-align: center; font-size: 8px; color: #444">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

/** One session for all printing: in memory, without a network, and with no page but the one that is printed. */
let printing: Promise<Session> | null = null;
let printed = '';

async function openSession(): Promise<Session> {
  const apart = session.fromPartition('print');
  await cutOffSession(apart);
  denyPermissions(apart);
  apart.protocol.handle(pageScheme, ({ url }) =>
    url === printUrl
      ? new Response(printed, {
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
        })
      : new Response(null, { status: 404 }),
  );
  return apart;
}

/**
 * Prints HTML in a window that nobody sees, in which no script runs, and gives the PDF: A4 or as its style says, tagged,
 * with its headings as outline and page numbers. Throws a FailureError with `cancelled` once the signal says so.
 */
export async function printPdf(html: string, signal: AbortSignal): Promise<Uint8Array> {
  printing ??= openSession();
  const apart = await printing;
  if (signal.aborted) throw new FailureError({ code: 'cancelled' });
  printed = html;
  const window = new BrowserWindow({ show: false, webPreferences: { ...printPreferences, session: apart } });
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new FailureError({ code: 'cancelled' }));
    });
  });
  // It goes into the file as its creator, and would name the machine's system.
  window.webContents.userAgent = program;
  try {
    await Promise.race([window.loadURL(printUrl), cancelled]);
    const pdf = window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    });
    return await Promise.race([pdf, cancelled]);
  } finally {
    printed = '';
    window.destroy();
  }
}
