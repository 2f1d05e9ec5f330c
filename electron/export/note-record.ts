import { addressUrl, parseAddress } from '../../shared/model/address';
import {
  homeOf,
  type AnnotationContext,
  type AnnotationInContext,
  type AnnotationKind,
  type PlacedSelector,
} from '../../shared/model/annotation';
import { cite } from '../../shared/citation/cite';
import type { CitationFormat } from '../../shared/model/citation';
import type { HighlightColour, HighlightStyle } from '../../shared/model/colours';
import type { PlaceState } from '../../shared/model/notebook';
import { oneLine, writableText } from './clean-text';
import type { ExportWords } from './words';

/** What notes hang on: a document or issue of the library; `lost` is one that it no longer holds; `free` is nothing. */
export interface SubjectRecord {
  readonly kind: 'document' | 'issue' | 'lost' | 'free';
  /** The same for the same subject. */
  readonly key: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  /** ISO date. */
  readonly date: string | null;
  readonly gazette: string | null;
  readonly year: number | null;
  readonly issueNumber: number | null;
  readonly totalNumber: number | null;
  /** The gazette with year and numbers, in words. */
  readonly issue: string | null;
  readonly startPage: number | null;
  readonly address: string | null;
  readonly link: string | null;
}

export interface PassageRecord {
  readonly quote: string;
  readonly address: string;
  readonly link: string;
  readonly state: PlaceState | 'moved';
  /** What stands there now, where that waits to be confirmed. */
  readonly now: string | null;
}

/** Everything that an export says of one note, in the language of the export. Every format is made of this alone. */
export interface NoteRecord {
  readonly id: string;
  readonly subject: SubjectRecord;
  readonly kind: AnnotationKind;
  /** In words, e.g. 高亮, 划线, 待读文件. */
  readonly kindName: string;
  readonly colour: HighlightColour | null;
  readonly style: HighlightStyle;
  readonly passages: readonly PassageRecord[];
  /** Markdown. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  /** ISO instants. */
  readonly done: string | null;
  readonly created: string;
  readonly modified: string;
  /** Nearest article, e.g. 第十四条; null where it hangs on no unit. */
  readonly label: string | null;
  readonly trail: readonly string[];
  /** Where it hangs, on one line; empty for a note on nothing. */
  readonly place: string;
  readonly address: string | null;
  readonly link: string | null;
  readonly citation: string | null;
  readonly state: PlaceState | 'moved';
}

/** Makes records of annotations, one language and one style of citation for all. */
export function recorder(
  words: ExportWords,
  format: CitationFormat,
): (annotation: AnnotationInContext) => NoteRecord {
  const subjects = new Map<string, SubjectRecord>();
  return (annotation) => {
    const { id, kind, colour, style, done, created, modified, context } = annotation;
    const found = subjectOf(annotation, words);
    const subject = subjects.get(found.key) ?? found;
    subjects.set(subject.key, subject);
    const passages = annotation.selectors.map(passageOf);
    const address = passages[0]?.address ?? annotation.about;
    return {
      ...{ id, subject, kind, colour, style, passages, done, created, modified },
      kindName: kindName(annotation, words),
      note: writableText(annotation.note),
      tags: annotation.tags.map(oneLine),
      collections: annotation.collections.map(oneLine),
      label: context?.label == null ? null : oneLine(context.label),
      trail: context?.trail.map(oneLine) ?? [],
      place: oneLine(placeOf(annotation, words)),
      address,
      link: address === null ? null : addressUrl(address),
      citation: context && writableText(cite(format, context)).trimEnd(),
      state: stateOf(annotation, passages),
    };
  };
}

function kindName({ kind, selectors, style }: AnnotationInContext, words: ExportWords): string {
  if (kind === 'bookmark' && selectors.length === 0) return words.kind('reading');
  return words.kind(kind === 'highlight' && style === 'underline' ? 'underline' : kind);
}

function placeOf({ context, selectors, about }: AnnotationInContext, words: ExportWords): string {
  if (context && context.trail.length > 0) return context.trail.join(words.trailSeparator);
  if (selectors.length > 0) return context ? words.wholeDocument : (selectors[0]?.address ?? '');
  if (about === null) return '';
  return parseAddress(about)?.document == null ? words.wholeIssue : words.wholeDocument;
}

/** Where the words stand today is where a link leads; what has no place keeps the address that it had. */
function passageOf({ address: kept, quote, placement }: PlacedSelector): PassageRecord {
  const address = placement.state === 'orphan' ? kept : placement.address;
  return {
    quote: writableText(quote),
    address,
    link: addressUrl(address),
    state: placement.state === 'placed' && placement.moved ? 'moved' : placement.state,
    now: placement.state === 'suggested' ? writableText(placement.text) : null,
  };
}

/** The worst of its passages; on a document or issue that is gone it has lost its place, too. */
function stateOf(
  { about, context }: AnnotationInContext,
  passages: readonly PassageRecord[],
): NoteRecord['state'] {
  if (about !== null && context === null) return 'orphan';
  const states = passages.map(({ state }) => state);
  return (['orphan', 'suggested', 'moved'] as const).find((state) => states.includes(state)) ?? 'placed';
}

function subjectOf(annotation: AnnotationInContext, words: ExportWords): SubjectRecord {
  const { context } = annotation;
  if (context)
    return context.documentAddress === null
      ? issueOf(context, annotation, words)
      : documentOf(context, words);
  const home = homeOf(annotation);
  return home === null
    ? { ...nothing, kind: 'free', key: 'free', title: words.free }
    : { ...nothing, kind: 'lost', key: 'lost', title: words.lost };
}

const nothing = {
  ...{ titleEn: null, number: null, issuers: [], date: null, gazette: null, year: null, issueNumber: null },
  ...{ totalNumber: null, issue: null, startPage: null, address: null, link: null },
} as const;

function documentOf(context: AnnotationContext, words: ExportWords): SubjectRecord {
  const { documentAddress: address, documentTitleEn: titleEn } = context;
  return {
    ...{ kind: 'document', key: address ?? '', title: oneLine(context.documentTitle) },
    titleEn: titleEn === null ? null : oneLine(titleEn),
    number: context.documentNumber,
    issuers: context.issuers.map(oneLine),
    date: context.documentDate,
    ...gazetteOf(context, words),
    ...{ startPage: context.startPage, address, link: address === null ? null : addressUrl(address) },
  };
}

function issueOf(
  context: AnnotationContext,
  { about }: AnnotationInContext,
  words: ExportWords,
): SubjectRecord {
  const issue = gazetteOf(context, words);
  return {
    ...{ kind: 'issue', key: about ?? issue.issue ?? '', title: issue.issue ?? context.documentTitle },
    ...{ titleEn: null, number: null, issuers: [], date: context.issue?.date ?? null },
    ...issue,
    ...{ startPage: null, address: about, link: about === null ? null : addressUrl(about) },
  };
}

function gazetteOf({ issue }: AnnotationContext, words: ExportWords) {
  return {
    gazette: issue && words.gazette(issue),
    year: issue && issue.year,
    issueNumber: issue && issue.number,
    totalNumber: issue && issue.totalNumber,
    issue: issue && words.issue(issue),
  };
}
