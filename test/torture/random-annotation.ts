import type { AnnotationState } from '../../shared/model/annotation';
import { highlightColours } from '../../shared/model/colours';
import type { Random } from '../random';

const words = '市科委对入选的青年科技人才及项目给予经费支持，支持期一般为三年。Notes, too.\n';

/** An annotation of any kind that the page may make. */
export function randomAnnotation(random: Random, now: Date): AnnotationState {
  const kind = random.pick(['highlight', 'bookmark', 'note'] as const);
  const instant = now.toISOString();
  const place = `北京市人民政府公报/2022-34/${String(random.below(8) + 1)}`;
  const passages = kind === 'note' ? 0 : random.below(3) + 1;
  return {
    ...{ id: randomUuid(random), kind, note: randomNote(random), done: null, removed: null },
    colour: kind === 'highlight' ? random.pick(highlightColours) : null,
    style: random.pick(['fill', 'underline'] as const),
    tags: random.below(2) === 0 ? [] : ['科技', '经费'],
    collections: kind === 'bookmark' && random.below(2) === 0 ? ['待读'] : [],
    about: kind === 'note' && random.below(2) === 0 ? place : null,
    created: instant,
    modified: instant,
    selectors: Array.from({ length: passages }, (_, index) => ({
      ...{ address: `${place}#art-${String(index + 1)}`, start: 4, end: 10, quote: words.slice(4, 10) },
      ...{ prefix: words.slice(0, 4), suffix: words.slice(10, 40) },
    })),
  };
}

/** Mostly short; some fill pages of their own. */
export function randomNote(random: Random): string {
  const length = random.below(10) === 0 ? random.below(9000) : random.below(300);
  return words.repeat(Math.ceil(length / words.length)).slice(0, length) + String(random.below(1e9));
}

/** From the seed, so that a run can be had again. */
function randomUuid(random: Random): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.below(16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
