import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { groupsOf } from '../../../../renderer/views/notebook/groups';
import type { AnnotationInContext } from '../../../../shared/model/annotation';
import type { NotebookRow, NotebookSort } from '../../../../shared/model/notebook';
import { someAnnotation, someContext } from '../../some-annotation';

const row = (but: Partial<AnnotationInContext>): NotebookRow => ({
  annotation: someAnnotation(but),
  noteMarks: [],
  quoteMarks: [],
});
const issue = '北京市人民政府公报/2022-34';

function heads(
  rows: readonly NotebookRow[],
  sort: NotebookSort,
  now = new Date(),
  before: NotebookRow | null = null,
): readonly (readonly [string, number, boolean])[] {
  return groupsOf(rows, before, sort, now).map(({ group, members, isNew }) => [
    group.by,
    members.length,
    isNew,
  ]);
}

describe('by document', () => {
  const rows = [
    row({ kind: 'note', selectors: [], about: issue, context: someContext({ documentAddress: null }) }),
    row({}),
    row({ kind: 'note', selectors: [], about: `${issue}/1` }),
    row({ context: someContext({ documentAddress: `${issue}/2` }) }),
    row({ kind: 'note', selectors: [], context: null }),
    row({ context: null }),
    row({ kind: 'bookmark', selectors: [], about: '没有的公报/1999-1/1', context: null }),
  ];

  test('notes stand under their document, their issue, or what they lack', () => {
    expect(heads(rows, 'document')).toEqual([
      ['issue', 1, true],
      ['document', 2, true],
      ['document', 1, true],
      ['free', 1, true],
      ['lost', 2, true],
    ]);
  });

  test('a group that began on the page before has its head there', () => {
    expect(heads(rows.slice(2), 'document', new Date(), rows[1])[0]).toEqual(['document', 1, false]);
    expect(heads(rows.slice(3), 'document', new Date(), rows[2])[0]).toEqual(['document', 1, true]);
  });
});

describe('by time', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  /** Noon of 24 November 2026 in Beijing. */
  const now = new Date('2026-11-24T04:00:00.000Z');
  const made = (created: string): NotebookRow => row({ created });

  test('days begin at midnight of this machine', () => {
    expect(
      heads(
        [
          made('2026-11-24T03:00:00.000Z'),
          made('2026-11-23T16:00:00.000Z'),
          made('2026-11-23T15:59:59.000Z'),
          made('2026-11-22T15:59:59.000Z'),
        ],
        'newest',
        now,
      ),
    ).toEqual([
      ['today', 2, true],
      ['yesterday', 1, true],
      ['day', 1, true],
    ]);
  });

  test('what is older than thirty days stands by months', () => {
    expect(
      heads(
        [
          made('2026-10-26T04:00:00.000Z'),
          made('2026-10-25T04:00:00.000Z'),
          made('2026-10-01T04:00:00.000Z'),
          made('2026-09-30T04:00:00.000Z'),
          made('2025-09-30T04:00:00.000Z'),
        ],
        'newest',
        now,
      ),
    ).toEqual([
      ['day', 1, true],
      ['month', 2, true],
      ['month', 1, true],
      ['month', 1, true],
    ]);
  });

  test('a clock that went wrong makes no day of the future', () => {
    expect(heads([made('2027-01-02T04:00:00.000Z')], 'newest', now)).toEqual([['month', 1, true]]);
  });

  test('by the last change, it is the change that counts', () => {
    const changed = row({ created: '2025-01-01T00:00:00.000Z', modified: '2026-11-24T02:00:00.000Z' });
    expect(heads([changed], 'modified', now)).toEqual([['today', 1, true]]);
    expect(heads([changed], 'oldest', now)).toEqual([['month', 1, true]]);
  });
});
