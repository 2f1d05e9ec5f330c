import type { Annotation, Selector } from '../../../shared/model/annotation';
import { everyNote, type Candidate } from '../../../shared/model/notebook';
import { api, failureOf, queryClient } from '../../api';
import { fetchAnnotationIds } from '../../queries/notebook';
import { changeExtent } from '../../state/marks';
import { say } from '../../state/toasts';

/** Takes the words that stand at suggested places for those that were marked: of these notes, or with null of all. */
export async function confirmPlaces(ids: readonly string[] | null): Promise<void> {
  try {
    const filter = { ...everyNote, state: ['suggested' as const] };
    const meant = ids ?? (await fetchAnnotationIds({ filter, sort: 'document' }));
    const { confirmed } = await api.confirmPlaces({ ids: [...meant] });
    await queryClient.invalidateQueries({ queryKey: ['annotations'] });
    say({ kind: 'places-confirmed', count: confirmed });
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
}

/** Hangs one passage of a note on the words of a candidate; its other passages stay as they are. */
export async function attachTo(
  { id, selectors }: Annotation,
  index: number,
  { address, start, end, text, before, after }: Candidate,
): Promise<void> {
  const attached: Selector = { address, start, end, quote: text, prefix: before, suffix: after };
  const kept = selectors.map((selector, at) => (at === index ? attached : selectorOf(selector)));
  if (await changeExtent(id, kept)) say({ kind: 'reattached' });
}

function selectorOf({ address, start, end, quote, prefix, suffix }: Selector): Selector {
  return { address, start, end, quote, prefix, suffix };
}
