import { useEffect, type RefObject } from 'react';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { highlightColours } from '../../../shared/model/colours';
import type { DocumentReading } from '../../../shared/model/reading';
import { clearPaint, paint, paintedByColour } from './paint';

/** Keeps highlights painted over the text of the open document. */
export function usePaint(
  text: RefObject<HTMLElement | null>,
  reading: DocumentReading,
  annotations: readonly AnnotationInContext[],
): void {
  const document = reading.document.address;

  useEffect(() => clearPaint, [document]);

  useEffect(() => {
    if (!text.current) return;
    const painted = paintedByColour(annotations, document);
    for (const colour of highlightColours) paint(text.current, `mark-${colour}`, painted[colour]);
  }, [text, reading, document, annotations]);
}
