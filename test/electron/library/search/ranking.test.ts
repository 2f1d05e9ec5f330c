import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibraryFile, type ReadableLibrary } from '../../../../electron/library/library-file';
import { buildAt } from '../seed-library';
import { ask } from './asking';

/** Lone documents of one body, each a title, paragraphs and a day in 2022. */
const documents: readonly (readonly [title: string, day: number, ...paragraphs: string[]])[] = [
  ['关于加强数据管理工作的通知', 1, '各单位要落实责任。', '有关数据的事项另行通知。'],
  ['关于做好统计工作的通知', 2, '各单位要报送数据，核对数据。'],
  ['关于做好档案工作的通知', 3, '各单位要报送数据。', '档案由专人保管。'],
  [
    '关于做好防汛工作的通知',
    4,
    '各单位要报送数据。',
    ...Array.from({ length: 12 }, () => '各区要检查堤防、水库和泵站，备足物资，值守到位。'),
  ],
  ['关于做好贷款贴息工作的通知', 5, '各单位要受理申请。', '贴息按季度拨付，申请材料含数据。'],
  ['关于开展培训工作的通知', 6, '一、数据培训', '各单位要组织学习。', '二、考核', '由各单位自行考核。'],
];

let folder: string;
let library: ReadableLibrary;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  const files = documents.map(([title, day, ...paragraphs], index) => {
    const file = join(folder, `${String(index)}.txt`);
    const body = paragraphs.map((text) => `    ${text}`).join('\n\n');
    writeFileSync(file, `${title}\n\n各有关单位：\n\n${body}\n\n某市办公厅\n2022年3月${String(day)}日\n`);
    return file;
  });
  const made = join(folder, 'library.sqlite');
  await buildAt(made, files);
  const opened = openLibraryFile(made);
  if (typeof opened === 'string') throw new Error(opened);
  library = opened;
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

/** The matter of each document, as found. */
const order = (query: string, sort: 'relevance' | 'date' | 'gazette' = 'relevance'): string[] =>
  ask(library, query, { sort }).documents.map(
    ({ title }) => /关于(?:加强|做好|开展)(.+?)(?:工作|管理)/u.exec(title)?.[1] ?? title,
  );

test('a title says more than a heading, that more than often, and often more than once in a long text', () => {
  expect(order('数据')).toEqual(['数据', '培训', '统计', '档案', '贷款贴息', '防汛']);
});

test('the rarer word weighs more', () => {
  // Both words stand in many; 贴息 is in one title alone.
  expect(order('贴息 OR 数据')[0]).toBe('贷款贴息');
});

test('documents can be had by their dates, the newest first', () => {
  expect(order('数据', 'date')).toEqual(['培训', '贷款贴息', '防汛', '档案', '统计', '数据']);
  expect(order('数据', 'gazette')).toEqual(order('数据', 'date'));
});

test('what no order tells apart follows the library’s order', () => {
  expect(order('year:2022')).toEqual(order('year:2022', 'gazette'));
});
