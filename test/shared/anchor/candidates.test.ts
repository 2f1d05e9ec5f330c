import { expect, it } from 'vitest';
import { candidatesFor } from '../../../shared/anchor/candidates';
import { place } from '../../../shared/anchor/place';
import { selectorFor, selectorIn } from '../../../shared/anchor/selector';
import type { PlacedText } from '../../../shared/model/annotation';

const unit = (path: string, text: string): PlacedText => ({ address: `x/1/1#${path}`, text });

/** Article 20 of the antimonopoly law, of the sample s13. */
const article: readonly PlacedText[] = [
  unit('art-20', '第二十条 经营者集中是指下列情形：'),
  unit('art-20/item-1', '（一） 经营者合并；'),
  unit('art-20/item-2', '（二） 经营者通过取得股权或者资产的方式取得对其他经营者的控制权；'),
  unit(
    'art-20/item-3',
    '（三） 经营者通过合同等方式取得对其他经营者的控制权或者能够对其他经营者施加决定性影响。',
  ),
];

function marked(words: string): ReturnType<typeof selectorIn> {
  const there = article.find(({ text }) => text.includes(words));
  if (!there) throw new Error(words);
  const start = there.text.indexOf(words);
  return selectorIn(article, there.address, start, start + words.length);
}

it('offers look-alikes of what was deleted, the likeliest first, with what stands around them', () => {
  const selector = marked('经营者通过取得股权或者资产的方式取得对其他经营者的控制权');
  const texts = article.filter(({ address }) => address !== selector.address);
  const [first] = candidatesFor(selector, texts);
  expect(first).toMatchObject({
    address: 'x/1/1#art-20/item-3',
    text: '经营者通过合同等方式取得对其他经营者的控制权',
    before: '二十条 经营者集中是指下列情形：\n（一） 经营者合并；\n（三） ',
    after: '或者能够对其他经营者施加决定性影响。\n',
  });
  // Ten characters came to be two: 取得股权或者资产的 and 合同等.
  expect(first?.likeness).toBeGreaterThan(0.6);
  expect(first?.likeness).toBeLessThan(1);
});

it('offers what stands where the quote stood, though it has nothing of it', () => {
  const selector = marked('施加决定性影响');
  const texts = article.map(({ address, text }) => ({
    address,
    text: text.replace('施加决定性影响', '产生支配'),
  }));
  expect(candidatesFor(selector, texts)[0]).toMatchObject({ text: '产生支配', start: 36, likeness: 0 });
});

it('offers nothing in place of words that were taken out', () => {
  // Articles 5 and 6 of the first document of the issue 2022-34.
  const quote = '已入选国家级和市级人才计划的人选不再申报';
  const before = [
    unit(
      'art-5/item-2',
      '2. 申报的项目应有明确的任务目标,包括量化的科研和产出指标、预期取得的社会和经济效益指标、人才培养和团队建设目标等;',
    ),
    unit('art-5/item-3', `3. ${quote}。`),
    unit(
      'art-6',
      '第六条 创业新星重点选拔和培养一批处于创业起步阶段的青年科技人才,支持其开展科技成果在京转化落地。',
    ),
  ];
  const selector = selectorIn(before, 'x/1/1#art-5/item-3', 3, 3 + quote.length);
  const texts = before.filter(({ address }) => address !== selector.address);
  expect(candidatesFor(selector, texts)).toEqual([]);
});

it('offers no more than five places of words that stand often, those of the old unit first', () => {
  const texts = Array.from({ length: 9 }, (_, index) =>
    unit(`p-${String(index + 1)}`, `第${String(index)}条数据安全`),
  );
  const found = candidatesFor(selectorFor('x/1/1#p-7', '推进数据采集', 2, 4), texts);
  expect(found.map(({ text }) => text)).toEqual(['数据', '数据', '数据', '数据', '数据']);
  expect(found[0]?.address).toBe('x/1/1#p-7');
});

it('offers nothing where nothing is like it', () => {
  expect(candidatesFor(marked('经营者合并'), [unit('p-1', '北京市科技新星计划管理办法')])).toEqual([]);
});

it('offers the two places between which an orphan could not be told', () => {
  const passage = '各区政府应当建立健全工作机制，明确责任分工，统筹推进各项任务落实，定期开展监督检查。';
  const selector = selectorFor('x/1/1#art-1', passage, 22, 32);
  const texts = [unit('p-1', passage), unit('p-2', '第二条'), unit('p-3', passage)];
  expect(place(selector, null, () => texts)).toEqual({ state: 'orphan' });
  expect(candidatesFor(selector, texts).map(({ address }) => address)).toEqual(['x/1/1#p-1', 'x/1/1#p-3']);
});
