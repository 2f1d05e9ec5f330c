import { describe, expect, it } from 'vitest';
import { validityOf } from '../../../../electron/gazette/knowledge/validity';
import { charactersOf, documentOf, unitOf } from './said';

describe('when a document has effect', () => {
  // Every document here is dated 2024-05-06.
  it.each([
    ['本办法自2025年5月1日起施行。', '2025-05-01', null],
    ['本细则自2025年5月1日起实施，有效期至2030年4月30日。', '2025-05-01', '2030-04-30'],
    ['现予公布，自二〇二一年三月一日起施行。', '2021-03-01', null],
    ['本规定自2024年2月18日起施行，有效期5年。', '2024-02-18', '2029-02-17'],
    ['本办法自2024年2月29日起施行，有效期一年。', '2024-02-29', '2025-02-28'],
    ['本措施自2024年8月1日起实施，有效期限为6个月。', '2024-08-01', '2025-01-31'],
    ['本意见自印发之日起执行，有效期5年。', '2024-05-06', '2029-05-05'],
    ['本办法自发布之日起施行。', '2024-05-06', null],
    ['本办法自公布之日起30日后施行。', '2024-06-06', null],
    ['本办法由市科委负责解释，自2025年1月1日起施行。', '2025-01-01', null],
    ['本办法有效期3年，自2025年1月1日起施行。', '2025-01-01', '2027-12-31'],
    ['本通知自2024年7月1日起执行，试行期两年。', '2024-07-01', '2026-06-30'],
    ['本公告自2023年1月1日起施行，执行至2027年12月31日。', '2023-01-01', '2027-12-31'],
    ['本条例从2025年起施行。', null, null],
    ['本條例自公布日施行。', '2024-05-06', null],
    ['本辦法自中華民國一百零四年二月四日施行。', '2015-02-04', null],
  ])('%s', (sentence, effective, expiry) => {
    const document = documentOf(sentence);
    expect(document.effective?.date ?? null).toBe(effective);
    expect(document.expiry?.date ?? null).toBe(expiry);
  });

  it('says which dates are reckoned', () => {
    const printed = documentOf('本办法自2025年5月1日起施行，有效期5年。');
    expect([printed.effective?.computed, printed.expiry?.computed]).toEqual([false, true]);
    expect(documentOf('本办法自印发之日起施行。').effective?.computed).toBe(true);
  });

  it('leaves a date open that the document does not give', () => {
    const units = [unitOf('art-9', 'article', { text: '本办法自公布之日起施行，有效期5年。' })];
    const { effective, expiry } = validityOf(units, null);
    expect([effective?.date, effective?.text]).toEqual([null, '自公布之日起施行']);
    expect([expiry?.date, expiry?.text]).toEqual([null, '有效期5年']);
    const law = [unitOf('note', 'note', { text: '1991年4月9日通过 2023年9月1日第五次修正' }), ...units];
    expect(validityOf(law, '2023-09-01').effective?.date).toBeNull();
    const passed = ['2020年3月27日第二十次会议通过', '2024年3月29日第九次会议通过'].map((text, index) =>
      unitOf(`note-${String(index)}`, 'note', { text }),
    );
    expect(validityOf([...passed, ...units], '2024-03-29').effective?.date).toBeNull();
    const working = [unitOf('art-9', 'article', { text: '本办法自公布之日起10个工作日后施行。' })];
    expect(validityOf(working, '2024-05-06').effective?.date).toBeNull();
  });

  it('is prolonged by a notice that hands out the older text again', () => {
    const { effective, expiry } = documentOf(
      '《某市渡口管理办法》（某交水〔2015〕598号）继续实施，有效期延长至2030年7月10日止。',
      '第十四条 本办法自发布之日起施行，有效期至2020年7月10日止。',
    );
    expect([effective?.date, expiry?.date]).toEqual([null, '2030-07-10']);
  });

  it.each([
    '药品生产许可证有效期为5年。',
    '本办法规定的许可证有效期5年。',
    '增加一条：“本法自公布之日起施行。”',
    '增加一条：“本法自公布之日起施行。',
    '新建项目，自2025年1月1日起实施备案管理。',
    '项目自开工之日起实施。',
  ])('is not said by %s', (sentence) => {
    const { effective, expiry } = documentOf(sentence);
    expect([effective, expiry]).toEqual([null, null]);
  });

  it('is what the document says of itself before what it says of a measure', () => {
    const text = ['本办法自2025年5月1日起施行。', '附则：补贴标准，自2026年1月1日起执行。'];
    expect(documentOf(...text).effective?.date).toBe('2025-05-01');
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
    ['本细则由市科委会同市财政局负责解释。', ['市科委', '市财政局']],
    ['本办法由市教委、市财政局按照各自职责负责解释。', ['市教委', '市财政局']],
    ['本规定具体应用问题由市水务局负责解释和组织实施。', ['市水务局']],
    ['本意见由市商务局承担具体解释工作，自印发之日起执行。', ['市商务局']],
    ['本條例由交通部解釋之。', ['交通部']],
    ['由专人负责解释政策。', []],
    ['各区应当做好政策解释。', []],
  ])('%s', (sentence, names) => {
    const document = documentOf(sentence);
    expect(document.interpreters.map(({ name }) => name)).toEqual(names);
    expect(document.interpreters.map(({ at }) => charactersOf(document, at))).toEqual(names);
  });
});
