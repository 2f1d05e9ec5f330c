// @ts-check
// `npm run setup`: everything that `npm start` and `npm test` need, and nothing else.
import { needsVirtualDisplay } from './display.mjs';
import { enter } from './entry.mjs';
import { say } from './progress.mjs';
import { prepareAll } from './steps.mjs';

await enter(async () => {
  await prepareAll({ needsVirtualDisplay: needsVirtualDisplay(process.platform, process.env) });
  say('Everything is ready.');
  return 0;
});
