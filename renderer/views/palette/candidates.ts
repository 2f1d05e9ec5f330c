import type { TFunction } from 'i18next';
import { commands, type Command } from '../../../shared/commands';
import type { DocumentSummary, IssueSummary } from '../../../shared/model/reading';
import { keysOf } from '../../keys/accelerator';
import { runCommand } from '../../state/commands';
import { go } from '../../state/history';
import { issueNumber } from '../../words/issue';
import type { Candidate } from './quick-index';

/** All that quick-open offers: documents, issues, and the commands; `other` speaks the language that `t` does not. */
export function candidatesOf(
  documents: readonly DocumentSummary[],
  issues: readonly IssueSummary[],
  t: TFunction,
  other: TFunction,
): readonly Candidate[] {
  return [
    ...documents.map(documentCandidate),
    ...issues.map((issue) => issueCandidate(issue, t, other)),
    ...(documents.some(({ issue }) => issue === null) ? [shelfCandidate(t, other)] : []),
    ...commands
      .filter((command) => command !== 'quick-open')
      .map((command) => commandCandidate(command, t, other)),
  ];
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

function issueCandidate(issue: IssueSummary, t: TFunction, other: TFunction): Candidate {
  return {
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
  };
}

function shelfCandidate(t: TFunction, other: TFunction): Candidate {
  return {
    id: 'shelf',
    kind: 'issue',
    title: t('shelf.name'),
    titleEn: null,
    numbers: other('shelf.name'),
    issuers: '',
    side: t('menu.open-contents'),
    run: () => {
      go({ view: 'shelf' });
    },
  };
}

function commandCandidate(command: Command, t: TFunction, other: TFunction): Candidate {
  return {
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
  };
}
