import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Annotation } from '../../shared/model/annotation';
import { MarkEditor } from '../components/MarkEditor';
import { NoteText } from '../components/NoteText';
import { useMarkEditor } from '../state/mark-editor';

/** A longer note, in characters or in lines, is folded until one wants to read it. */
const longest = { characters: 240, lines: 4 };

/** A note on a whole document or issue: as it reads, or in its editor. */
export function AboutNote({
  annotation,
  kept,
  isNew = false,
  onClose,
}: {
  annotation: Annotation;
  /** What is kept of it, where it was begun here. */
  kept?: Annotation | undefined;
  isNew?: boolean;
  /** The editor of a note that was begun here is closed. */
  onClose?: () => void;
}): ReactNode {
  const [isEditing, setEditing] = useState(isNew);
  const close = (): void => {
    setEditing(false);
    onClose?.();
  };
  return isEditing ? (
    <Writing annotation={kept ? { ...kept, id: annotation.id } : annotation} onClose={close} />
  ) : (
    <Reading
      annotation={annotation}
      onEdit={() => {
        setEditing(true);
      }}
    />
  );
}

function Writing({ annotation, onClose }: { annotation: Annotation; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const editor = useMarkEditor(annotation);
  return (
    <div className="about-note">
      <MarkEditor
        {...editor}
        onRemove={() => {
          editor.onRemove();
          onClose();
        }}
        takesFocus
      />
      <Button className="button" onPress={onClose}>
        {t('notebook.done')}
      </Button>
    </div>
  );
}

function Reading({ annotation, onEdit }: { annotation: Annotation; onEdit: () => void }): ReactNode {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { note, tags } = annotation;
  const isLong = note.length > longest.characters || note.split('\n').length > longest.lines;
  return (
    <div className="about-note">
      <div className="about-note-text" data-folded={(isLong && !isWhole) || undefined}>
        <NoteText text={note} />
      </div>
      {tags.length > 0 && (
        <ul className="tags" aria-label={t('marks.tags')}>
          {tags.map((tag) => (
            <li key={tag} className="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <div className="about-buttons">
        {isLong && (
          <Button
            className="button quiet"
            aria-expanded={isWhole}
            onPress={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? t('marks.foldNote') : t('marks.wholeNote')}
          </Button>
        )}
        <Button className="button quiet" onPress={onEdit}>
          {t('notebook.editNote')}
        </Button>
      </div>
    </div>
  );
}
