import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, test } from 'vitest';
import { NotePreview } from '../../../renderer/components/NotePreview';
import { NoteText } from '../../../renderer/components/NoteText';
import {
  NoteSurroundingsProvider,
  type NoteSurroundings,
} from '../../../renderer/components/note-surroundings';

const surroundings: NoteSurroundings = {
  words: {
    ...{ tools: '', bold: '', italic: '', list: '', link: '', linkFind: '', preview: '', completion: '' },
    linkCopied: (name) => name,
    copyUrl: '复制网址',
  },
  keys: { bold: '', italic: '', list: '', link: '' },
  onMac: false,
  showsPreview: true,
  onShowPreview: () => undefined,
  copied: null,
  find: () => [],
  onFollow: () => undefined,
  onCopyUrl: () => undefined,
};

function drawn(node: ReactNode): string {
  return renderToStaticMarkup(
    <NoteSurroundingsProvider value={surroundings}>{node}</NoteSurroundingsProvider>,
  );
}

test.each([
  ['**甲**与*乙*', '<p><strong>甲</strong>与<em>乙</em></p>'],
  ['3. 甲\n4. 乙', '<ol start="3"><li><p>甲</p></li><li><p>乙</p></li></ol>'],
  ['# 题', '<h4>题</h4>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  [
    '[九](gazette://a/2022-34/7#art-9)',
    '<p><a class="note-link" href="gazette://a/2022-34/7#art-9" title="a/2022-34/7#art-9">九</a></p>',
  ],
])('%s', (note, html) => {
  expect(drawn(<NoteText text={note} />)).toBe(`<div class="note-text">${html}</div>`);
});

it('shows where a link to the web leads, and opens nothing', () => {
  const html = drawn(<NoteText text="[网](https://example.org/)" />);
  expect(html).toContain('https://example.org/');
  expect(html).not.toMatch(/<a\b|href|src=/u);
});

it('draws of a long note what is near', () => {
  const note = Array.from({ length: 2000 }, (_, at) => `第${String(at)}段。**重点**在此，其余从略。`).join(
    '\n\n',
  );
  const html = drawn(<NoteText text={note} />);
  expect(html).toContain('第0段');
  expect(html).not.toContain('第1999段');
  expect(html.match(/<p>/gu)?.length).toBeLessThan(300);
});

it('previews what has marks, and no plain words', () => {
  expect(drawn(<NotePreview label="预览" text={'两行\n字'} />)).toBe('');
  expect(drawn(<NotePreview label="预览" text="*字*" />)).toContain('<em>字</em>');
});
