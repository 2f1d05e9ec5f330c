import { Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { CutText } from '../components/CutText';
import { go } from '../state/history';
import { stopReattaching, useReattaching } from '../state/reattach';
import { hangsOn } from '../words/note';

/** At the foot of the window while a note waits for the words that it belongs to: what to do, and how to leave it. */
export function ReattachBar(): ReactNode {
  const { t } = useTranslation();
  const { note } = useReattaching();
  const isWaiting = note !== null;
  return (
    <>
      <p className="visually-hidden" role="status">
        {isWaiting && t('places.selectWords')}
      </p>
      {note && (
        <section className="reattach-bar" aria-label={t('places.reattaching')} data-pane>
          <Unlink aria-hidden size={18} strokeWidth={1.75} />
          <div>
            <p className="reattach-how">{t('places.selectWords')}</p>
            <p className="reattach-quote" lang={hangsOn(t, note) === null ? 'zh-Hans' : undefined}>
              {hangsOn(t, note) ?? (
                <CutText text={note.selectors.map(({ quote }) => quote).join('\n')} marks={[]} />
              )}
            </p>
          </div>
          <Button
            className="button"
            onPress={() => {
              stopReattaching();
              go({ view: 'notebook', section: 'places' });
            }}
          >
            {t('places.stop')}
          </Button>
        </section>
      )}
    </>
  );
}
