import { useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { Waiting } from '../../components/Waiting';
import { rowsAtATime, useNotebookPage, type NotebookTerms } from '../../queries/notebook';
import { useFailureSentence } from '../../words/failure';
import { GroupHead } from './GroupHead';
import { groupsOf } from './groups';
import { NoteRow } from './NoteRow';

/** Some rows of the list, under the heads of the groups that begin among them. */
export function NotePage({
  terms,
  page,
  heightOf,
}: {
  terms: NotebookTerms;
  page: number;
  /** Pixels that the rows will take, as a guess: until they are there, the list is as long. */
  heightOf: () => number;
}): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { data: latest, error } = useNotebookPage(terms, page);
  // Rows are drawn in slices: what a person does meanwhile goes first.
  const data = useDeferredValue(latest);
  if (error) return <p role="alert">{failureSentence(failureOf(error))}</p>;
  if (!data) {
    return (
      <div style={{ blockSize: `${String(heightOf())}px` }}>
        <Waiting label={t('notebook.opening')} />
      </div>
    );
  }
  const [before, rows] = page === 0 ? [null, data.rows] : [data.rows[0] ?? null, data.rows.slice(1)];
  return groupsOf(rows, before, terms.sort, new Date()).map(({ group, isNew, first, members }) => (
    <section key={members[0]?.annotation.id ?? group.key} className="mark-group">
      <GroupHead group={group} isContinued={!isNew} />
      <ol>
        {members.map((row, index) => (
          <NoteRow key={row.annotation.id} row={row} index={page * rowsAtATime + first + index} />
        ))}
      </ol>
    </section>
  ));
}
