import type { TFunction } from 'i18next';
import type { HighlightColour } from '../../shared/model/colours';

export function colourNames(t: TFunction): Record<HighlightColour, string> {
  return {
    yellow: t('colour.yellow'),
    green: t('colour.green'),
    blue: t('colour.blue'),
    pink: t('colour.pink'),
    purple: t('colour.purple'),
  };
}
