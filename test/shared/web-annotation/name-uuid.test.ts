import { expect, test } from 'vitest';
import { nameUuid } from '../../../shared/web-annotation/name-uuid';

test.each([
  // Appendix A.4 of RFC 9562 has its example for DNS; these were made with Python's uuid.uuid5(NAMESPACE_URL, …).
  ['https://notes.example.org/annotations/4711', 'f9b1e2ad-7d8e-5ecd-bd17-1ccb427060f5'],
  ['北京市人民政府公报/2022-34/1#art-14 𠀀', '11a51f17-b362-55f1-92ef-faf7d97c9d02'],
])('the name %s has always the same UUID', (name, uuid) => {
  expect(nameUuid(name)).toBe(uuid);
});

test('half a character is taken, too', () => {
  expect(nameUuid('a\ud800')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/u);
});
