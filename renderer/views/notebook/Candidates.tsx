import { Link2 } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { Candidate } from '../../../shared/model/notebook';
import { failureOf } from '../../api';
import { CutText } from '../../components/CutText';
import { differences } from '../../components/differences';
import { useCandidates } from '../../queries/candidates';
import { useFailureSentence } from '../../words/failure';
import { attachTo } from './place-actions';
import { ShowPlace } from './ShowPlace';

/** Places that the words of a note might stand at now, each with what is around it, to attach the note there. */
export function Candidates({ annotation }: { annotation: AnnotationInContext }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { data, error } = useCandidates(annotation.id);
  if (error) {
    return (
      <p className="candidates-none" role="alert">
        {failureSentence(failureOf(error))}
      </p>
    );
  }
  if (!data) return <p className="candidates-none">{t('places.seeking')}</p>;
  const lost = annotation.selectors
    .map((selector, index) => ({ selector, index, candidates: data[index] ?? [] }))
    .filter(({ selector }) => selector.placement.state === 'orphan');
  return lost.map(({ selector, index, candidates }) => (
    <section key={index} className="candidates" aria-label={t('places.candidates')}>
      {lost.length > 1 && (
        <p className="candidates-of" lang="zh-Hans">
          <CutText text={selector.quote} marks={[]} />
        </p>
      )}
      {candidates.length === 0 ? (
        <p className="candidates-none">{t('places.noCandidates')}</p>
      ) : (
        <ol>
          {candidates.map((candidate) => (
            <li key={`${candidate.address} ${String(candidate.start)}`}>
              <CandidatePlace
                quote={selector.quote}
                candidate={candidate}
                onAttach={() => void attachTo(annotation, index, candidate)}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  ));
}

function CandidatePlace({
  quote,
  candidate,
  onAttach,
}: {
  quote: string;
  candidate: Candidate;
  onAttach: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { trail, before, text, after, likeness } = candidate;
  const { other } = useMemo(() => differences(quote, text), [quote, text]);
  return (
    <div className="candidate">
      <p className="mark-line">
        <span className="mark-where" lang="zh-Hans">
          {trail.length > 0 ? trail.join(' › ') : candidate.address}
        </span>
        <span>{t('places.likeness', { percent: Math.round(likeness * 100) })}</span>
      </p>
      <p className="candidate-words" lang="zh-Hans">
        <span className="candidate-around">{before}</span>
        <b>
          <CutText text={text} marks={other} />
        </b>
        <span className="candidate-around">{after}</span>
      </p>
      <div className="mark-actions">
        <Button className="button quiet" onPress={onAttach}>
          <Link2 aria-hidden size={14} />
          {t('places.attach')}
        </Button>
        <ShowPlace place={candidate} />
      </div>
    </div>
  );
}
