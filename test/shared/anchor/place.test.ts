import { describe, expect, it, test } from 'vitest';
import { place } from '../../../shared/anchor/place';
import { selectorFor, selectorIn } from '../../../shared/anchor/selector';
import type { PlacedText, Placement, Selector } from '../../../shared/model/annotation';

const document = '单行文件/反垄断法/1';
const at = (path: string): string => `${document}#${path}`;
const unit = (path: string, text: string): PlacedText => ({ address: at(path), text });

/** The antimonopoly law, articles 7 to 9 and 20, of the sample s13. */
const law: readonly PlacedText[] = [
  unit(
    'art-7',
    '第七条 国有经济占控制地位的关系国民经济命脉和国家安全的行业以及依法实行专营专卖的行业，国家对其经营者的合法经营活动予以保护，并对经营者的经营行为及其商品和服务的价格依法实施监管和调控，维护消费者利益，促进技术进步。',
  ),
  unit(
    'art-7/p-2',
    '前款规定行业的经营者应当依法经营，诚实守信，严格自律，接受社会公众的监督，不得利用其控制地位或者专营专卖地位损害消费者利益。',
  ),
  unit(
    'art-8',
    '第八条 行政机关和法律、法规授权的具有管理公共事务职能的组织不得滥用行政权力，排除、限制竞争。',
  ),
  unit('art-9', '第九条 国务院设立反垄断委员会，负责组织、协调、指导反垄断工作，履行下列职责：'),
  unit('art-9/item-1', '（一） 研究拟订有关竞争政策；'),
  unit('art-9/item-2', '（二） 组织调查、评估市场总体竞争状况，发布评估报告；'),
  unit('art-9/item-5', '（五） 国务院规定的其他职责。'),
  unit('art-20', '第二十条 本法所称经营者集中是指下列情形：'),
  unit('art-20/item-1', '（一） 经营者合并；'),
];

/** The selector of words that stand once in the law. */
function marked(words: string, texts = law): Selector {
  const there = texts.find(({ text }) => text.includes(words));
  if (!there) throw new Error(words);
  const start = there.text.indexOf(words);
  return selectorIn(texts, there.address, start, start + words.length);
}

function whole(path: string, texts = law): Selector {
  const there = texts.find(({ address }) => address === at(path));
  return selectorIn(texts, at(path), 0, there?.text.length ?? 0);
}

function placeIn(selector: Selector, texts: readonly PlacedText[]): Placement {
  const own = texts.find(({ address }) => address === selector.address)?.text ?? null;
  return place(selector, own, () => texts);
}

const replaced = (from: string, to: string, texts = law): readonly PlacedText[] =>
  texts.map(({ address, text }) => ({ address, text: text.replace(from, to) }));
const without = (path: string): readonly PlacedText[] => law.filter(({ address }) => address !== at(path));

describe('the quote itself', () => {
  test.each(['诚实守信，严格自律', '国务院设立反垄断委员会，', '（一） 经营者合并；', '竞争'])(
    'stands where it stood: %s',
    (words) => {
      const selector = marked(words);
      expect(placeIn(selector, law)).toEqual({
        ...{ state: 'placed', moved: false, address: selector.address },
        ...{ start: selector.start, end: selector.end },
      });
    },
  );

  it('is placed without its document when its unit tells enough', () => {
    const selector = marked('诚实守信，严格自律');
    const own = law[1]?.text ?? '';
    expect(place(selector, own, () => expect.unreachable())).toMatchObject({ state: 'placed', moved: false });
  });

  it('moves with words that are put before it', () => {
    const selector = marked('诚实守信，严格自律');
    expect(placeIn(selector, replaced('前款规定行业', '本条前款规定的各行业'))).toMatchObject({
      state: 'placed',
      moved: true,
      address: selector.address,
      start: selector.start + 4,
    });
  });

  it('is found in another unit when the parser cuts units otherwise', () => {
    const selector = marked('并对经营者的经营行为及其商品和服务的价格依法实施监管和调控');
    const [text = ''] = law.map((one) => one.text);
    const cut = text.indexOf('国家对其经营者');
    const texts = [unit('art-7', text.slice(0, cut)), unit('art-7/p-1', text.slice(cut)), ...law.slice(1)];
    expect(placeIn(selector, texts)).toMatchObject({
      state: 'placed',
      moved: true,
      address: at('art-7/p-1'),
      start: selector.start - cut,
    });
  });

  it('is found when the path of its unit changed', () => {
    const texts = law.map(({ address, text }) => ({ address: address.replace('art-9/', 'p-3/'), text }));
    expect(placeIn(marked('评估市场总体竞争状况'), texts)).toMatchObject({
      state: 'placed',
      address: at('p-3/item-2'),
    });
  });

  it('is its own unit’s, though another reads alike', () => {
    const texts = [...law, unit('art-21/item-1', '（一） 研究拟订有关竞争政策；')];
    expect(placeIn(whole('art-9/item-1', texts), texts)).toMatchObject({
      moved: false,
      address: at('art-9/item-1'),
    });
    expect(placeIn(whole('art-21/item-1', texts), texts)).toMatchObject({
      moved: false,
      address: at('art-21/item-1'),
    });
  });
});

