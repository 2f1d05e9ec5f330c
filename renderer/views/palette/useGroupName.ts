import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';
import type { Group } from './groups';
import type { DocumentAtHand } from './useDocumentAtHand';

/** What a group is called: the document at hand by its title, the others by their kind, with how many are not shown. */
export function useGroupName({ reading, isOpen }: DocumentAtHand): (group: Group) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = reading ? namesOf(reading.document, language)[0].text : '';
  return ({ id, rows, count }) => {
    const name =
      id === 'place'
        ? t(isOpen ? 'palette.groups.here' : 'palette.groups.last', { title })
        : t(`palette.groups.${id}`);
    return rows.length < count ? t('palette.firstOf', { name, shown: rows.length, count }) : name;
  };
}
