import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvFile } from '../../../electron/export/csv';
import { recorder } from '../../../electron/export/note-record';
import { exportWords } from '../../../electron/export/words';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { document, frameIn, kept, notesOnSeed, supportQuote } from './notes-to-export';

const csv = (notes: readonly AnnotationInContext[]): string =>
  csvFile(notes.map(recorder(exportWords('zh-CN'), 'plain')), frameIn('zh-CN'));
const rows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

test('a table is read back as it was written', async () => {
  const { place, on } = await notesOnSeed();
  const note = '逗号, 引号" 换行\n又一行；😀𠮷';
  const text = csv([
    place(
      kept({
        ...{
          kind: 'highlight',
          colour: 'blue',
          style: 'underline',
          selectors: [on('art-14', supportQuote)],
          note,
        },
        ...{ tags: ['人才', '政策'], collections: ['科技'] },
      }),
    ),
    place(kept({ note: '随想\n又一行' })),
  ]);
  expect(text.startsWith('\uFEFF文件,英文标题,文号,')).toBe(true);
  expect(text.replaceAll(/"[^"]*(?:""[^"]*)*"/gu, '').split('\r\n')).toHaveLength(4);
  expect(text.replaceAll(/"[^"]*(?:""[^"]*)*"/gu, '')).not.toMatch(/[^\r]\n/u);
  expect(rows(text)).toMatchObject([
    {
      ...{ 文号: '京科发〔2022〕10号', 成文日期: '2022-06-30', 公报: '北京市人民政府公报', 年份: '2022' },
      ...{ 期号: '34', 总期号: '766', 起始页: '6', 条款: '第十四条', 位置: '第五章 支持 › 第十四条' },
      ...{ 类型: '划线', 颜色: '蓝色', 样式: '下划线', 原文: supportQuote, 笔记: note, 标签: '人才；政策' },
      ...{ 收藏夹: '科技', 地址: `${document}#art-14`, 定位: '原处' },
      链接: expect.stringMatching(/^gazette:\/\/%E5%8C%97.*\/2022-34\/1#art-14$/u) as string,
      引注: expect.stringContaining('（京科发〔2022〕10号）第十四条') as string,
    },
    { 文件: '不附于文件的笔记', 笔记: '随想\n又一行', 地址: '', 引注: '' },
  ]);
});

test.each(['=1+1', '+86', '-2', '@sum', '\t=1', '＝1+1', "=cmd|'/c calc'!A1"])(
  '%j is no formula',
  async (note) => {
    const { place } = await notesOnSeed();
    expect(rows(csv([place(kept({ note, tags: [note.trim()] }))]))).toMatchObject([
      { 笔记: `'${note}`, 标签: `'${note.trim()}` },
    ]);
  },
);

test('a thousand notes are a thousand rows', async () => {
  const { place } = await notesOnSeed();
  const notes = Array.from({ length: 1001 }, (_, index) => place(kept({ note: String(index) })));
  expect(rows(csv(notes)).map(({ 笔记: note }) => note)).toEqual(notes.map(({ note }) => note));
});
