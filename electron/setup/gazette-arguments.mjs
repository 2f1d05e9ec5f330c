// @ts-check

const WITHOUT_LIBRARY = ['build', 'inspect', 'help', 'notes backup', 'notes verify', 'notes import'];

/**
 * Whether a command reads resources/library.sqlite, so that it must be there first.
 * @param {string[]} args of the command line
 * @returns {boolean}
 */
export function needsLibrary(args) {
  const [command, subject] = args.filter((argument) => !argument.startsWith('-'));
  if (command === undefined) return false;
  if ([command, `${command} ${subject ?? ''}`].some((name) => WITHOUT_LIBRARY.includes(name))) return false;
  return !args.some((argument) => argument === '--library' || argument.startsWith('--library='));
}
