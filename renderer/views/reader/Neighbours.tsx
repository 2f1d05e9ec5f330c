import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentReading, DocumentSummary } from '../../../shared/model/reading';
import { Names } from '../../components/Names';
import { useContents } from '../../queries/library';
import { useCommand } from '../../state/commands';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';

/** The documents before and after this one in its issue; a lone document has none. */
export function Neighbours({ reading: { issue, document } }: { reading: DocumentReading }): ReactNode {
  const { t } = useTranslation();
  const { data: contents } = useContents(issue?.address);
  const at = (ordinal: number): DocumentSummary | undefined =>
    contents?.documents.find((other) => other.ordinal === ordinal);
  const previous = at(document.ordinal - 1);
  const next = at(document.ordinal + 1);
  useCommand('previous-document', () => {
    if (previous) go({ view: 'reader', document: previous.address });
  });
  useCommand('next-document', () => {
    if (next) go({ view: 'reader', document: next.address });
  });
  return (
    <nav className="neighbours" aria-label={t('reader.neighbours')}>
      {previous && <Neighbour label={t('menu.previous-document')} document={previous} />}
      {next && <Neighbour label={t('menu.next-document')} document={next} isNext />}
    </nav>
  );
}

function Neighbour({
  label,
  document,
  isNext = false,
}: {
  label: string;
  document: DocumentSummary;
  isNext?: boolean;
}): ReactNode {
  const language = useLanguage();
  return (
    <button
      type="button"
      className="neighbour"
      data-next={isNext || undefined}
      onClick={() => {
        go({ view: 'reader', document: document.address });
      }}
    >
      <span className="neighbour-label">
        {!isNext && <ArrowLeft aria-hidden size={14} />}
        {label}
        {isNext && <ArrowRight aria-hidden size={14} />}
      </span>
      <Names names={namesOf(document, language)} />
    </button>
  );
}
