import { annotationKinds } from '../../../shared/model/annotation';
import { highlightColours } from '../../../shared/model/colours';
import {
  notebookFacets,
  placeStates,
  type NotebookFacet,
  type NotebookFilter,
} from '../../../shared/model/notebook';

/** One condition of a filter that a person chose and can take away; `withNote` has no values. */
export interface Chosen {
  readonly facet: NotebookFacet | 'withNote';
  readonly value: string;
}

/** Everything that a filter asks for beside its words, in the order of the facets. */
export function chosenIn(filter: NotebookFilter): readonly Chosen[] {
  const values = notebookFacets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  return filter.withNote ? [{ facet: 'withNote', value: '' }, ...values] : values;
}

/** A filter with other values in one facet; what no value of the facet can be is left out. */
export function withValues(
  filter: NotebookFilter,
  facet: NotebookFacet,
  values: readonly string[],
): NotebookFilter {
  const among = <Value extends string>(known: readonly Value[]): Value[] =>
    known.filter((value) => values.includes(value));
  switch (facet) {
    case 'kind':
      return { ...filter, kind: among(annotationKinds) };
    case 'colour':
      return { ...filter, colour: among(highlightColours) };
    case 'state':
      return { ...filter, state: among(placeStates) };
    default:
      return { ...filter, [facet]: [...values] };
  }
}

/** A filter without one of its conditions. */
export function withoutChosen(filter: NotebookFilter, { facet, value }: Chosen): NotebookFilter {
  if (facet === 'withNote') return { ...filter, withNote: false };
  return withValues(
    filter,
    facet,
    filter[facet].filter((other) => other !== value),
  );
}