describe('words that changed', () => {
  it.each([
    ['exchanged', '严格自律', '诚实守信，严格自律，接受', '诚实守信，严恪自律，接受', '严恪自律'],
    ['dropped', '接受社会公众的监督', '社会公众的监督', '社会公众监督', '接受社会公众监督'],
    ['added', '接受社会公众的监督', '社会公众的监督', '社会公众的广泛监督', '接受社会公众的广泛监督'],
    ['at its beginning', '严格自律', '诚实守信，严格', '诚实守信，从格', '从格自律'],
    ['at its end', '严格自律', '严格自律，', '严格自津，', '严格自津'],
  ])('are suggested with what stands there now: %s', (_, words, from, to, text) => {
    expect(placeIn(marked(words), replaced(from, to))).toMatchObject({ state: 'suggested', text });
  });

  it('are suggested in a whole unit at its address', () => {
    const texts = replaced('总体竞争状况，', '总体竞争情况，');
    expect(placeIn(whole('art-9/item-2'), texts)).toEqual({
      ...{ state: 'suggested', address: at('art-9/item-2'), start: 0, end: 27 },
      text: '（二） 组织调查、评估市场总体竞争情况，发布评估报告；',
    });
  });

  it('are suggested in the unit that holds most of them, when another reading parts them', () => {
    const selector = marked('依法经营，诚实守信，严格自律，接受社会公众的监督，不得利用其控制地位');
    const text = law[1]?.text ?? '';
    const cut = text.indexOf('诚实守信');
    const texts = [
      ...law.slice(0, 1),
      unit('art-7/p-2', text.slice(0, cut)),
      unit('art-7/p-3', text.slice(cut)),
      ...law.slice(2),
    ];
    expect(placeIn(selector, texts)).toMatchObject({
      state: 'suggested',
      address: at('art-7/p-3'),
      start: 0,
      text: '诚实守信，严格自律，接受社会公众的监督，不得利用其控制地位',
    });
  });

  it('are other words when most of them changed', () => {
    expect(placeIn(marked('接受社会公众的监督'), replaced('社会公众的监督', '有关部门的检查'))).toEqual({
      state: 'orphan',
    });
  });

  it('are other words at the same address', () => {
    expect(placeIn(whole('art-9/item-1'), replaced('研究拟订有关竞争政策', '制定、发布反垄断指南'))).toEqual({
      state: 'orphan',
    });
  });

  it('keep the two halves of a rare character together', () => {
    const texts = [unit('p-1', '地名用字𠀀需报批，𠀁𠀂街道办事处负责组织实施本办法。')];
    const edited = replaced('𠀁𠀂街道', '𠀃𠀂街道', texts);
    expect(placeIn(marked('𠀁𠀂街道办事处', texts), edited)).toMatchObject({ text: '𠀃𠀂街道办事处' });
  });
});

