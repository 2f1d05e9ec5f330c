import { FileWarning } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useDocuments, useLoneDocuments } from '../../queries/library';
import { useReady } from '../../state/ready';
import { useFailureSentence } from '../../words/failure';
import { EmptyLibrary } from './EmptyLibrary';
import { Shelf } from './Shelf';

/** The documents that belong to no issue. */
export function ShelfView(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { error } = useDocuments();
  const documents = useLoneDocuments();
  useReady(documents !== undefined || error !== null);
  if (error) {
    return (
      <StateMessage
        icon={FileWarning}
        isAlert
        title={t('shelf.failed')}
        text={failureSentence(failureOf(error))}
      />
    );
  }
  if (!documents) return <Waiting label={t('contents.opening')} />;
  return documents.length === 0 ? <EmptyLibrary title={t('shelf.empty')} /> : <Shelf documents={documents} />;
}
