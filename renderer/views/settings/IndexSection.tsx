import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { api, failureOf } from '../../api';
import { useIndexStatus } from '../../queries/search-index';
import { useLanguage } from '../../state/settings';
import { say } from '../../state/toasts';
import { useFailureSentence } from '../../words/failure';
import { IndexOutcome } from './IndexOutcome';
import { IndexProgress } from './IndexProgress';

/** The index of the search: how large it is, whether it is right, and how to make it again. */
export function IndexSection(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const failureSentence = useFailureSentence();
  const { data: index, error } = useIndexStatus();
  const size = (amount: number, digits = 0): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(amount);
  return (
    <section className="field index-section" aria-label={t('settings.index.title')}>
      <span className="field-label">{t('settings.index.title')}</span>
      {error && !index && <p role="alert">{failureSentence(failureOf(error))}</p>}
      {index && (
        <>
          <p className="index-size">
            {t('settings.index.size', {
              documents: size(index.documents),
              characters: size(index.characters),
              megabytes: size(index.megabytes, 1),
            })}
          </p>
          {index.work.state === 'running' ? (
            <IndexProgress work={index.work} onCancel={() => void ask(api.cancelIndexWork())} />
          ) : (
            <span className="index-buttons">
              <Button className="button" onPress={() => void ask(api.checkIndex())}>
                {t('settings.index.check')}
              </Button>
              <Button className="button" onPress={() => void ask(api.rebuildIndex())}>
                {t('settings.index.rebuild')}
              </Button>
            </span>
          )}
          <p role="status" className="index-outcome">
            <IndexOutcome work={index.work} />
          </p>
        </>
      )}
    </section>
  );
}

/** What comes of it is told by `indexChanged`; only that it could not be begun is told here. */
async function ask(answer: Promise<null>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
}