describe('a look-alike', () => {
  const sentence = '维护消费者利益，促进技术进步。';

  it.each([
    ['a copy in the same unit', [...replaced(sentence, '').slice(0, 1), ...law.slice(1)], 'art-7'],
    ['a copy in another unit', replaced(sentence, ''), 'art-8'],
    ['a copy with a slip', replaced(sentence, ''), 'art-9'],
  ])('is not taken for what was deleted: %s', (what, texts, path) => {
    const copy = what.endsWith('slip') ? sentence.replace('促进', '促近') : sentence;
    const planted = texts.map(({ address, text }) =>
      address !== at(path)
        ? { address, text }
        : { address, text: text.replace('。', `。${copy}`).replace('行业，', `行业，${copy}`) },
    );
    expect(placeIn(marked(sentence), planted)).toEqual({ state: 'orphan' });
  });

  it('is not taken for a whole unit that was deleted', () => {
    const texts = [...without('art-9/item-5'), unit('art-21/item-5', '（五） 国务院规定的其他职责。')];
    expect(placeIn(whole('art-9/item-5'), texts)).toEqual({ state: 'orphan' });
  });

  it('is not taken for a whole unit of which no context was kept', () => {
    const selector = selectorFor(at('art-9/item-5'), '（五） 国务院规定的其他职责。', 0, 15);
    const texts = [...without('art-9/item-5'), unit('art-21/item-5', '（五） 国务院规定的其他职责。')];
    expect(placeIn(selector, texts)).toEqual({ state: 'orphan' });
  });

  it('does not draw a note away from words that changed', () => {
    const texts = [...replaced('职责。', '职则。'), unit('art-21/item-5', '（五） 国务院规定的其他职责。')];
    expect(placeIn(whole('art-9/item-5'), texts)).toMatchObject({
      state: 'suggested',
      address: at('art-9/item-5'),
    });
  });

  it('that is as good leaves the note without a place', () => {
    const passage = '各区政府应当建立健全工作机制，明确责任分工，统筹推进各项任务落实，定期开展监督检查。';
    const before = [unit('art-1', passage), unit('art-2', '第二条')];
    const selector = marked('统筹推进各项任务落实', before);
    expect(
      placeIn(selector, [
        unit('x-1', passage),
        unit('x-2', '第二条'),
        unit('x-3', passage),
        unit('x-4', '第二条'),
      ]),
    ).toEqual({
      state: 'orphan',
    });
  });
});

describe('the second of two equal passages in a unit', () => {
  const text =
    '完善与金融创新相适应的风险防控体系,牢牢守住不发生系统性金融风险底线。提升金融风险防控水平,牢牢守住不发生系统性金融风险底线。';
  const quote = '牢牢守住不发生系统性金融风险底线';
  const second = text.lastIndexOf(quote);
  const selector = selectorFor(at('p-1'), text, second, second + quote.length);

  it('is still the second', () => {
    expect(placeIn(selector, [unit('p-1', text)])).toMatchObject({ moved: false, start: second });
    expect(placeIn(selector, [unit('p-1', `各部门要${text}`)])).toMatchObject({
      moved: true,
      start: second + 4,
    });
  });

  it('is not the first when its sentence is gone', () => {
    expect(placeIn(selector, [unit('p-1', `${text.slice(0, second)}确保安全。`)])).toEqual({
      state: 'orphan',
    });
  });
});

describe('a quote with little or nothing around it', () => {
  it('is an orphan in foreign surroundings', () => {
    const selector = selectorFor(at('p-1'), '推进数据采集处理标准化工作方案', 2, 4);
    expect(placeIn(selector, [unit('p-1', '本办法所称的数据是指电子记录')])).toEqual({ state: 'orphan' });
  });

  it('is an orphan where it stands twice', () => {
    const selector = { address: at('p-1'), start: 40, end: 42, quote: '数据', prefix: '', suffix: '' };
    expect(placeIn(selector, [unit('p-1', '数据与数据')])).toEqual({ state: 'orphan' });
  });

  it('is no bookmark any more of a unit that only begins with it', () => {
    const selector = selectorFor(at('h-1'), '附件', 0, 2);
    expect(placeIn(selector, [unit('h-1', '附件所列项目的申报、评审与验收按照本办法执行')])).toEqual({
      state: 'orphan',
    });
  });

  it('may be a unit without text', () => {
    const selector = selectorFor(at('p-1'), '', 0, 0);
    expect(placeIn(selector, [unit('p-1', '')])).toMatchObject({ state: 'placed', moved: false, end: 0 });
    expect(placeIn(selector, [unit('p-1', '有字')])).toEqual({ state: 'orphan' });
  });
});

test('a note on a document that is gone is an orphan', () => {
  expect(place(marked('严格自律'), null, () => null)).toEqual({ state: 'orphan' });
});
