import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { htmlFile, printedHtml } from '../../../electron/export/html';
import { recorder } from '../../../electron/export/note-record';
import { exportWords } from '../../../electron/export/words';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { document, frameIn, kept, notesOnSeed, orphaned, supportQuote } from './notes-to-export';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const html = (notes: readonly AnnotationInContext[]): string =>
  htmlFile(notes.map(recorder(exportWords('zh-CN'), 'plain')), frameIn('zh-CN'));

function elements(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elements)];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const note = [
  '# 标题 <script>alert(1)</script>',
  '**要点** 见 [第十条](gazette://%E5%8C%97%E4%BA%AC%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C%E5%85%AC%E6%8A%A5/2022-34/1#art-10)',
  '![图](https://example.com/a.png) <https://example.com/b>',
  '3. 三\n4. 四',
  '| 甲 | 乙 |\n|---|---|\n| 1 | 𠮷 |',
].join('\n\n');

test('a file stands alone: it runs nothing, and asks for nothing', async () => {
  const { place, on } = await notesOnSeed();
  const selectors = [on('art-14', supportQuote)];
  const highlight = place(kept({ kind: 'highlight', colour: 'yellow', selectors, note, tags: ['人才'] }));
  const tree = parse(html([highlight, place(kept({ note: '随想' })), orphaned(highlight)]));
  const all = elements(tree);
  const loading = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'svg', 'video'];
  expect(all.filter(({ tagName }) => loading.includes(tagName))).toEqual([]);
  expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(?:on|src|style$)/u.test(name))).toEqual(
    [],
  );
  const links = all.flatMap((element) => attribute(element, 'href') ?? []);
  expect(links.filter((link) => !/^(?:gazette:\/\/|#document-)/u.test(link))).toEqual([]);

  const style = textOf(all.find(({ tagName }) => tagName === 'style') as Element);
  expect(style).toContain('@media print');
  expect(style).not.toMatch(/url\(|@import/u);
  const policy = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(policy && attribute(policy, 'content')).toBe(
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
});

test('what is known of a note stands in it, and its Markdown is drawn', async () => {
  const { place, on } = await notesOnSeed();
  const selectors = [on('art-14', supportQuote)];
  const tree = parse(
    html([place(kept({ kind: 'highlight', colour: 'yellow', selectors, note, tags: ['人才'] }))]),
  );
  const all = elements(tree);
  const find = (tag: string): readonly string[] =>
    all.filter(({ tagName }) => tagName === tag).map((element) => textOf(element).trim());
  expect(find('blockquote')).toEqual([supportQuote]);
  expect(find('h3')).toEqual(['第五章 支持 › 第十四条']);
  expect(find('h4')).toEqual(['标题 <script>alert(1)</script>']);
  expect(find('strong')).toEqual(['要点']);
  expect(find('td')).toEqual(['1', '𠮷']);
  expect(all.flatMap((element) => attribute(element, 'start') ?? [])).toEqual(['3']);
  expect(find('dd')).toEqual(
    expect.arrayContaining([
      ...['京科发〔2022〕10号', '2022-06-30', '北京市人民政府公报2022年第34期（总第766期）', '第6页'],
      ...['高亮（黄色）', '人才', expect.stringContaining('（京科发〔2022〕10号）第十四条') as string],
    ]),
  );
  expect(textOf(tree)).toContain(`${document}#art-14`);
  expect(all.find(({ tagName }) => tagName === 'html')?.attrs).toEqual([{ name: 'lang', value: 'zh-CN' }]);
});

test('what the program prints may have its own faces, and nothing else', async () => {
  const { place } = await notesOnSeed();
  const records = [place(kept({ note: '随想' }))].map(recorder(exportWords('zh-CN'), 'plain'));
  const all = elements(parse(printedHtml(records, frameIn('zh-CN'))));
  const links = all.filter(({ tagName }) => tagName === 'link');
  expect(links.map((link) => attribute(link, 'href'))).toEqual(['/assets/print-faces.css']);
  const policy = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(policy && attribute(policy, 'content')).toMatch(
    /^default-src 'none'; style-src 'self' 'sha256-[^']*'; font-src 'self'$/u,
  );
});
