import type { Page } from '@playwright/test';
import { selectorFor } from '../../shared/anchor/selector';
import type { GazetteApi } from '../../shared/contract';
import { unitAddress } from '../../shared/model/address';
import type { AnnotationDraft } from '../../shared/model/annotation';
import { highlightColours } from '../../shared/model/colours';
import type { DocumentReading } from '../../shared/model/reading';
import { readingText } from '../../shared/model/unit';
import { addressOf } from './expected';

declare const window: { readonly gazette: GazetteApi };

/** Reads a document of the issue, by its ordinal, as the page does. */
export async function readDocument(page: Page, ordinal: number): Promise<DocumentReading> {
  const result = await page.evaluate(
    (document) => window.gazette.readDocument({ document }),
    addressOf(ordinal),
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Keeps annotations as the page does, one after the other; gives their ids. */
export function keep(page: Page, drafts: readonly AnnotationDraft[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const ids: string[] = [];
    for (const draft of all) {
      const kept = await window.gazette.createAnnotation(draft);
      if (!kept.ok) throw new Error(JSON.stringify(kept.error));
      ids.push(kept.value.id);
    }
    return ids;
  }, drafts);
}

/** A draft over the first words of a unit of some document. */
export interface OverWords {
  readonly document: number;
  readonly draft: AnnotationDraft;
}

/** Drafts over the first characters of every unit of a document that has as many, in reading order. */
export function overUnits(
  { document, units }: DocumentReading,
  length: number,
  draftOf: (index: number) => Omit<AnnotationDraft, 'selectors' | 'about'>,
): AnnotationDraft[] {
  return units
    .map((unit) => ({ address: unitAddress(document.address, unit.path), text: readingText(unit).text }))
    .filter(({ text }) => text.length >= length)
    .map(({ address, text }, index) => ({
      ...draftOf(index),
      selectors: [selectorFor(address, text, 0, length)],
      about: null,
    }));
}

/** Highlights over every unit of three documents, in turn in each colour; every third bears a note, every fifth a tag. */
export async function keepHighlights(
  page: Page,
): Promise<{ readonly ids: string[]; readonly drafts: AnnotationDraft[] }> {
  const drafts: AnnotationDraft[] = [];
  for (const ordinal of [1, 3, 7]) {
    const reading = await readDocument(page, ordinal);
    drafts.push(
      ...overUnits(reading, 10, (index) => ({
        kind: 'highlight',
        colour: highlightColours[index % highlightColours.length] ?? 'yellow',
        note: index % 3 === 0 ? `第 ${String(index + 1)} 处待核` : '',
        tags: index % 5 === 0 ? ['经费'] : [],
      })),
    );
  }
  return { ids: await keep(page, drafts), drafts };
}
