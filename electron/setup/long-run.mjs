// @ts-check
// `npm run bench` and `npm run torture`: what takes too long for `npm test`, in plain Node and then in the real Electron.
import { hand } from './child.mjs';
import { needsVirtualDisplay, requireDisplay, startVirtualDisplay } from './display.mjs';
import { enter } from './entry.mjs';
import { inProject, projectRoot } from './project.mjs';
import { prepareAll } from './steps.mjs';

await enter(async ([name = '', ...more]) => {
  const virtual = needsVirtualDisplay(process.platform, process.env);
  await requireDisplay();
  const electron = await prepareAll({ needsVirtualDisplay: virtual });
  const display = virtual ? await startVirtualDisplay() : undefined;
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...display?.env, GAZETTE_ELECTRON: electron.executable };
  delete env.ELECTRON_RUN_AS_NODE;
  try {
    const config = (/** @type {string} */ file) => ['--config', inProject('test', name, file)];
    // A part is asked for by its name; `window` is all that needs Electron.
    const plain =
      more[0] === 'window'
        ? 0
        : await run(['vitest', 'vitest.mjs'], ['run', ...config('vitest.config.ts'), ...more], env);
    if (more.length > 0 && more[0] !== 'window') return plain;
    const window = await run(
      ['@playwright', 'test', 'cli.js'],
      ['test', ...config('playwright.config.ts'), ...more.slice(1)],
      env,
    );
    return plain === 0 ? window : plain;
  } finally {
    display?.stop();
  }
});

/**
 * @param {string[]} script within node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(script, args, env) {
  return hand(process.execPath, [inProject('node_modules', ...script), ...args], { cwd: projectRoot, env });
}
