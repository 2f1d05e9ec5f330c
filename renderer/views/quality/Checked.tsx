import { CircleAlert, CircleCheck, CircleMinus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checks } from '../../../shared/model/checks';
import type { QualityReport } from '../../../shared/model/quality';
import { sourceFormats } from '../../../shared/model/source';

/** What was checked, in plain words, and whether it came out well. */
export function Checked({ report }: { report: QualityReport }): ReactNode {
  const { t } = useTranslation();
  const { contents, continuity, characters } = report.checks;
  const format = sourceFormats.find((known) => known === report.format);
  const kept = characters.lost === 0 && characters.doubled === 0;
  return (
    <section className="checked" aria-label={t('quality.checked')}>
      <dl>
        <Check
          name={t('quality.contents')}
          outcome={contents && (contents.matched === contents.entries ? 'well' : 'amiss')}
        >
          {contents ? t('quality.contentsMatched', { ...contents }) : t('quality.contentsNone')}
        </Check>
        <Check
          name={t('quality.continuity')}
          outcome={continuity.labels === 0 ? null : continuity.gaps === 0 ? 'well' : 'amiss'}
        >
          {t('quality.continuityGaps', { ...continuity })}
        </Check>
        <Check name={t('quality.characters')} outcome={kept ? 'well' : 'amiss'}>
          {kept
            ? t('quality.charactersKept', { source: characters.source })
            : t('quality.charactersAmiss', { source: characters.source })}
          <Characters characters={characters} />
        </Check>
        <Check name={t('quality.source')} outcome={undefined}>
          <span className="checked-file">{report.file}</span>
          {[format ? t(`quality.formats.${format}`) : report.format, report.encoding?.toUpperCase()]
            .filter(Boolean)
            .join(' · ')}
        </Check>
      </dl>
    </section>
  );
}

/** `outcome` is null where there was nothing to check, and undefined where nothing is judged. */
function Check({
  name,
  outcome,
  children,
}: {
  name: string;
  outcome: 'well' | 'amiss' | null | undefined;
  children: ReactNode;
}): ReactNode {
  const Icon = outcome === 'well' ? CircleCheck : outcome === 'amiss' ? CircleAlert : CircleMinus;
  return (
    <div className="check" data-outcome={outcome ?? 'none'}>
      <dt>
        {outcome !== undefined && <Icon aria-hidden size={16} />}
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

const where = ['documents', 'furniture', 'leftOut', 'lost', 'doubled'] as const;

function Characters({ characters }: { characters: Checks['characters'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="figures">
      {where.map((place) => (
        <li
          key={place}
          data-amiss={((place === 'lost' || place === 'doubled') && characters[place] > 0) || undefined}
        >
          {t(`quality.places.${place}`)} <b>{t('quality.figure', { figure: characters[place] })}</b>
        </li>
      ))}
    </ul>
  );
}
