import { randomUUID } from 'node:crypto';
import type { AnnotationState } from '../../../shared/model/annotation';
import { selectorFor } from '../../../shared/anchor/selector';

const text = '市科委、中关村管委会对入选的青年科技人才及项目给予经费支持，支持期一般为三年。';

/** An annotation of every field, some of which a test may want otherwise. */
export function annotationState(fields: Partial<AnnotationState> = {}): AnnotationState {
  const instant = '2026-09-05T01:00:00.000Z';
  return {
    ...{ id: randomUUID(), kind: 'highlight', colour: 'green', style: 'underline' },
    ...{ note: '核对标准\n再看一遍', tags: ['科技', '经费'], collections: [], about: null, done: null },
    ...{ created: instant, modified: instant, removed: null },
    selectors: [
      selectorFor('北京市人民政府公报/2022-34/1#art-14', text, 4, 10),
      selectorFor('北京市人民政府公报/2022-34/1#art-15', text, 0, 3),
    ],
    ...fields,
  };
}
