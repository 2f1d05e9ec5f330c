import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { builtInTemplate, markdownFile, markdownFiles } from '../../../electron/export/markdown';
import { escapeMarkdown, obsidianTag, yamlValue } from '../../../electron/export/markdown-text';
import { recorder, type NoteRecord } from '../../../electron/export/note-record';
import { exportWords } from '../../../electron/export/words';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { Language } from '../../../shared/model/choices';
import { seedIssue } from '../library/seed-library';
import { document, frameIn, kept, notesOnSeed, orphaned, supportQuote } from './notes-to-export';

const records = (notes: readonly AnnotationInContext[], language: Language = 'zh-CN'): NoteRecord[] =>
  notes.map(recorder(exportWords(language), 'plain'));
const markdown = (notes: readonly AnnotationInContext[], language: Language = 'zh-CN'): string =>
  markdownFile(records(notes, language), builtInTemplate, frameIn(language));

/** Values of the front matter, which are JSON, by their names. */
function frontMatter(text: string): Record<string, unknown> {
  const [, head = ''] = text.split('---\n');
  return Object.fromEntries(
    head
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]),
  );
}

describe('a highlight', async () => {
  const { place, on } = await notesOnSeed();
  const note = place(
    kept({
      ...{ kind: 'highlight', colour: 'yellow', selectors: [on('art-14', supportQuote)] },
      ...{ note: '# 比较\n\n```\n没有收尾', tags: ['人才 政策', '2022'], collections: ['科技'] },
    }),
  );

  test('stands with everything that is known of it', () => {
    const text = markdown([note]);
    for (const part of [
      '> [!quote] 高亮（黄色）\n> 一次性给予每人 50 万元经费支持\n',
      '### 第五章 支持 › 第十四条',
      '- 文号：京科发〔2022〕10号',
      '- 发文机关：北京市科学技术委员会、中关村科技园区管理委员会',
      '- 成文日期：2022-06-30',
      '- 公报：北京市人民政府公报2022年第34期（总第766期）',
      '- 起始页：第6页',
      '- 标签：#人才-政策 #_2022',
      '- 收藏夹：科技',
      '（京科发〔2022〕10号）第十四条，2022年6月30日，',
      '[在公报阅读器中打开](gazette://%E5%8C%97%E4%BA%AC%E5%B8%82',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('has the facts of its document in the front matter, as Obsidian reads it', () => {
    expect(frontMatter(markdown([note]))).toMatchObject({
      title: expect.stringContaining('《北京市科技新星计划管理办法(修订版)》') as string,
      aliases: [expect.stringContaining('Rising Star Program') as string],
      ...{ number: '京科发〔2022〕10号', date: '2022-06-30', year: 2022, issue: 34, total: 766, page: 6 },
      ...{
        issuers: ['北京市科学技术委员会、中关村科技园区管理委员会'],
        address: document,
        notes: 1,
        documents: 1,
      },
      tags: ['人才-政策', '_2022'],
    });
  });

  test('keeps a note that does not close within its callout', () => {
    expect(markdown([note])).toContain('> [!note] 笔记\n> # 比较\n> \n> ```\n> 没有收尾\n\n- 标签');
  });

  test('names the gazette in English, too, and as it is printed', () => {
    expect(markdown([note], 'en')).toContain(
      "Gazette of the People's Government of Beijing Municipality (北京市人民政府公报), 2022, No. 34 (total No. 766)",
    );
  });

  test('is there with its quote and old address when its document is gone', () => {
    const text = markdown([note, orphaned(note)]);
    expect(text.split(`> ${supportQuote}`)).toHaveLength(3);
    expect(text).toContain('## 所在文件已不在资料库中');
    expect(text).toContain('- 定位：库中已找不到这段原文');
    expect(text.split('#art-14)')).toHaveLength(3);
  });
});

describe('notes on a document, an issue and nothing', async () => {
  const { place } = await notesOnSeed();
  const notes = [
    place(kept({ kind: 'bookmark', about: document, done: '2022-09-06T01:00:00.000Z' })),
    place(kept({ about: seedIssue, note: '整期' })),
    place(kept({ note: '随想' })),
  ];

  test('have chapters of their own', () => {
    const text = markdown(notes);
    expect(text).toContain('### 全文\n\n待读文件\n\n- 读毕时间：');
    expect(text).toContain('## 北京市人民政府公报2022年第34期（总第766期）\n\n### 整期公报');
    expect(text).toContain('## 不附于文件的笔记\n\n### 笔记\n\n> [!note] 笔记\n> 随想');
    expect(frontMatter(text)).toEqual({
      ...{ title: '公报批注', exported: '2022-09-06', notes: 3, documents: 1, tags: [] },
    });
  });

  test('are files of their own, by names that every system takes', () => {
    const files = markdownFiles(records(notes), builtInTemplate, frameIn('zh-CN'));
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^北京市科学技术委员会、中关村科技园区管理委员会关于印发《.*\.md$/u),
      '北京市人民政府公报2022年第34期（总第766期）.md',
      '不附于文件的笔记.md',
    ]);
    expect(files[2]?.content).toMatch(/^---\ntitle: "不附于文件的笔记"\n/u);
  });
});

test('words of the gazette read in Markdown as they are printed', () => {
  const syntax = new MarkdownIt({ html: true, linkify: false });
  const shown = (text: string): string =>
    syntax
      .parse(text, {})
      .flatMap(({ children }) => children ?? [])
      .map(({ content }) => content)
      .join('');
  const marks = fc.string({
    unit: fc.constantFrom(...Array.from('第1条. -+*_`~#<>&;[](){}|\\=%$!:/@"a')),
    maxLength: 24,
  });
  fc.assert(
    fc.property(marks, (text) => {
      const words = text.trim().replaceAll(/ +/gu, ' ');
      expect(shown(escapeMarkdown(words))).toBe(words);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('tags are such as Obsidian takes', () => {
  expect(['人才 政策', '2022', 'a/b', '#政策', '“重点”', '😀', '第1条'].map(obsidianTag)).toEqual([
    ...['人才-政策', '_2022', 'a/b', '政策', '重点', '😀', '第1条'],
  ]);
});

test('values of the front matter hold whatever stands in them', () => {
  expect(yamlValue('a: "b"\n# c')).toBe(String.raw`"a: \"b\"\n# c"`);
  expect(yamlValue('\u2028')).toBe(String.raw`"\u2028"`);
});
