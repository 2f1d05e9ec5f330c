import { BookmarkX, LibraryBig } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import {
  everyNote,
  readingStates,
  type NotebookRow,
  type ReadingState,
} from '../../../shared/model/notebook';
import { moveByArrows } from '../../components/arrow-keys';
import { NoteBody } from '../../components/NoteBody';
import { Names } from '../../components/Names';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useNotebookRows } from '../../queries/notebook';
import { annotationPlace } from '../../state/annotation-place';
import { go } from '../../state/history';
import { removeMark } from '../../state/marks';
import { useLanguage } from '../../state/settings';
import { useStanding } from '../../state/standing';
import { printedInstant } from '../../words/date';
import { placeSentence } from '../../words/note';
import { namesOf } from '../../words/titles';
import { tickOff } from './note-actions';
import { NotebookFailure } from './NotebookFailure';
import { MoreRows } from './MoreRows';

type Rows = ReturnType<typeof useNotebookRows>;

/** Documents that were put on the reading list: those to be read, then those that were. */
export function ReadingSection(): ReactNode {
  const { t } = useTranslation();
  const toRead = useReading('to-read');
  const read = useReading('read');
  const scroller = useRef<HTMLDivElement>(null);
  const error = toRead.error ?? read.error;
  const isKnown = toRead.data !== undefined && read.data !== undefined;
  useStanding(scroller, isKnown);
  if (error) return <NotebookFailure error={error} />;
  if (!isKnown) return <Waiting label={t('notebook.opening')} />;
  const lists: Readonly<Record<ReadingState, Rows>> = { 'to-read': toRead, read };
  const isEmpty = readingStates.every((state) => totalOf(lists[state]) === 0);
  return (
    // The arrow keys are an addition to Tab for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={scroller} className="notebook-list" onKeyDown={moveByArrows}>
      {isEmpty && (
        <StateMessage
          icon={LibraryBig}
          title={t('notebook.reading.empty')}
          text={t('notebook.reading.emptyHow')}
        />
      )}
      {readingStates.map(
        (state) =>
          totalOf(lists[state]) > 0 && <ReadingGroup key={state} state={state} rows={lists[state]} />,
      )}
    </div>
  );
}

function useReading(state: ReadingState): Rows {
  return useNotebookRows({ filter: { ...everyNote, reading: [state] }, sort: 'newest' });
}

function totalOf({ data }: Rows): number {
  return data?.pages[0]?.total ?? 0;
}

function ReadingGroup({ state, rows }: { state: ReadingState; rows: Rows }): ReactNode {
  const { t } = useTranslation();
  const shown = rows.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section className="mark-group">
      <header className="mark-group-head">
        <h2>{t(`notebook.reading.${state}`, { count: totalOf(rows) })}</h2>
      </header>
      <ol>
        {shown.map((row) => (
          <li key={row.annotation.id}>
            <ReadingRow row={row} />
          </li>
        ))}
      </ol>
      <MoreRows rows={rows} length={shown.length} />
    </section>
  );
}

function ReadingRow({ row: { annotation } }: { row: NotebookRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, context, about, done, created, note } = annotation;
  const place = annotationPlace(annotation);
  const names = namesOf(
    { title: context?.documentTitle ?? about ?? '', titleEn: context?.documentTitleEn ?? null },
    language,
  );
  const { text } = placeSentence(t, annotation);
  return (
    <article className="reading-row">
      <input
        type="checkbox"
        className="note-choice"
        aria-label={t('notebook.reading.tick', { title: names[0].text })}
        checked={done !== null}
        onChange={() => void tickOff(id, done === null)}
      />
      <div>
        <button
          type="button"
          className="reading-title"
          data-column="reading"
          data-keeps-focus={id}
          aria-disabled={place === null || undefined}
          onClick={() => {
            if (place) go(place);
          }}
        >
          <Names names={names} />
        </button>
        <p className="mark-line">
          {context?.documentNumber != null && <span lang="zh-Hans">{context.documentNumber}</span>}
          <span>
            {done === null
              ? t('notebook.reading.since', { time: printedInstant(created, language) })
              : t('notebook.reading.done', { time: printedInstant(done, language) })}
          </span>
          {text !== null && <span>{text}</span>}
        </p>
        {note !== '' && (
          <div className="mark-note">
            <NoteBody text={note} marks={[]} />
          </div>
        )}
      </div>
      <Button className="button quiet danger" onPress={() => void removeMark(annotation)}>
        <BookmarkX aria-hidden size={15} />
        {t('notebook.reading.remove')}
      </Button>
    </article>
  );
}
