import type { Block, TextBlock } from './block';
import type { Marker } from './marker';

/** Arabic labels that follow one another from 1. on, and whether they go on where a heading parts them. */
interface Series {
  readonly markers: Marker[];
  runsOn: boolean;
}

/**
 * Which Arabic labels number the measures of a policy. Measures run through a document, 1. to 28., across its
 * headings; numbers within an article, within a box, or beginning again under each heading, are items of a list.
 * Each part of a document (from one title to the next) is numbered by itself: a single series in it numbers measures;
 * of several, those that run on across headings do.
 */
export function measureMarkers(blocks: readonly Block[]): ReadonlySet<Marker> {
  const measures = new Set<Marker>();
  let part = new Part();
  for (const block of blocks) {
    if (block.kind === 'box') part.inBox = true;
    if (block.kind !== 'text') continue;
    if (block.role === 'title') {
      part.addTo(measures);
      part = new Part();
    }
    part.pass(block);
  }
  part.addTo(measures);
  return measures;
}

/** Numbers under a table's 注： are its notes. */
const notes = /^(?:注|备注|说明|附注)[：:]?$/u;

class Part {
  inBox = false;
  private readonly series: Series[] = [];
  private inArticle = false;
  private inNotes = false;
  private headed = false;

  pass({ marker, text }: TextBlock): void {
    if (marker === null && notes.test(text)) this.inNotes = true;
    if (marker?.style === 'article') this.inArticle = true;
    if (marker?.style === 'han' || marker?.style === 'bracketed-han') this.headed = true;
    if (marker?.style !== 'arabic' || this.inArticle || this.inNotes) return;
    const open = this.series.at(-1);
    const last = open?.markers.at(-1)?.value ?? 0;
    if (this.inBox && marker.value !== last + 1) return;
    this.inBox = false;
    if (open && marker.value > last) {
      open.markers.push(marker);
      open.runsOn ||= this.headed;
    } else this.series.push({ markers: [marker], runsOn: false });
    this.headed = false;
  }

  addTo(measures: Set<Marker>): void {
    const numbering = this.series.length === 1 ? this.series : this.series.filter(({ runsOn }) => runsOn);
    for (const { markers } of numbering) for (const marker of markers) measures.add(marker);
  }
}
