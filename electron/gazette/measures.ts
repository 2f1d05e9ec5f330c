import type { Block } from './block';
import type { Marker } from './marker';

/**
 * Which Arabic labels number the measures of a policy. Measures run through a document, 1. to 28., across its
 * headings; numbers within an article, within a box, or beginning again under each heading, are items of a list.
 * Each part of a document (from one title to the next) is numbered by itself.
 */
export function measureMarkers(blocks: readonly Block[]): ReadonlySet<Marker> {
  const measures = new Set<Marker>();
  let part: Marker[] = [];
  let running = true;
  let inArticle = false;
  let inBox = false;
  const finish = (): void => {
    if (running) for (const marker of part) measures.add(marker);
    part = [];
    running = true;
    inArticle = false;
    inBox = false;
  };
  for (const block of blocks) {
    if (block.kind === 'box') inBox = true;
    if (block.kind !== 'text') continue;
    if (block.role === 'title') finish();
    const marker = block.marker;
    if (marker?.style === 'article') inArticle = true;
    if (marker?.style !== 'arabic' || inArticle) continue;
    const last = part.at(-1)?.value ?? 0;
    if (inBox && marker.value !== last + 1) continue;
    inBox = false;
    if (marker.value <= last) running = false;
    part.push(marker);
  }
  finish();
  return measures;
}
