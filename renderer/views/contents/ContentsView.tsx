import { BookOpen, FileWarning } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useContents, useIssues } from '../../queries/library';
import { useReady } from '../../state/ready';
import { useSettings } from '../../state/settings';
import { useStanding } from '../../state/standing';
import { useFailureSentence } from '../../words/failure';
import { Entries } from './Entries';
import { LanguageChoice } from './LanguageChoice';
import { Masthead } from './Masthead';
import { OfficialNotice } from './OfficialNotice';

/** The contents of one issue, as its first pages print them: in Chinese, in English, or both side by side. */
export function ContentsView({ issue }: { issue: string | null }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const issues = useIssues();
  const contents = useContents(issue ?? issues.data?.[0]?.address);
  const shown = useSettings((settings) => settings.contentsLanguage);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, contents.isSuccess);
  useReady(contents.isSuccess || contents.isError || issues.isError || issues.data?.length === 0);

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
  if (issues.data?.length === 0) {
    return <StateMessage icon={BookOpen} title={t('contents.empty')} text={t('contents.emptyHow')} />;
  }
  if (!contents.data) return <Waiting label={t('contents.opening')} />;
  return (
    <div ref={scroller} className="contents-scroller">
      <div className="contents" data-languages={shown}>
        <Masthead issue={contents.data.issue} languages={shown} />
        <LanguageChoice />
        <Entries contents={contents.data} languages={shown} />
        <OfficialNotice notice={contents.data.notice} />
      </div>
    </div>
  );
}
