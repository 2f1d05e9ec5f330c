import i18next, { type TFunction } from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { copyFailure } from '../../../renderer/words/copies';
import { printedSize } from '../../../renderer/words/size';
import en from '../../../resources/locales/en.json';
import type { BackupStatus } from '../../../shared/model/notes-exchange';
import type { Failure } from '../../../shared/result';

let t: TFunction;
beforeAll(async () => {
  const words = i18next.createInstance();
  await words.init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  t = words.t;
});

function copies(failure: Failure | null): BackupStatus['copies'] {
  return { interval: 'daily', folder: 'STICK', last: null, failure };
}
const sentence = ({ code }: Failure): string => `<${code}>`;

it('a stick that was pulled out is named, and what to do', () => {
  const failure = { code: 'copy-folder-missing', folder: 'STICK' } as const;
  expect(copyFailure(t, copies(failure), sentence)).toMatch(/“STICK” is not there.*put it in/u);
});

it('any other failure has its own sentence, and none has none', () => {
  const failure = { code: 'file-unwritable', file: 'notes.sqlite', reason: 'ENOSPC' } as const;
  expect(copyFailure(t, copies(failure), sentence)).toBe(
    'The last copy could not be made. <file-unwritable>',
  );
  expect(copyFailure(t, copies({ code: 'internal', id: 'x' }), sentence)).toMatch(/<internal>$/u);
  expect(copyFailure(t, copies(null), sentence)).toBeNull();
});

it.each([
  [12_345, '12.3 kB'],
  [4_100_000, '4.1 MB'],
])('%d bytes are %s', (bytes, size) => {
  expect(printedSize(bytes, 'en')).toBe(size);
});
