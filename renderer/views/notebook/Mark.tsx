import { Bookmark, Highlighter, Unlink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { splitUnitAddress } from '../../../shared/model/address';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { MarkEditor } from '../../components/MarkEditor';
import { NoteText } from '../../components/NoteText';
import { annotationPlace } from '../../state/annotation-place';
import { go } from '../../state/history';
import { useMarkEditor } from '../../state/mark-editor';
import { useLanguage } from '../../state/settings';
import { colourNames } from '../../words/colours';
import { printedInstant } from '../../words/date';
import { unitName } from '../../words/unit-name';

/** One mark: the words it lies on, which lead back to their place, and its note. */
export function Mark({ annotation }: { annotation: AnnotationInContext }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const editor = useMarkEditor(annotation);
  const { kind, colour, context, selectors } = annotation;
  const place = annotationPlace(annotation);
  const path = splitUnitAddress(selectors[0]?.address ?? '')?.path ?? '';
  const english = language === 'en' ? unitName(t, path) : null;
  const kindName =
    kind === 'bookmark'
      ? t('marks.bookmark')
      : `${t('marks.highlight')} · ${colourNames(t)[colour ?? 'yellow']}`;
  const quote = selectors.map((selector) => selector.quote).join('\n');
  const Icon = kind === 'bookmark' ? Bookmark : Highlighter;
  return (
    <article className="mark" data-colour={colour ?? undefined}>
      <p className="mark-line">
        <Icon aria-hidden size={14} />
        <span>{kindName}</span>
        {english && <span lang="en">{english}</span>}
        {context && context.trail.length > 0 && <span lang="zh-Hans">{context.trail.join(' › ')}</span>}
        <time dateTime={annotation.created}>{printedInstant(annotation.created, language)}</time>
      </p>
      {place ? (
        <button
          type="button"
          className="mark-quote"
          lang="zh-Hans"
          data-keeps-focus={annotation.id}
          onClick={() => {
            go(place);
          }}
        >
          {quote}
        </button>
      ) : (
        <>
          <blockquote className="mark-quote" lang="zh-Hans">
            {quote}
          </blockquote>
          <p className="orphan">
            <Unlink aria-hidden size={14} />
            {t('notebook.orphan')}
          </p>
        </>
      )}
      {!editing && editor.note !== '' && (
        <div className="mark-note">
          <NoteText text={editor.note} />
        </div>
      )}
      {editing && <MarkEditor {...editor} takesFocus />}
      <div className="mark-actions">
        <Button
          className="button quiet"
          aria-expanded={editing}
          onPress={() => {
            setEditing(!editing);
          }}
        >
          {editing ? t('notebook.done') : editor.note === '' ? t('notebook.addNote') : t('notebook.editNote')}
        </Button>
        {!editing && (
          <Button className="button quiet danger" onPress={editor.onRemove}>
            {editor.words.remove}
          </Button>
        )}
      </div>
    </article>
  );
}
