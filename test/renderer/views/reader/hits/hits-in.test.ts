import { describe, expect, it } from 'vitest';
import { hitsIn, ofPassages, type Hit } from '../../../../../renderer/views/reader/hits/hits-in';
import { readingText, type Unit, type UnitKind } from '../../../../../shared/model/unit';
import { withOtherNames } from '../../../../../shared/search/other-names';
import { parseQuery } from '../../../../../shared/search/parse-query';
import type { QueryNode } from '../../../../../shared/search/query';

function unit(path: string, kind: UnitKind, text: string, label: string | null = null): Unit {
  return { path, kind, parent: null, label, heading: null, text, table: null, lines: [1, 1] };
}

const units: readonly Unit[] = [
  unit('title', 'title', '数据管理\n办法'),
  unit('art-1', 'article', '市科委负责数据，按京科发〔2022〕10号执行。', '第一条'),
  unit('art-2', 'article', '北京市科学技术委员会负责企业数据与数 据库。', '第二条'),
  unit('p-1', 'paragraph', '企业补贴，5Ｇ基站。'),
];

function rootOf(query: string): QueryNode {
  const { root } = parseQuery(query);
  if (!root) throw new Error(`${query} asks for nothing.`);
  return root;
}

function all(root: QueryNode, of = units): readonly Hit[] {
  const work = hitsIn(of, root);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The printed words of the hits, each behind its path. */
function words(root: QueryNode): string[] {
  return all(root).map(({ path, start, end }) => {
    const own = units.find((candidate) => candidate.path === path);
    return `${path} ${own ? readingText(own).text.slice(start, end) : ''}`;
  });
}

describe('hits in a document', () => {
  it('come in reading order, with offsets of the printed characters', () => {
    expect(words(rootOf('数据'))).toEqual(['title 数据', 'art-1 数据', 'art-2 数据', 'art-2 数 据']);
    expect(all(rootOf('数据')).map(({ order, start }) => [order, start])).toEqual([
      [0, 0],
      // Label, space, 市科委负责.
      [1, 9],
      // Label, space, 北京市科学技术委员会负责企业; then 数据与.
      [2, 18],
      [2, 21],
    ]);
  });

  it('are folded as in the library: widths and brackets make no difference', () => {
    expect(words(rootOf('5g基站'))).toEqual(['p-1 5Ｇ基站']);
    expect(words(rootOf('京科发[2022]10号'))).toEqual(['art-1 京科发〔2022〕10号']);
  });

  it('follow the query language within one unit', () => {
    expect(words(rootOf('企业 数据'))).toEqual(['art-2 企业', 'art-2 数据', 'art-2 数 据']);
    expect(words(rootOf('企业 -数据'))).toEqual(['p-1 企业']);
    expect(words(rootOf('in:title 数据'))).toEqual(['title 数据']);
    expect(words(rootOf('数据 -in:title -企业'))).toEqual(['art-1 数据']);
  });

  it('take what is asked of the document for true, whether it is wanted or excluded', () => {
    expect(words(rootOf('issuer:市财政局 补贴'))).toEqual(['p-1 补贴']);
    expect(words(rootOf('补贴 -issuer:市财政局 -year:2021'))).toEqual(['p-1 补贴']);
    expect(words(rootOf('year:2022'))).toEqual([]);
    expect(ofPassages({ type: 'not', part: rootOf('year:2021') })).toBeNull();
  });

  it('include other names that were asked for', () => {
    const names = new Map([['市科委', ['北京市科学技术委员会']]]);
    const root = withOtherNames(rootOf('市科委'), (typed) => names.get(typed) ?? []);
    expect(words(rootOf('市科委'))).toEqual(['art-1 市科委']);
    expect(words(root)).toEqual(['art-1 市科委', 'art-2 北京市科学技术委员会']);
  });

  it('can be interrupted after every unit', () => {
    const work = hitsIn(units, rootOf('数据'));
    units.forEach(() => {
      expect(work.next().done).toBe(false);
    });
    expect(work.next().done).toBe(true);
  });
});
