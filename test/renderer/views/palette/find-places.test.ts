import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../../renderer/views/palette/find-places';
import { groupsOf } from '../../../../renderer/views/palette/groups';
import { slices } from '../../../../renderer/views/palette/in-slices';
import { placesOf } from '../../../../renderer/views/palette/places';
import { quickIndex, type Found } from '../../../../renderer/views/palette/quick-index';
import { loadReadings } from '../../../../renderer/views/palette/readings';
import { ranks, type Rank } from '../../../../renderer/views/palette/ranks';
import { startWords } from '../../../../renderer/i18n';
import type { Unit, UnitKind } from '../../../../shared/model/unit';

function unit(path: string, kind: UnitKind, label: string | null, heading: string | null, text = ''): Unit {
  return { path, kind, parent: null, label, heading, text, table: null, lines: [1, 1] };
}

const english = (await startWords('en')).getFixedT('en');

async function finder(units: readonly Unit[]) {
  const document = {
    ...{ address: '公报/2022-1/1', issue: '公报/2022-1', ordinal: 1, category: null, categoryEn: null },
    ...{ title: '办法', titleEn: null, number: null, numberEn: null, issuers: [], date: null, startPage: 1 },
  };
  const places = placesOf({ document, issue: null, units }, english);
  const breathe = slices(() => true);
  const written = await quickIndex(
    places.map(({ candidate }) => candidate),
    breathe,
  );
  const index = await written.readAloud(await loadReadings(), breathe);
  return (typed: string) => {
    const { rows, isMissing } = findPlaces(places, index, typed, 20);
    return { paths: rows.map(({ candidate }) => candidate.id.split('#')[1]), isMissing };
  };
}

describe('the passages of a law', async () => {
  const found = await finder([
    unit('title', 'title', null, null, '办法'),
    unit('ch-3', 'chapter', '第三章', '监督管理'),
    unit('art-3', 'article', '第三条', null, '市人民政府加强领导。'),
    unit('art-14', 'article', '第十四条', null, '市科委给予经费支持。'),
    unit('art-14-1', 'article', '第十四条之一', null, '区人民政府配套。'),
    unit('ch-20', 'chapter', '第二十章', '附则'),
    unit('art-20', 'article', '第二十条', '罚则', '违反规定的，处以罚款。'),
    unit('art-20/item-1', 'item', '1.', null, '一项'),
    unit('box-2', 'box', '专栏', '重点工程'),
  ]);

  it.each(['20', '二十', '第二十条', '第20条', 'art 20', 'article 20'])('%s goes to article 20', (typed) => {
    expect(found(typed)).toEqual({ paths: ['art-20', 'ch-20'], isMissing: false });
  });

  it.each([
    ['第二十章', ['ch-20', 'art-20'], false],
    ['3', ['art-3', 'ch-3'], false],
    ['14', ['art-14', 'art-14-1'], false],
    ['第十四条之一', ['art-14-1'], false],
    ['14-1', ['art-14-1'], false],
    ['第二十条之一', [], true],
    ['第九十九条', [], true],
    ['专栏2', ['box-2'], false],
    ['罚则', ['art-20'], false],
    ['faze', ['art-20'], false],
    ['jdgl', ['ch-3'], false],
    ['给予经费', ['art-14'], false],
    ['', [], false],
  ] as const)('%s', (typed, paths, isMissing) => {
    expect(found(typed)).toEqual({ paths, isMissing });
  });
});

describe('the passages of a plan', async () => {
  const found = await finder([
    unit('title', 'title', null, null, '方案'),
    unit('h-3', 'heading', '三、', '组织实施'),
    unit('h-3/sub-3', 'subheading', '（三）', '强化宣传'),
    unit('m-3', 'measure', '3.', null, '建设平台。'),
  ]);

  it.each([
    // Nothing but the way it is written tells them apart.
    ['三', ['h-3', 'h-3/sub-3', 'm-3']],
    ['3', ['m-3', 'h-3', 'h-3/sub-3']],
    ['（三）', ['h-3/sub-3', 'h-3', 'm-3']],
    ['三、', ['h-3', 'h-3/sub-3', 'm-3']],
  ] as const)('%s', (typed, paths) => {
    expect(found(typed)).toEqual({ paths, isMissing: false });
  });

  it('lack an article, and offer what has its number', () => {
    expect(found('第三条')).toEqual({ paths: ['h-3', 'h-3/sub-3', 'm-3'], isMissing: true });
  });
});

describe('the groups', () => {
  const rows = (id: string, rank: Rank): Found => ({
    rows: [
      {
        rank,
        candidate: {
          ...{ id, kind: 'document', title: id, titleEn: null, number: null, numberEn: null, more: '' },
          ...{ aside: '', asideEn: null, run: () => undefined },
        },
      },
    ],
    count: 1,
  });
  const ids = (groups: ReturnType<typeof groupsOf>): string[] => groups.map(({ id }) => id);

  it('put a command that is written so before titles that sound so', () => {
    const found = { document: rows('聘用办法', ranks.pinyinStart), command: rows('Pin', ranks.exact) };
    expect(ids(groupsOf(found, {}))).toEqual(['command', 'document']);
    expect(ids(groupsOf({ ...found, document: rows('Pinhole', ranks.start) }, {}))).toEqual([
      ...['document', 'command'],
    ]);
  });

  it('take headings that arrive later behind all others', () => {
    const found = { document: rows('一', ranks.inside), command: rows('二', ranks.fuzzy) };
    expect(ids(groupsOf(found, {}))).toEqual(['document', 'command']);
    expect(
      ids(groupsOf(found, { passage: rows('第三', ranks.inside), heading: rows('三', ranks.exact) })),
    ).toEqual(['document', 'command', 'heading', 'passage']);
  });
});
