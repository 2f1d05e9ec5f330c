import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotebookRow, NotebookSort } from '../../../shared/model/notebook';
import { failureOf } from '../../api';
import { Waiting } from '../../components/Waiting';
import { rowsAtATime, useNotebookPage, type NotebookTerms } from '../../queries/notebook';
import { useFailureSentence } from '../../words/failure';
import { GroupHead } from './GroupHead';
import { groupOf, type NoteGroup } from './groups';
import { NoteRow } from './NoteRow';

/** Some rows of the list, under the heads of the groups that begin among them. */
export function NotePage({ terms, page }: { terms: NotebookTerms; page: number }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { data, error } = useNotebookPage(terms, page);
  if (error) return <p role="alert">{failureSentence(failureOf(error))}</p>;
  if (!data) return <Waiting label={t('notebook.opening')} />;
  const [before, rows] = page === 0 ? [null, data.rows] : [data.rows[0] ?? null, data.rows.slice(1)];
  return groupsOf(rows, before, terms.sort, new Date()).map(({ group, isNew, first, members }) => (
    <section key={members[0]?.annotation.id ?? group.key} className="mark-group">
      {isNew && <GroupHead group={group} />}
      <ol>
        {members.map((row, index) => (
          <NoteRow key={row.annotation.id} row={row} index={page * rowsAtATime + first + index} />
        ))}
      </ol>
    </section>
  ));
}

interface GroupOfRows {
  readonly group: NoteGroup;
  /** Whether it begins here, and not on the page before. */
  readonly isNew: boolean;
  /** Place of its first row among those of the page. */
  readonly first: number;
  readonly members: NotebookRow[];
}

/** @param before the row before the first one; null at the beginning of the list */
function groupsOf(
  rows: readonly NotebookRow[],
  before: NotebookRow | null,
  sort: NotebookSort,
  now: Date,
): readonly GroupOfRows[] {
  const groups: GroupOfRows[] = [];
  const keyBefore = before && groupOf(before.annotation, sort, now).key;
  rows.forEach((row, first) => {
    const group = groupOf(row.annotation, sort, now);
    const last = groups.at(-1);
    if (last?.group.key === group.key) last.members.push(row);
    else groups.push({ group, isNew: last !== undefined || group.key !== keyBefore, first, members: [row] });
  });
  return groups;
}
