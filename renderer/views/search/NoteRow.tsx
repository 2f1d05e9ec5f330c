import { Bookmark, Highlighter, Unlink } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, NoteHit } from '../../../shared/model/search';
import { MarkedText } from '../../components/MarkedText';
import { NoteText } from '../../components/NoteText';
import { annotationPlace } from '../../state/annotation-place';
import { go } from '../../state/history';
import { recordSearch } from '../../state/searches';
import { useLanguage } from '../../state/settings';
import { colourNames } from '../../words/colours';
import { printedInstant } from '../../words/date';
import { namesOf } from '../../words/titles';
import { cutQuote } from './cut-quote';

/** A note that was found: the words it lies on, which lead to their place, and what was written. */
export function NoteRow({ hit: { annotation, quoteMarks, noteMarks } }: { hit: NoteHit }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, colour, context, selectors, created, note } = annotation;
  const place = annotationPlace(annotation);
  const [title] = context
    ? namesOf({ title: context.documentTitle, titleEn: context.documentTitleEn }, language)
    : [null];
  const Icon = kind === 'bookmark' ? Bookmark : Highlighter;
  const quote = selectors.map((selector, index) => (
    <Fragment key={index}>
      {index > 0 && '\n'}
      <Cut text={selector.quote} marks={quoteMarks[index] ?? []} />
    </Fragment>
  ));
  return (
    <article className="mark" data-colour={colour ?? undefined}>
      <p className="mark-line">
        <Icon aria-hidden size={14} />
        <span>{kind === 'bookmark' ? t('marks.bookmark') : colourNames(t)[colour ?? 'yellow']}</span>
        {title && <span lang={title.lang}>{title.text}</span>}
        {context && context.trail.length > 0 && <span lang="zh-Hans">{context.trail.join(' › ')}</span>}
        <time dateTime={created}>{printedInstant(created, language)}</time>
      </p>
      {place ? (
        <button
          type="button"
          className="mark-quote"
          lang="zh-Hans"
          data-column="hits"
          data-keeps-focus={id}
          onClick={() => {
            recordSearch();
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
      {/* Words that were found are shown where they stand in what was written, marks and all. */}
      {note !== '' && (
        <div className="mark-note">
          {noteMarks.length > 0 ? <Cut text={note} marks={noteMarks} /> : <NoteText text={note} />}
        </div>
      )}
    </article>
  );
}

function Cut({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  const cut = cutQuote(text, marks);
  return (
    <>
      {cut.cutBefore && '…'}
      <MarkedText text={cut.text} marks={cut.marks} />
      {cut.cutAfter && '…'}
    </>
  );
}
