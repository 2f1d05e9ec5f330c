import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, succeed, type Result } from '../../shared/result';
import { PdfData } from './pdf-data';

/** No gazette has as many pages. */
const mostPages = 2000;

/** A piece of text at its place on a page, in points; y grows upwards. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** In degrees against the page's own direction, from 0. */
  readonly angle: number;
}

/** The texts of each page in the order of the file, which is that of reading in what typesetters make. */
export type PdfPages = readonly (readonly PdfText[])[];

/** Failures: file-encrypted, file-damaged, file-hostile. */
export async function pdfPages(bytes: Uint8Array, file: string): Promise<Result<PdfPages>> {
  const damaged = fail({ code: 'file-damaged', file, format: 'pdf' } as const);
  // pdf.js mends what it can of a file that was cut off, and does not say what it could not.
  if (!hasEnd(bytes)) return damaged;
  const { getDocument } = await library();
  const loading = getDocument({
    // pdf.js keeps the array for itself.
    data: new Uint8Array(bytes),
    BinaryDataFactory: PdfData,
    cMapPacked: true,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) {
      return fail({ code: 'file-hostile', file, reason: `${String(document.numPages)} pages` });
    }
    const pages: (readonly PdfText[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await textsOf(document, number));
    return succeed(pages);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return encrypted ? fail({ code: 'file-encrypted', file }) : damaged;
  } finally {
    await loading.destroy();
  }
}

/** Loaded at the first PDF alone: it is as large as the rest of the program. */
async function library(): Promise<typeof PdfJs> {
  // Where it looks for the part that reads before it starts a worker, which could not find its file in a bundle.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** A PDF ends with `%%EOF`, and a little rubbish at most. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.slice(-2048)).includes('%%EOF');
}

async function textsOf(document: PdfJs.PDFDocumentProxy, number: number): Promise<PdfText[]> {
  const page = await document.getPage(number);
  // The text stays as it is: what is mapped, radicals.ts maps.
  const { items } = await page.getTextContent({ disableNormalization: true });
  page.cleanup();
  return items.flatMap((item): PdfText[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform.map(Number);
    const turned = Math.atan2(b, a);
    const degrees = (Math.round((turned * 180) / Math.PI) - page.rotate + 720) % 360;
    return [
      {
        text: item.str,
        x: e * Math.cos(turned) + f * Math.sin(turned),
        y: f * Math.cos(turned) - e * Math.sin(turned),
        width: item.width,
        size: Math.hypot(c, d) || item.height,
        angle: degrees,
      },
    ];
  });
}
