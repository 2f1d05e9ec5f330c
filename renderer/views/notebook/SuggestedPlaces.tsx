import { ArrowRight, Check } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext, PlacedSelector } from '../../../shared/model/annotation';
import { placeStateOf } from '../../../shared/model/notebook';
import { CutText } from '../../components/CutText';
import { differences } from '../../components/differences';
import { confirmPlaces } from './place-actions';
import { ReattachButton } from './ReattachButton';
import { ShowPlace } from './ShowPlace';

/** The words that stand now where a note may belong, with what is new in them marked, to be confirmed. */
export function SuggestedPlaces({ annotation }: { annotation: AnnotationInContext }): ReactNode {
  const { t } = useTranslation();
  const suggested = annotation.selectors.filter(({ placement }) => placement.state === 'suggested');
  if (suggested.length === 0) return null;
  return (
    <div className="places-suggested">
      {suggested.map((selector, at) => (
        <Suggested key={at} selector={selector} />
      ))}
      <div className="mark-actions">
        <Button className="button quiet" onPress={() => void confirmPlaces([annotation.id])}>
          <Check aria-hidden size={14} />
          {t('places.confirm')}
        </Button>
        {placeStateOf(annotation) === 'suggested' && <ReattachButton annotation={annotation} />}
      </div>
    </div>
  );
}

function Suggested({ selector: { quote, placement } }: { selector: PlacedSelector }): ReactNode {
  const { t } = useTranslation();
  const now = placement.state === 'suggested' ? placement.text : '';
  const { one, other } = useMemo(() => differences(quote, now), [quote, now]);
  if (placement.state !== 'suggested') return null;
  return (
    <dl className="places-compared">
      <dt>{t('marks.markedWords')}</dt>
      <dd lang="zh-Hans" data-was>
        <CutText text={quote} marks={one} />
      </dd>
      <dt>{t('marks.wordsNow')}</dt>
      <dd lang="zh-Hans">
        <CutText text={now} marks={other} />
        <ShowPlace place={placement}>
          <ArrowRight aria-hidden size={14} />
        </ShowPlace>
      </dd>
    </dl>
  );
}
