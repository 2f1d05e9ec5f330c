import { labelLines, type LabelledLine } from './labels';
import type { Line } from './line';
import { isDivision, type Marker, type MarkerStyle } from './marker';
import { hasSentenceWithin, isClosed } from './sentence';

/** A line with its label, when it has one. */
export interface MarkedLine extends LabelledLine {
  /** The line is a heading, and what follows is not its continuation. */
  readonly isHeading: boolean;
}

/** No heading is longer; a longer line without a stop is a paragraph that a page break cut. */
const headingLength = 60;

interface Run {
  last: number;
  closed: number;
  unclosed: number;
}

/**
 * Tells headings from paragraphs that a page break cut: neither ends in a stop. The lines of one numbered run are set
 * alike, so the run decides: where most of its lines end in a stop, one that does not was cut; where most do not,
 * they are headings. When it is even they are taken for headings, so that nothing is joined on a guess. Where the
 * format marks headings, it is believed.
 */
export function markLines(lines: readonly Line[]): MarkedLine[] {
  const open = new Map<MarkerStyle, Run>();
  const marked = labelLines(lines).map((line) => {
    const { marker } = line;
    const run = marker ? runOf(marker, open) : null;
    const unclosed = marker !== null && !isClosed(line.text);
    if (run && unclosed) run.unclosed += 1;
    else if (run) run.closed += 1;
    return { line, run, unclosed };
  });
  return marked.map(({ line, run, unclosed }, index) => {
    const { marker } = line;
    if (marker === null) return { ...line, isHeading: isMarkedHeading(line, line.text) };
    // Where a page ends after the line and text goes on after it, the line has to be like more than half of its run.
    const next = marked[index + 1]?.line;
    const doubt = next?.afterBreak && next.marker === null ? 1 : 0;
    const heads =
      isDivision(marker.style) ||
      isMarkedHeading(line, marker.rest) ||
      (unclosed && isShort(marker.rest) && run !== null && run.unclosed >= run.closed + doubt);
    return { ...line, isHeading: heads };
  });
}

/** A heading by the format's own mark. */
function isMarkedHeading(line: LabelledLine, text: string): boolean {
  return line.heading !== null && line.table === null && isShort(text) && !isClosed(line.text);
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= headingLength && !hasSentenceWithin(text) && !/[，,、]$/u.test(text);
}

function runOf(marker: Marker, open: Map<MarkerStyle, Run>): Run {
  const run = open.get(marker.style);
  if (run && marker.value === run.last + 1) {
    run.last = marker.value;
    return run;
  }
  const begun: Run = { last: marker.value, closed: 0, unclosed: 0 };
  open.set(marker.style, begun);
  return begun;
}
