import { expect, test } from 'vitest';
import { place, selectorFor } from '../../../shared/anchor/place';

const text =
  '完善与金融创新相适应的风险防控体系,牢牢守住不发生系统性金融风险底线。提升金融风险防控水平,牢牢守住不发生系统性金融风险底线。';
const quote = '牢牢守住不发生系统性金融风险底线';
const first = text.indexOf(quote);
const second = text.lastIndexOf(quote);
const marked = selectorFor('a/1-1/1#p-1', text, second, second + quote.length);

test('the second of two equal passages is still the second', () => {
  expect(place(marked, text)).toEqual({
    state: 'placed',
    moved: false,
    start: second,
    end: second + quote.length,
  });
});

test('words put before it move it', () => {
  const longer = `各部门要${text}`;
  expect(place(marked, longer)).toMatchObject({ state: 'placed', moved: true, start: second + 4 });
});

test('when its sentence is gone it does not land on the look-alike', () => {
  expect(place(marked, text.slice(0, second) + '确保安全。')).toEqual({ state: 'orphan' });
});

test('the context decides even when another now stands at the kept offset', () => {
  const swapped = selectorFor('a/1-1/1#p-1', '甲乙丙:统筹推进。丁戊己庚辛壬癸:统筹推进。', 4, 8);
  expect(place(swapped, '丁戊己:统筹推进!甲乙丙:统筹推进。丁戊己庚')).toMatchObject({
    state: 'placed',
    start: 13,
    moved: true,
  });
});

test('two places that the context does not tell apart make an orphan', () => {
  const lone = { start: 40, end: 42, quote: '数据', prefix: '', suffix: '' };
  expect(place(lone, '数据与数据')).toEqual({ state: 'orphan' });
});

test('a short quote in foreign surroundings is an orphan', () => {
  const short = selectorFor('a/1-1/1#p-1', '推进数据采集处理标准化工作方案', 2, 4);
  expect(place(short, '本办法所称的数据是指电子记录')).toEqual({ state: 'orphan' });
});

test('an empty unit can be bookmarked', () => {
  expect(place(selectorFor('a/1-1/1#p-1', '', 0, 0), '')).toEqual({
    state: 'placed',
    moved: false,
    start: 0,
    end: 0,
  });
});

test('a selector keeps 32 characters of context', () => {
  const long = '一'.repeat(50) + '引文' + '二'.repeat(50);
  const selector = selectorFor('a/1-1/1#p-1', long, 50, 52);
  expect([selector.quote, selector.prefix.length, selector.suffix.length]).toEqual(['引文', 32, 32]);
  expect(first).toBeLessThan(second);
});
