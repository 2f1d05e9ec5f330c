import { expect, test } from 'vitest';
import { seedLibrary, temporaryFolder } from './seed-library';

test('documents are found by the kinds that their titles name', async () => {
  const db = await seedLibrary(temporaryFolder());
  const ordinals = db
    .prepare<[string], number>(
      `SELECT document.ordinal FROM document_kind JOIN document ON document.id = document_kind.document_id
       WHERE kind = ? ORDER BY document.ordinal`,
    )
    .pluck();
  expect(ordinals.all('通知')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(ordinals.all('办法')).toEqual([1, 7]);
  expect(ordinals.all('方案')).toEqual([2, 3, 4]);
  expect(ordinals.all('措施')).toEqual([6, 8]);
  db.close();
});
