import { describe, expect, it } from 'vitest';
import { charactersOf, documentOf } from './said';

describe('when a document has effect', () => {
  it.each([
    ['本办法自2025年5月1日起施行。', '2025-05-01', null],
    ['本细则自2025年5月1日起实施，有效期至2030年4月30日。', '2025-05-01', '2030-04-30'],
    ['本意见自印发之日起执行，有效期5年。', null, null],
    ['现予公布，自二〇二一年三月一日起施行。', '2021-03-01', null],
  ])('%s', (sentence, effective, expiry) => {
    const document = documentOf(sentence);
    expect(document.effective?.date).toBe(effective);
    expect(document.expiry?.date ?? null).toBe(expiry);
  });

  it('is not what the text says of another document', () => {
    expect(documentOf('《某条例》自2025年5月1日起施行。').effective).toBeNull();
  });

  it('names the characters', () => {
    const document = documentOf('第九条 本办法自2025年5月1日起施行，有效期5年。');
    const { effective, expiry } = document;
    expect(effective && charactersOf(document, effective.at)).toBe('自2025年5月1日起施行');
    expect(expiry && charactersOf(document, expiry.at)).toBe('有效期5年');
  });
});

describe('who interprets a document', () => {
  it.each([
    ['本办法由市财政局负责解释。', ['市财政局']],
    ['本办法由国家药品监督管理局和海关总署负责解释。', ['国家药品监督管理局', '海关总署']],
    ['本办法的最终解释权归市教育局所有。', ['市教育局']],
    ['各区应当做好政策解释。', []],
  ])('%s', (sentence, names) => {
    const document = documentOf(sentence);
    expect(document.interpreters.map(({ name }) => name)).toEqual(names);
    expect(document.interpreters.map(({ at }) => charactersOf(document, at))).toEqual(names);
  });
});
