import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyNotebook } from '../notebook/verify-notebook';
import { onOneLine, terminalWords } from './language';
import type { NotesCommand } from './notes-command';
import { backupsBeside, ownNotebook } from './notes-place';
import { printJson, printLine, refuse, say } from './output';

/**
 * `gazette notes verify`: says what is wrong with the notes, their journal and backups, and only reads them. 2 when
 * something is wrong.
 */
export const notesVerify: NotesCommand = {
  usage: 'verify [--notebook FILE] [--json]',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { notebook: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 0) return null;
    const notebook = resolve(values.notebook ?? ownNotebook());
    const verified = await verifyNotebook(notebook, backupsBeside(notebook));
    if (!verified.ok) return refuse(verified.error);
    const words = terminalWords();
    const { flaws, ...counts } = verified.value;
    const described = flaws.map(({ kind, where }) => ({
      ...{ kind, where },
      message: onOneLine(words(`cli.notes.flaw.${kind}`, { where })),
    }));
    for (const { message } of described) say(`gazette: ${message}`);
    if (values.json) printJson({ ok: flaws.length === 0, ...counts, flaws: described });
    else printLine(words('cli.notes.verified', { ...counts, flaws: flaws.length }));
    return flaws.length === 0 ? 0 : 2;
  },
};
