import { expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/model/default-settings';
import { settingsFrom, settingsSchema } from '../../../shared/model/settings';

const fallback = defaultSettings('en');

test('one damaged field does not cost the others', () => {
  expect(settingsFrom({ theme: 'sepia', textSize: 'huge', colour: 'red' }, fallback)).toEqual({
    ...fallback,
    theme: 'sepia',
  });
});

test.each([null, 'text', 7, []])('%j is as good as nothing kept', (kept) => {
  expect(settingsFrom(kept, fallback)).toEqual(fallback);
});

test('a change of one field says nothing of the others', () => {
  expect(settingsSchema.partial().parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(settingsSchema.partial().safeParse({ theme: 'purple' }).success).toBe(false);
});
