import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedFinding } from '../../../shared/model/quality';
import { go } from '../../state/history';
import { whither } from '../../state/whither';
import { excerptAround } from './excerpt-around';

/** One finding: what it says, the line, and the source's own words, which lead to their place in the text. */
export function FindingRow({ finding, name }: { finding: PlacedFinding; name: string }): ReactNode {
  const { t } = useTranslation();
  const { address, code, facts, line } = finding;
  const place = address === null ? null : whither(address);
  const content = (
    <>
      <span className="finding-sentence">{t(`finding.${code}`, { ...facts })}</span>
      <span className="finding-line">{t('quality.line', { line })}</span>
      <q className="finding-excerpt" lang="zh-Hans">
        {excerptAround(finding.excerpt, Object.values(facts))}
      </q>
    </>
  );
  return place ? (
    <button
      type="button"
      className="finding"
      data-column="list"
      data-keeps-focus={`finding ${name}`}
      onClick={() => {
        go(place);
      }}
    >
      {content}
    </button>
  ) : (
    <div className="finding">{content}</div>
  );
}
