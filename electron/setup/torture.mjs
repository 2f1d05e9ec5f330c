// @ts-check
// `npm run torture`: kills what writes notes, tears their pages, fills their disk; then the same with the real Electron.
import { hand } from './child.mjs';
import { needsVirtualDisplay, requireDisplay, startVirtualDisplay } from './display.mjs';
import { enter } from './entry.mjs';
import { inProject, projectRoot } from './project.mjs';
import { prepareAll } from './steps.mjs';

await enter(async (more) => {
  const virtual = needsVirtualDisplay(process.platform, process.env);
  await requireDisplay();
  const electron = await prepareAll({ needsVirtualDisplay: virtual });
  const display = virtual ? await startVirtualDisplay() : undefined;
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...display?.env, GAZETTE_ELECTRON: electron.executable };
  delete env.ELECTRON_RUN_AS_NODE;
  try {
    const notes = await run(['vitest', 'vitest.mjs'], ['run', '--config', 'vitest.config.ts', ...more], env);
    // A part that was asked for by name is one of the notes alone.
    if (more.length > 0) return notes;
    const window = await run(
      ['@playwright', 'test', 'cli.js'],
      ['test', '--config', 'playwright.config.ts'],
      env,
    );
    return notes === 0 ? window : notes;
  } finally {
    display?.stop();
  }
});

/**
 * @param {string[]} script within node_modules
 * @param {string[]} args in which a file is one of test/torture/
 * @param {NodeJS.ProcessEnv} env
 */
function run(script, args, env) {
  const placed = args.map((arg) => (arg.endsWith('.config.ts') ? inProject('test', 'torture', arg) : arg));
  return hand(process.execPath, [inProject('node_modules', ...script), ...placed], { cwd: projectRoot, env });
}
