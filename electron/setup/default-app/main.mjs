// @ts-check
// Stands in for the default_app.asar of an official Electron in a runtime that came without one, and does what that
// one does for `electron [switches] path/to/app [arguments]`. See electron/default_app/main.ts of the Electron sources.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app, dialog } from 'electron';

// What only a default app needs is not in Electron's public types.
const shell =
  /** @type {import('electron').App & Record<'setVersion' | 'setAppPath', (value: string) => void>} */ (app);
const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
let path;
for (let at = 0; at < args.length; at += 1) {
  const argument = args[at] ?? '';
  if (argument === '-r' || argument === '--require') {
    at += 1;
    const preload = args[at];
    if (preload !== undefined) require(resolve(preload));
  } else if (argument === '--version' || argument === '-v') {
    process.stdout.write(`v${process.versions.electron ?? ''}\n`);
    process.exit(0);
  } else if (!argument.startsWith('-')) {
    path = argument;
    break;
  }
}

if (path === undefined) {
  process.stderr.write('electron: no app was named. Usage: electron [switches] path/to/app [arguments]\n');
  process.exit(1);
}

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
const folder = resolve(path);
const description = join(folder, 'package.json');
if (existsSync(description)) {
  const { name, productName, version } = JSON.parse(readFileSync(description, 'utf8'));
  if (version !== undefined) shell.setVersion(version);
  if (productName ?? name) shell.setName(productName ?? name);
}
try {
  const main = require.resolve(folder);
  shell.setAppPath(existsSync(description) ? folder : dirname(main));
  // Awaited before Electron says `ready`, so that the app can still do what must come first.
  await import(pathToFileURL(main).href);
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
  if (process.env['DISPLAY'] !== undefined && process.stderr.isTTY !== true)
    dialog.showErrorBox('Error', text);
  process.exit(1);
}
