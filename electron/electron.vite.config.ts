import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const from = (path: string): string => resolve(root, path);

/**
 * Lets text wait for its face, which lies on the same disk, instead of showing it in another: on a machine without
 * Chinese fonts that other one is empty boxes.
 */
const showNoBoxes = {
  name: 'show-no-boxes',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('@fontsource') ? code.replaceAll('font-display: swap', 'font-display: block') : null,
};

/** Puts what pdf.js reads beside its code where `pdf-data.ts` looks for it: character maps and standard fonts, 3 MB. */
const withPdfData = {
  name: 'with-pdf-data',
  closeBundle: () => {
    for (const folder of ['cmaps', 'standard_fonts']) {
      cpSync(from(`node_modules/pdfjs-dist/${folder}`), from(`out/main/pdf/${folder}`), { recursive: true });
    }
  },
};

/**
 * Three bundles: the Node side (shell, data process, import process, thread of exports, command line), the sandboxed preload, and the page.
 * The Node side and the preload are CommonJS: a sandboxed preload must be, and a start file that is can be
 * loaded by every Electron. better-sqlite3 alone stays outside, because it is native.
 */
export default defineConfig({
  main: {
    root,
    plugins: [withPdfData],
    build: {
      externalizeDeps: false,
      outDir: from('out/main'),
      target: 'node20',
      rolldownOptions: {
        input: {
          main: from('electron/main.ts'),
          data: from('electron/data.ts'),
          cli: from('electron/cli.ts'),
          import: from('electron/import.ts'),
          render: from('electron/render.ts'),
        },
        external: ['electron', 'better-sqlite3'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    root,
    build: {
      externalizeDeps: false,
      outDir: from('out/preload'),
      rolldownOptions: {
        input: { preload: from('electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react(), showNoBoxes],
    build: {
      outDir: from('out/renderer'),
      target: 'chrome130',
      minify: true,
      // Nothing goes into data: URLs, which the page's policy refuses for fonts.
      assetsInlineLimit: 0,
      rolldownOptions: { input: from('renderer/index.html') },
    },
  },
});
