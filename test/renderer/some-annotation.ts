import type { AnnotationContext, AnnotationInContext, PlacedSelector } from '../../shared/model/annotation';

export const someDocument = '北京市人民政府公报/2022-34/1';

/** Words of article 14 that stand where they stood. */
export function someSelector(but: Partial<PlacedSelector> = {}): PlacedSelector {
  const address = `${someDocument}#art-14`;
  return {
    ...{ address, start: 4, end: 10, quote: '中关村管委会', prefix: '市科委、', suffix: '对入选的' },
    placement: { state: 'placed', moved: false, address, start: 4, end: 10 },
    ...but,
  };
}

/** What the library says of the document, but for what is said otherwise. */
export function someContext(but: Partial<AnnotationContext> = {}): AnnotationContext {
  return {
    ...{ documentAddress: someDocument, documentTitle: '某办法', documentTitleEn: 'Some Measures' },
    ...{ documentNumber: null, issuers: [], documentDate: null, issue: null, startPage: null },
    ...{ trail: ['第五章 支持', '第十四条'], label: '第十四条', paragraph: null },
    ...but,
  };
}

/** A yellow highlight in its place, but for what is said otherwise. */
export function someAnnotation(but: Partial<AnnotationInContext> = {}): AnnotationInContext {
  const instant = '2022-09-05T01:00:00.000Z';
  return {
    ...{ id: crypto.randomUUID(), kind: 'highlight', colour: 'yellow', style: 'fill', note: '', tags: [] },
    ...{ collections: [], about: null, done: null, created: instant, modified: instant },
    selectors: [someSelector()],
    context: someContext(),
    ...but,
  };
}
