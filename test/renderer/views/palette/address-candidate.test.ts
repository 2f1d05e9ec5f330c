import { beforeEach, expect, it, test } from 'vitest';
import { startWords } from '../../../../renderer/i18n';
import { currentEntry, go } from '../../../../renderer/state/history';
import { addressCandidate } from '../../../../renderer/views/palette/address-candidate';
import { addressUrl } from '../../../../shared/model/address';
import type { DocumentSummary, IssueSummary } from '../../../../shared/model/reading';

await startWords('zh-CN');

const issue: IssueSummary = {
  ...{ address: '公报/2022-34', gazette: '公报', gazetteEn: null, year: 2022, number: 34, totalNumber: 766 },
  ...{ date: null, sponsor: null, documentCount: 1 },
};
const document: DocumentSummary = {
  ...{ address: '公报/2022-34/7', issue: issue.address, ordinal: 7, category: null, categoryEn: null },
  ...{
    title: '监管办法',
    titleEn: null,
    number: null,
    numberEn: null,
    issuers: [],
    date: null,
    startPage: 73,
  },
};
const candidate = (typed: string) => addressCandidate(typed, [document], [issue]);

beforeEach(() => {
  go({ view: 'notebook' });
});

test.each([
  ['公报/2022-34/7', { view: 'reader', document: '公报/2022-34/7' }],
  [' 公报/2022-34/7#art-9 ', { view: 'reader', document: '公报/2022-34/7', path: 'art-9' }],
  [addressUrl('公报/2022-34/7#art-9'), { view: 'reader', document: '公报/2022-34/7', path: 'art-9' }],
  ['公报/2022-34', { view: 'contents', issue: '公报/2022-34' }],
])('%s leads there', (typed, location) => {
  candidate(typed)?.run();
  expect(currentEntry().location).toEqual(location);
});

it.each(['公报/2022-34/8', '公报/2022-33', '监管办法', '1/2', ''])('%j leads nowhere', (typed) => {
  expect(candidate(typed)).toBeNull();
});
