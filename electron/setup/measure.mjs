// @ts-check
// `npm run fuzz`: what takes too long for `npm test` and needs no Electron.
import { hand } from './child.mjs';
import { enter } from './entry.mjs';
import { inProject, projectRoot } from './project.mjs';
import { prepareCommandLine } from './steps.mjs';

await enter(async ([name, ...more]) => {
  await prepareCommandLine({ needsLibrary: false });
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const config = inProject('test', name ?? '', 'vitest.config.ts');
  return hand(process.execPath, [vitest, 'run', '--config', config, ...more], { cwd: projectRoot });
});
