import { openNotes } from '../../electron/notebook/open-notes';

/** Opens notes of an older version, and ends. Argument: their folder. */
const [folder = ''] = process.argv.slice(2);
process.send?.('begins');
const opened = openNotes(
  { notebookFile: `${folder}/notebook.sqlite`, backupsFolder: `${folder}/backups` },
  { noticed: () => undefined, backedUp: () => undefined },
);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
process.disconnect();
