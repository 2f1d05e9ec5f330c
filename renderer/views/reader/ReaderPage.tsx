import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { DocumentReading, ReadingPlace } from '../../../shared/model/reading';
import { useCommand } from '../../state/commands';
import { go, type Location } from '../../state/history';
import { CitationLine } from './CitationLine';
import { DocumentText } from './DocumentText';
import { HitBar } from './HitBar';
import { MarkPopover } from './MarkPopover';
import { Neighbours } from './Neighbours';
import { SelectionToolbar } from './SelectionToolbar';
import { highlightsAt, marksByUnit } from './marks-by-unit';
import { opened, type OpenedMarks } from './opened-marks';
import { pointFromEvent } from './point-from-event';
import { MarginContext } from './UnitMargin';
import { usePaint } from './usePaint';
import { useReaderActions } from './useReaderActions';
import { useReadingPlace } from './useReadingPlace';
import { useSelectedWords } from './useSelectedWords';

/** A document set like a printed gazette, with everything that can be done to it. */
export function ReaderPage({
  location,
  reading,
  annotations,
  kept,
}: {
  location: Extract<Location, { view: 'reader' }>;
  reading: DocumentReading;
  annotations: readonly AnnotationInContext[];
  kept: ReadingPlace | null;
}): ReactNode {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const selected = useSelectedWords(text);
  const [marksOpen, setMarksOpen] = useState<OpenedMarks | null>(null);
  const { document } = reading;

  useReadingPlace(page, location, kept);
  usePaint(text, reading, annotations);
  useCommand('open-quality', () => {
    go({ view: 'quality', address: reading.issue?.address ?? document.address });
  });
  const actions = useReaderActions({ page, text, reading, annotations, open: setMarksOpen });

  const margin = {
    marks: marksByUnit(annotations, document.address),
    open: (ids: readonly string[], button: Element) => {
      if (text.current) setMarksOpen(opened(text.current, ids, button.getBoundingClientRect()));
    },
  };
  return (
    <div className="reader">
      <HitBar />
      <div
        ref={page}
        className="page-scroller"
        role="region"
        aria-label={t('reader.text')}
        // A region that scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className="page">
          <CitationLine reading={reading} />
          {/* Clicking marked words opens their note; by keyboard the button in the margin does. */}
          {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
          <article
            ref={text}
            className="document"
            lang="zh-Hans"
            aria-label={document.title || t('reader.untitled')}
            onClick={(event) => {
              const point = pointFromEvent(event.nativeEvent);
              const ids = point ? highlightsAt(annotations, document.address, point) : [];
              const at = new DOMRect(event.clientX, event.clientY - 12, 0, 24);
              if (ids.length > 0) setMarksOpen(opened(event.currentTarget, ids, at));
            }}
          >
            <MarginContext value={margin}>
              <DocumentText units={reading.units} />
            </MarginContext>
            {selected && !marksOpen && <SelectionToolbar selected={selected} actions={actions} />}
            <MarkPopover
              annotations={annotations}
              opened={marksOpen}
              onClose={() => {
                setMarksOpen(null);
              }}
            />
          </article>
          <Neighbours reading={reading} />
        </div>
      </div>
    </div>
  );
}
