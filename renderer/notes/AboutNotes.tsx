import { NotebookPen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Annotation, AnnotationInContext } from '../../shared/model/annotation';
import { beginNote, useKeptNotes } from '../state/new-notes';
import { AboutNote } from './AboutNote';

/** Notes on a document or an issue as a whole, at its head, and a button for one more. */
export function AboutNotes({
  address,
  annotations,
  addLabel,
  children,
}: {
  /** Of the document or issue. */
  address: string;
  /** Those of the document or issue, whatever they hang on. */
  annotations: readonly AnnotationInContext[];
  addLabel: string;
  /** Further buttons, before that one. */
  children?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<Annotation | null>(null);
  const keptId = useKeptNotes((kept) => (begun ? kept[begun.id] : undefined));
  const notes = annotations.filter((one) => one.kind === 'note' && one.about === address);
  return (
    <section className="about-notes" aria-label={t('marks.aboutNotes')} lang={t('language.tag')}>
      {notes
        .filter(({ id }) => id !== keptId)
        .map((annotation) => (
          <AboutNote key={annotation.id} annotation={annotation} />
        ))}
      {begun && (
        <AboutNote
          key={begun.id}
          annotation={begun}
          kept={notes.find(({ id }) => id === keptId)}
          isNew
          onClose={() => {
            setBegun(null);
          }}
        />
      )}
      <div className="about-buttons">
        {children}
        {!begun && (
          <Button
            className="button quiet"
            onPress={() => {
              setBegun(beginNote({ selectors: [], about: address }));
            }}
          >
            <NotebookPen aria-hidden size={15} />
            {addLabel}
          </Button>
        )}
      </div>
    </section>
  );
}
