import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../../shared/commands';
import type { DocumentSummary } from '../../../shared/model/reading';
import { keysOf } from '../../keys/accelerator';
import { useIssues } from '../../queries/library';
import { runCommand } from '../../state/commands';
import { go } from '../../state/history';
import { issueNumber } from '../../words/issue';
import type { Candidate } from './quick-index';

/** All that quick-open offers: documents, issues, and the commands in both languages. */
export function useCandidates(documents: readonly DocumentSummary[] | undefined): readonly Candidate[] {
  const { t, i18n } = useTranslation();
  const { data: issues } = useIssues();
  return useMemo(() => {
    const other = i18n.getFixedT(i18n.language === 'en' ? 'zh-CN' : 'en');
    return [
      ...(documents ?? []).map(documentCandidate),
      ...(issues ?? []).map((issue): Candidate => ({
        id: issue.address,
        kind: 'issue',
        title: `${issue.gazette} ${issueNumber(t, issue)}`,
        titleEn: issue.gazetteEn && `${issue.gazetteEn}, ${issueNumber(t, issue)}`,
        numbers: issueNumber(other, issue),
        issuers: '',
        side: t('menu.open-contents'),
        run: () => {
          go({ view: 'contents', issue: issue.address });
        },
      })),
      ...commands
        .filter((command) => command !== 'quick-open')
        .map((command): Candidate => ({
          id: command,
          kind: 'command',
          title: t(`menu.${command}`),
          titleEn: other(`menu.${command}`),
          numbers: '',
          issuers: '',
          side: keysOf(command),
          run: () => {
            // Once the layer is gone and the focus is back where the command is to work.
            window.setTimeout(() => {
              runCommand(command);
            });
          },
        })),
    ];
  }, [documents, issues, t, i18n]);
}

function documentCandidate(document: DocumentSummary): Candidate {
  return {
    id: document.address,
    kind: 'document',
    title: document.title,
    titleEn: document.titleEn,
    numbers: [document.number, document.numberEn].filter(Boolean).join(' '),
    issuers: document.issuers.join(' '),
    side: document.number ?? '',
    run: () => {
      go({ view: 'reader', document: document.address });
    },
  };
}
