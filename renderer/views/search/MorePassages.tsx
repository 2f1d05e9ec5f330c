import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { FoundDocument } from '../../../shared/model/search';
import { failureOf } from '../../api';
import { Waiting } from '../../components/Waiting';
import { usePassages } from '../../queries/results';
import { useSearchTerms } from '../../state/search';
import { useFailureSentence } from '../../words/failure';
import { PassageRow } from './PassageRow';

/** The passages of a document behind its first few, in steps, until the last. */
export function MorePassages({ found }: { found: FoundDocument }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const first = found.passages.length;
  const more = usePassages(useSearchTerms(), found.document, first, found.units);
  const passages = more.data?.pages.flat() ?? [];
  return (
    <>
      <ol className="passages">
        {passages.map((passage) => (
          <li key={passage.address}>
            <PassageRow passage={passage} />
          </li>
        ))}
      </ol>
      {more.isError && (
        <p className="passages-failed" role="alert">
          {failureSentence(failureOf(more.error))}
        </p>
      )}
      {more.isPending && <Waiting label={t('search.searching')} />}
      {more.hasNextPage && (
        <Button
          className="button quiet"
          data-column="hits"
          isDisabled={more.isFetchingNextPage}
          onPress={() => void more.fetchNextPage()}
        >
          {t('search.more', { shown: first + passages.length, total: found.units })}
        </Button>
      )}
    </>
  );
}
