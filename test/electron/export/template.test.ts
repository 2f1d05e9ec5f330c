import { expect, test } from 'vitest';
import { builtInTemplate, markdownFile } from '../../../electron/export/markdown';
import { recorder } from '../../../electron/export/note-record';
import { checkTemplate } from '../../../electron/export/template';
import { exportWords } from '../../../electron/export/words';
import { frameIn, kept, notesOnSeed, supportQuote } from './notes-to-export';

test.each([
  ['{{title}}\n{{#chapters}}\n{{#notes}}\n{{quote}}\n{{/notes}}\n', 2],
  ['甲\n乙\n{{quote', 3],
  ['甲\n{{/notes}}', 2],
  ['{{#notes}}\n{{/chapters}}', 1],
])('%j has a mark that does not close', (text, line) => {
  expect(checkTemplate({ name: '我的.md', text })).toEqual({
    ok: false,
    error: { code: 'template-unusable', template: '我的.md', line },
  });
});

test("the program's own is sound", () => {
  expect(checkTemplate(builtInTemplate)).toEqual({ ok: true, value: null });
});

test("a person's own says what it wants, as text or as Markdown, and no HTML is escaped", async () => {
  const { place, on } = await notesOnSeed();
  const note = place(
    kept({ kind: 'highlight', colour: 'pink', selectors: [on('art-14', supportQuote)], note: '**A & <B>**' }),
  );
  const text = [
    '{{#chapters}}{{#notes}}',
    '{{colourName}}|{{quote}}|{{{note}}}|{{note}}|{{words.number}}{{words.colon}}{{number}}|{{nothing}}|',
    '{{/notes}}{{/chapters}}',
  ].join('\n');
  const records = [note].map(recorder(exportWords('zh-CN'), 'plain'));
  expect(markdownFile(records, { name: '我的.md', text }, frameIn('zh-CN'))).toBe(
    String.raw`粉色|一次性给予每人 50 万元经费支持|**A & <B>**|\*\*A \& \<B\>\*\*|文号：京科发〔2022〕10号||` +
      '\n',
  );
});
