import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders with what pdf.js needs beside its code, in its package and in the program's bundle. */
const folders: ReadonlyMap<string, string> = new Map([
  ['cMapUrl', 'cmaps'],
  ['standardFontDataUrl', 'standard_fonts'],
]);

const plainName = /^[\w.-]+$/u;

/**
 * Gives pdf.js its character maps, without which text in fonts that are not in the file cannot be read, and its
 * standard fonts, from the disk. Its own ways depend on the kind of process, and one of them would fetch.
 */
export class PdfData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const folder = folders.get(kind);
    if (folder === undefined || !plainName.test(filename)) throw new Error(`No ${kind}: ${filename}`);
    return new Uint8Array(await readFile(join(dataFolder(), folder, filename)));
  }
}

/**
 * Beside the bundle lies a copy of the two folders, `pdf` (see electron.vite.config.ts), also in a package; run from
 * source, they are in pdf.js's own package.
 */
function dataFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = [join(here, 'pdf'), join(here, '..', 'pdf')].find((folder) => existsSync(folder));
  return bundled ?? dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}
