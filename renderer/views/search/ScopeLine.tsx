import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/IconButton';
import { useDocuments } from '../../queries/library';
import { setScope, useSearch } from '../../state/search';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';

/** Says that one document alone is searched, and which. */
export function ScopeLine(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const scope = useSearch((search) => search.scope);
  const { data: documents } = useDocuments();
  const document = documents?.find(({ address }) => address === scope);
  if (!document) return null;
  const [name] = namesOf(document, language);
  return (
    <p className="scope-line">
      <span>{t('search.scope')}</span>
      <span className="scope-name" lang={name.lang} title={name.text}>
        {name.text}
      </span>
      <IconButton
        icon={X}
        label={t('search.everywhere')}
        onPress={() => {
          setScope(null);
        }}
      />
    </p>
  );
}
