import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { splitUnitAddress } from '../../../shared/model/address';
import type { AliasOffer, FoundDocument, SearchResults } from '../../../shared/model/search';
import { useSearch } from '../../state/search';
import { keepFoundDocuments, type FoundPlace } from '../../state/found-documents';

type Found = Pick<
  UseInfiniteQueryResult<InfiniteData<SearchResults>>,
  'data' | 'hasNextPage' | 'fetchNextPage'
>;

/** Hands the documents that were found to the reader, which leads from one to the next. */
export function useFoundPlaces(found: Found, isCurrent: boolean): void {
  const { data, hasNextPage, fetchNextPage } = found;
  useEffect(() => {
    if (isCurrent) handOver({ data, hasNextPage, fetchNextPage });
  }, [isCurrent, data, hasNextPage, fetchNextPage]);
}

/** More can be fetched while the search is not on the page; then it is handed over from here. */
function handOver({ data, hasNextPage, fetchNextPage }: Found): void {
  keepFoundDocuments({
    places: data?.pages.flatMap(({ documents }) => documents.map(placeOf)) ?? [],
    total: data?.pages[0]?.total.documents ?? 0,
    otherNames: useSearch.getState().aliases ? namesOf(data?.pages[0]?.aliases ?? []) : new Map(),
    fetchMore: hasNextPage ? () => void fetchNextPage().then(handOver) : null,
  });
}

function namesOf(offers: readonly AliasOffer[]): ReadonlyMap<string, readonly string[]> {
  return new Map(offers.map(({ word, names }) => [word, names.map(({ name }) => name)]));
}

function placeOf({ document, passages }: FoundDocument): FoundPlace {
  const passage = passages.find(({ first }) => first !== null);
  const path = splitUnitAddress(passage?.address ?? '')?.path ?? null;
  const isHit = passage?.first && path !== null;
  return { document, hit: isHit ? { address: passage.address, path, ...passage.first } : null };
}
