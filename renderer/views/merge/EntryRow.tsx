import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { conflictChoices, type MergeEntry } from '../../../shared/model/notes-exchange';
import { Choice } from '../../components/Choice';
import { CutText } from '../../components/CutText';
import { chooseFor, useMerge } from '../../state/merge';
import { useLanguage } from '../../state/settings';
import { kindOfNote, noteIcon, whereNoteStands } from '../../words/note';
import { quoteOf } from './compared';
import { ComparedFields } from './ComparedFields';

/** One note that is not the same here and there: what it is, how the two differ, and, in a conflict, the choice. */
export function EntryRow({ entry }: { entry: MergeEntry }): ReactNode {
  const { t } = useTranslation();
  const { id, outcome, mine, mineRemoved, theirs, theirsRemoved } = entry;
  const choice = useMerge(({ each, usual }) => each[id] ?? usual);
  return (
    <article className="merge-entry">
      <Head note={theirs} icon={noteIcon(theirs)} />
      <p className="merge-quote" lang={theirs.selectors.length > 0 ? 'zh-Hans' : undefined}>
        <CutText text={quoteOf(t, theirs)} marks={[]} />
      </p>
      {mine ? (
        <ComparedFields {...{ mine, mineRemoved, theirs, theirsRemoved }} />
      ) : (
        theirs.note !== '' && (
          <p className="merge-note">
            <CutText text={theirs.note} marks={[]} />
          </p>
        )
      )}
      {theirsRemoved && outcome !== 'conflict' && <p className="merge-rest">{t('merge.toTrash')}</p>}
      {outcome === 'conflict' && (
        <Choice
          label={t('merge.forOne')}
          options={conflictChoices.map((one) => ({ id: one, name: t(`merge.choices.${one}`) }))}
          value={choice}
          onChoose={(chosen) => {
            chooseFor(id, chosen);
          }}
        />
      )}
    </article>
  );
}

/** What the note is, and where it stands. */
function Head({ note, icon: Icon }: { note: AnnotationInContext; icon: LucideIcon }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className="mark-line">
      <Icon aria-hidden size={14} />
      <span>{kindOfNote(t, note)}</span>
      {whereNoteStands(t, note, language, true).map(({ text, lang }) => (
        <span key={text} className="mark-where" lang={lang} title={text}>
          {text}
        </span>
      ))}
    </p>
  );
}
