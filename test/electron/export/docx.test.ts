import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { docxFile } from '../../../electron/export/docx';
import { recorder } from '../../../electron/export/note-record';
import { exportWords } from '../../../electron/export/words';
import { openArchive } from '../../../electron/formats/docx-archive';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { frameIn, kept, notesOnSeed, supportQuote } from './notes-to-export';

const docx = (notes: readonly AnnotationInContext[]): Promise<Uint8Array> =>
  docxFile(notes.map(recorder(exportWords('zh-CN'), 'plain')), frameIn('zh-CN'));

async function htmlOf(file: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { styleMap: ["p[style-name='Gazette Quote'] => blockquote:fresh"] },
  );
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

async function part(file: Uint8Array, name: string): Promise<string> {
  const archive = await openArchive(file, 'notes.docx');
  const bytes = archive.ok ? await archive.value.read(name) : null;
  return bytes ? new TextDecoder().decode(bytes) : '';
}

const note = [
  '**要点** 见 [第十条](gazette://%E5%8C%97%E4%BA%AC%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C%E5%85%AC%E6%8A%A5/2022-34/1#art-10)',
  '3. 三\n4. 四',
  '| 甲 | 乙 |\n|---|---|\n| =1 | 𠮷😀 |',
  '```\n第一行\n第二行\n```',
].join('\n\n');

async function written() {
  const { place, on } = await notesOnSeed();
  const selectors = [on('art-14', supportQuote)];
  return docx([
    place(kept({ kind: 'highlight', colour: 'yellow', selectors, note, tags: ['人才'] })),
    place(kept({ note: '随想\u0000\u000B\uD800到此' })),
  ]);
}

test('a reader of Word files finds quote, note, facts and links', async () => {
  const html = await htmlOf(await written());
  for (const expected of [
    `<blockquote>${supportQuote}</blockquote>`,
    '<h1>北京市科学技术委员会、中关村科技园区管理委员会关于印发《北京市科技新星计划管理办法(修订版)》的通知</h1>',
    '<h2>第五章 支持 › 第十四条</h2>',
    '文号：京科发〔2022〕10号',
    '公报：北京市人民政府公报2022年第34期（总第766期）',
    '起始页：第6页',
    '标签：人才',
    '<strong>要点</strong>',
    '>第十条</a>',
    '3.\t三',
    '𠮷😀',
    '<p>第二行</p>',
    '<h1>不附于文件的笔记</h1>',
    '随想到此',
  ]) {
    expect(html).toContain(expected);
  }
  expect(html).toMatch(/<a href="gazette:\/\/%E5%8C%97[^"]*\/2022-34\/1#art-14">在公报阅读器中打开<\/a>/u);
});

test('quotes are set in Fangsong, headings in Hei and all else in Song, by the East Asian face', async () => {
  const file = await written();
  const body = await part(file, 'word/document.xml');
  const styles = await part(file, 'word/styles.xml');
  const run = body.split('<w:r>').find((each) => each.includes(supportQuote)) ?? '';
  expect(run).toMatch(/<w:rFonts [^>]*w:eastAsia="FangSong"/u);
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/su.exec(styles)?.[0] ?? '';
  expect(defaults).toMatch(/<w:rFonts [^>]*w:eastAsia="SimSun"/u);
  expect(defaults).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/u);
  const heading = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/su.exec(styles)?.[0] ?? '';
  expect(heading).toMatch(/<w:rFonts [^>]*w:eastAsia="SimHei"/u);
});

test('a link leads out of the file, with the passage as its place there', async () => {
  const file = await written();
  expect(await part(file, 'word/_rels/document.xml.rels')).toMatch(
    /Target="gazette:\/\/%E5%8C%97[^"]*\/2022-34\/1" TargetMode="External"/u,
  );
  expect(await part(file, 'word/document.xml')).toMatch(/<w:hyperlink [^>]*w:anchor="art-14"/u);
});
