import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { failureOf } from '../../api';
import { Choice } from '../../components/Choice';
import { CitationFormatChoice } from '../../components/CitationFormatChoice';
import { useExportCount } from '../../queries/exporting';
import { useNamed } from '../../queries/named';
import { changeExporting, chooseScope, startExport, useExport, type ExportSubject } from '../../state/export';
import { useSettings } from '../../state/settings';
import { citationFormatNames } from '../../words/citation-formats';
import { useFailureSentence } from '../../words/failure';
import { FormatList } from './FormatList';
import { MarkdownChoices } from './MarkdownChoices';

const scopes = ['all', 'document'] as const;

/** Which format, and what can be chosen for it. */
export function ExportChoices({ subject }: { subject: ExportSubject }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { format, citation } = useSettings(({ exporting }) => exporting);
  const atHand = useExport((exporting) => exporting.atHand);
  const { data: count, error } = useExportCount(subject);
  const title = useNamed(subject.document ?? '')?.text ?? null;
  return (
    <div className="export">
      <p className="export-scope" role={error ? 'alert' : 'status'}>
        {error ? failureSentence(failureOf(error)) : <Scope subject={subject} title={title} count={count} />}
      </p>
      {atHand !== null && (
        <Choice
          label={t('exporting.scope')}
          options={scopes.map((id) => ({ id, name: t(`exporting.scopes.${id}`) }))}
          value={subject.document === null ? 'all' : 'document'}
          onChoose={(scope) => {
            chooseScope(scope === 'all' ? null : atHand);
          }}
        />
      )}
      <FormatList
        value={format}
        onChoose={(chosen) => {
          changeExporting({ format: chosen });
        }}
      />
      {format === 'markdown' && <MarkdownChoices />}
      {format !== 'json-ld' && (
        <div className="field">
          <CitationFormatChoice
            label={t('citing.format')}
            names={citationFormatNames(t)}
            value={citation}
            onChoose={(chosen) => {
              changeExporting({ citation: chosen });
            }}
          />
        </div>
      )}
      <footer className="modal-foot">
        <Button
          className="button primary"
          isDisabled={!count}
          onPress={() => void startExport(subject.document === null ? null : title)}
        >
          <Download aria-hidden size={16} />
          {t('exporting.start')}
        </Button>
      </footer>
    </div>
  );
}

function Scope({
  subject: { ids, document },
  title,
  count,
}: {
  subject: ExportSubject;
  title: string | null;
  count: number | undefined;
}): ReactNode {
  const { t } = useTranslation();
  if (count === undefined) return t('exporting.counting');
  if (count === 0) return t('exporting.none');
  if (ids) return t('exporting.ofChosen', { count });
  return document === null
    ? t('exporting.ofAll', { count })
    : t('exporting.ofDocument', { count, title: title ?? document });
}
