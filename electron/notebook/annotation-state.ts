import type { AnnotationState, KeptAnnotation } from '../../shared/model/annotation';

/** One annotation before and after an edit; null where it was not there, or was deleted for good. */
export interface Change {
  readonly id: string;
  readonly before: AnnotationState | null;
  readonly after: AnnotationState | null;
}

/** The annotation alone, for whoever has no use for the trash. */
export function keptOf(state: AnnotationState): KeptAnnotation {
  const { id, kind, colour, style, note, tags, collections, about, done, created, modified, selectors } =
    state;
  return { id, kind, colour, style, note, tags, collections, about, done, created, modified, selectors };
}

/** Whether two states say the same, whenever that was: instants of making and changing do not count. */
export function saysTheSame(one: AnnotationState, other: AnnotationState): boolean {
  return contentOf(one) === contentOf(other) && (one.removed === null) === (other.removed === null);
}

/** What a state says but for its id, its instants and the trash, as one text: the same for the same. */
export function contentOf(state: AnnotationState): string {
  const { kind, colour, style, note, tags, collections, about, done, selectors } = state;
  return JSON.stringify([
    ...[kind, colour, style, note, tags, collections, about, done],
    selectors.map(({ address, start, end, quote, prefix, suffix }) => [
      ...[address, start, end, quote, prefix, suffix],
    ]),
  ]);
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

/** Whether its instants are such as a program writes. They decide which state is the newest: garbled ones must not. */
export function hasInstants({ created, modified, removed, done }: AnnotationState): boolean {
  return [created, modified, removed, done].every((each) => each === null || instant.test(each));
}
