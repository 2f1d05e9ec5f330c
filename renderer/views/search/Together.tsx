import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/settings';

/** Says, where several words are searched at once, that all have to stand in a paragraph. */
export function Together({ words }: { words: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (words.length < 2) return null;
  const quoted = words.map((word) => t('search.quoted', { word }));
  return (
    <p className="scope-line">
      {t('search.together', { words: new Intl.ListFormat(language, { type: 'unit' }).format(quoted) })}
    </p>
  );
}
