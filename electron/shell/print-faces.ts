import { readFileSync } from 'node:fs';
import type { PageManifest } from './page-files';

/** The faces that the page's style declares, and nothing else of that style; addresses in it are relative to it. */
export function printFaceRules(manifest: PageManifest): string {
  return [...manifest]
    .filter(([url]) => url.endsWith('.css'))
    .flatMap(([, file]) => readFileSync(file, 'utf8').match(/@font-face\s*\{[^}]*\}/gu) ?? [])
    .join('\n');
}
