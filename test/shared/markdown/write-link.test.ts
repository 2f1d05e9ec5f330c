import { expect, test } from 'vitest';
import { parseNote } from '../../../shared/markdown/parse-note';
import { writeLink } from '../../../shared/markdown/write-link';

test.each([
  ['北京市人民政府公报/2022-34/7#art-9', '《关于发布〈办法〉的通知》第九条'],
  ['单行文件/办法(修订)/1', 'A [draft] *of* the `rules` <b>'],
  ['单行文件/办法(一/1', '\\'],
  ['单行文件/增长5%的<办法>/1', '办法'],
])('a link to %s reads back', (address, words) => {
  expect(parseNote(writeLink(address, words))).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'link', to: { address }, content: [{ type: 'text', text: words }] }],
    },
  ]);
});

test('the address stays readable', () => {
  expect(writeLink('北京市人民政府公报/2022-34/7#art-9', '《办法》第九条')).toBe(
    '[《办法》第九条](gazette://北京市人民政府公报/2022-34/7#art-9)',
  );
});
