import { useEffect, type RefObject } from 'react';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { highlightColours } from '../../../shared/model/colours';
import type { DocumentReading } from '../../../shared/model/reading';
import { splitUnitAddress } from '../../../shared/model/address';
import { useDocumentHits } from '../../queries/search';
import { useSearch } from '../../state/search';
import { clearPaint, paint, paintedByColour } from './paint';

/** Keeps highlights and search hits painted over the text of the open document. */
export function usePaint(
  text: RefObject<HTMLElement | null>,
  reading: DocumentReading,
  annotations: readonly AnnotationInContext[],
): void {
  const { query, marking, visited } = useSearch();
  const document = reading.document.address;
  const { data: found } = useDocumentHits(marking ? query : '', document);

  useEffect(() => clearPaint, [document]);

  useEffect(() => {
    if (!text.current) return;
    const painted = paintedByColour(annotations, document);
    for (const colour of highlightColours) paint(text.current, `mark-${colour}`, painted[colour]);
  }, [text, reading, document, annotations]);

  useEffect(() => {
    if (!text.current) return;
    const hits = (marking ? (found?.hits ?? []) : []).map((hit) => ({
      path: splitUnitAddress(hit.address)?.path ?? '',
      address: hit.address,
      start: hit.start,
      end: hit.end,
    }));
    const current = hits.filter((hit) => hit.address === visited?.address && hit.start === visited.start);
    paint(text.current, 'hit', hits);
    paint(text.current, 'hit-current', current);
  }, [text, reading, found, marking, visited]);
}
