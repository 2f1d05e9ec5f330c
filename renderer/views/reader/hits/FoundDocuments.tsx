import { ChevronsDown, ChevronsUp } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton';
import { goToFoundDocument, useFoundDocuments, type FoundPlace } from '../../../state/found-documents';

/** The way to the next and the previous document of a search's results; nothing where this is the only one. */
export function FoundDocuments({ document }: { document: string }): ReactNode {
  const { t } = useTranslation();
  const { places, total, fetchMore } = useFoundDocuments();
  const at = places.findIndex((place) => place.document === document);
  const isLastKnown = at !== -1 && at === places.length - 1;
  useEffect(() => {
    if (isLastKnown) fetchMore?.();
  }, [isLastKnown, fetchMore]);
  if (at === -1 || total < 2) return null;
  const button = (icon: typeof ChevronsUp, label: string, place: FoundPlace | undefined): ReactNode => (
    <IconButton
      icon={icon}
      label={label}
      isDisabled={!place}
      onPress={() => {
        if (place) goToFoundDocument(place);
      }}
    />
  );
  return (
    <>
      <span className="hit-documents">{t('reader.documentOf', { position: at + 1, total })}</span>
      {button(ChevronsUp, t('reader.previousFound'), places[at - 1])}
      {button(ChevronsDown, t('reader.nextFound'), places[at + 1])}
    </>
  );
}
