// @ts-check

const WITHOUT_LIBRARY = ['build', 'inspect', 'help'];

/**
 * Whether a command reads resources/library.sqlite, so that it must be there first.
 * @param {string[]} args of the command line
 * @returns {boolean}
 */
export function needsLibrary(args) {
  const command = args.find((argument) => !argument.startsWith('-'));
  if (command === undefined || WITHOUT_LIBRARY.includes(command)) return false;
  return !args.some((argument) => argument === '--library' || argument.startsWith('--library='));
}
