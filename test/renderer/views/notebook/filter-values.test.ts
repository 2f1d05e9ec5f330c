import { expect, test } from 'vitest';
import { chosenIn, withoutChosen, withValues } from '../../../../renderer/views/notebook/filter-values';
import { everyNote, notebookFilterSchema, type NotebookFilter } from '../../../../shared/model/notebook';

const filter: NotebookFilter = {
  ...everyNote,
  query: '经费',
  kind: ['highlight'],
  withNote: true,
  tag: ['人才', '经费'],
  year: ['2022'],
};

test('every condition but the words is a chip', () => {
  expect(chosenIn(everyNote)).toEqual([]);
  expect(chosenIn(filter)).toEqual([
    { facet: 'withNote', value: '' },
    { facet: 'kind', value: 'highlight' },
    { facet: 'tag', value: '人才' },
    { facet: 'tag', value: '经费' },
    { facet: 'year', value: '2022' },
  ]);
});

test('a chip that is taken away leaves the others, and the words', () => {
  for (const chosen of chosenIn(filter)) {
    const left = withoutChosen(filter, chosen);
    expect(chosenIn(left)).toEqual(
      chosenIn(filter).filter(({ facet, value }) => facet !== chosen.facet || value !== chosen.value),
    );
    expect(left.query).toBe('经费');
  }
});

test('what a facet cannot be is not asked for', () => {
  expect(withValues(everyNote, 'kind', ['note', '没有的']).kind).toEqual(['note']);
  expect(withValues(everyNote, 'colour', ['blue', 'red']).colour).toEqual(['blue']);
  expect(withValues(everyNote, 'state', ['orphan']).state).toEqual(['orphan']);
  const document = withValues(filter, 'document', ['北京市人民政府公报/2022-34/1']);
  expect(notebookFilterSchema.parse(document)).toEqual({
    ...filter,
    document: ['北京市人民政府公报/2022-34/1'],
  });
});
