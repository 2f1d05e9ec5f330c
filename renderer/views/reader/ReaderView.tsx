import { useQuery } from '@tanstack/react-query';
import { FileWarning } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, failureOf } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useAnnotations } from '../../queries/annotations';
import { useDocument } from '../../queries/library';
import type { Location } from '../../state/history';
import { useReady } from '../../state/ready';
import { useFailureSentence } from '../../words/failure';
import { ReaderPage } from './ReaderPage';

/** One document, to be read: waits for its text and for the place where it was left. */
export function ReaderView({ location }: { location: Extract<Location, { view: 'reader' }> }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { document } = location;
  const reading = useDocument(document);
  const { data: annotations = [] } = useAnnotations(document);
  const place = useQuery({
    queryKey: ['place', document],
    queryFn: () => api.readPlace({ document }),
    // Asked for at each visit: it changes as one reads.
    gcTime: 0,
  });
  useReady(reading.isError || (reading.isSuccess && !place.isPending));

  if (reading.isError) {
    return (
      <StateMessage
        icon={FileWarning}
        isAlert
        title={t('reader.failed')}
        text={failureSentence(failureOf(reading.error))}
      />
    );
  }
  // A document whose place cannot be read is opened at its beginning.
  if (!reading.data || place.isPending) return <Waiting label={t('reader.opening')} />;
  return (
    <ReaderPage
      key={document}
      location={location}
      reading={reading.data}
      annotations={annotations}
      kept={place.data ?? null}
    />
  );
}
