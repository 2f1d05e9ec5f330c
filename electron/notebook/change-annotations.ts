import { randomUUID } from 'node:crypto';
import type {
  AnnotationDraft,
  AnnotationFields,
  AnnotationState,
  LibraryView,
  Selector,
} from '../../shared/model/annotation';
import type { BulkChange } from '../../shared/model/notebook';
import { selectorIn } from '../../shared/anchor/selector';
import type { Change } from './annotation-state';
import { placed } from './placed-annotations';

/** The colour of a highlight of which none is said. */
const usualColour = 'yellow';

/** Changes of annotations, worked out before they are made. Pure: what an edit then writes is what stands here. */
export function created(draft: AnnotationDraft, now: Date): Change & { readonly after: AnnotationState } {
  const id = randomUUID();
  const instant = now.toISOString();
  const { kind, colour = null, style = 'fill', note = '', tags = [], collections = [], done = null } = draft;
  const after: AnnotationState = {
    ...{ id, kind, style, note, done, created: instant, modified: instant, removed: null },
    colour: kind === 'highlight' ? (colour ?? usualColour) : null,
    tags: unique(tags),
    collections: unique(collections),
    about: draft.about,
    selectors: draft.selectors,
  };
  return { id, before: null, after };
}

type Fields = { readonly [Name in keyof AnnotationFields]?: AnnotationFields[Name] | undefined };

/** Fields that are given, and other words to hang on. */
export function changed(
  before: AnnotationState,
  { selectors, ...fields }: Fields & { readonly selectors?: readonly Selector[] | undefined },
  now: Date,
): Change {
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<AnnotationFields>;
  const next: AnnotationState = { ...before, ...given, ...(selectors && { selectors, about: null }) };
  return changeOf(before, next, now);
}

export function changedInBulk(before: AnnotationState, change: BulkChange, now: Date): Change {
  const { colour, addTags = [], removeTags = [], addCollections = [], removeCollections = [], done } = change;
  const instant = now.toISOString();
  return changeOf(
    before,
    {
      ...before,
      ...(colour !== undefined && before.kind === 'highlight' && { colour }),
      ...(done !== undefined &&
        before.kind === 'bookmark' && { done: done ? (before.done ?? instant) : null }),
      tags: relabelled(before.tags, addTags, removeTags),
      collections:
        before.kind === 'bookmark'
          ? relabelled(before.collections, addCollections, removeCollections)
          : before.collections,
    },
    now,
  );
}

/** One highlight takes the words, notes and tags of several; the others go to the trash. */
export function joined(
  into: AnnotationState,
  others: readonly AnnotationState[],
  selectors: readonly Selector[],
  now: Date,
): readonly Change[] {
  const all = [into, ...others];
  const note = [...new Set(all.map((one) => one.note.trim()).filter((text) => text !== ''))].join('\n\n');
  return [
    changeOf(into, { ...into, selectors, note, tags: unique(all.flatMap(({ tags }) => tags)) }, now),
    ...others.map((other) => removed(other, now)),
  ];
}

export function removed(before: AnnotationState, now: Date): Change {
  return { id: before.id, before, after: { ...before, removed: now.toISOString() } };
}

export function restored(before: AnnotationState): Change {
  return { id: before.id, before, after: { ...before, removed: null } };
}

/** The places that are suggested become those of the annotation. */
export function confirmed(before: AnnotationState, library: LibraryView, now: Date): Change {
  const selectors = placed(before, library).selectors.map(({ placement, ...selector }): Selector => {
    if (placement.state !== 'suggested') return selector;
    const { address, start, end } = placement;
    const texts = library.documentTexts(address);
    return texts ? selectorIn(texts, address, start, end) : selector;
  });
  return changeOf(before, { ...before, selectors }, now);
}

export function renamed(
  before: AnnotationState,
  what: 'tag' | 'collection',
  from: string,
  to: string,
  now: Date,
): Change {
  const field = what === 'tag' ? 'tags' : 'collections';
  const names = unique(before[field].map((name) => (name === from ? to : name)));
  return changeOf(before, { ...before, [field]: names }, now);
}

function changeOf(before: AnnotationState, next: AnnotationState, now: Date): Change {
  return { id: before.id, before, after: { ...next, modified: now.toISOString() } };
}

function relabelled(
  names: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  return unique([...names, ...add]).filter((name) => !remove.includes(name));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
