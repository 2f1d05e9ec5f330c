import { ClipboardCheck, FileWarning } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { IssueContents } from '../../../shared/model/reading';
import { failureOf } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useContents, useIssues, useLoneDocuments } from '../../queries/library';
import { useNamed } from '../../queries/named';
import { runCommand, useCommand } from '../../state/commands';
import { go, replace, type Location } from '../../state/history';
import { useReady } from '../../state/ready';
import { askRemoval } from '../../state/removal';
import { useSettings } from '../../state/settings';
import { useStanding } from '../../state/standing';
import { useFailureSentence } from '../../words/failure';
import { EmptyLibrary } from './EmptyLibrary';
import { Entries } from './Entries';
import { IssueNotes } from './IssueNotes';
import { LanguageChoice } from './LanguageChoice';
import { Masthead } from './Masthead';
import { MoreMenu } from './MoreMenu';
import { OfficialNotice } from './OfficialNotice';
import { ShelfView } from './ShelfView';

const newestContents: Location = { view: 'contents', issue: null };

/** The contents of one issue, as its first pages print them: in Chinese, in English, or both side by side. */
export function ContentsView({ issue }: { issue: string | null }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const issues = useIssues();
  const newest = issues.data?.[0]?.address;
  const address = issue ?? newest;
  const contents = useContents(address);
  const lone = useLoneDocuments();
  const named = useNamed(address ?? '');
  const shown = useSettings((settings) => settings.contentsLanguage);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, contents.isSuccess);
  useReady(contents.isSuccess || contents.isError || issues.isError || issues.data?.length === 0);
  useEffect(() => {
    // Whoever looks at the newest issue goes on looking at it when an import brings a newer one.
    if (issue === null && newest !== undefined) replace({ view: 'contents', issue: newest });
  }, [issue, newest]);
  useCommand('open-quality', () => {
    if (address !== undefined) go({ view: 'quality', address });
  });
  const removeIssue = (): void => {
    if (address !== undefined && named) askRemoval({ address, name: named.text, then: newestContents });
  };

  const error = issues.error ?? contents.error;
  if (error) {
    return (
      <StateMessage
        icon={FileWarning}
        isAlert
        title={t('contents.failed')}
        text={failureSentence(failureOf(error))}
      />
    );
  }
  if (issue === null && issues.data?.length === 0) {
    if (lone?.length === 0) return <EmptyLibrary title={t('contents.empty')} />;
    return <ShelfView />;
  }
  if (!contents.data) return <Waiting label={t('contents.opening')} />;
  const bilingual = isBilingual(contents.data);
  const languages = bilingual ? shown : 'chinese';
  return (
    <div ref={scroller} className="contents-scroller">
      <div className="contents" data-languages={languages}>
        <Masthead issue={contents.data.issue} languages={languages} />
        <div className="contents-tools">
          {bilingual && <LanguageChoice />}
          <span className="contents-more">
            <Button
              className="button quiet"
              onPress={() => {
                runCommand('open-quality');
              }}
            >
              <ClipboardCheck aria-hidden size={16} />
              {t('menu.open-quality')}
            </Button>
            {named && <MoreMenu name={named.text} onRemove={removeIssue} />}
          </span>
        </div>
        <IssueNotes issue={contents.data.issue.address} />
        <Entries contents={contents.data} languages={languages} />
        {bilingual && <OfficialNotice notice={contents.data.notice} />}
      </div>
    </div>
  );
}

/** Whether anything of the contents is in English: many gazettes are in Chinese alone. */
function isBilingual({ entries, documents }: IssueContents): boolean {
  return entries.some(({ english }) => english) || documents.some(({ titleEn }) => titleEn !== null);
}
