import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The gazette's own sentence on which language counts, and what this reader has in which language. */
export function OfficialNotice({ notice }: { notice: string | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <aside className="official-notice" role="note" aria-label={t('contents.notice')}>
      <Info aria-hidden size={16} />
      <div>
        {notice && (
          <p>
            <q lang="en">{notice.replace(/^\((.*)\)$/u, '$1')}</q>
          </p>
        )}
        <p>{notice ? t('contents.noticeMeaning') : t('contents.bodyLanguage')}</p>
      </div>
    </aside>
  );
}
