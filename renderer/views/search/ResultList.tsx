import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { splitUnitAddress } from '../../../shared/model/address';
import type { FoundDocument, SearchResults } from '../../../shared/model/search';
import { DrawnNear } from '../../components/DrawnNear';
import { NearEnd } from '../../components/NearEnd';
import { useSearch } from '../../state/search';
import { DocumentResult } from './DocumentResult';

/** Pixels of each document as drawn last; so that coming back, the list is as long as it was. */
const heights = new WeakMap<FoundDocument, number>();
/** Pixels of a head, and of a passage, as a guess. */
const [headHeight, passageHeight] = [80, 90];
/** Documents that fill the first screen. */
const drawnAtOnce = 6;

/** The documents as sorted. More are fetched as the end comes near, until every one is there. */
export function ResultList({
  found,
  scroller,
}: {
  found: UseInfiniteQueryResult<InfiniteData<SearchResults>>;
  scroller: RefObject<HTMLElement | null>;
}): ReactNode {
  const { t } = useTranslation();
  const documents = found.data?.pages.flatMap((page) => page.documents) ?? [];
  const total = found.data?.pages[0]?.total.documents ?? 0;
  // What was visited before the list was drawn; afterwards the scrolling decides.
  const [returnsTo] = useState(() => useSearch.getState().visited?.address);
  const visited = returnsTo === undefined ? null : splitUnitAddress(returnsTo)?.document;
  const { hasNextPage, isFetchingNextPage } = found;

  useEffect(() => {
    // Coming back from the text, one goes on from the hit that was read, which need not be the one that was opened.
    const row = scroller.current?.querySelector<HTMLElement>('[data-visited]');
    if (!row || useSearch.getState().wanted) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }, [scroller]);

  return (
    <div className="hit-groups">
      {documents.map((document, index) => (
        <DrawnNear
          key={document.document}
          scroller={scroller}
          heightOf={() => heights.get(document) ?? headHeight + document.passages.length * passageHeight}
          isDrawnAtFirst={index < drawnAtOnce || document.document === visited}
          onHeight={(height) => {
            heights.set(document, height);
          }}
        >
          <DocumentResult found={document} />
        </DrawnNear>
      ))}
      {hasNextPage && (
        <NearEnd
          length={documents.length}
          onNear={() => {
            if (!isFetchingNextPage) void found.fetchNextPage();
          }}
        >
          <Button className="button" onPress={() => void found.fetchNextPage()}>
            {t('search.moreDocuments', { shown: documents.length, total })}
          </Button>
        </NearEnd>
      )}
    </div>
  );
}
