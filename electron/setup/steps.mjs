// @ts-check
import { ensureBundle } from './bundle.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { describe, ensureElectron } from './electron-runtime.mjs';
import { ensureLibrary } from './library.mjs';
import { ensureNativeAddon, willBuild } from './native-addon.mjs';
import { say } from './progress.mjs';
import { requireSandbox } from './sandbox.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/**
 * Everything that the window and the tests need, in the order in which each step needs the one before. What is there
 * already costs next to nothing.
 * @param {{ needsVirtualDisplay: boolean }} machine
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function prepareAll({ needsVirtualDisplay }) {
  await ensureDependencies();
  const electron = await ensureElectron();
  say(describe(electron));
  await ensureSystemPackages(electron.executable, {
    virtualDisplay: needsVirtualDisplay,
    compiler: willBuild(electron),
  });
  requireSandbox(electron.executable);
  await ensureNativeAddon(electron);
  await ensureBundle();
  await ensureLibrary();
  return electron;
}

/**
 * What the command line needs: no Electron and no system package.
 * @param {{ needsLibrary: boolean }} command
 */
export async function prepareCommandLine({ needsLibrary }) {
  await ensureDependencies();
  await ensureBundle();
  if (needsLibrary) await ensureLibrary();
}
