import type { AnnotationContext } from '../model/annotation';
import type { WebDocument } from './web-annotation';

/** The document that an annotation hangs on and the place in it; what is not known is left out. */
export function toWebDocument(context: AnnotationContext): WebDocument {
  const { documentAddress, documentTitle, documentTitleEn, documentNumber, documentDate } = context;
  const { issuers, startPage, label, trail, issue } = context;
  return {
    ...(documentAddress !== null && { 'reader:address': documentAddress }),
    'reader:title': documentTitle,
    ...(documentTitleEn !== null && { 'reader:titleEn': documentTitleEn }),
    ...(documentNumber !== null && { 'reader:number': documentNumber }),
    ...(issuers.length > 0 && { 'reader:issuers': issuers }),
    ...(documentDate !== null && { 'reader:date': documentDate }),
    ...(startPage !== null && { 'reader:startPage': startPage }),
    ...(label !== null && { 'reader:article': label }),
    ...(trail.length > 0 && { 'reader:trail': trail }),
    ...(issue && {
      'reader:issue': {
        'reader:gazette': issue.gazette,
        ...(issue.gazetteEn !== null && { 'reader:gazetteEn': issue.gazetteEn }),
        'reader:year': issue.year,
        'reader:number': issue.number,
        ...(issue.totalNumber !== null && { 'reader:totalNumber': issue.totalNumber }),
        ...(issue.date !== null && { 'reader:date': issue.date }),
      },
    }),
  };
}
