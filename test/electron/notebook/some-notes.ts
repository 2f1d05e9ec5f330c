import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openNotebook, type Notebook } from '../../../electron/notebook/open-notebook';
import { selectorFor } from '../../../shared/anchor/selector';
import { noTrail } from '../../../shared/model/trail';
import type { AnnotationContext, AnnotationState, Selector } from '../../../shared/model/annotation';
import { temporaryFolder } from '../library/seed-library';

export const someDocument = '北京市人民政府公报/2022-34/1';
/** A sentence of article 14 there. */
export const someSentence = '市科委、中关村管委会对入选的青年科技人才及项目给予经费支持';

/** A notebook in a folder of its own, closed when the test ends. */
export function someNotebook(): Notebook {
  return notebookAt(join(temporaryFolder(), 'notebook.sqlite'));
}

export function notebookAt(file: string): Notebook {
  const opened = openNotebook(file, new Date());
  if (!opened.ok) throw new Error(opened.error.code);
  const { db } = opened.value;
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** Words of the sentence, as if it were the whole of an article. */
export function someWords(start = 4, end = 10, path = 'art-14'): Selector {
  return selectorFor(`${someDocument}#${path}`, someSentence, start, end);
}

/** A yellow highlight, but for what is said otherwise. */
export function someNote(but: Partial<AnnotationState> = {}): AnnotationState {
  const instant = '2022-09-05T01:00:00.000Z';
  return {
    ...{ id: randomUUID(), kind: 'highlight', colour: 'yellow', style: 'fill', note: '', tags: [] },
    ...{ collections: [], about: null, done: null, created: instant, modified: instant, removed: null },
    selectors: [someWords()],
    ...but,
  };
}

/** What the library says of a document, but for what is said otherwise. */
export function someContext(but: Partial<AnnotationContext> = {}): AnnotationContext {
  return {
    ...{ documentAddress: someDocument, documentTitle: '某办法', documentTitleEn: null },
    ...{ documentNumber: null, issuers: [], documentDate: null, issue: null, startPage: null },
    ...noTrail,
    ...but,
  };
}
