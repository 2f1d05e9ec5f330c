import { expect, test } from 'vitest';
import { importDialog } from '../../../electron/shell/import-dialog';
import { wordsIn } from '../../../electron/shell/words';
import { languages } from '../../../shared/model/choices';

test.each(languages)(
  'files of every format, or any file, can be chosen, several at once (%s)',
  (language) => {
    const words = wordsIn(language);
    const { title, filters, properties } = importDialog('files', words);
    expect(title).toBe(words('dialog.importFilesTitle'));
    expect(filters?.map(({ extensions }) => extensions)).toEqual([
      ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'pdf'],
      ['*'],
    ]);
    expect(properties).toEqual(['openFile', 'multiSelections']);
  },
);

test('folders are chosen as folders', () => {
  expect(importDialog('folder', wordsIn('en')).properties).toEqual(['openDirectory', 'multiSelections']);
});
