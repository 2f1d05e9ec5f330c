import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { HighlightColour } from '../../../shared/model/colours';
import { fold } from '../../../shared/text/fold';

export const kindFilters = ['all', 'bookmark', 'highlight', 'note'] as const;

/** Which marks are listed. All conditions hold at once. */
export interface Filter {
  readonly kind: (typeof kindFilters)[number];
  readonly colour: HighlightColour | null;
  /** Words of the quotation, the note or the document's title; folded as the search folds. */
  readonly text: string;
}

export const everything: Filter = { kind: 'all', colour: null, text: '' };

export function matching(
  annotations: readonly AnnotationInContext[],
  { kind, colour, text }: Filter,
): readonly AnnotationInContext[] {
  const words = fold(text).text;
  return annotations.filter(
    (annotation) =>
      (kind === 'all' || (kind === 'note' ? annotation.note !== '' : annotation.kind === kind)) &&
      (colour === null || annotation.colour === colour) &&
      (words === '' || fold(textOf(annotation)).text.includes(words)),
  );
}

function textOf({ note, selectors, context }: AnnotationInContext): string {
  return [
    note,
    ...selectors.map(({ quote }) => quote),
    context?.documentTitle,
    context?.documentTitleEn,
    context?.documentNumber,
    context?.label,
  ].join('\n');
}
