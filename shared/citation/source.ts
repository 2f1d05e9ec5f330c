import { issueAddress } from '../model/address';
import type { AnnotationContext } from '../model/annotation';
import { passageOf } from './passage';

type Issue = NonNullable<AnnotationContext['issue']>;

/** What is cited: a document of an issue, a lone document, or an issue as a whole. */
export interface CitedSource {
  /** A whole issue has no title but its gazette's. */
  readonly kind: 'document' | 'lone-document' | 'issue';
  /** Address of the document, or of the issue: what tells one source from another. */
  readonly address: string;
  /** On one line. */
  readonly title: string;
  readonly titleEn: string | null;
  /** Whether the title is Chinese: then the words that a format adds are, too. */
  readonly chinese: boolean;
  readonly number: string | null;
  readonly issuers: readonly string[];
  /** ISO date of the document. */
  readonly date: string | null;
  readonly issue: Issue | null;
  /** Name of the gazette in the language of the title; empty where there is none. */
  readonly gazette: string;
  /** Page on which the document begins, which need not be the passage's. */
  readonly startPage: number | null;
  /** 第十四条第一项; null for a source as a whole. */
  readonly passage: string | null;
}

const han = /\p{Script=Han}/u;

export function sourceOf(context: AnnotationContext): CitedSource {
  const { issue, documentAddress } = context;
  if (documentAddress === null && issue) return issueSource(issue);
  const title = onOneLine(context.documentTitle || (context.documentTitleEn ?? ''));
  const titleEn = context.documentTitleEn === null ? null : onOneLine(context.documentTitleEn);
  const chinese = han.test(title);
  return {
    kind: issue ? 'document' : 'lone-document',
    address: documentAddress ?? title,
    title,
    titleEn: titleEn === title || titleEn === '' ? null : titleEn,
    chinese,
    number: context.documentNumber,
    issuers: context.issuers.map(onOneLine).filter((issuer) => issuer !== ''),
    date: context.documentDate,
    issue,
    gazette: issue ? gazetteName(issue, chinese) : '',
    startPage: context.startPage,
    passage: passageOf(context),
  };
}

function issueSource(issue: Issue): CitedSource {
  const chinese = han.test(issue.gazette);
  return {
    kind: 'issue',
    address: issueAddress(issue.gazette, issue.year, issue.number),
    title: onOneLine(issue.gazette),
    titleEn: issue.gazetteEn,
    chinese,
    number: null,
    issuers: [],
    date: issue.date,
    issue,
    gazette: gazetteName(issue, chinese),
    startPage: null,
    passage: null,
  };
}

function gazetteName({ gazette, gazetteEn }: Issue, chinese: boolean): string {
  return onOneLine(chinese ? gazette : (gazetteEn ?? gazette));
}

/** Without line breaks and what else cannot be seen: every format gives a field one line. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
