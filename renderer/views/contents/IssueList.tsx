import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useIssues } from '../../queries/library';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { printedDay } from '../../words/date';
import { issueNumber } from '../../words/issue';

/** Height in pixels of a row; a thousand issues are as quick as one because only those in sight are drawn. */
const rowSize = 56;

/** Every issue of the library, newest first. */
export function IssueList({ issue, onGo }: { issue: string | null; onGo: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: issues = [] } = useIssues();
  const current = issue ?? issues[0]?.address;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
      <ListBox
        className="issue-list"
        aria-label={t('sidebar.issues')}
        items={issues.map((item) => ({ ...item, id: item.address }))}
        dependencies={[language]}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={current === undefined ? [] : [current]}
        onSelectionChange={(keys) => {
          const chosen = issues.find(({ address }) => keys !== 'all' && keys.has(address));
          if (!chosen) return;
          go({ view: 'contents', issue: chosen.address });
          onGo();
        }}
      >
        {(item) => (
          <ListBoxItem className="issue-row" textValue={issueNumber(t, item)}>
            <span className="issue-row-number">{issueNumber(t, item)}</span>
            <span className="issue-row-line">
              {[
                item.date && printedDay(item.date, language),
                t('sidebar.documents', { count: item.documentCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
