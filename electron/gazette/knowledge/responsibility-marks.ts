import type { ResponsibilityForm } from '../../../shared/model/knowledge';
import { bracketPairs, type Span } from './brackets';
import { labelledMarks } from './labelled-marks';
import type { MarkedBodies } from './responsibility-role';
import { endsSentence, spokenBodies } from './spoken-marks';

/** A printed mark of responsibility: its characters, brackets included, and whom it names. */
export interface ResponsibilityMark extends Span {
  readonly form: ResponsibilityForm;
  readonly bodies: readonly MarkedBodies[];
}

/**
 * Finds the marks in a text: a label and names, in brackets or to the end of the sentence (责任单位：…), and brackets
 * that close a sentence with names and what they do (体育总局负责). Linear in the text's length.
 */
export function responsibilityMarks(text: string): ResponsibilityMark[] {
  if (!/[:：）)]/u.test(text)) return [];
  const pairs = bracketPairs(text);
  const marks = labelledMarks(text, pairs).map((mark): ResponsibilityMark => ({ ...mark, form: 'label' }));
  const spoken: ResponsibilityMark[] = [];
  let next = 0;
  for (const [start, close] of [...pairs].sort(([one], [other]) => one - other)) {
    while ((marks[next]?.end ?? Infinity) <= start) next += 1;
    if ((marks[next]?.start ?? Infinity) <= start) continue;
    const found = spokenBodies(text, { start: start + 1, end: close }, endsSentence(text, start, close));
    if (found) spoken.push({ start, end: close + 1, ...found });
  }
  return [...marks, ...spoken].sort((a, b) => a.start - b.start);
}
