import { Files } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { IssueSummary } from '../../../shared/model/reading';
import { useIssues, useLoneDocuments } from '../../queries/library';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { printedDay } from '../../words/date';
import { issueNumber } from '../../words/issue';

/** Height in pixels of a row; a thousand issues are as quick as one because only those in sight are drawn. */
const rowSize = 56;

/** Stands among the addresses of issues for the shelf of the documents that belong to none; no address is like it. */
export const shelf = 'shelf';

type Row =
  | { readonly id: string; readonly issue: IssueSummary }
  | { readonly id: typeof shelf; readonly issue: null; readonly documents: number };

/** The shelf of lone documents, where there are any, and every issue of the library, newest first. */
export function IssueList({ shown, onGo }: { shown: string | null; onGo: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: issues = [] } = useIssues();
  const lone = useLoneDocuments()?.length ?? 0;
  const rows: readonly Row[] = [
    ...(lone > 0 ? [{ id: shelf, issue: null, documents: lone } as const] : []),
    ...issues.map((issue) => ({ id: issue.address, issue })),
  ];
  const current = shown ?? issues[0]?.address ?? rows[0]?.id;
  const severalGazettes = new Set(issues.map(({ gazette }) => gazette)).size > 1;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: severalGazettes ? rowSize + 20 : rowSize }}>
      <ListBox
        className="issue-list"
        aria-label={t('sidebar.library')}
        items={rows}
        dependencies={[language, severalGazettes]}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={current === undefined ? [] : [current]}
        onSelectionChange={(keys) => {
          const chosen = rows.find(({ id }) => keys !== 'all' && keys.has(id));
          if (!chosen) return;
          go(chosen.issue ? { view: 'contents', issue: chosen.issue.address } : { view: 'shelf' });
          onGo();
        }}
      >
        {(row) => (
          <ListBoxItem
            className="issue-row"
            textValue={row.issue ? issueNumber(t, row.issue) : t('shelf.name')}
            data-shelf={row.issue === null || undefined}
          >
            {row.issue ? (
              <IssueRow issue={row.issue} named={severalGazettes} />
            ) : (
              <>
                <span className="issue-row-number">
                  <Files aria-hidden size={14} /> {t('shelf.name')}
                </span>
                <span className="issue-row-line">{t('sidebar.documents', { count: row.documents })}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function IssueRow({ issue, named }: { issue: IssueSummary; named: boolean }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const gazette = (language === 'en' ? issue.gazetteEn : null) ?? issue.gazette;
  return (
    <>
      {named && <span className="issue-row-gazette">{gazette}</span>}
      <span className="issue-row-number">{issueNumber(t, issue)}</span>
      <span className="issue-row-line">
        {[
          issue.date && printedDay(issue.date, language),
          t('sidebar.documents', { count: issue.documentCount }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
