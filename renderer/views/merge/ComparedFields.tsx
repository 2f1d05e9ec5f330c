import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { comparedNotes, type Compared } from './compared';
import { differences } from '../../components/differences';
import { Side } from './Side';

/** A note as it is here and as it comes, side by side: what differs, field by field. */
export function ComparedFields({
  mine,
  mineRemoved,
  theirs,
  theirsRemoved,
}: {
  mine: AnnotationInContext;
  mineRemoved: boolean;
  theirs: AnnotationInContext;
  theirsRemoved: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const fields = useMemo(() => comparedNotes(t, mine, theirs, language), [t, mine, theirs, language]);
  const modified = ({ modified: instant }: AnnotationInContext): ReactNode => (
    <time dateTime={instant}>{t('merge.modified', { time: printedInstant(instant, language) })}</time>
  );
  return (
    <div className="merge-compared">
      <p className="merge-heads">
        <span>
          <b>{t('merge.mine')}</b> {mineRemoved ? t('merge.mineRemoved') : modified(mine)}
        </span>
        <span>
          <b>{t('merge.theirs')}</b> {theirsRemoved ? t('merge.theirsRemoved') : modified(theirs)}
        </span>
      </p>
      {fields.map((compared) => (
        <Field key={compared.field} compared={compared} />
      ))}
    </div>
  );
}

function Field({ compared: { field, mine, theirs } }: { compared: Compared }): ReactNode {
  const { t } = useTranslation();
  const { one, other } = useMemo(() => differences(mine, theirs), [mine, theirs]);
  return (
    <section className="merge-field" aria-label={t(`merge.fields.${field}`)}>
      <p className="merge-field-name">{t(`merge.fields.${field}`)}</p>
      <dl>
        <Side label={t('merge.mine')} text={mine} marks={one} />
        <Side label={t('merge.theirs')} text={theirs} marks={other} />
      </dl>
    </section>
  );
}
