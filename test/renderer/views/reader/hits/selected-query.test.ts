import { describe, expect, it } from 'vitest';
import { selectedQuery } from '../../../../../renderer/views/reader/hits/selected-query';

describe('selected words as a query', () => {
  it.each([
    ['直播电商', '直播电商'],
    ['（试行）', '（试行）'],
    // Words that the query language would take apart are put into quotation marks.
    ['Nova Program', '"Nova Program"'],
    ['issuer:北京', '"issuer:北京"'],
    ['OR', '"OR"'],
    ['  企业 ', '企业'],
  ])('%s is %s', (selected, query) => {
    expect(selectedQuery(selected)).toBe(query);
  });

  it.each(['', '　', '一'.repeat(61), '第一条\n第二条'])('%j is none', (selected) => {
    expect(selectedQuery(selected)).toBeNull();
  });
});
