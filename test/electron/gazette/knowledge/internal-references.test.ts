import { describe, expect, it } from 'vitest';
import { internalReferencesOf } from '../../../../electron/gazette/knowledge/internal-references';
import { charactersOf, documentOf, documentTitled, unitOf } from './said';

function led(...paragraphs: readonly string[]): (string | null)[][] {
  return documentOf(...paragraphs).internalReferences.map(({ text, target }) => [text, target]);
}

/** Five articles; the second has two paragraphs and, in its first, two items. */
const articles = [
  '第一条 为了规范管理，制定本条例。',
  '第二条 下列事项应当公开：',
  '（一）收支；',
  '（二）工程。',
  '业主有权查阅。',
  '第三条 物业服务人应当履行义务。',
];

describe('references inside a document', () => {
  it.each([
    ['违反本条例第三条规定的，责令改正。', [['本条例第三条', 'art-3']]],
    ['不得擅自决定本条例第二条第二款规定事项。', [['本条例第二条第二款', 'art-2/p-2']]],
    [
      '违反本条例第二条第一款第（一）项、第（二）项规定的，责令改正。',
      [
        ['本条例第二条第一款第（一）项', 'art-2/item-1'],
        ['第（二）项', 'art-2/item-2'],
      ],
    ],
    [
      '依照第一条至第三条的规定处理。',
      [
        ['第一条', 'art-1'],
        ['第三条', 'art-3'],
      ],
    ],
    [
      '适用本条例第一、二、三条的规定。',
      [
        ['本条例第一', 'art-1'],
        ['二', 'art-2'],
        ['三条', 'art-3'],
      ],
    ],
    ['按照第九条处罚。', [['第九条', null]]],
    ['依照前条规定处罚。', [['前条', 'art-3']]],
    [
      '违反本条例第二条第（一）项规定的，处以警告；违反第（二）项规定的，处以罚款。',
      [
        ['本条例第二条第（一）项', 'art-2/item-1'],
        ['第（二）项', 'art-2/item-2'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(led(...articles, `第四条 ${sentence}`)).toEqual(expected);
  });

  it.each([
    ['前款规定的事项应当公示。', [['前款', 'art-4']]],
    ['前款第（一）项规定的事项除外。', [['前款第（一）项', 'art-4/item-1']]],
    ['有前款规定的第（二）项行为的，终止职务。', [['前款规定的第（二）项', 'art-4/item-2']]],
    ['发生本条第一款规定行为的，有权投诉。', [['本条第一款', 'art-4']]],
  ])('counts from the place that says it: %s', (sentence, expected) => {
    expect(led(...articles, '第四条 下列行为禁止：', '（一）倾倒；', '（二）堆放。', sentence)).toEqual(
      expected,
    );
  });

  it('leads to chapters', () => {
    const text = ['第一章 总则', '第一条 制定本法。', '第二章 管理', '第二条 适用本法第一章的有关规定。'];
    expect(led(...text)).toEqual([['本法第一章', 'ch-1']]);
  });

  it.each([
    '依照刑法第三条的规定处罚。',
    '民法典第二条、第三条另有规定的，从其规定。',
    '《甲法》第一条和第三条另有规定的，从其规定。',
    '依照《甲法》第二条处罚，并适用第三条。',
    '将第一条修改为：“依照第三条处罚。”',
    '上第三节课，完成第三项目标。',
    '目前款项已经到账。',
    '对前三项污染物征收环境保护税。',
    '同时具备前条件。',
  ])('leaves out %s', (sentence) => {
    expect(led(...articles, `第四条 ${sentence}`)).toEqual([]);
  });

  it('leaves out the articles that an amendment speaks of', () => {
    const document = documentTitled(
      '全国人民代表大会常务委员会关于修改《甲法》的决定',
      '一、将第三条修改为：“依照前款规定处罚。”',
      '二、依照第二条的规定，前款不再适用，有第一款行为的，依照本法第三条处罚。',
    );
    expect(document.internalReferences).toEqual([]);
  });

  it('leads to an annex, and not from its own name', () => {
    const title = '某办法';
    const units = [
      unitOf('art-1', 'article', { label: '第一条', text: '额度见附件2，办理（附件3），样式见附件。' }),
      unitOf('note', 'note', { text: '附件：1.额度表' }),
      unitOf('p-1', 'paragraph', { text: '附件2' }),
    ];
    expect(internalReferencesOf(title, units, []).map(({ text, target }) => [text, target])).toEqual([
      ['附件2', 'p-1'],
      ['附件3', null],
      ['附件', null],
    ]);
  });

  it('reads the levels of Taiwan: 項 is a paragraph, 款 an item', () => {
    const units = [
      unitOf('art-3', 'article', { label: '第 3 條', text: '校務基金之來源如下：' }),
      unitOf('art-3/item-1', 'item', { label: '一、', text: '政府編列預算撥充。' }),
      unitOf('art-3/p-2', 'paragraph', { text: '前項第一款之收支，依第 4 條規定辦理。' }),
      unitOf('art-4', 'article', { label: '第 4 條', text: '依本條例第三條第二項規定辦理。' }),
    ];
    expect(
      internalReferencesOf('校務基金設置條例', units, []).map(({ text, target }) => [text, target]),
    ).toEqual([
      ['前項第一款', 'art-3/item-1'],
      ['第 4 條', 'art-4'],
      ['本條例第三條第二項', 'art-3/p-2'],
    ]);
  });

  it('leaves out 本法 where it stands for the law that a rule is made under', () => {
    const under = ['本辦法依檔案法（以下簡稱本法）第二條規定訂定之。', '依本法第二條、第三條規定辦理。'];
    expect(led(...under)).toEqual([]);
    expect(led('《某法》（以下简称本法）', '第一条 制定本法。', '第二条 依照本条例第一条办理。')).toEqual([
      ['本条例第一条', 'art-1'],
    ]);
  });

  it('counts the articles of texts that are handed out together by themselves', () => {
    const article = (path: string, text: string) => unitOf(path, 'article', { label: '第一条', text });
    const units = [
      unitOf('title', 'title', { text: '甲办法' }),
      article('art-1', '制定本办法。'),
      unitOf('title-2', 'title', { text: '乙办法' }),
      article('art-1.2', '制定本办法。'),
      unitOf('art-2', 'article', { label: '第二条', text: '违反本办法第一条的，予以警告。' }),
    ];
    expect(internalReferencesOf('通知', units, []).map(({ target }) => target)).toEqual(['art-1.2']);
  });

  it('names the characters', () => {
    const document = documentOf(...articles, '第四条 违反本条例第二条第二款、第三条规定的，责令改正。');
    expect(document.internalReferences.map(({ at }) => charactersOf(document, at))).toEqual([
      '本条例第二条第二款',
      '第三条',
    ]);
  });
});
