// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder, absolute, without a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {string[]} parts
 * @returns {string} an absolute path inside the checkout
 */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}

/**
 * The version of a package that is installed in node_modules.
 * @param {string} name
 * @returns {string}
 */
export function installedVersion(name) {
  const text = readFileSync(inProject('node_modules', name, 'package.json'), 'utf8');
  const { version } = /** @type {{ version: string }} */ (JSON.parse(text));
  return version;
}
