import { listDocuments, readDocument } from '../electron/library/documents';
import type { ReadableLibrary } from '../electron/library/library-file';
import { writeChanges } from '../electron/notebook/annotations';
import { openNotebook, type Notebook } from '../electron/notebook/open-notebook';
import { selectorFor } from '../shared/anchor/selector';
import type { AnnotationState } from '../shared/model/annotation';
import { highlightColours } from '../shared/model/colours';
import { readingText } from '../shared/model/unit';
import { Random } from './random';

/** A notebook of so many notes in a file, drawn over all of the library's units; the caller closes it. */
export function randomNotebook(file: string, library: ReadableLibrary, count: number): Notebook {
  const opened = openNotebook(file, new Date());
  if (!opened.ok) throw new Error(opened.error.code);
  const { db } = opened.value;
  const random = new Random(2022);
  const units = listDocuments(library).flatMap(({ address }) =>
    (readDocument(library, address)?.units ?? [])
      .map((unit) => ({ address: `${address}#${unit.path}`, text: readingText(unit).text }))
      .filter(({ text }) => text.length > 10),
  );
  const draw = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random.next() * values.length)];
    if (value === undefined) throw new Error('Nothing to draw from.');
    return value;
  };
  const notes = Array.from({ length: count }, (_, index): AnnotationState => {
    const { address, text } = draw(units);
    const start = Math.floor(random.next() * (text.length - 5));
    const instant = new Date(Date.UTC(2022, 0, 1) + index * 60_000).toISOString();
    return {
      ...{ id: idOf(index), kind: 'highlight', style: 'fill', about: null, done: null, removed: null },
      ...{ colour: draw(highlightColours), created: instant, modified: instant, collections: [] },
      note: random.next() < 0.5 ? '' : `核对：${text.slice(0, 40)}`,
      tags: random.next() < 0.5 ? [] : [draw(['人才', '财政', '数据要素', '待核', '重点'])],
      selectors: [
        selectorFor(address, text, start, Math.min(text.length, start + 5 + Math.floor(random.next() * 60))),
      ],
    };
  });
  db.transaction(() => {
    writeChanges(
      db,
      notes.map((after) => ({ id: after.id, before: null, after })),
    );
  })();
  return db;
}

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
