import { BrowserWindow, session, type Session } from 'electron';
import { printFaces } from '../../shared/model/export-formats';
import { FailureError } from '../../shared/result';
import { cutOffSession } from './offline';
import { answerPageRequest, type PageManifest } from './page-files';
import { pageHost, pageScheme } from './page-origin';
import { denyPermissions } from './permissions';
import { printFaceRules } from './print-faces';
import { printPreferences } from './web-preferences';

/** Of the page's own origin, because faces may be had from there alone. */
const origin = `${pageScheme}://${pageHost}`;
const printUrl = `${origin}/print/notes.html`;

/** What the file says for itself (its style and the faces, nothing else), said once more by whoever hands it out. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'";

/** Chromium fills these classes in; the template has a page of its own, which knows nothing of the file's style. */
const footer = `<div style="width: 100%; text-align: center; font-size: 8px; color: #444">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

/** A world of scripts apart from the page's, in which nothing of the page can act. */
const ownWorld = 999;

/** One session for all printing: in memory, without a network, and with no page but the one that is printed. */
let printing: Promise<Session> | null = null;
let printed = '';

async function openSession(manifest: PageManifest): Promise<Session> {
  const apart = session.fromPartition('print');
  await cutOffSession(apart);
  denyPermissions(apart);
  const faces = printFaceRules(manifest);
  apart.protocol.handle(pageScheme, ({ method, url }) => {
    if (url === printUrl) return answer(printed, 'text/html; charset=utf-8');
    if (url === origin + printFaces) return answer(faces, 'text/css; charset=utf-8');
    return url.endsWith('.woff2')
      ? answerPageRequest(manifest, method, url)
      : new Response(null, { status: 404 });
  });
  return apart;
}

function answer(text: string, mimeType: string): Response {
  return new Response(text, { headers: { 'Content-Type': mimeType, 'Content-Security-Policy': policy } });
}

/**
 * Prints HTML in a window that nobody sees, in which no script runs, and gives the PDF: A4 or as its style says, tagged,
 * with its headings as outline and page numbers. Throws a FailureError with `cancelled` once the signal says so.
 */
export async function printPdf(
  html: string,
  manifest: PageManifest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  printing ??= openSession(manifest);
  const apart = await printing;
  if (signal.aborted) throw new FailureError({ code: 'cancelled' });
  printed = html;
  const window = new BrowserWindow({ show: false, webPreferences: { ...printPreferences, session: apart } });
  const { webContents } = window;
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new FailureError({ code: 'cancelled' }));
    });
  });
  const print = async (): Promise<Uint8Array> => {
    await window.loadURL(printUrl);
    await webContents.executeJavaScriptInIsolatedWorld(ownWorld, [
      { code: 'document.fonts.ready.then(() => null)' },
    ]);
    return webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    });
  };
  try {
    return await Promise.race([print(), cancelled]);
  } finally {
    printed = '';
    window.destroy();
  }
}
