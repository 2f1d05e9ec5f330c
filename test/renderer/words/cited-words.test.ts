import i18next from 'i18next';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readFile } from '../../../electron/import/read-file';
import { citationOf, quotedWithCitation, withCitation } from '../../../renderer/words/cited-words';
import en from '../../../resources/locales/en.json';
import type { DocumentReading } from '../../../shared/model/reading';
import { seedFile, seedIssue } from '../../electron/library/seed-library';

let reading: DocumentReading;
beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { translation: en } } });
  const read = await readFile(seedFile);
  const document = read.ok ? read.value.file.documents[6] : undefined;
  const issue = read.ok ? read.value.file.issue : null;
  if (!document || !issue) throw new Error('The seed could not be read.');
  const { units, ...facts } = document;
  reading = {
    document: { ...facts, address: `${seedIssue}/7`, issue: seedIssue },
    issue: { ...issue, address: seedIssue, documentCount: 8 },
    units,
  };
});

const plain = { path: 'art-9', format: 'plain', language: 'zh-CN' } as const;

describe('words with their citation', () => {
  it('are quoted', () => {
    const { text } = quotedWithCitation('不得高于D级', { reading, ...plain });
    expect(text).toMatch(
      /^“不得高于D级”\n\n《北京市地方金融监督管理局关于发布〈[^〉]+〉的通知》（京金融〔2022〕185号）第九条，/u,
    );
    expect(text).toMatch(/该文件始于第73页。$/u);
  });

  it('are as they were where text brings its citation, and lead back as HTML', () => {
    const { text, html } = withCitation('甲 < 乙\n"丙"', { reading, ...plain });
    expect(text).toMatch(/^甲 < 乙\n"丙"\n\n《/u);
    expect(html).toMatch(
      /^<p>甲 &lt; 乙<br>&quot;丙&quot;<\/p><p><a href="gazette:\/\/[\x21-\x7e]+#art-9">《[^<]+<\/a><\/p>$/u,
    );
  });

  it('are left out of records for programs, and where there are none', () => {
    expect(quotedWithCitation('不得', { reading, ...plain, format: 'ris' }).text).toMatch(
      /^TY {2}- JOUR\r\n/u,
    );
    expect(quotedWithCitation('', { reading, ...plain, path: null })).toEqual({
      text: expect.stringMatching(/^《.*185号），2022年6月24日/u) as string,
    });
  });
});

test('a reader of English gets English names, but for references', () => {
  const english = { reading, ...plain, language: 'en' } as const;
  expect(citationOf(english)).toMatch(
    /^“Circular of Beijing Local Financial .* on Issuing the ‘Measures .* in Beijing’” \(Jingjinrong \[2022\] No\. 185\), Article 9, 2022-06-24, .* 2022 No\. 34 \(total 766\), beginning on p\. 73\.$/u,
  );
  expect(citationOf({ ...english, format: 'gbt7714-2025' })).toMatch(/^北京市地方金融监督管理局\. /u);
});
