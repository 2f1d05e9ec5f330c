import { LibraryBig } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton';
import { SearchBox } from '../../../components/SearchBox';
import { findWords, searchEverywhere, typeToFind, useFind } from '../../../state/find';

/** What the bar has to find words in the document: the box for them, and the way to look for them everywhere. */
export function FindControls({
  selectedQuery,
  children,
}: {
  /** The selected words as a query; null where there is nothing to take over. */
  selectedQuery: () => string | null;
  /** Count and steps. */
  children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const typed = useFind((find) => find.typed);
  const asked = useFind((find) => find.asked);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const selected = selectedQuery();
    if (selected !== null) findWords(selected);
    box.current?.focus();
    box.current?.select();
    // Only when the box is asked for: what is selected later is of no concern to it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);

  return (
    <>
      <SearchBox
        label={t('menu.find-in-document')}
        clearLabel={t('search.clear')}
        placeholder={t('menu.find-in-document')}
        value={typed}
        inputRef={box}
        onType={typeToFind}
      />
      {children}
      <IconButton
        icon={LibraryBig}
        label={t('reader.findEverywhere')}
        isDisabled={typed.trim() === ''}
        onPress={searchEverywhere}
      />
    </>
  );
}
