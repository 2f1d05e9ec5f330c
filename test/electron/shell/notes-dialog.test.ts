import { expect, test } from 'vitest';
import { copyFolderDialog, notesDialog } from '../../../electron/shell/notes-dialog';
import { wordsIn } from '../../../electron/shell/words';
import { languages } from '../../../shared/model/choices';

test.each(languages)('one file of notes is chosen, of whatever ending it has (%s)', (language) => {
  const words = wordsIn(language);
  const { title, filters, properties, defaultPath } = notesDialog('/home/somebody/Documents', words);
  expect(title).toBe(words('dialog.importNotesTitle'));
  expect(defaultPath).toBe('/home/somebody/Documents');
  expect(filters?.map(({ extensions }) => extensions)).toEqual([
    ['jsonld', 'json', 'ndjson', 'jsonl', 'sqlite'],
    ['*'],
  ]);
  expect(properties).toEqual(['openFile']);
});

test('one folder is chosen for copies, or made', () => {
  expect(copyFolderDialog(wordsIn('en')).properties).toEqual(['openDirectory', 'createDirectory']);
});
