import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NearEnd } from '../../components/NearEnd';

/** Stands at the end of a list and fetches its next rows when it comes near; nothing where there are none. */
export function MoreRows({
  rows,
  length,
}: {
  rows: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  /** How many are shown. */
  length: number;
}): ReactNode {
  return (
    rows.hasNextPage && (
      <NearEnd
        length={length}
        onNear={() => {
          if (!rows.isFetchingNextPage) void rows.fetchNextPage();
        }}
      />
    )
  );
}
