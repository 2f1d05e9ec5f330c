// @ts-check
import { resolve } from 'node:path';

import { SetupError } from './fatal.mjs';

/**
 * What stood after `npm start --`: set-up reads only `--screenshot FILE`, all else is for the reader.
 * @param {string[]} args
 * @param {string} cwd the folder that the command was given in, which relative names are taken from
 * @returns {{ screenshot: string | undefined, rest: string[] }} `screenshot` absolute
 */
export function startArguments(args, cwd) {
  const rest = [];
  let screenshot;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--screenshot') {
      at += 1;
      screenshot = args[at] ?? '';
    } else if (argument.startsWith('--screenshot=')) {
      screenshot = argument.slice('--screenshot='.length);
    } else {
      rest.push(argument);
    }
  }
  if (screenshot === '' || screenshot?.startsWith('-')) {
    throw new SetupError('--screenshot needs the name of a file.', '--screenshot 之后应写文件名。');
  }
  return { screenshot: screenshot === undefined ? undefined : resolve(cwd, screenshot), rest };
}
