// @ts-check
// `npm run -s gazette -- …`: the command line, prepared without a word on standard output.
import { hand } from './child.mjs';
import { enter } from './entry.mjs';
import { inProject } from './project.mjs';
import { needsLibrary } from './gazette-arguments.mjs';
import { prepareCommandLine } from './steps.mjs';

await enter(async (args) => {
  await prepareCommandLine({ needsLibrary: needsLibrary(args) });
  // npm runs scripts in the project's folder; names of files mean those in the reader's.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return hand(process.execPath, [inProject('out', 'main', 'cli.cjs'), ...args], { cwd });
});
