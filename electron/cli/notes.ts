import { notesBackup } from './notes-backup';
import type { NotesCommand } from './notes-command';
import { notesExport } from './notes-export';
import { notesImport } from './notes-import';
import { notesVerify } from './notes-verify';
import { say, type ExitCode } from './output';

const commands: readonly (readonly [name: string, NotesCommand])[] = [
  ['backup', notesBackup],
  ['export', notesExport],
  ['import', notesImport],
  ['verify', notesVerify],
];

/** The lines of `gazette notes` in the usage. */
export const notesUsage = commands.map(([, { usage }]) => `  gazette notes ${usage}`);

/** `gazette notes …`: what can be done to the notes without a window. */
export async function notes([name, ...args]: readonly string[]): Promise<ExitCode> {
  const [, command] = commands.find(([each]) => each === name) ?? [];
  const code = (await command?.run(args)) ?? null;
  if (code !== null) return code;
  say(['usage:', ...notesUsage].join('\n'));
  return 2;
}
