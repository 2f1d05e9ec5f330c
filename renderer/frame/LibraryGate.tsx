import { LibraryBig } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, failureOf } from '../api';
import { Progress } from '../components/Progress';
import { StateMessage } from '../components/StateMessage';
import { Waiting } from '../components/Waiting';
import { useStatus } from '../queries/library';
import { currentEntry, replace, type Location } from '../state/history';
import { useReady } from '../state/ready';
import { whither } from '../state/whither';
import { useFailureSentence } from '../words/failure';

/** Whether the reader has gone, once in the life of the window, to what was read last. */
let started = false;

/** Shows a view once the library can be read; until then, what it is waiting for. */
export function LibraryGate({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const status = useStatus();
  const ready = status.data?.state === 'ready';
  const isStarted = useStart(ready);
  useReady(status.isError || status.data?.state === 'unavailable');

  if (status.isError) {
    return (
      <StateMessage
        icon={LibraryBig}
        isAlert
        title={t('library.unavailable')}
        text={failureSentence(failureOf(status.error))}
      />
    );
  }
  switch (status.data?.state) {
    case undefined:
    case 'opening':
      return <Waiting label={t('library.opening')} />;
    case 'building': {
      const { done, total } = status.data;
      return (
        <StateMessage icon={LibraryBig} title={t('library.building')} text={t('library.buildingHow')}>
          <Progress
            label={t('library.progress')}
            done={done}
            total={total}
            valueLabel={t('library.progressOf', { done, total })}
          />
        </StateMessage>
      );
    }
    case 'unavailable': {
      const stopped = status.data.notices.some(({ code }) => code === 'data-process-stopped');
      return (
        <StateMessage
          icon={LibraryBig}
          isAlert
          title={stopped ? t('library.stopped') : t('library.unavailable')}
          text={stopped ? t('notice.data-process-stopped') : t('library.unavailableHow')}
        />
      );
    }
    case 'ready':
      return isStarted ? children : <Waiting label={t('library.opening')} />;
  }
}

/** Where the reader begins: where a link of another program leads, or else at what was read last. */
async function beginning(): Promise<Location | null> {
  const address = await api.takeOpenedAddress();
  const linked = address === null ? null : whither(address);
  if (linked) return linked;
  const last = await api.readLastPlace();
  return last && { view: 'reader', document: last.document };
}

/** Opens what it begins with, unless the person has gone somewhere in the meantime. */
function useStart(ready: boolean): boolean {
  const [isStarted, setStarted] = useState(started);
  useEffect(() => {
    if (!ready || isStarted) return;
    const finish = (): void => {
      started = true;
      setStarted(true);
    };
    const { key } = currentEntry();
    beginning().then((place) => {
      if (place && currentEntry().key === key) replace(place);
      finish();
      // The contents are as good a beginning, and whatever is wrong will show there.
    }, finish);
  }, [ready, isStarted]);
  return isStarted;
}
