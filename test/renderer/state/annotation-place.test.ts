import { expect, test } from 'vitest';
import { annotationPlace } from '../../../renderer/state/annotation-place';
import { someAnnotation, someContext, someDocument, someSelector } from '../some-annotation';

const reader = { view: 'reader', document: someDocument } as const;

test('a highlight leads to its words, a bookmark to its unit', () => {
  expect(annotationPlace(someAnnotation())).toEqual({ ...reader, path: 'art-14', start: 4, end: 10 });
  expect(annotationPlace(someAnnotation({ kind: 'bookmark' }))).toEqual({ ...reader, path: 'art-14' });
});

test('words that stand in another unit now are gone to there', () => {
  const address = `${someDocument}#art-15`;
  const moved = someSelector({ placement: { state: 'placed', moved: true, address, start: 0, end: 6 } });
  expect(annotationPlace(someAnnotation({ selectors: [moved] }))).toEqual({
    ...{ ...reader, path: 'art-15', start: 0, end: 6 },
  });
});

test('of several passages, the first that has a place', () => {
  const lost = someSelector({ placement: { state: 'orphan' } });
  expect(annotationPlace(someAnnotation({ selectors: [lost, someSelector()] }))).toMatchObject(reader);
  expect(annotationPlace(someAnnotation({ selectors: [lost] }))).toBeNull();
});

test('a note on a document or an issue leads there while the library holds it; a free note leads nowhere', () => {
  const note = { kind: 'note', selectors: [] } as const;
  expect(annotationPlace(someAnnotation({ ...note, about: someDocument }))).toEqual(reader);
  expect(annotationPlace(someAnnotation({ ...note, about: someDocument, context: null }))).toBeNull();
  expect(
    annotationPlace(
      someAnnotation({
        ...{ ...note, about: '北京市人民政府公报/2022-34' },
        context: someContext({ documentAddress: null }),
      }),
    ),
  ).toEqual({ view: 'contents', issue: '北京市人民政府公报/2022-34' });
  expect(annotationPlace(someAnnotation({ ...note, context: null }))).toBeNull();
});
