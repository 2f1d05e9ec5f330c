import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  meaningOf,
  offersFor,
  splitTyped,
  withTyped,
  type TypingState,
} from '../../../renderer/components/tag-typing';
import { TagField } from '../../../renderer/components/TagField';

describe('what is offered', () => {
  const inUse = ['数据', '营商环境', 'SME', '待查'];

  test('is what is in use and not given yet, the most used first', () => {
    expect(offersFor('', inUse, ['营商环境'])).toEqual(['数据', 'SME', '待查']);
  });

  test('is found anywhere in a name, whatever its case', () => {
    expect(offersFor(' 环境', inUse, [])).toEqual(['营商环境']);
    expect(offersFor('sme', inUse, [])).toEqual(['SME']);
    expect(offersFor('税', inUse, [])).toEqual([]);
  });

  test('is eight at most', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `标签${String(index)}`);
    expect(offersFor('标签', many, ['标签0'])).toEqual(many.slice(1, 9));
  });
});

describe('a comma', () => {
  test('finishes a tag, a Chinese one as a Latin one', () => {
    expect(splitTyped('数据，待查,营', false)).toEqual({ finished: ['数据', '待查'], rest: '营' });
    expect(splitTyped('数据', false)).toEqual({ finished: [], rest: '数据' });
  });

  test('of an input method that composes is one of its letters', () => {
    expect(splitTyped("shu'ju,", true)).toEqual({ finished: [], rest: "shu'ju," });
  });
});

describe('what is added', () => {
  test('is each name once, as one line without what cannot be seen', () => {
    expect(withTyped(['数据'], ['待查', '数据', ' 待查\n', '\u200b'])).toEqual(['数据', '待查']);
  });

  test('is nothing where nothing is new, so that nothing is kept again', () => {
    const given = ['数据'];
    expect(withTyped(given, ['数据', '', '  '])).toBe(given);
  });

  test('ends at fifty', () => {
    const given = Array.from({ length: 49 }, (_, index) => `标签${String(index)}`);
    expect(withTyped(given, ['第五十', '第五十一'])).toEqual([...given, '第五十']);
  });
});

describe('a key', () => {
  const state: TypingState = { typed: '数据', isComposing: false, hasRow: false, count: 2 };

  test('Enter adds what was typed', () => {
    expect(meaningOf('Enter', state)).toBe('add-typed');
    expect(meaningOf('Enter', { ...state, typed: ' ' })).toBeNull();
  });

  test('Enter on a row of the offers is left to the list', () => {
    expect(meaningOf('Enter', { ...state, hasRow: true })).toBeNull();
  });

  test('Enter that ends a composition takes no tag', () => {
    expect(meaningOf('Enter', { ...state, typed: "shu'ju", isComposing: true })).toBeNull();
  });

  test('Backspace takes the last one away from the empty box alone', () => {
    expect(meaningOf('Backspace', { ...state, typed: '' })).toBe('take-last');
    expect(meaningOf('Backspace', state)).toBeNull();
    expect(meaningOf('Backspace', { ...state, typed: '', count: 0 })).toBeNull();
    expect(meaningOf('Backspace', { ...state, typed: '', isComposing: true })).toBeNull();
  });

  test('any other is typed', () => {
    expect(meaningOf('a', state)).toBeNull();
  });
});

test('the field shows each tag with a button that takes it away, and a box with its label', () => {
  const html = renderToStaticMarkup(
    createElement(TagField, {
      words: { label: '标签', placeholder: '加标签', remove: '去掉' },
      ...{ values: ['数据', '待查'], inUse: [], onChange: () => undefined },
    }),
  );
  expect(html.match(/aria-label="去掉/gu)).toHaveLength(2);
  expect(html).toContain('placeholder="加标签"');
  expect(html).toMatch(/<label[^>]*>标签<\/label>/u);
});
