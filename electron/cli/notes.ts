import type { NotesCommand } from './notes-command';
import { say, type ExitCode } from './output';

const commands: Readonly<Record<string, NotesCommand>> = {};

/** The lines of `gazette notes` in the usage. */
export const notesUsage = Object.values(commands).map(({ usage }) => `  gazette notes ${usage}`);

/** `gazette notes …`: what can be done to the notes without a window, also while one is open. */
export async function notes([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  const code = (await commands[name]?.run(args)) ?? null;
  if (code !== null) return code;
  say(['usage:', ...notesUsage].join('\n'));
  return 2;
}
