import type { AnnotationState } from '../../shared/model/annotation';
import type { ItemProblem, NotesProblem } from '../../shared/model/notes-exchange';
import { isObject, itemsOf, textOf, typesOf, type JsonObject } from '../../shared/web-annotation/json-value';
import { readWebAnnotation } from '../../shared/web-annotation/read';

/** Annotations that one file may bring. */
export const mostAnnotations = 200_000;

/** What was read from the text of a file of notes. */
export interface AnnotationsRead {
  /** One for each id: the last that the file says of it. */
  readonly states: readonly AnnotationState[];
  readonly problems: readonly ItemProblem[];
}

interface Item {
  /** From 1. */
  readonly number: number;
  readonly value: unknown;
}

/**
 * Reads W3C Web Annotations: a collection with its page, a page, a list, one alone, or lines of one each, as the journal
 * has them, which also say what was deleted. Null for text that is none of these.
 */
export function readAnnotations(text: string, most = mostAnnotations): AnnotationsRead | null {
  const whole = parsed(text);
  const list = whole === undefined ? linesOf(text) : listOf(whole);
  return list && read(list, most);
}

function read(items: Iterable<Item>, most: number): AnnotationsRead {
  const states = new Map<string, AnnotationState>();
  const problems: ItemProblem[] = [];
  const note = (item: number, problem: NotesProblem): void => {
    problems.push({ item, problem });
  };
  for (const { number, value } of items) {
    if (value === undefined) note(number, 'not-json');
    else if (value === elsewhere) note(number, 'elsewhere');
    else {
      const gone = deletedId(value);
      const one = gone === null ? readWebAnnotation(value) : null;
      if (gone !== null) states.delete(gone);
      else if (!one?.ok) note(number, one?.error ?? 'no-annotation');
      else if (states.size >= most && !states.has(one.value.id)) {
        note(number, 'too-many');
        break;
      } else states.set(one.value.id, one.value);
    }
  }
  return { states: [...states.values()], problems };
}

/** Stands for a page that is named and not in the file. */
const elsewhere = Symbol('elsewhere');

/** The annotations of a whole JSON text, or null where it holds nothing of the kind. */
function listOf(value: unknown): readonly Item[] | null {
  const list = annotationsIn(value);
  return list && list.map((item, index) => ({ number: index + 1, value: item }));
}

function annotationsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return itemsOf(value);
  if (!isObject(value)) return null;
  const types = typesOf(value);
  if (types.includes('Annotation') || deletedId(value) !== null) return [value];
  if (types.includes('AnnotationCollection')) {
    const page = value['first'];
    return isObject(page) ? [...annotationsOn(page)] : [...annotationsOn(value), ...linkTo(page)];
  }
  if (types.includes('AnnotationPage')) return annotationsOn(value);
  return value['@graph'] === undefined ? null : itemsOf(value['@graph']);
}

/** The annotations of a page and of those that follow it in the file. */
function annotationsOn(first: JsonObject): readonly unknown[] {
  const found: unknown[] = [];
  let page: unknown = first;
  while (isObject(page)) {
    const { items } = page;
    for (const item of itemsOf(isObject(items) ? items['@list'] : items)) found.push(item);
    page = page['next'];
  }
  return [...found, ...linkTo(page)];
}

function linkTo(page: unknown): readonly unknown[] {
  return textOf(page) === null ? [] : [elsewhere];
}

/** A line each, empty ones passed over; null unless some line is JSON. */
function linesOf(text: string): readonly Item[] | null {
  const lines = text
    .split('\n')
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ number, line }): Item => ({ number, value: parsed(line) }));
  return lines.some(({ value }) => isObject(value)) ? lines : null;
}

/** Undefined for what is no JSON: no JSON is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of an annotation that a line of the journal says was deleted for good. */
function deletedId(value: unknown): string | null {
  if (!isObject(value) || !typesOf(value).includes('Delete')) return null;
  const object = textOf(value['object']);
  return object?.startsWith('urn:uuid:') ? object.slice('urn:uuid:'.length) : null;
}
