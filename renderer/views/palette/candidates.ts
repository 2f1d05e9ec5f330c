import i18next from 'i18next';
import { commands, type Command } from '../../../shared/commands';
import { splitUnitAddress } from '../../../shared/model/address';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { DocumentSummary, IssueSummary } from '../../../shared/model/reading';
import type { FirstHit, FoundHeading } from '../../../shared/model/search';
import { keysOf } from '../../keys/accelerator';
import { runCommand } from '../../state/commands';
import { go, type Location } from '../../state/history';
import { whither } from '../../state/whither';
import { issueNumber } from '../../words/issue';
import { unitName } from '../../words/unit-name';
import type { Candidate } from './candidate';

/** What has no second name, number or other words to be found by. */
const nameless = { titleEn: null, number: null, numberEn: null, more: '', asideEn: null } as const;

export function documentCandidate(document: DocumentSummary): Candidate {
  const { address, title, titleEn, number, numberEn, issuers } = document;
  return {
    ...{ id: address, kind: 'document', title, titleEn, number, numberEn },
    more: issuers.join(' '),
    aside: number ?? document.date ?? '',
    asideEn: null,
    run: () => {
      go({ view: 'reader', document: address });
    },
  };
}

export function issueCandidate(issue: IssueSummary): Candidate {
  const number = issueNumber(i18next.getFixedT('zh-CN'), issue);
  const numberEn = issueNumber(i18next.getFixedT('en'), issue);
  return {
    ...nameless,
    id: issue.address,
    kind: 'issue',
    title: `${issue.gazette} ${number}`,
    titleEn: issue.gazetteEn && `${issue.gazetteEn}, ${numberEn}`,
    numberEn,
    aside: '',
    run: () => {
      go({ view: 'contents', issue: issue.address });
    },
  };
}

/** The shelf of the documents that belong to no issue. */
export function shelfCandidate(): Candidate {
  return {
    ...nameless,
    id: 'shelf',
    kind: 'issue',
    title: i18next.getFixedT('zh-CN')('shelf.name'),
    titleEn: i18next.getFixedT('en')('shelf.name'),
    aside: '',
    run: () => {
      go({ view: 'shelf' });
    },
  };
}

export function commandCandidates(): readonly Candidate[] {
  return commands.filter((command) => command !== 'quick-open').map(commandCandidate);
}

function commandCandidate(command: Command): Candidate {
  return {
    ...nameless,
    id: command,
    kind: 'command',
    title: i18next.getFixedT('zh-CN')(`menu.${command}`),
    titleEn: i18next.getFixedT('en')(`menu.${command}`),
    aside: keysOf(command),
    run: () => {
      // Once the layer is gone and the focus is back where the command is to work.
      window.setTimeout(() => {
        runCommand(command);
      });
    },
  };
}

/** Characters of a note and of its quotes that quick-open looks in; the search of notes looks in all. */
const longestNote = 2000;

export function noteCandidate(annotation: AnnotationInContext): Candidate {
  const { id, note, selectors, context } = annotation;
  const quote = selectors.map((selector) => selector.quote).join(' ');
  const [name, more] = note === '' ? [quote, ''] : [note, quote];
  return {
    ...nameless,
    ...{ id, kind: 'note', title: name.slice(0, longestNote).replaceAll(/\s+/gu, ' ') },
    more: more.slice(0, longestNote),
    aside: [context?.label, context?.documentTitle].filter(Boolean).join(' '),
    asideEn: context?.documentTitleEn ?? null,
    run: () => {
      go(placeOfNote(annotation) ?? { view: 'notebook' });
    },
  };
}

/** Where a note hangs; null for one whose words are gone. */
function placeOfNote({ kind, selectors }: AnnotationInContext): Location | null {
  for (const { address, placement } of selectors) {
    const { document, path } = splitUnitAddress(address) ?? {};
    if (document === undefined || path == null || placement.state === 'orphan') continue;
    const { start, end } = placement;
    return { view: 'reader', document, path, ...(kind === 'highlight' && { start, end }) };
  }
  return null;
}

/** A heading of any document, as the library found it. */
export function headingCandidate({ address, label, heading, title, titleEn }: FoundHeading): Candidate {
  const path = splitUnitAddress(address)?.path ?? '';
  return {
    ...{ id: address, kind: 'heading', title: heading ?? '', titleEn: null },
    number: label,
    numberEn: unitName(i18next.getFixedT('en'), path),
    more: '',
    aside: title,
    asideEn: titleEn,
    run: () => {
      const location = whither(address);
      if (location) go(location);
    },
  };
}

/** Characters before the words: enough to see what they are about, few enough for the words to stand in the row. */
const lengthBefore = 12;

/** A place in the text, shown by the words around it. */
export function passageCandidate({
  address,
  title,
  titleEn,
  before,
  match,
  after,
  start,
  end,
}: FirstHit): Candidate {
  const { document, path } = splitUnitAddress(address) ?? {};
  return {
    ...nameless,
    id: `${address} ${String(start)}`,
    kind: 'passage',
    title: `${before.slice(-lengthBefore)}${match}${after}`.replaceAll(/\s+/gu, ' '),
    aside: title,
    asideEn: titleEn,
    run: () => {
      if (document !== undefined && path != null) go({ view: 'reader', document, path, start, end });
    },
  };
}
