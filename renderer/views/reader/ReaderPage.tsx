import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { DocumentReading, ReadingPlace } from '../../../shared/model/reading';
import { useCommand } from '../../state/commands';
import { closeFind } from '../../state/find';
import { go, type Location } from '../../state/history';
import { stopMarking } from '../../state/search';
import { say } from '../../state/toasts';
import { markTeller } from '../../words/mark';
import { CitationLine } from './CitationLine';
import { CurrentMark } from './CurrentMark';
import { DocumentHead } from './DocumentHead';
import { DocumentText } from './DocumentText';
import { canBeJoined, joinAll } from './highlighting';
import { HitBar } from './hits/HitBar';
import { HitRuler } from './hits/HitRuler';
import { selectedQuery } from './hits/selected-query';
import { useHitRanges } from './hits/useHitRanges';
import { useHits } from './hits/useHits';
import { MarkPopover } from './MarkPopover';
import { Neighbours } from './Neighbours';
import { SelectionToolbar } from './SelectionToolbar';
import { textsOf, wordsOf } from './marking';
import { highlightsAt, marksByUnit } from './marks-by-unit';
import { opened, type OpenedMarks } from './opened-marks';
import { pointFromEvent } from './point-from-event';
import { unitElement } from './text-map';
import { MarginContext } from './UnitMargin';
import { useCopyWithCitation } from './useCopyWithCitation';
import { useExtent } from './useExtent';
import { usePaint } from './usePaint';
import { useReaderActions } from './useReaderActions';
import { useReadingPlace } from './useReadingPlace';
import { selectedWordsOf, useSelectedWords } from './useSelectedWords';

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
  const [at, setAt] = useState<string | null>(null);
  const { document } = reading;
  const { address } = document;
  const texts = useMemo(() => textsOf(reading), [reading]);
  const marks = useMemo(() => marksByUnit(annotations, address), [annotations, address]);
  // Whoever selects words has left the mark.
  const current = (!selected && annotations.find(({ id }) => id === at)) || null;
  const extent = useExtent({ document: address, texts, annotations, current, onKept: setAt });

  useReadingPlace(page, location, kept);
  usePaint(text, address, annotations);
  useCopyWithCitation(text, reading);
  useCommand('open-quality', () => {
    go({ view: 'quality', address: reading.issue?.address ?? document.address });
  });
  const hits = useHits(reading);
  const drawn = useHitRanges(text, hits.hits, hits.index);
  // Finding belongs to the document that is open.
  useEffect(() => closeFind, []);
  const actions = useReaderActions({
    ...{ page, text, reading, texts, annotations, marks, current, extent },
    setCurrent: setAt,
    step: hits.step,
    open: setMarksOpen,
  });
  const openAt = useCallback((ids: readonly string[], box: DOMRect): void => {
    setAt(ids.length === 1 ? (ids[0] ?? null) : null);
    if (text.current) setMarksOpen(opened(text.current, ids, box));
  }, []);
  const margin = useMemo(
    () => ({
      marks,
      teller: markTeller(t),
      open: (ids: readonly string[], button: Element) => {
        openAt(ids, button.getBoundingClientRect());
      },
    }),
    [marks, t, openAt],
  );
  return (
    <div className="reader">
      <HitBar
        hits={hits}
        document={address}
        selectedQuery={() => {
          const passages = text.current ? (selectedWordsOf(text.current)?.passages ?? []) : [];
          return selectedQuery(wordsOf(reading, passages));
        }}
        onClose={() => {
          const hit = hits.hits[hits.index];
          const unit = hit && text.current ? unitElement(text.current, hit.path) : null;
          (unit ?? page.current)?.focus({ preventScroll: true });
          closeFind();
          stopMarking();
        }}
      />
      <div className="page-area">
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
            <DocumentHead address={address} annotations={annotations} open={margin.open} />
            {/* Clicking marked words opens their note; by keyboard the button in the margin does. */}
            {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
            <article
              ref={text}
              className="document"
              lang="zh-Hans"
              aria-label={document.title || t('reader.untitled')}
              onClick={(event) => {
                const point = pointFromEvent(event.nativeEvent);
                const ids = point ? highlightsAt(annotations, address, point) : [];
                if (ids.length > 0) openAt(ids, new DOMRect(event.clientX, event.clientY - 12, 0, 24));
                else setAt(null);
              }}
            >
              <MarginContext value={margin}>
                <DocumentText units={reading.units} />
              </MarginContext>
              {selected && !marksOpen && <SelectionToolbar selected={selected} actions={actions} />}
              <CurrentMark text={text} texts={texts} current={current} extent={extent} />
              <MarkPopover
                annotations={annotations}
                opened={marksOpen}
                canJoin={(joined) => canBeJoined(address, texts, joined)}
                onJoin={(joined) => {
                  void joinAll(address, texts, joined).then(setAt);
                }}
                onExtent={(id) => {
                  setAt(id);
                  say({ kind: 'extent-hint' });
                }}
                onClose={() => {
                  setMarksOpen(null);
                }}
              />
            </article>
            <Neighbours reading={reading} />
          </div>
        </div>
        <HitRuler scroller={page} drawn={drawn} current={hits.hits[hits.index]} onChoose={hits.goTo} />
      </div>
    </div>
  );
}
