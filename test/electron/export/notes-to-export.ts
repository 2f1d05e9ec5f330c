import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { selectorFor } from '../../../shared/anchor/selector';
import type { AnnotationInContext, KeptAnnotation, PlacedSelector } from '../../../shared/model/annotation';
import { exportWords } from '../../../electron/export/words';
import type { ExportFrame } from '../../../electron/export/frame';
import type { Language } from '../../../shared/model/choices';
import { annotationView } from '../../../electron/library/annotation-view';
import { placedInContext } from '../../../electron/notebook/placed-annotations';
import { seedIssue, seedLibrary } from '../library/seed-library';

export const document = `${seedIssue}/1`;
export const now = new Date('2022-09-06T01:00:00Z');

/** A frame that counts its steps and lets everything go on. */
export function frameIn(language: Language): ExportFrame & { readonly steps: () => number } {
  let steps = 0;
  return {
    ...{ words: exportWords(language), now, steps: () => steps },
    step: () => {
      steps += 1;
    },
  };
}

let count = 0;

/** An annotation as kept, on nothing unless it is said. */
export function kept(fields: Partial<KeptAnnotation> = {}): KeptAnnotation {
  count += 1;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    ...{ kind: 'note', colour: null, style: 'fill', note: '', tags: [], collections: [], about: null },
    ...{
      done: null,
      created: '2022-09-05T01:00:00.000Z',
      modified: '2022-09-05T02:00:00.000Z',
      selectors: [],
    },
    ...fields,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
const library = seedLibrary(folder);
afterAll(async () => {
  (await library).close();
  rmSync(folder, { recursive: true });
});

/** Takes notes on the seed issue by the parts that the program takes and places them with. */
export async function notesOnSeed() {
  const view = annotationView(await library);
  const on = (path: string, quote: string): KeptAnnotation['selectors'][number] => {
    const address = `${document}#${path}`;
    const text = view.readingText(address) ?? '';
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${quote} does not stand at ${address}`);
    return selectorFor(address, text, start, start + quote.length);
  };
  const place = (one: KeptAnnotation): AnnotationInContext => placedInContext(one, view);
  return { view, on, place };
}

/** A highlight on the seed's 第十四条. */
export const supportQuote = '一次性给予每人 50 万元经费支持';

/** The same note, its words gone from the library. */
export function orphaned(annotation: AnnotationInContext): AnnotationInContext {
  return {
    ...annotation,
    context: null,
    selectors: annotation.selectors.map((selector): PlacedSelector => ({
      ...selector,
      placement: { state: 'orphan' },
    })),
  };
}
