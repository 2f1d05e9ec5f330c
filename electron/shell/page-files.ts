import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pageHeaders } from './page-headers';
import { isPageUrl } from './page-origin';

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** URL path (`/assets/index.js`) → absolute path of a built file. */
export type PageManifest = ReadonlyMap<string, string>;

/**
 * Lists the built files of the page. What is not in the list does not exist for the protocol, so that no spelling of a
 * path leads out of the folder. Throws the file system's error when the folder cannot be read.
 */
export function pageManifest(folder: string, prefix = ''): PageManifest {
  return new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      const url = `${prefix}/${entry.name}`;
      if (entry.isDirectory()) return [...pageManifest(path, url)];
      return entry.isFile() && extname(entry.name) in mimeTypes ? [[url, path]] : [];
    }),
  );
}

/** Answers a request of the page's protocol from the manifest: 405 to all but GET, 404 to what is not listed. */
export async function answerPageRequest(
  manifest: PageManifest,
  method: string,
  url: string,
): Promise<Response> {
  if (method !== 'GET') return refuse(405);
  if (!isPageUrl(url)) return refuse(404);
  const file = manifest.get(new URL(url).pathname);
  const mimeType = file === undefined ? undefined : mimeTypes[extname(file)];
  if (file === undefined || mimeType === undefined) return refuse(404);
  return new Response(new Uint8Array(await readFile(file)), { headers: pageHeaders(mimeType) });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: pageHeaders('text/plain; charset=utf-8') });
}
