import { FileWarning } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { moveByArrows } from '../../components/arrow-keys';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useQuality } from '../../queries/library';
import { useNamed } from '../../queries/named';
import { go } from '../../state/history';
import { useStanding } from '../../state/standing';
import { whither } from '../../state/whither';
import { useFailureSentence } from '../../words/failure';
import { Checked } from './Checked';
import { Findings } from './Findings';
import { LeftOut } from './LeftOut';

/** How an issue or a lone document was read: what was checked, what was found, and what was left out. */
export function QualityView({ address }: { address: string }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const quality = useQuality(address);
  const named = useNamed(address);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, quality.isSuccess);

  if (quality.isError) {
    return (
      <StateMessage
        icon={FileWarning}
        isAlert
        title={t('quality.failed')}
        text={failureSentence(failureOf(quality.error))}
      />
    );
  }
  if (!quality.data) return <Waiting label={t('quality.opening')} />;
  const place = whither(address);
  return (
    <div ref={scroller} className="report-scroller">
      {/* The arrow keys are an addition to Tab for the buttons within. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="report" onKeyDown={moveByArrows}>
        <header className="report-head">
          <h1>{t('menu.open-quality')}</h1>
          {named && place && (
            <button
              type="button"
              className="link"
              lang={named.lang}
              data-column="list"
              data-keeps-focus="of"
              onClick={() => {
                go(place);
              }}
            >
              {named.text}
            </button>
          )}
        </header>
        <Checked report={quality.data} />
        <Findings address={address} findings={quality.data.findings} />
        <LeftOut address={address} furniture={quality.data.furniture} />
      </div>
    </div>
  );
}
