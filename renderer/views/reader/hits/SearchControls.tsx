import { List } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton';
import { keysOf } from '../../../keys/accelerator';
import { go } from '../../../state/history';
import { FoundDocuments } from './FoundDocuments';

/** What the bar has for the hits of a search: its words, the documents before and after, and the way back to it. */
export function SearchControls({
  query,
  document,
  children,
}: {
  query: string;
  document: string;
  /** Count and steps. */
  children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <b className="hit-query" lang="zh-Hans">
        {query}
      </b>
      {children}
      <FoundDocuments document={document} />
      <IconButton
        icon={List}
        label={t('reader.allHits')}
        keys={keysOf('open-search')}
        onPress={() => {
          go({ view: 'search' });
        }}
      />
    </>
  );
}
